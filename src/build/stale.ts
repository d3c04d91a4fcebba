// Planned pages against what stands: which outputs must be made again, and which are as they should be.
import type { Digest } from '../archive/article.ts';
import { outputPathOf } from '../pages/addresses.ts';
import { DataDigester, type PlainData } from '../pages/fingerprint.ts';
import type { Page } from '../pages/page.ts';
import type { CodeFingerprints } from './code-fingerprints.ts';
import type { Ledger, OutputUnit } from './ledger.ts';
import type { Standing } from './out-folder.ts';

/** What is known before anything is rendered. */
export interface Known {
  readonly ledger: Ledger;
  readonly standing: Standing;
}

/** A planned page; `fresh` holds its output where that stands already and need not be made. */
export interface JudgedPage {
  readonly page: Page;
  readonly outputPath: string;
  readonly fingerprint: Digest;
  readonly standing: Digest | undefined;
  readonly fresh: OutputUnit | undefined;
}

/** In the order of the plan. A page's fingerprint covers its template's code and every value in its props. */
export function* findStale(
  pages: Iterable<Page>,
  code: CodeFingerprints,
  known: Known,
): Generator<JudgedPage> {
  const digester = new DataDigester();
  for (const page of pages) {
    const outputPath = outputPathOf(page.props.permalink);
    const fingerprint = digester.digest(page.props as unknown as PlainData, code.pages[page.kind]);
    yield {
      page,
      outputPath,
      fingerprint,
      standing: known.standing.get(outputPath),
      fresh: findFresh(outputPath, fingerprint, known),
    };
  }
}

/** The unit as the ledger has it, if it came from this fingerprint and all its files stand unaltered. */
export function findFresh(
  key: string,
  fingerprint: Digest,
  { ledger, standing }: Known,
): OutputUnit | undefined {
  const unit = ledger.get(key);
  if (unit?.fingerprint !== fingerprint) return undefined;
  return unit.files.every((file) => standing.get(file.path) === file.hash) ? unit : undefined;
}
