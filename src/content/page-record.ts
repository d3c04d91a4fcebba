// One file of pages/ → a static page, or its problems.
import type { Digest, StaticPage } from '../archive/article.ts';
import { wib } from '../dates/zone.ts';
import { firstParagraph } from '../markdown/plain-text.ts';
import { summarize } from '../markdown/summarize.ts';
import { hasErrors, type Problem, problem } from '../problem.ts';
import { placePage } from './article-path.ts';
import { checkText } from './check-text.ts';
import { readContentText } from './content-text.ts';
import { showsNothing } from './empty-body.ts';
import { keysOf, optional, required } from './fields/field-type.ts';
import { lineOfText } from './fields/line-of-text.ts';
import { title } from './fields/title.ts';
import { parseFrontMatter } from './front-matter.ts';
import { MapReader } from './map-reader.ts';
import { type BodyParts, readBodyParts } from './read-body-parts.ts';
import { findUnfilled } from './unfilled.ts';
import type { YamlMap } from './yaml-node.ts';

/** A page as its own file tells it: its photos are only named. */
export interface PageRecord extends Omit<StaticPage, 'photos'> {
  readonly bodyPhotos: readonly string[];
}

/** `page` is `undefined` exactly where `problems` holds an error. */
export interface PageReading {
  readonly path: string;
  readonly page: PageRecord | undefined;
  /** Of a page with errors too. */
  readonly parts: BodyParts;
  readonly problems: readonly Problem[];
}

const noParts: BodyParts = { photos: [], siteLinks: [], anchors: [], problems: [] };

export const pageFields = { title: required(title), summary: optional(lineOfText) };
const summaryLimit = 200;

/** Depends on its arguments alone; `hash` is over `bytes`, `siteUrl` the site's `base_url`. */
export function parsePage(path: string, bytes: Uint8Array, hash: Digest, siteUrl = ''): PageReading {
  const placed = placePage(path);
  const text = readContentText(path, bytes);
  if (!text.ok) {
    return { path, page: undefined, parts: noParts, problems: [...placed.problems, ...text.problems] };
  }
  const split = parseFrontMatter(path, text.value);
  if (!split.ok) {
    return { path, page: undefined, parts: noParts, problems: [...placed.problems, ...split.problems] };
  }
  const { head, body, bodyLine } = split.value;
  if (isStory(head)) {
    const misplaced = problem('error', 'page/story', path, { line: 1, column: 1 }, {});
    return { path, page: undefined, parts: noParts, problems: [...placed.problems, misplaced] };
  }
  const reader = new MapReader(path, head, keysOf(pageFields), { line: 1, column: 1 });
  const headline = reader.read('title', pageFields.title, wib)?.value ?? '';
  const summary = reader.read('summary', pageFields.summary, wib)?.value ?? '';
  const permalink = placed.ok ? placed.value.permalink : undefined;
  const parts = readBodyParts({ path, body, bodyLine, permalink, siteUrl });
  const problems = [
    ...placed.problems,
    ...reader.problems,
    ...parts.problems,
    ...checkText(path, text.value),
  ];
  problems.push(...findUnfilled(path, body, bodyLine));
  if (showsNothing(body)) {
    problems.push(problem('error', 'body/empty', path, { line: bodyLine, column: 1 }, { isPage: true }));
  }
  if (hasErrors(problems) || !placed.ok) return { path, page: undefined, parts, problems };
  const page: PageRecord = {
    source: { path, hash },
    permalink: placed.value.permalink,
    title: headline,
    summary: summarize(summary || firstParagraph(body), summaryLimit),
    bodyPhotos: [...new Set(parts.photos.map(({ value }) => value))],
  };
  return { path, page, parts, problems };
}

/** Date and category are what every story has, and no page: each other key of it would be told too. */
function isStory({ entries }: YamlMap): boolean {
  return ['date', 'category'].every((key) => entries.some((entry) => entry.key === key));
}
