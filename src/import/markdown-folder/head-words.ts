// What a value of a front matter says in words.
import { decodeEntities } from '../html/entities.ts';

/** References of HTML as characters, tags and line breaks gone. */
export function plainText(text: string): string {
  return decodeEntities(text.replace(/<\/?[a-z][^<>]*>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

export function isTrue(text: string): boolean {
  return /^(?:true|yes|on|1)$/i.test(text);
}

export function isFalse(text: string): boolean {
  return /^(?:false|no|off|0)$/i.test(text);
}
