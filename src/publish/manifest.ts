// What is published at a target ↔ a file there that says so, so that any machine can publish what changed.
import type { Digest } from '../archive/article.ts';
import { type KeptFileName, readKept, writeKept } from '../build/kept-file.ts';
import { leadsOutside } from '../build/ledger-rows.ts';
import { isSiteOrigin, type SiteOrigin } from '../build/marker.ts';
import { isListOfTexts, parseJson } from '../json-value.ts';

export interface ManifestFile {
  readonly hash: Digest;
  readonly size: number;
  /** When the file there was last written, in milliseconds since 1970 UTC; 0 where it is not known. */
  readonly written: number;
}

export interface Manifest extends SiteOrigin {
  /** When it was published: an ISO time in UTC. */
  readonly at: string;
  readonly files: ReadonlyMap<string, ManifestFile>;
  /** Files of the site before that stay until pages which were being read have loaded them. */
  readonly carried: readonly string[];
}

export type ManifestReading =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged' };

/** Whole or not at all. A line is path, hash, size and time; before them stands the rest, as JSON. */
export function writeManifest(path: string, { files, ...head }: Manifest): void {
  const rows = [...files].map(([name, { hash, size, written }]) => `${name}\t${hash}\t${size}\t${written}\n`);
  writeKept(fileAt(path), [Buffer.from(`${JSON.stringify(head)}\n${rows.join('')}`)]);
}

/** Whoever can write to the target could have written it: what leads out of the target is damage. */
export function readManifest(path: string): ManifestReading {
  const kept = readKept(fileAt(path));
  if (kept.kind !== 'read') return { kind: kept.kind };
  const { body } = kept;
  const headEnd = body.indexOf('\n');
  const rows = body.subarray(headEnd + 1);
  const head = parseJson(body.toString('utf8', 0, Math.max(0, headEnd)));
  if (!isHead(head)) return { kind: 'damaged' };
  const names = [...rowsIn(rows).map(([name]) => name), ...head.carried];
  if (leadsOutside(Buffer.from(names.map((name) => `\n${name}\n`).join('')))) return { kind: 'damaged' };
  const files = new Map(
    rowsIn(rows).map(([name, hash, size, written]) => [
      name,
      { hash: hash as Digest, size: Number(size), written: Number(written) },
    ]),
  );
  return { kind: 'read', manifest: { ...head, files } };
}

function isHead(value: unknown): value is Omit<Manifest, 'files'> {
  return isSiteOrigin(value) && typeof value.at === 'string' && isListOfTexts(value.carried);
}

function rowsIn(rows: Buffer): [name: string, hash: string, size: string, written: string][] {
  const lines = rows.toString().split('\n').slice(0, -1);
  return lines.map((line) => {
    const [name = '', hash = '', size = '', written = ''] = line.split('\t');
    return [name, hash, size, written];
  });
}

function fileAt(path: string): KeptFileName {
  return { path, form: 'published-1' };
}
