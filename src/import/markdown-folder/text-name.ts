// The name of a text's file → what it says: its day, its language, and what is left.
import { posix } from 'node:path';

export interface TextName {
  /** Without ending and language, its date with it. */
  readonly full: string;
  /** Without its date too. */
  readonly plain: string;
  /** `2014-08-18`, `''` without. */
  readonly day: string;
  /** `en` of `x.en.md`, `''` without. */
  readonly lang: string;
}

/** `index.md` is named after its folder. */
export function readTextName(fromContent: string): TextName {
  const file = posix.basename(fromContent).replace(/\.\w+$/, '');
  const [, stem = file, lang = ''] = /^(.+)\.([a-z]{2}(?:-[a-z]{2,4})?)$/i.exec(file) ?? [];
  const folder = posix.basename(posix.dirname(fromContent));
  const full = stem.toLowerCase() === 'index' && folder !== '.' ? folder : stem;
  const [, day = '', rest = ''] = /^(\d{4}-\d{1,2}-\d{1,2})[-_ ](.+)$/.exec(full) ?? [];
  return { full, plain: rest || full, day, lang };
}
