// A row and the mapping → the text of its story.
import { type Problem, problem } from '../../problem.ts';
import { decodeEntities } from '../html/entities.ts';
import { plainWords } from '../html/plain-words.ts';
import type { Mapping } from '../mapping.ts';
import type { SourceBody, SourceRecord } from '../source-record.ts';
import { isBeginningOf } from '../summary-of-beginning.ts';
import { wordpressHtml } from '../wordpress/body-html.ts';
import { breakLines } from '../wordpress/line-breaks.ts';
import { blockBody } from './block-body.ts';
import { saysNothing } from './cell-words.ts';
import { withoutPlugins } from './plugin-tags.ts';
import type { ReadColumn } from './read-column.ts';

export interface RowBody extends SourceBody {
  readonly remarks: readonly Problem[];
}

/** A table of WordPress has the bodies alone: pictures that a gallery numbers are in other rows. */
const bodiesAlone = {
  attachment: () => undefined,
  uploadedTo: () => [],
  sharedBlock: () => undefined,
  footnotes: '',
};

/** Remarks stand at `place`. */
export function bodyOfRow(read: ReadColumn, mapping: Mapping, place: SourceRecord['place']): RowBody {
  const written = writtenBody(read, mapping);
  const tell = (rule: 'change/entities' | 'rows/blank-lines') =>
    problem('notice', rule, place.path, place, { key: 'body' });
  const ofBlocks = blockBody(written);
  if (ofBlocks !== undefined) {
    const remarks = ofBlocks.dropped.map((kind) =>
      problem('notice', 'rows/block', place.path, place, { kind }),
    );
    return { format: 'html', text: ofBlocks.html, remarks };
  }
  if (mapping.bodyFormat === undefined) {
    const isHtml = beginsAsHtml(written);
    const body = bodyOfRow(read, { ...mapping, bodyFormat: isHtml ? 'html' : 'text' }, place);
    if (!isHtml) return body;
    return {
      ...body,
      remarks: [problem('notice', 'guess/body-html', place.path, place, {}), ...body.remarks],
    };
  }
  switch (mapping.bodyFormat) {
    case 'markdown':
      return { format: 'markdown', text: written, remarks: [] };
    case 'text': {
      // Plain text may speak of tags.
      const text = decodeEntities(written);
      return { format: 'text', text, remarks: text === written ? [] : [tell('change/entities')] };
    }
    case 'html': {
      const { html, dropped } = withoutPlugins(written);
      const remarks = dropped.map((tag) =>
        problem('notice', 'rows/plugin', place.path, place, { written: tag }),
      );
      return partsByBlankLines(html)
        ? { format: 'html', text: breakLines(html), remarks: [...remarks, tell('rows/blank-lines')] }
        : { format: 'html', text: html, remarks };
    }
    case 'wordpress': {
      const { html, remarks } = wordpressHtml(written, place, bodiesAlone);
      return { format: 'html', text: html, remarks };
    }
  }
}

/**
 * The first column that says something, and behind it the first of those where it goes on; a list is one paragraph after
 * another.
 */
function writtenBody(read: ReadColumn, { columns, constants }: Mapping): string {
  const constant = constants.get('body');
  if (constant !== undefined) return constant;
  const firstOf = (field: 'body' | 'continued') =>
    (columns.get(field) ?? [])
      .map(({ value }) => read(value).join('\n\n'))
      .find((text) => !saysNothing(text)) ?? '';
  return [firstOf('body'), firstOf('continued')].filter((part) => part !== '').join('\n\n');
}

/** With an element that holds text; what is plain text has tags in the midst of it, where it speaks of them. */
function beginsAsHtml(written: string): boolean {
  const [, name = ''] = opening.exec(written) ?? [];
  return name !== '' && written.includes(`</${name}>`);
}

const opening = /^\s*<(p|div|h[1-6]|span|strong|b|em|figure|ul|ol|blockquote|table|section|article)(?=[\s>])/;

/** Systems that make paragraphs of blank lines keep them so: without a paragraph or break, the lines are all there is. */
function partsByBlankLines(html: string): boolean {
  return /\n[ \t\r]*\n\s*\S/.test(html.trimStart()) && !/<(?:p|br|div|!--\s*wp:)[\s>/]/i.test(html);
}

/** Only what ends as if it was cut is compared: to read the words of every body would take as long as to convert it. */
export function isCutOff(summary: string, { format, text }: SourceBody): boolean {
  if (!/(?:…|\.\.\.)\]?\s*$/.test(summary)) return false;
  return isBeginningOf(summary, format === 'html' ? plainWords(text) : text);
}
