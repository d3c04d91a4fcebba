// Where a story stood → the headline that its address was made of; `''` where it was made of none.
import { slugFromText } from '../archive/slug.ts';
import { percentDecoded } from '../percent-decoded.ts';
import { pathAndQuery } from './story-links.ts';

/** Fewer may be the name of a section. */
const fewestWords = 4;

/**
 * `/berita/sy2zaw483/iran-tembak-jatuh-pesawat/` → `Iran tembak jatuh pesawat`, names in small letters too. An address that
 * was made of how the text begins says less than `beginning`, the text's first words: then `''`.
 */
export function headlineOfAddress(addresses: readonly string[], beginning: string): string {
  const begun = slugFromText(beginning) ?? '';
  for (const address of addresses) {
    const words = wordsOf(address);
    if (words.length < fewestWords) continue;
    if (begun.startsWith(words.join('-').slice(0, begun.length))) return '';
    const text = words.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
  return '';
}

/** Of the last part of the path: what stands before and behind them with digits, a mark of the portal's, is none. */
function wordsOf(address: string): readonly string[] {
  const path = pathAndQuery(address).replace(/[?#].*$/s, '');
  const name = percentDecoded(path).replace(/\/+$/, '').replace(/^.*\//s, '');
  const plain = name
    .replace(/\.\w{1,5}$/, '')
    .replace(/^(?:[a-z]{0,2}-?\d{5,}[-_])+|[-_](?:[a-z]-)?\d{5,}$/g, '');
  return /^[\p{L}\p{N}_-]+$/u.test(plain)
    ? plain
        .toLowerCase()
        .split(/[-_]+/)
        .filter((word) => word !== '')
    : [];
}
