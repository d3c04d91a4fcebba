// A story's fields, body and place, each read by itself → everything that is wrong between them, and with its words.
import type { Permalink } from '../archive/address.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import type { Problem } from '../problem.ts';
import { type Fields, isWritten } from './article-fields.ts';
import { noticeCapitals } from './capitals.ts';
import {
  checkBody,
  checkHead,
  noticePhotoWords,
  noticeRepeatedPhoto,
  noticeSummary,
} from './check-article.ts';
import { checkBeginning } from './check-beginning.ts';
import { noticeFacts } from './check-line.ts';
import { checkText } from './check-text.ts';
import { checkTitle, noticeTypingSlips } from './check-title.ts';
import { noticeCorrectionInText } from './correction-in-text.ts';
import { checkCorrections } from './correction-order.ts';
import { checkDaysInText } from './days-in-text.ts';
import type { FrontMatter } from './front-matter.ts';
import { noticeHeadInBody, noticeLeftovers } from './leftovers.ts';
import type { Located } from './located.ts';
import { withoutCode } from './paragraphs.ts';
import { noticeTimes } from './times-in-text.ts';
import { noticeUnfinishedTitle } from './unfinished.ts';

export interface StoryFile extends Pick<FrontMatter, 'body' | 'bodyLine'> {
  readonly path: string;
  /** The whole file. */
  readonly text: string;
  /** Neither is known of a file in a wrong place. */
  readonly permalink: Permalink | undefined;
  readonly month: string | undefined;
  readonly zone: Zone;
}

/** `photos` are those of the body. */
export function checkStory(file: StoryFile, fields: Fields, photos: readonly Located<string>[]): Problem[] {
  const { path, text, month, zone, permalink } = file;
  const { title, date, corrections, caption, summary, summaryAt } = fields;
  const published = date && localDateOf(date.value, zone);
  const lines = [title, caption, summaryAt && { value: summary, position: summaryAt }];
  const prose = { path, body: withoutCode(file.body), bodyLine: file.bodyLine };
  return [
    ...checkBody(path, file, fields),
    ...checkText(path, text),
    ...checkBeginning(path, file, fields),
    ...noticeLeftovers(prose),
    ...noticeHeadInBody(prose),
    ...noticeTimes(prose),
    ...noticeCorrectionInText(prose),
    ...(published === undefined ? [] : checkDaysInText(file, published)),
    ...lines.flatMap((line) => noticeFacts(path, line, published)),
    ...noticeCapitals(path, title),
    ...noticeUnfinishedTitle(path, title),
    ...checkTitle(path, title),
    ...(isWritten(caption) ? noticeTypingSlips(path, caption.value, caption.position) : []),
    ...(summaryAt === undefined ? [] : noticeTypingSlips(path, summary, summaryAt)),
    ...noticePhotoWords(path, fields),
    ...noticeRepeatedPhoto(path, fields, photos),
    ...noticeSummary(path, fields),
    ...checkCorrections(path, corrections, date, permalink),
    ...checkHead(path, fields, month, zone),
  ];
}
