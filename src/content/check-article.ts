// An article's fields and body → what they say of each other that cannot be right, or is to be thought over.
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import { type Fields, isWithdrawn, isWritten } from './article-fields.ts';
import { checkDateOrder } from './date-order.ts';
import { showsNothing } from './empty-body.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Located } from './located.ts';

/** Of the file as a whole. */
export const top: Position = { line: 1, column: 1 };

/** The whole story may lie at its source; of a withdrawn one nothing need be kept. */
function isEmptyRight(fields: Fields): boolean {
  return fields.source !== '' || isWithdrawn(fields);
}

export function checkBody(
  path: string,
  { body, bodyLine }: Pick<FrontMatter, 'body' | 'bodyLine'>,
  fields: Fields,
): Problem[] {
  if (!showsNothing(body) || isEmptyRight(fields)) return [];
  return [problem('error', 'body/empty', path, { line: bodyLine, column: 1 }, { isPage: false })];
}

/** What the fields say of each other and of the file's folder. */
export function checkHead(path: string, fields: Fields, folder: string | undefined, zone: Zone): Problem[] {
  const { date, authors, authorAt } = fields;
  const problems: Problem[] = [];
  if (authors.length === 0 && authorAt === undefined)
    problems.push(problem('notice', 'author/missing', path, top, {}));
  if (date === undefined) return problems;
  const month = localDateOf(date.value, zone).slice(0, 7);
  if (folder !== undefined && folder !== month) {
    problems.push(problem('notice', 'path/month', path, date.position, { folder, date: month }));
  }
  return [...problems, ...checkDateOrder(path, fields)];
}

/** Who cannot see the photo is told nothing of it; words of a photo that is not written are told to nobody. */
export function noticePhotoWords(path: string, fields: Fields): Problem[] {
  const { image, imageAt, alt, altAt, caption, creditAt } = fields;
  if (isWithdrawn(fields)) return [];
  if (isWritten(image)) {
    if (altAt === undefined) return [problem('notice', 'image/alt-missing', path, image.position, {})];
    // One sentence for both is heard twice.
    const isRepeated = alt !== '' && isWritten(caption) && plainWords(alt) === plainWords(caption.value);
    return isRepeated ? [problem('notice', 'image/alt-repeated', path, altAt, {})] : [];
  }
  if (imageAt !== undefined) return [];
  const isCaptioned = isWritten(caption);
  return [
    ...(altAt === undefined ? [] : [problem('notice', 'image/words-alone', path, altAt, { key: 'alt' })]),
    ...(creditAt === undefined || isCaptioned
      ? []
      : [problem('notice', 'image/words-alone', path, creditAt, { key: 'credit' })]),
  ];
}

function plainWords(text: string): string {
  return text.toLowerCase().replace(/[.!?\s]+$/, '');
}

/** The page shows the lead photo above the body. */
export function noticeRepeatedPhoto(
  path: string,
  { image }: Fields,
  photos: readonly Located<string>[],
): Problem[] {
  const repeated = isWritten(image) ? photos.find(({ value }) => value === image.value) : undefined;
  return repeated === undefined
    ? []
    : [problem('notice', 'image/repeated', path, repeated.position, { written: repeated.value })];
}

/** Search engines show some 160 characters of a description; fewer than 50 say little of a story. */
export const summaryLength = { least: 50, most: 200 } as const;

export function noticeSummary(path: string, { summary, summaryAt, title }: Fields): Problem[] {
  if (summaryAt !== undefined && isWritten(title) && summary.toLowerCase() === title.value.toLowerCase()) {
    return [problem('notice', 'summary/repeated', path, summaryAt, {})];
  }
  const { length } = [...summary];
  const { least, most } = summaryLength;
  if (summaryAt === undefined || summary === '' || (length >= least && length <= most)) return [];
  return [problem('notice', 'summary/length', path, summaryAt, { length, least, most })];
}
