// The forms of a date that writers and old pages use: text → the parts as they are written, nothing checked yet.

export type DatePart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** `month` is a number in the ISO form and a word in the Indonesian one. */
export interface WrittenDate {
  readonly text: string;
  readonly form: RegExp;
  readonly parts: { readonly [part in DatePart | 'weekday' | 'zone']?: string };
}

const zone = String.raw`(?:\s*(?<zone>[A-Za-z+−-].*?))?\s*$`;
const isoForm = new RegExp(
  String.raw`^\s*(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})` +
    String.raw`(?:(?:T|\s+)(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:\.\d+)?)?)?${zone}`,
);
const indonesianForm = new RegExp(
  String.raw`^\s*(?:(?<weekday>[^\d\s,]+),?\s+)?(?<day>\d{1,2})\s+(?<month>[A-Za-z]+)\.?\s+(?<year>\d{4})` +
    String.raw`(?:,?\s+(?<hour>\d{1,2})[:.](?<minute>\d{1,2})(?:[:.](?<second>\d{1,2}))?)?${zone}`,
);

/** Each of the forms as a regular expression for other programs: without names of groups, which they may not know. */
export const datePatterns: readonly string[] = [isoForm, indonesianForm].map(({ source }) =>
  source.replace(/\?<\w+>/g, '?:'),
);

/** No date needs more; a limit keeps the search for a form short on any text. */
const longestText = 100;

/** `2024-09-14 12:45:06 WIB` and `Sabtu, 14 September 2024 12:45:6 WIB`, each with parts left out at its end. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  if (text.length > longestText) return undefined;
  const form = isoForm.test(text) ? isoForm : indonesianForm;
  const parts = form.exec(text)?.groups;
  return parts && { text, form, parts };
}

/** Where a part stands, in UTF-16 code units from the text's start. */
export function offsetOfPart({ text, form }: WrittenDate, part: keyof WrittenDate['parts']): number {
  return new RegExp(form, 'd').exec(text)?.indices?.groups?.[part]?.[0] ?? 0;
}
