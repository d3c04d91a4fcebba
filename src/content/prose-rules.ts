// The rules of running text: what a sub-editor would mark in it, and what came along when it was copied.

/** A piece of text as it stands, and as it seems to be meant. */
interface Slip {
  readonly written: string;
  readonly suggestion: string;
}

/** Rule name → what its message needs beside the place. */
export interface ProseRules {
  /** The first of `count` words whose accents are characters of their own, and the same in one each. */
  'text/decomposed': { readonly written: string; readonly mended: string; readonly count: number };
  /** Spaces at punctuation, or punctuation that is written twice. */
  'text/spacing': Slip;
  /** A word that hardly ever follows itself. */
  'text/repeated-word': { readonly written: string };
  'text/two-capitals': { readonly written: string; readonly suggestion: string };
  /** A word that was divided where a line ended: the hyphen and a space are shown in the middle of it. */
  'text/broken-word': Slip;
  /** `count` spaces of one line at which no line may end. */
  'text/hard-space': { readonly count: number };
  /** The parenthesis that has no other, with the words beside it. */
  'text/parenthesis': { readonly written: string };
  /** What stands around the mark that has no other. */
  'quote/unpaired': { readonly written: string };
  /** Marks of typewriters and of programs for mathematics. */
  'quote/form': Slip;
  /** A date, and the weekday that it was. */
  'text/weekday': { readonly written: string; readonly expected: string };
  /** A date that no calendar has. */
  'text/no-day': { readonly written: string };
  /** A time that no clock shows. */
  'text/no-time': { readonly written: string };
  /** One moment in two zones, and what the second must be. */
  'text/zones': { readonly written: string; readonly expected: string };
  /** A month that is misspelt beside its day or year. */
  'text/month': Slip;
  /** A letter for a digit: `2O24`. */
  'text/letter-in-number': Slip;
  /** A sum whose points part other than three digits, or with the marks of English and then the same with ours. */
  'text/thousands': { readonly written: string; readonly suggestion: string | undefined };
  /** `di` and `ke` joined to a place, or parted from a verb. */
  'text/preposition': Slip;
  /** A word that no dictionary has so: `yg`, `resiko`, `10.00 WTA`. */
  'text/spelling': Slip;
  /** Of an identity card, or of somebody's telephone; `shown` is its beginning. */
  'text/private-number': { readonly kind: 'identity' | 'telephone'; readonly shown: string };
  /** No comma between a quotation and who said it. */
  'quote/comma': Slip;
  /** The same paragraph stands on the line `first` too. */
  'body/repeated': { readonly written: string; readonly first: number };
  /** What belongs to the page, the chat or the document that a text was copied from. */
  'body/leftover': { readonly written: string; readonly isMark: boolean };
  /** What the front matter has a key for. */
  'body/belongs-above': { readonly written: string; readonly key: string; readonly value: string };
}
