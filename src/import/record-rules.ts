// The rules by which records of another archive become stories here: what is told of each beside where it went.
import type { DateGuess } from '../dates/source-date.ts';
import type { DatePart } from '../dates/written-date.ts';
import type { PhotoVerdict } from '../images/photo-verdict.ts';
import type { NoDetails } from '../no-details.ts';
import type { OldAddressFault } from '../redirects/old-address.ts';

/** Why a picture stayed where it was: `absent` is not at hand, the others are what it was judged to be. */
export type PictureFault = 'absent' | Exclude<PhotoVerdict['kind'], 'photo'>;

/** Why an old address does not lead on: `own` is an address of the site itself, `taken` one that leads elsewhere. */
export type AddressFault = OldAddressFault | 'own' | 'taken';

/** Rule name → what its message needs beside the place, which is the record's in its source. */
export interface RecordRules {
  // Why a record is left out
  'record/no-date': { readonly written: string };
  'record/date-ambiguous': { readonly written: string };
  'record/date-impossible': { readonly written: string; readonly part: DatePart | 'gap' };
  'record/date-zone': { readonly written: string };
  'record/no-category': NoDetails;
  'record/no-headline': NoDetails;
  'record/no-text': NoDetails;
  'record/page-unpublished': { readonly title: string };
  // Why a record is one that came in already; `other` is the first one's place
  'record/same-id': { readonly other: string };
  /** The same id, and not the same story. */
  'record/same-id-differs': { readonly other: string };
  'record/same-story': { readonly other: string };
  // Why a file stays as it is
  'record/edited': { readonly path: string; readonly isNewer: boolean };
  'record/gone': { readonly path: string };
  'record/own-story': { readonly path: string };
  'record/own-page': { readonly path: string };
  // What had to be guessed
  'guess/date': { readonly guess: DateGuess; readonly written: string; readonly read: string };
  /** The mapping does not say what the body is. */
  'guess/body-html': NoDetails;
  'guess/default-date': { readonly read: string };
  'guess/default': { readonly key: 'category' | 'author'; readonly value: string };
  'guess/headline': { readonly headline: string; readonly from: 'text' | 'address' };
  /** Of a story that a page listed: no category is called like the end of its line, so its last word was taken. */
  'guess/listed-category': { readonly written: string; readonly category: string };
  /** The record at `other` has its headline and day, and another text or time: both came in. */
  'guess/other-story': { readonly other: string };
  'guess/embargo': { readonly date: string };
  // What was changed
  'change/cut': { readonly key: string; readonly written: string; readonly limit: number };
  'change/hidden-characters': { readonly key: string; readonly characters: readonly string[] };
  /** UTF-8 that was read as Latin-1 is what it was; `mended` is the first of so many places. */
  'change/decoded': { readonly key: string; readonly count: number; readonly mended: string };
  'change/entities': { readonly key: string };
  'change/categories-to-topics': { readonly names: readonly string[] };
  'change/same-headline': { readonly slug: string };
  'change/dropped': { readonly key: string; readonly written: string };
  'change/links': { readonly count: number };
  'change/picture-kept': { readonly address: string; readonly reason: PictureFault };
  /** Nothing of it can be shown: there is no address that leads to it. */
  'change/picture-lost': { readonly address: string; readonly reason: PictureFault };
  'change/picture-copied': { readonly address: string; readonly path: string };
  /** Comments of readers: in the file at `path`; left as a person has them there; without a time or a text. */
  'change/comments': { readonly path: string; readonly count: number };
  'change/comments-kept': { readonly path: string; readonly count: number };
  'change/comments-dropped': { readonly count: number };
  'change/comments-masked': { readonly count: number };
  /** `written` is what the page's address could not be. */
  'change/page-address': { readonly written: string; readonly path: string };
  'change/no-redirect': { readonly address: string; readonly reason: AddressFault };
}
