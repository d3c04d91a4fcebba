// The readings of a folder ↔ lines: those that give certain names are told apart without parsing the others.
import type { Digest } from '../archive/article.ts';
import type { HashedReading } from '../content/read-folder.ts';

/** Over the folder's files, and a line a reading. */
export interface ReadingLines {
  readonly digest: Digest;
  readonly lines: Buffer;
}

const lineEnd = 0x0a;
const tab = 0x09;

/** A line is the reading's names, a tab and the reading, both in JSON, which has neither tabs nor line ends. */
export function formatReadings(digest: Digest, rows: readonly HashedReading[]): Buffer {
  const lines = rows.map((row) => `${JSON.stringify(namesIn(row))}\t${JSON.stringify(row)}\n`);
  return Buffer.from(`${digest}\n${lines.join('')}`);
}

/** The digest is what the lines say; whoever kept them vouches for it. */
export function splitReadings(body: Buffer): ReadingLines {
  const end = body.indexOf(lineEnd);
  return { digest: body.toString('latin1', 0, end) as Digest, lines: body.subarray(end + 1) };
}

/** Where `names` are given, only readings that give one of them. */
export function parseReadings({ lines }: ReadingLines, names?: ReadonlySet<string>): HashedReading[] {
  const rows: HashedReading[] = [];
  for (let start = 0, end = 0; start < lines.length; start = end + 1) {
    end = lines.indexOf(lineEnd, start);
    const tabAt = lines.indexOf(tab, start);
    if (names !== undefined) {
      const given = JSON.parse(lines.toString('utf8', start, tabAt)) as string[];
      if (!given.some((name) => names.has(name))) continue;
    }
    rows.push(JSON.parse(lines.toString('utf8', tabAt + 1, end)) as HashedReading);
  }
  return rows;
}

/** What stories are listed by, as written; none of a file with errors. */
function namesIn({ reading: { record } }: HashedReading): readonly string[] {
  if (record === undefined) return [];
  const { category, authors, topics } = record;
  return [category, ...authors, ...topics].map(({ value }) => value);
}
