// Text as a page's source has it → the text that was meant: no characters that nobody sees, nothing encoded twice.
import { codePointName, controlCharacter } from '../../content/body-text.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { decodeEntities } from './entities.ts';
import type { Findings } from './findings.ts';

/** Zero-width, soft hyphens, marks of direction; those that join letters of a script or parts of an emoji stay. */
export const hiddenCharacters =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const controls = new RegExp(controlCharacter, 'gu');
const encodedTwice = /&(?:[a-z]+\d*|#\d{1,7}|#x[\da-f]{1,6});/gi;

const windows1252 = new TextDecoder('windows-1252');

export interface TextContext {
  readonly tell: Findings['tell'];
  /** Whether it is program text: a reference in it is what it is about, and tabs set its lines. */
  readonly isCode?: boolean;
}

export function cleanText(written: string, { tell, isCode = false }: TextContext): string {
  if (!/[^\n\x20-\x25\x27-\x7e]/.test(written)) return written;
  const decoded = isCode ? written : decodedTwice(written, tell);
  return decoded
    .replace(/[\u0080-\u009f]/g, (character) =>
      decodeBytes(Uint8Array.of(character.charCodeAt(0)), windows1252),
    )
    .replace(isCode ? /[\u00a0\r]/g : /[\u00a0\t\r]/g, ' ')
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(hiddenCharacters, (character) => drop(character, tell))
    .replace(controls, (character) => drop(character, tell));
}

/** References that are left after HTML was read: some system encoded what was encoded. */
export function decodedTwice(written: string, tell: Findings['tell']): string {
  return written.replace(encodedTwice, (entity) => {
    const meant = decodeEntities(entity);
    if (meant !== entity) tell('double-encoded', entity);
    return meant;
  });
}

function drop(character: string, tell: Findings['tell']): string {
  tell('hidden-character', codePointName(character));
  return '';
}
