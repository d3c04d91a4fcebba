// A record of another archive → the story it becomes, with everything that was guessed or changed, or why it is none.
import type { ListedHeadline } from '../archive/article.ts';
import { isLanguageTag } from '../content/fields/language-tag.ts';
import { firstParagraph } from '../markdown/plain-text.ts';
import type { Problem } from '../problem.ts';
import { isWebAddress } from '../web-address.ts';
import { type DateSettings, decideDates, type StoryDates } from './decide-dates.ts';
import { firstWords, longestHeadline, toLine, toNames } from './front-matter-line.ts';
import { headlineOfAddress } from './headline-of-address.ts';
import { plainWords } from './html/plain-words.ts';
import { RecordNotes } from './record-notes.ts';
import { signedNames } from './signed-names.ts';
import type { SourceBody, SourceRecord } from './source-record.ts';

/** What somebody said about a source, beside what its records say; `''` where nothing is said. */
export interface RecordSettings extends DateSettings {
  readonly defaultCategory: string;
  readonly defaultAuthor: string;
}

/** A story but for its body, its place and its pictures. Empty texts as in `ArticleText`. */
export interface StoryHead extends StoryDates {
  readonly headline: string;
  readonly category: string;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly summary: string;
  readonly draft: boolean;
  readonly source: string;
  readonly lang: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly dateline: string;
  readonly agency: string;
  readonly related: readonly ListedHeadline[];
}

export type Decision =
  | { readonly kind: 'story'; readonly head: StoryHead; readonly notes: RecordNotes }
  | { readonly kind: 'left-out'; readonly reason: Problem };

const longestAddress = 2000;

export function decideRecord(record: SourceRecord, settings: RecordSettings): Decision {
  const notes = new RecordNotes(record);
  const headline = decideHeadline(record, notes);
  if (headline === '') return { kind: 'left-out', reason: notes.reason('record/no-headline', {}) };
  const dates = decideDates(record, settings, notes);
  if ('rule' in dates) return { kind: 'left-out', reason: dates };
  const [written, ...others] = toNames('category', record.categories, notes);
  const category = written ?? settings.defaultCategory;
  if (category === '') return { kind: 'left-out', reason: notes.reason('record/no-category', {}) };
  if (written === undefined) notes.add('guess/default', { key: 'category', value: category });
  if (others.length > 0) notes.add('change/categories-to-topics', { names: others });
  const { alt = '', caption = '', credit = '' } = record.leadPhoto ?? {};
  const head: StoryHead = {
    ...dates,
    headline,
    category,
    topics: [...new Set([...toNames('topics', record.topics, notes), ...others])],
    authors: decideAuthors(record, settings, notes),
    summary: toLine('summary', record.summary, notes),
    draft: record.draft,
    source: ifRight(
      'source',
      toLine('source', record.originalUrl, notes, longestAddress),
      isWebAddress,
      notes,
    ),
    lang: ifRight('lang', toLine('lang', record.lang, notes), isLanguageTag, notes),
    alt: toLine('alt', alt, notes),
    caption: toLine('caption', caption, notes),
    credit: toLine('credit', credit, notes),
    dateline: record.dateline ?? '',
    agency: record.agency ?? '',
    related: record.related ?? [],
  };
  return { kind: 'story', head, notes };
}

function decideHeadline(record: SourceRecord, notes: RecordNotes): string {
  const written = toLine('title', record.headline, notes, longestHeadline);
  if (written !== '') return written;
  const beginning = firstWords(toPlainText(record.body));
  const ofAddress = headlineOfAddress([record.originalUrl, ...record.addresses], beginning);
  const guessed = toLine('title', ofAddress || beginning, notes, longestHeadline);
  if (guessed !== '') {
    notes.add('guess/headline', { headline: guessed, from: ofAddress === '' ? 'text' : 'address' });
  }
  return guessed;
}

function decideAuthors(record: SourceRecord, settings: RecordSettings, notes: RecordNotes): string[] {
  const signed = record.authorsAreExact ? record.authors : readAuthors(record, notes);
  const written = toNames('author', signed, notes);
  if (written.length > 0 || settings.defaultAuthor === '') return written;
  notes.add('guess/default', { key: 'author', value: settings.defaultAuthor });
  return [settings.defaultAuthor];
}

function readAuthors({ authors, addresses, originalUrl }: SourceRecord, notes: RecordNotes): string[] {
  return authors.flatMap((written) => {
    const names = signedNames(written, [...addresses, originalUrl]);
    if (names.length !== 1 || names[0] !== written.trim()) notes.add('guess/authors', { written, names });
    return names;
  });
}

function ifRight(key: string, text: string, isRight: (text: string) => boolean, notes: RecordNotes): string {
  if (text === '' || isRight(text)) return text;
  notes.add('change/dropped', { key, written: text });
  return '';
}

const unseen = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** Enough for a headline, and no more: the body is converted elsewhere. */
function toPlainText({ format, text }: SourceBody): string {
  const start = text.slice(0, 5000);
  if (format === 'markdown') return firstParagraph(start);
  return format === 'html' ? plainWords(start.replace(unseen, ' ').replace(/<[^>]*>?/g, ' ')) : start;
}
