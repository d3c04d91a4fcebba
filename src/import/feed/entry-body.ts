// What an entry has of a text, whole or in short → the story's HTML and summary, and remarks on what lacks.
import { parserFor } from '../../markdown/parser.ts';
import { type Problem, problem } from '../../problem.ts';
import { plainWords } from '../html/plain-words.ts';
import type { SourceRecord } from '../source-record.ts';
import { isBeginningOf } from '../summary-of-beginning.ts';
import { withoutServiceParts } from './feed-service.ts';

export interface EntryTexts {
  /** HTML; `''` where the feed lacks it. */
  readonly full: string;
  readonly short: string;
  readonly recordings: readonly string[];
  readonly place: SourceRecord['place'];
}

export interface EntryBody {
  readonly html: string;
  readonly summary: string;
  readonly remarks: readonly Problem[];
}

/** In words. A description of so many is the story itself, as feeds without another element have it. */
const wholeStory = 120;

/** In characters (Unicode code points): of a summary. */
const longestSummary = 1000;

/** `The post A appeared first on B.`, as WordPress and its extensions say it in English and Indonesian. */
const footer =
  /<p(?:\s[^<>]*)?>\s*(?:The post|Artikel|Postingan|Pos)\s+<a\s[^<>]*>[^<]{0,1000}<\/a>\s+(?:appeared first on|first appeared on|pertama kali (?:tampil|muncul|diterbitkan) (?:di|pada))\s+<a\s[^<>]*>[^<]{0,1000}<\/a>\.?\s*<\/p>\s*$/i;

export function entryBody({ full: written, short: writtenShort, recordings, place }: EntryTexts): EntryBody {
  const [whole, part] = [withoutServiceParts(written), withoutServiceParts(writtenShort)];
  const full = whole.html.replace(footer, '');
  const short = part.html.replace(footer, '');
  const [footing = ''] = footer.exec(whole.html) ?? footer.exec(part.html) ?? [];
  const { escapeHtml } = parserFor(false).utils;
  const remarks = recordings.map((address) =>
    problem('notice', 'feed/enclosure', place.path, place, { address }),
  );
  const links = recordings.map((address) => `\n<p>${escapeHtml(address)}</p>`).join('');
  const summary = plainWords(short);
  const isSummary =
    full === '' && summary.split(' ').length < wholeStory && !/<p[\s>].*<p[\s>]/is.test(short);
  const lacks = isSummary ? [problem('notice', 'feed/summary-only', place.path, place, {})] : [];
  const cut =
    footing === ''
      ? []
      : [problem('notice', 'feed/footer', place.path, place, { text: plainWords(footing) })];
  const count = whole.parts || part.parts;
  const unhung = count === 0 ? [] : [problem('notice', 'feed/service', place.path, place, { count })];
  return {
    html: (full || short) + links,
    // A summary that is the text again, or its beginning cut off, says nothing more.
    summary:
      full === '' || isBeginningOf(summary, plainWords(full)) || [...summary].length > longestSummary
        ? ''
        : summary,
    remarks: [...lacks, ...cut, ...unhung, ...remarks],
  };
}
