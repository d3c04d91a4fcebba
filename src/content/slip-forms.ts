// The text of a block → what its writer meant as a mark, a list, a table or a reference, and readers see as it is typed.
import type { BodyFindings } from '../markdown/scan-body.ts';

export interface Slip {
  readonly rule:
    | 'body/data-image'
    | 'body/list'
    | 'body/loose-mark'
    | 'body/reference'
    | 'body/single-tilde'
    | 'body/table'
    | 'heading/no-space'
    | 'heading/too-deep'
    | 'link/read-also';
  readonly written: string;
}

/** Of each rule the first in the block. */
export function slipsIn(text: string): Slip[] {
  return slips.flatMap(({ rule, sign, form }) => {
    const written = text.includes(sign) ? form.exec(text)?.[0] : undefined;
    return written === undefined ? [] : { rule, written };
  });
}

/** Where `sign` is not, no form need be looked for: most blocks have none. */
const slips: readonly { readonly rule: Slip['rule']; readonly sign: string; readonly form: RegExp }[] = [
  // Stars behind letters hide a swear word.
  {
    rule: 'body/loose-mark',
    sign: '**',
    form: /(?<=^|[\s("“])\*\*(?:[^\s*][^*\n]{0,30}| [^*\n]{1,30} \*\*)/m,
  },
  // Of one that opens inside a sentence and is the only one of its block; first in a block it leads to a note.
  {
    rule: 'body/loose-mark',
    sign: ' *',
    form: /(?<=^[^*]*\S )\*(?!nix\b)\p{L}[^*\n]{0,30}(?=[^*]*$)/u,
  },
  // Emphasis that nothing closes, or that nothing opened: what makes a pair is in no text.
  {
    rule: 'body/loose-mark',
    sign: '_',
    form: /(?<=^|[\s("“])(?<!\btarget=["“])_{1,2}(?=\p{L})[^_\n\0]{1,30}|(?<![\p{L}\p{N}_@/.#-])[\p{L}\p{N}]{2,30}[.,!?]?_{1,2}(?=[\s.,;:!?)”"]|$)/mu,
  },
  { rule: 'body/loose-mark', sign: '~~', form: /(?<=^|[\s("“])~~(?=\p{L})[^~\n\0]{1,30}/mu },
  { rule: 'body/loose-mark', sign: '`', form: /(?<=^|[\s("“])`(?=\p{L})[^`'’\n\0]{1,30}(?![^`\n]*['’`])/mu },
  // [1] and [kata] alone are what they are; a note or the address of a reference is missing.
  {
    rule: 'body/reference',
    sign: '[',
    form: /\[\^[^\]\s]{1,30}\]|(?<=\[[^\][\n]{1,200}\])\[(?!\/|vc_|su_|et_pb_|fusion_)[^\][\n]{0,60}\]/,
  },
  // Right behind a word as in an encyclopedia, or the letter of a comment in a shared document.
  {
    rule: 'body/reference',
    sign: '[',
    form: /(?<=[\p{L}\p{N}.,;:!?”"’)])\[(?:\d{1,3}|[a-c]|catatan \d{1,2}|butuh rujukan|rujukan\??|siapa\?|kapan\?|sunting|citation needed)\](?![([:])/iu,
  },
  {
    rule: 'body/single-tilde',
    sign: '~',
    form: /(?<![~\p{L}\p{N}/])~[^~\s\0](?:[^~\n\0]{0,60}[^~\s\0])?~(?![~\p{L}\p{N}])/u,
  },
  // Of several rows, or the rest of a table below a blank line.
  { rule: 'body/table', sign: '|', form: /^\|[^|\n]*\|.*\|[ \t]*(?=\n\||(?![\s\S]))/m },
  // Of a spreadsheet.
  { rule: 'body/table', sign: '\t', form: /^[\p{L}\p{N}][^\t\n]+\t[^\n]*\S(?=\n[^\t\n]+\t)/mu },
  {
    rule: 'body/data-image',
    sign: 'data:image/',
    form: /(?<=^\[[^\][\n]{1,60}\]:[ \t]*<?)data:image\/[a-z+]{2,8}/im,
  },
  // Two lines at least: one alone may be a name, a sum or a dash.
  {
    rule: 'body/list',
    sign: '\n',
    form: /^(?:[•●▪‣◦·–—\uf0b7\uf0a7][^\n]*(?=\n[•●▪‣◦·–—\uf0b7\uf0a7])|o\s[^\n]*(?=\no\s)|a[.)]\s[^\n]*(?=\nb[.)]\s)|-\p{L}[^\n]*(?=\n-\p{L})|\*\p{L}[^*\n]*(?=\n\*\p{L}[^*\n]*$)|(?:\p{Extended_Pictographic}|[➔-➾→➤►▶◆◇★☆✓✔])[^\n]*(?=\n(?:\p{Extended_Pictographic}|[➔-➾→➤►▶◆◇★☆✓✔]))|\d\ufe0f?\u20e3[^\n]*(?=\n\d\ufe0f?\u20e3)|\d{1,2}\) [^\n]*(?=\n\d{1,2}\) )|\(\d{1,2}\) [^\n]*(?=\n\(\d{1,2}\) )|\(a\) [^\n]*(?=\n\(b\) )|»\s?[^\n]*(?=\n»)|I\. [^\n]*(?=\nII\. )|(\d{1,2})\.1\.? [^\n]*(?=\n\1\.2\.? )|\d{1,2}[.)]\p{L}[^\n]*(?=\n\d{1,2}[.)]\p{L}))/mu,
  },
  { rule: 'heading/no-space', sign: '##', form: /^#{2,6}[^\s#\\].{0,60}/m },
  { rule: 'heading/too-deep', sign: '#######', form: /^#{7,}[ \t]*[^\s#].{0,60}/m },
];

/**
 * `*Petani …` that begins a block and is its only star. What leads to a note has another behind a word, or stands below
 * the story, and so has nothing but its like below it.
 */
export function findOpenStar(texts: BodyFindings['texts'], lines: readonly string[]): number | undefined {
  if (texts.some(({ text }) => /[\p{L}\p{N}.,”"]\*/u.test(text))) return undefined;
  const last = texts.findLastIndex(({ text }) => text.length > 60 && !text.startsWith('*'));
  const found = texts.findIndex(
    // What is emphasized as a whole begins with another mark: `_*Syarat berlaku_`.
    ({ text, lines: { start } }) => /^\*\p{L}[^*]*$/u.test(text) && /^[\s>]*\*/.test(lines[start] ?? ''),
  );
  return found >= 0 && (found < last || (last < 0 && texts.length === 1)) ? found : undefined;
}
