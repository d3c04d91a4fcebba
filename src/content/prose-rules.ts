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
  /** A word that was divided at the end of a line: the hyphen and a space are shown in the middle of it. */
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
  /** The same paragraph stands on the line `first` too. */
  'body/repeated': { readonly written: string; readonly first: number };
  /** What belongs to the page, the chat or the document that a text was copied from. */
  'body/leftover': { readonly written: string };
  /** What the front matter has a key for. */
  'body/belongs-above': { readonly written: string; readonly key: string; readonly value: string };
}
