// Old addresses of pages that came in → rows at the end of redirects.csv.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OldAddress } from '../archive/redirect.ts';
import { writeFileSafely } from '../build/write-file-safely.ts';
import { formatField } from '../content/csv.ts';
import { countRedirectColumns, redirectsPath } from '../content/redirects-file.ts';
import { twinKey } from '../redirects/old-address.ts';

export class PageRedirects {
  readonly #leadsTo: (key: string) => string | undefined;
  readonly #rows: (readonly [from: string, to: string])[] = [];

  /** `leadsTo` says where an address led before the import, by its `twinKey`. */
  constructor(leadsTo: (key: string) => string | undefined) {
    this.#leadsTo = leadsTo;
  }

  add(addresses: readonly OldAddress[], permalink: string): void {
    for (const address of addresses) {
      if (this.#leadsTo(twinKey(address)) === undefined) this.#rows.push([address, permalink]);
    }
  }

  /** What the file has stays as it is. */
  write(contentDir: string): void {
    if (this.#rows.length === 0) return;
    const file = join(contentDir, redirectsPath);
    const existing = existsSync(file) ? readFileSync(file) : Buffer.from('from,to\n');
    const text = existing.toString('utf8');
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const start = text.endsWith('\n') ? text : `${text}${lineEnd}`;
    const status = countRedirectColumns(existing) > 2 ? ',' : '';
    const rows = this.#rows.map(([from, to]) => `${formatField(from)},${formatField(to)}${status}${lineEnd}`);
    writeFileSafely(file, start + rows.join(''));
  }
}
