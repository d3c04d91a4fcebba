// A text → its words with their places: by character codes, since every story of a month is read for its keys.

export interface Word {
  /** As it is written. */
  readonly text: string;
  /** In UTF-16 units, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

/**
 * Letters and digits of the basic plane, and apostrophe, full stop or hyphen between two of them: `Jum'at`, `12.45`,
 * `anak-anak`.
 */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const start = at;
    const first = text.charCodeAt(at);
    if (!isWordCode(first)) {
      at += 1;
      continue;
    }
    for (at += 1; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (isWordCode(code)) continue;
      if (!isJoint(code) || at + 1 >= length || !isWordCode(text.charCodeAt(at + 1))) break;
    }
    words.push({ text: text.slice(start, at), start, end: at, isCapital: isCapitalCode(first) });
  }
  return words;
}

function isWordCode(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 ? (code | 32) <= 122 : code >= 48 && code <= 57;
  return code >= 0xc0 && isLetterBeyondAscii(code);
}

function isCapitalCode(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** `'`, `’`, `.` and `-`. */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d;
}

function isLetterBeyondAscii(code: number): boolean {
  return /[\p{L}\p{M}\p{Nd}]/u.test(String.fromCharCode(code));
}
