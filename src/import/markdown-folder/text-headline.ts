// A text's front matter, name and body → its headline, date and slug, each from where it is said best.
import { type Position, type Problem, problem } from '../../problem.ts';
import type { ForeignText } from './front-matter.ts';
import { plainText } from './head-words.ts';
import type { RecordFields } from './record-fields.ts';
import type { TextName } from './text-name.ts';

const top: Position = { line: 1, column: 1 };

/** A heading that says the headline once more is not printed twice; its line stays, empty. */
export function decideHeadline(
  fields: RecordFields,
  name: TextName,
  { body, bodyLine }: ForeignText,
  path: string,
): { readonly headline: string; readonly body: string; readonly problems: readonly Problem[] } {
  const written = /^\s*(#[ \t][^\n]*)/.exec(body)?.[1] ?? '';
  const text = written
    .slice(1)
    .trim()
    .replace(/#+$/, '')
    .replace(/\{[:#.][^{}]*\}$/, '');
  const heading = plainText(text.replace(/[*_`]/g, ''));
  const withoutHeading = heading === '' ? body : body.replace(written, '');
  if (fields.headline !== '') {
    const isRepeated = heading.toLowerCase() === fields.headline.toLowerCase();
    return { headline: fields.headline, body: isRepeated ? withoutHeading : body, problems: [] };
  }
  const headline = heading || headlineOfName(name.plain);
  const from = heading === '' ? 'name' : 'heading';
  const place = { line: heading === '' ? 1 : bodyLine, column: 1 };
  const told = problem('notice', 'markdown/headline-from', path, place, { from, headline });
  return { headline, body: heading === '' ? body : withoutHeading, problems: [told] };
}

function headlineOfName(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

export function decideDate(
  { date, url }: RecordFields,
  { day }: TextName,
  path: string,
): { readonly date: string; readonly problems: readonly Problem[] } {
  if (date === '') {
    const ofAddress = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\//.exec(url)?.slice(1).join('-') ?? '';
    const written = day || ofAddress;
    const from = day === '' ? 'address' : 'name';
    if (written === '') return { date, problems: [] };
    return {
      date: written,
      problems: [problem('notice', 'markdown/date-from', path, top, { written, from })],
    };
  }
  const isOther = day !== '' && /^\d{4}-\d{2}-\d{2}/.test(date) && !date.startsWith(day);
  const details = { name: day, written: date };
  return { date, problems: isOther ? [problem('notice', 'markdown/date-not-name', path, top, details)] : [] };
}

export function slugOf({ slug, url }: RecordFields, name: TextName): string {
  const last =
    url
      .replace(/\/(?:index\.html?)?$|\.html?$/i, '')
      .split('/')
      .at(-1) ?? '';
  return slug || (/[:{]/.test(last) ? '' : last) || name.plain;
}
