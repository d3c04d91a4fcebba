// A mark that only some generators know: how it is found, and what stands in its place.

export interface Mark {
  readonly pattern: RegExp;
  /** What it ends with, where it looks far: behind the last of these it is not sought. */
  readonly end?: string;
  /** What stands in its place, and what is to be told of it. */
  readonly replace: (found: RegExpMatchArray) => { readonly text: string; readonly told?: Told };
}

export type Told = 'attributes' | 'comment' | 'hidden' | 'abbreviation' | 'component';
