// The bytes of a saved page → its text, by the encoding that it says or shows.
import { isUtf8 } from 'node:buffer';
import { decodeBytes, decoderFor } from '../decode-bytes.ts';

export interface DecodedPage {
  readonly text: string;
  /** Of the encoding that was taken against what the page says of itself; `''` where it says it rightly. */
  readonly guessed: string;
}

/** Ref.: HTML, "Determining the character encoding"; a page that is valid in UTF-8 beyond ASCII is in UTF-8. */
export function decodePage(bytes: Buffer): DecodedPage {
  const marked = markOf(bytes);
  if (marked !== '') return { text: decodeBytes(bytes, new TextDecoder(marked)), guessed: '' };
  const declared = decoderFor(declaredIn(bytes));
  const label = declared?.encoding.startsWith('utf-16') ? 'utf-8' : (declared?.encoding ?? '');
  const isInUtf8 = isUtf8(bytes);
  if (isInUtf8 && (label === 'utf-8' || isAscii(bytes) || label === '')) {
    return { text: bytes.toString('utf8'), guessed: '' };
  }
  if (isInUtf8) return { text: bytes.toString('utf8'), guessed: 'utf-8' };
  const isGuess = label === '' || label === 'utf-8';
  const encoding = isGuess ? 'windows-1252' : label;
  return { text: decodeBytes(bytes, new TextDecoder(encoding)), guessed: isGuess ? encoding : '' };
}

function markOf(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
}

/** In bytes: browsers look as far; some saved pages put a long comment first. */
const headLength = 8192;

function declaredIn(bytes: Buffer): string {
  const head = bytes.subarray(0, headLength).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    ''
  );
}

function isAscii(bytes: Buffer): boolean {
  return bytes.every((byte) => byte < 0x80);
}
