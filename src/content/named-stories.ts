// Headlines that bodies name after *Baca juga* without a link → the same notices with the address of the story of that name.
import { type Problem, problem } from '../problem.ts';
import { headlineOfKey, headlineWords } from './headline-key.ts';
import type { SummarizedFolder } from './resolve-months.ts';

/** From summaries alone; nothing is looked through where nobody named a headline. Two stories of one name are none. */
export function addressNamedStories(
  problems: readonly Problem[],
  folders: readonly SummarizedFolder[],
): readonly Problem[] {
  if (!problems.some(isReadAlso)) return problems;
  const paths = storiesByHeadline(folders);
  return problems.map((each) => {
    if (!isReadAlso(each)) return each;
    const { written } = each.details;
    const file = paths.get(headlineWords(written));
    if (file === undefined || file === each.path) return each;
    const address = file.replace(/^articles(.*)\.md$/, '$1/');
    return problem(each.severity, each.rule, each.path, each, { written, address });
  });
}

function isReadAlso(each: Problem): each is Problem<'link/read-also'> {
  return each.rule === 'link/read-also';
}

function storiesByHeadline(folders: readonly SummarizedFolder[]): Map<number, string | undefined> {
  const paths = new Map<number, string | undefined>();
  for (const { folder, summary } of folders) {
    const hidden = new Set(summary.unpublished.map(({ path }) => path));
    for (const [file, key] of summary.headlineKeys.entries()) {
      const path = folder.files[file];
      if (key === 0 || path === undefined || hidden.has(path)) continue;
      const words = headlineOfKey(key);
      paths.set(words, paths.has(words) ? undefined : path);
    }
  }
  return paths;
}
