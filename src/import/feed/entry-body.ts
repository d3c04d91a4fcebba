// What an entry has of a text, whole or in short → the story's HTML and summary, and remarks on what lacks.
import { parserFor } from '../../markdown/parser.ts';
import { type Problem, problem } from '../../problem.ts';
import { plainWords } from '../html/plain-words.ts';
import type { SourceRecord } from '../source-record.ts';
import { isBeginningOf } from '../summary-of-beginning.ts';

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

export function entryBody({ full, short, recordings, place }: EntryTexts): EntryBody {
  const { escapeHtml } = parserFor(false).utils;
  const remarks = recordings.map((address) =>
    problem('notice', 'feed/enclosure', place.path, place, { address }),
  );
  const links = recordings.map((address) => `\n<p>${escapeHtml(address)}</p>`).join('');
  const summary = plainWords(short);
  const isSummary =
    full === '' && summary.split(' ').length < wholeStory && !/<p[\s>].*<p[\s>]/is.test(short);
  const lacks = isSummary ? [problem('notice', 'feed/summary-only', place.path, place, {})] : [];
  return {
    html: (full || short) + links,
    // A summary that is the text again, or its beginning cut off, says nothing more.
    summary:
      full === '' || isBeginningOf(summary, plainWords(full)) || [...summary].length > longestSummary
        ? ''
        : summary,
    remarks: [...lacks, ...remarks],
  };
}
