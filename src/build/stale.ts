// Planned pages against what stands: which outputs must be made again, and which are as they should be.
import type { Digest } from '../archive/article.ts';
import { digestData } from '../digest-data.ts';
import { outputPathOf } from '../pages/addresses.ts';
import type { Page } from '../pages/page.ts';
import type { CodeFingerprints } from './code-fingerprints.ts';
import type { OutputUnit, Units } from './ledger.ts';
import type { Standing } from './out-folder.ts';
import type { PageCell } from './plan-site.ts';

/** What is known before anything is rendered. */
export interface Known {
  readonly units: Units;
  readonly standing: Standing;
}

/** A planned page; `fresh` holds its output where that stands already and need not be made. */
export interface JudgedPage {
  readonly cell: string;
  readonly page: Page;
  readonly outputPath: string;
  readonly fingerprint: Digest;
  readonly standing: Digest | undefined;
  readonly fresh: OutputUnit | undefined;
}

/** In the order of the plan. A page's fingerprint covers its template's code and every value in its props. */
export function* findStale(
  cells: Iterable<Pick<PageCell, 'key' | 'plan'>>,
  code: Pick<CodeFingerprints, 'pages'>,
  known: Known,
): Generator<JudgedPage> {
  for (const { key, plan } of cells) {
    for (const page of plan()) {
      const outputPath = outputPathOf(page.props.permalink);
      const fingerprint = digestData(page.props, code.pages[page.kind]);
      yield {
        cell: key,
        page,
        outputPath,
        fingerprint,
        standing: known.standing.get(outputPath),
        fresh: findFresh(outputPath, fingerprint, known),
      };
    }
  }
}

/** The unit as the ledger has it, if it came from this fingerprint and all its files stand unaltered. */
export function findFresh(
  key: string,
  fingerprint: Digest,
  { units, standing }: Known,
): OutputUnit | undefined {
  const unit = units.get(key);
  if (unit?.fingerprint !== fingerprint) return undefined;
  return unit.files.every((file) => standing.get(file.path) === file.hash) ? unit : undefined;
}
