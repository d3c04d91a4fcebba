// A text in which UTF-8 was once read as windows-1252 (“GrabenwÃ¶ger”) → where, and what it was.

/** `mended` stands for `written`, which begins at `index`. `isExact` where encoding it once more gives `written` again. */
export interface DoubleEncoded {
  readonly index: number;
  readonly written: string;
  readonly mended: string;
  readonly isExact: boolean;
}

/**
 * What windows-1252 has for the bytes from 0x80 to 0x9f (https://encoding.spec.whatwg.org/#windows-1252). In one piece
 * Node 20 would decode them as controls (nodejs/node#56542).
 */
const upperHalf = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index),
  { stream: true },
);

/** Letters that begin a character of several bytes, and what may follow them. */
const leads = /[\u00c2-\u00f4]/;

/** Of a closing quote the last byte has no character in windows-1252: many programs lose it. */
const cutQuote = '\u00e2\u20ac';

/** In the order of the text; runs of characters that stand beside one another are one. */
export function findDoubleEncoded(text: string): DoubleEncoded[] {
  if (!leads.test(text)) return [];
  const found: DoubleEncoded[] = [];
  for (let index = 0; index < text.length; ) {
    const { length, run } = readRun(text, index);
    if (run !== undefined) found.push(run);
    index += Math.max(length, 1);
  }
  return found;
}

/** The text with all of them mended; those alone that are exact, where that is asked. */
export function mendDoubleEncoded(text: string, { exactOnly = false } = {}): string {
  let mended = text;
  for (const each of findDoubleEncoded(text).toReversed()) {
    if (exactOnly && !each.isExact) continue;
    const end = each.index + each.written.length;
    mended = mended.slice(0, each.index) + each.mended + mended.slice(end);
  }
  return mended;
}

interface Run {
  readonly length: number;
  /** `undefined` where it was not meant to be another text. */
  readonly run: DoubleEncoded | undefined;
}

function readRun(text: string, index: number): Run {
  const characters: DecodedCharacter[] = [];
  let end = index;
  for (let next = decodeAt(text, end); next !== undefined; next = decodeAt(text, end)) {
    characters.push(next);
    end += next.length;
  }
  const isCut = text.startsWith(cutQuote, end) && !text.startsWith(`${cutQuote}\u009d`, end);
  if (characters.length === 0) {
    const length = isCut ? cutQuote.length : 0;
    return { length, run: isCut ? { index, written: cutQuote, mended: '”', isExact: false } : undefined };
  }
  const decoded = characters.map(({ character }) => character).join('');
  // Some texts went through it more than once.
  const mended = mendDoubleEncoded(decoded);
  const isMeant =
    characters.length > 1 ? !/[\p{Cc}\p{Cn}\p{Co}]/u.test(mended) : isUsual(decoded, text, index);
  const run = { index, written: text.slice(index, end), mended, isExact: true };
  return { length: end - index, run: isMeant ? run : undefined };
}

interface DecodedCharacter {
  readonly character: string;
  /** UTF-16 code units that stand for it. */
  readonly length: number;
}

/** One character whose bytes stand there as characters of windows-1252. */
function decodeAt(text: string, index: number): DecodedCharacter | undefined {
  const lead = text.charCodeAt(index);
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (!(lead >= 0xc2 && lead <= 0xf4)) return undefined;
  const bytes = Array.from(text.slice(index, index + length), byteOf);
  if (bytes.length < length || bytes.some((byte) => byte === undefined)) return undefined;
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { character: utf8.decode(Uint8Array.from(bytes as number[])), length };
  } catch {
    return undefined;
  }
}

function byteOf(character: string): number | undefined {
  const place = upperHalf.indexOf(character);
  if (place >= 0) return 0x80 + place;
  const code = character.charCodeAt(0);
  return code >= 0x80 && code <= 0xff ? code : undefined;
}

/** Letters of Latin, marks and signs, pictures: what Indonesian text has of characters beyond ASCII. */
const usual =
  /^[\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\ufb00-\ufb06\ufeff\u{1f000}-\u{1faff}]$/u;

/** Of one character alone: letters of other scripts come in words, and may be a capital beside a quotation mark. */
function isUsual(decoded: string, text: string, index: number): boolean {
  // IRMÃ” and its like: a word in capitals at the end of a quotation.
  const isAfterCapital = /\p{Lu}/u.test(text.charAt(index - 1));
  if (isAfterCapital && /[\u2010-\u203a]/.test(text.charAt(index + 1)) && decoded < '\u0800') return false;
  return usual.test(decoded);
}
