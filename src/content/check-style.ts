// Content that was read → notices of what makes no page worse, and the archive poorer: for checks, not for builds.
import { compareText, type Problem, problem } from '../problem.ts';
import type { View } from './publication-state.ts';
import type { RawContent } from './read.ts';

/**
 * A story without a topic is told where most of its month have one. An archive in which few have any may have thousands
 * of the others: there is one notice of all these, at the newest by path.
 */
export function checkStyle({ folders }: Pick<RawContent, 'folders'>, view: View): Problem[] {
  const without = folders.map((folder) => {
    const { isHabit, count, files } = folder.summaryIn(view).withoutTopics;
    return { isHabit, count, paths: files.flatMap((file) => folder.files[file] ?? []) };
  });
  const exceptions = without.filter(({ isHabit }) => !isHabit);
  const habits = without.filter(({ isHabit }) => isHabit);
  const newest = habits
    .flatMap(({ paths }) => paths)
    .sort(compareText)
    .at(-1);
  const all = habits.reduce((sum, { count }) => sum + count, 0);
  return [
    ...exceptions.flatMap(({ paths }) => paths.map((path) => notice(path, 1))),
    ...(newest === undefined ? [] : [notice(newest, all)]),
  ];
}

function notice(path: string, count: number): Problem {
  return problem('notice', 'topic/none', path, { line: 1, column: 1 }, { count });
}
