// Content that was read → notices of what makes no page worse, and the archive poorer: for checks, not for builds.
import { compareText, type Problem, problem } from '../problem.ts';
import type { View } from './publication-state.ts';
import type { RawContent } from './read.ts';

export function checkStyle({ folders }: Pick<RawContent, 'folders'>, view: View): Problem[] {
  return [...noticeTopics(folders, view), ...noticeTwins(folders, view)];
}

/** Two files of one story, as a copy in another month's folder leaves them; told at the later one by path. */
function noticeTwins(folders: RawContent['folders'], view: View): Problem[] {
  const first = new Map<number, string>();
  const problems: Problem[] = [];
  for (const folder of folders) {
    for (const [file, key] of folder.summaryIn(view).headlineKeys.entries()) {
      const path = folder.files[file] ?? folder.path;
      const other = first.get(key);
      if (key !== 0 && other === undefined) first.set(key, path);
      if (other !== undefined) {
        problems.push(problem('notice', 'title/twice', path, { line: 1, column: 1 }, { other }));
      }
    }
  }
  return problems;
}

/**
 * A story without a topic is told where most of its month have one. An archive in which few have any may have thousands
 * of the others: there is one notice of all these, at the newest by path.
 */
function noticeTopics(folders: RawContent['folders'], view: View): Problem[] {
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
