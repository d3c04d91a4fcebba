// One edit of a content folder: what random sequences of edits are made of.
/** `text` says what was done, for the report of a failing sequence. */
export interface Edit {
  readonly text: string;
  readonly apply: (content: string) => void;
}
