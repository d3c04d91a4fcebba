// A story whose front matter YAML cannot read, with what is told of it → what is wrong with all the rest of the file:
// nobody should have to check again for the mistakes of other lines.
import type { Zone } from '../dates/zone.ts';
import type { Problem } from '../problem.ts';
import { articleKeys, type Fields, type Head, isWritten, readFields } from './article-fields.ts';
import type { ArticleReferences } from './article-record.ts';
import { top } from './check-article.ts';
import { splitFrontMatter } from './front-matter.ts';
import { MapReader } from './map-reader.ts';
import { readBodyParts } from './read-body-parts.ts';
import { parseYaml, type YamlMap } from './yaml-node.ts';

export interface UnreadFile {
  readonly path: string;
  readonly text: string;
  readonly zone: Zone;
  readonly siteUrl: string;
}

export interface CheckedRest {
  readonly problems: readonly Problem[];
  /** What other files judge of the lines that could be read. */
  readonly references: Partial<ArticleReferences>;
}

export function checkRest(
  { path, text, zone, siteUrl }: UnreadFile,
  faults: readonly Problem[],
): CheckedRest {
  const split = splitFrontMatter(path, text);
  if (!split.ok) return { problems: [], references: {} };
  const { yaml, body, bodyLine } = split.value;
  const ofBody = readBodyParts({ path, body, bodyLine, permalink: undefined, siteUrl }).problems;
  const map = readOtherEntries(path, yaml, faults);
  if (map === undefined) return { problems: ofBody, references: {} };
  const head: Head = new MapReader(path, map, articleKeys, top);
  const fields = readFields(head, zone);
  return { problems: [...head.problems.filter(isSure), ...ofBody], references: referencesOf(fields) };
}

/** What is missing or empty may stand in a line that could not be read; a key that resembles none may be a line of text. */
function isSure({ rule, details }: Problem): boolean {
  if (rule === 'key/missing' || rule === 'key/empty') return false;
  return rule !== 'key/unknown' || !('nearest' in details) || details.nearest !== undefined;
}

function referencesOf({ category, authors, topics, image }: Fields): Partial<ArticleReferences> {
  return { category, authors, topics, photos: isWritten(image) ? [image] : [] };
}

/** The front matter begins on the second line of its file. */
const yamlLine = 2;

/** The front matter without the entries in which faults stand; `undefined` where it cannot be read even so. */
function readOtherEntries(path: string, yaml: string, faults: readonly Problem[]): YamlMap | undefined {
  const lines = yaml.split('\n');
  const faulty = new Set<number>();
  for (const { line } of faults) {
    let at = Math.min(Math.max(0, line - yamlLine), lines.length - 1);
    while (at > 0 && !beginsEntry(lines[at])) at -= 1;
    do {
      faulty.add(at);
      at += 1;
    } while (at < lines.length && !beginsEntry(lines[at]));
  }
  const others = lines.map((line, index) => (faulty.has(index) ? '' : line)).join('\n');
  const { root } = parseYaml(path, others, yamlLine);
  return root?.kind === 'map' ? root : undefined;
}

/** Keys stand at the edge; what belongs to one stands deeper, or is an item of its list. */
function beginsEntry(line = ''): boolean {
  return /^[^\s#:-][^:]*:(?:\s|$)/.test(line);
}
