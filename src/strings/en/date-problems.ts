// Problems of a story's dates in English: what is wrong, and how to mend it.
import type { DateRules } from '../../content/date-rules.ts';
import type { WordsFor } from '../problems.ts';

const dateExample = 'Write it like “2024-09-14 12:45:06 WIB”.';

/** Two slips of which the cure is known. */
function hintOf(part: string, written: string, otherwise: string): string {
  if (part === 'hour' && written === '24') return 'Midnight is written 00:00, on the next day.';
  return part === 'month'
    ? 'Year, month and day come in this order: look whether month and day changed places.'
    : otherwise;
}

export const dateProblems: WordsFor<DateRules> = {
  'date/form': ({ written, suggestion }) =>
    written === ''
      ? { message: 'The time is missing.', hint: `${dateExample} If there is none, remove the key.` }
      : {
          message: `“${written}” is not a date that can be read.`,
          hint: suggestion === undefined ? dateExample : `Write the whole as “${suggestion}”.`,
        },
  'date/impossible': ({ written, part }) =>
    part === 'gap'
      ? {
          message: `There is no time “${written}” in the site's zone: clocks skip it.`,
          hint: 'Write a time before or after it, or add a zone.',
        }
      : {
          message: `There is no ${part} “${written}”.`,
          hint: hintOf(part, written, 'Check the date and the time.'),
        },
  'date/weekday': ({ written, expected }) => ({
    message: `That date is a ${expected}, not a ${written}.`,
    hint: `Check the date, or write “${expected}”.`,
  }),
  'date/unknown-zone': ({ written, suggestion }) => ({
    message: `The time zone “${written}” is not known.`,
    hint:
      suggestion === undefined
        ? 'Write WIB, WITA, WIT, or an offset such as +07:00.'
        : `Write the whole as “${suggestion}”.`,
  }),
  'date/in-future': ({ written, now }) => ({
    message: `The date ${written} has not come yet (it is ${now}).`,
    hint: 'Check the date; to schedule a story, add “publish_at”.',
  }),
  'date/updated-ahead': ({ written, now }) => ({
    message: `“updated” (${written}) has not come yet (it is ${now}).`,
    hint: 'Write when the story was last updated, or remove the key.',
  }),
  'date/updated-before': ({ updated, published }) => ({
    message: `“updated” (${updated}) is earlier than “date” (${published}).`,
    hint: 'Check the two dates.',
  }),
  'date/publish-before': ({ publishAt, published }) => ({
    message: `“publish_at” (${publishAt}) is earlier than “date” (${published}).`,
    hint: 'The story appears from “publish_at” on; its date must not be later.',
  }),
  'date/long-embargo': ({ publishAt, published }) => ({
    message: `This story will not be shown before ${publishAt}, more than a year after “date” (${published}).`,
    hint: 'Check the year in “publish_at”.',
  }),
  'date/never-shown': ({ expires }) => ({
    message: `This story will never appear: “expires” (${expires}) is not after the time it is published.`,
    hint: 'Check “expires”, “date” and “publish_at”.',
  }),
};
