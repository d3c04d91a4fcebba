// Files of articles or pages → those whose address another has already.
import { compareText, type Problem, problem } from '../problem.ts';

/** Twins that differ only in case or Unicode form have one address too: many file systems take them for one file. */
export function findSamePermalinks(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of [...paths].sort(compareText)) {
    const permalink = `/${path.replace(/^(?:articles|pages)\//, '').replace(/\.\w+$/, '')}/`
      .normalize('NFKC')
      .toLowerCase();
    const other = first.get(permalink);
    if (other === undefined) first.set(permalink, path);
    else {
      const details = { permalink, other };
      problems.push(problem('error', 'path/same-permalink', path, { line: 1, column: 1 }, details));
    }
  }
  return problems;
}
