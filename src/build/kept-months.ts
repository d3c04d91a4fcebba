// Summaries of the archive's months, kept from build to build: a month that is still the same is not looked into.
import type { Digest } from '../archive/article.ts';
import type { ArchiveMonth } from '../archive/month.ts';
import type { KeptMonths } from '../content/resolve-months.ts';
import type { LocalMonth } from '../dates/moment.ts';
import { type KeptFileName, readKept, writeKept } from './kept-file.ts';

type KeptMonth = Pick<ArchiveMonth, 'month' | 'digest' | 'summary'>;

/** `code` is the digest of the code that summarizes: months of other code are none. */
export function readKeptMonths(
  path: string,
  code: Digest,
): { readonly months: KeptMonths; readonly damaged: boolean } {
  const kept = readKept(fileAt(path, code));
  if (kept.kind !== 'read') return { months: new Map(), damaged: kept.kind === 'damaged' };
  const rows = JSON.parse(kept.body.toString()) as KeptMonth[];
  const months = new Map<LocalMonth, KeptMonth>(rows.map((row) => [row.month, row]));
  return { months, damaged: false };
}

export function writeKeptMonths(path: string, code: Digest, months: readonly ArchiveMonth[]): void {
  const rows = months.map(({ month, digest, summary }): KeptMonth => ({ month, digest, summary }));
  const body = Buffer.from(JSON.stringify(rows));
  const kept = readKept(fileAt(path, code));
  if (kept.kind !== 'read' || !kept.body.equals(body)) writeKept(fileAt(path, code), [body]);
}

function fileAt(path: string, key: Digest): KeptFileName {
  return { path, form: 'months-1', key };
}
