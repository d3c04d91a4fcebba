// The rules of a story's dates: how they are written, and in which order they come.
import type { DatePart } from '../dates/written-date.ts';

/** Rule name → what its message needs beside the place. */
export interface DateRules {
  /** `suggestion` is what it must mean, in a form that is read. */
  'date/form': { readonly written: string; readonly suggestion: string | undefined };
  'date/impossible': { readonly written: string; readonly part: DatePart | 'gap' };
  'date/weekday': { readonly written: string; readonly expected: string };
  'date/unknown-zone': { readonly written: string; readonly suggestion: string | undefined };
  'date/in-future': { readonly written: string; readonly now: string };
  'date/updated-ahead': { readonly written: string; readonly now: string };
  'date/updated-before': { readonly updated: string; readonly published: string };
  'date/publish-before': { readonly publishAt: string; readonly published: string };
  'date/long-embargo': { readonly publishAt: string; readonly published: string };
  'date/never-shown': { readonly expires: string };
}
