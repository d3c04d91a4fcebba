// Addresses of the site that corrections lead to → which lead nowhere, and which stories are not to be seen now.
import type { Permalink } from '../archive/address.ts';
import { type Problem, problem } from '../problem.ts';
import { findNearest } from './nearest.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { permalinkOf, storyFileAt } from './story-file.ts';

export interface CorrectionLinks {
  /** Linked stories that are there and have no page: the link waits until they do. */
  readonly unseen: ReadonlySet<Permalink>;
  readonly problems: readonly Problem[];
}

/** From the folders' summaries alone: no story is loaded for it. */
export function checkCorrectionLinks(
  folders: readonly SummarizedFolder[],
  addresses: SiteAddresses,
): CorrectionLinks {
  const unseen = new Set<Permalink>();
  const problems: Problem[] = [];
  for (const { folder, summary } of folders) {
    for (const [written, file, line, column] of summary.correctionLinks) {
      const [path, place] = [folder.files[file] ?? folder.path, { line, column }];
      // That a story leads to itself is told already, and keeps it back for now.
      if (path === storyFileAt(written)) continue;
      const state = addresses.find(written);
      if (state === 'hidden') {
        unseen.add(written as Permalink);
        problems.push(problem('notice', 'correction/link-unseen', path, place, { written }));
      }
      if (state === 'absent') {
        const nearest = addresses.findMoved(written) ?? findNearest(written, addressesNear(written, folders));
        problems.push(problem('error', 'correction/link-nowhere', path, place, { written, nearest }));
      }
    }
  }
  return { unseen, problems };
}

/** Of the stories in the month that was written. */
function addressesNear(written: string, folders: readonly SummarizedFolder[]): string[] {
  const month = folders.find(
    ({ folder }) => folder.path === `articles${written.slice(0, '/2024/09'.length)}`,
  );
  return (month?.folder.files ?? []).map(permalinkOf);
}
