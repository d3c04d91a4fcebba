// A story whose front matter YAML cannot read, with what is told of it → what is wrong with that and all else of the file:
// nobody should have to check again for the mistakes of other lines.
import type { Permalink } from '../archive/address.ts';
import type { Zone } from '../dates/zone.ts';
import type { Problem } from '../problem.ts';
import { articleKeys, type Fields, type Head, isWithdrawn, isWritten, readFields } from './article-fields.ts';
import type { ArticleReferences } from './article-record.ts';
import { top } from './check-article.ts';
import { splitFrontMatter } from './front-matter.ts';
import { MapReader } from './map-reader.ts';
import { type BodyParts, readBodyParts } from './read-body-parts.ts';
import { separateFaults } from './separate-faults.ts';
import { parseAnyYaml } from './yaml-node.ts';

export interface UnreadFile {
  readonly path: string;
  readonly text: string;
  readonly zone: Zone;
  readonly siteUrl: string;
  readonly permalink: Permalink | undefined;
}

export interface CheckedRest {
  readonly problems: readonly Problem[];
  /** What other files judge of the lines that could be read. */
  readonly references: Partial<ArticleReferences>;
}

export function checkRest(
  { path, text, zone, siteUrl, permalink }: UnreadFile,
  faults: readonly Problem[],
): CheckedRest {
  const split = splitFrontMatter(path, text);
  if (!split.ok) return { problems: faults, references: {} };
  const { yaml, body, bodyLine } = split.value;
  const parts = readBodyParts({ path, body, bodyLine, permalink, siteUrl });
  const read = (part: string) => parseAnyYaml(path, part, yamlLine);
  const { root, told: found } = separateFaults({ text: yaml, firstLine: yamlLine, faults }, read);
  const hidden = found.filter(({ line }) => faults.every((fault) => fault.line !== line));
  const told = [...faults, ...hidden];
  if (root?.kind !== 'map') {
    return { problems: [...told, ...parts.problems], references: referencesOf(undefined, parts) };
  }
  const head: Head = new MapReader(path, root, articleKeys, top);
  const fields = readFields(head, zone);
  const problems = [...told, ...head.problems.filter(isSure), ...parts.problems];
  return { problems, references: referencesOf(fields, parts) };
}

/** The front matter begins on the second line of its file. */
const yamlLine = 2;

/** What is missing or empty may stand in a line that could not be read; a key that resembles none may be a line of text. */
function isSure({ rule, details }: Problem): boolean {
  if (rule === 'key/missing' || rule === 'key/empty') return false;
  return rule !== 'key/unknown' || !('nearest' in details) || details.nearest !== undefined;
}

/** Of a withdrawn story nothing is asked for, as where it can be read. */
function referencesOf(
  fields: Fields | undefined,
  { siteLinks, anchors, photos }: BodyParts,
): Partial<ArticleReferences> {
  const ofBody = { siteLinks, anchors, photos };
  if (fields === undefined) return ofBody;
  const { category, authors, topics, image } = fields;
  const names = { category, authors, topics };
  return isWithdrawn(fields)
    ? names
    : { ...names, ...ofBody, photos: [...(isWritten(image) ? [image] : []), ...photos] };
}
