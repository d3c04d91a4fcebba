// The blocks of a body → slips of the pen that Markdown reads as something else, or prints as they stand.
import { type LineSpan, shownText } from '../markdown/scan-blocks.ts';
import type { BodyFindings, FoundCode } from '../markdown/scan-body.ts';
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import { placing } from './place-in-block.ts';

type Place = Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>;

export function checkBodySlips(
  { texts, codes, headings, links }: Omit<BodyFindings, 'images'>,
  place: Place,
): Problem[] {
  if (texts.length === 0 && codes.length === 0) return [];
  const lines = place.body.split('\n');
  const { path, bodyLine } = place;
  const at = (line: number) => ({ line: bodyLine + line, column: 1 });
  const underlined = headings.filter(({ isUnderlined, text }) => isUnderlined && isSentence(text));
  return [
    ...codes.flatMap((code) =>
      checkCode(code).map((rule) => problem('notice', rule, path, at(code.lines.start), {})),
    ),
    ...underlined.map(({ lines: { end } }) =>
      problem('notice', 'heading/underlined', path, at(end), { written: (lines[end] ?? '').trim() }),
    ),
    ...noticeJoinedLines(texts, place, lines),
    ...texts.flatMap(({ text, lines: span }) => {
      const where = placing(lines, span, bodyLine);
      return [...slipsIn(text), ...readAlsoIn(text, span, links)].flatMap(({ rule, written }) =>
        rule === 'body/list' && isBroken(lines, span)
          ? []
          : problem('notice', rule, path, where(written), { written: shownText(written) }),
      );
    }),
  ];
}

/** Whether readers see an end of a line in a block: two spaces or a backslash make one. */
function isBroken(lines: readonly string[], { start, end }: LineSpan): boolean {
  return lines.slice(start, end - 1).some((line) => /(?: {2}|\\)$/.test(line));
}

/** Whoever ends paragraphs by one line end does so everywhere: one a body, at the first. */
function noticeJoinedLines(
  texts: BodyFindings['texts'],
  { path, bodyLine }: Place,
  lines: readonly string[],
): Problem[] {
  for (const { text, lines: span } of texts) {
    const joined = text.split('\n').map((line) => line.trim());
    if (!areParagraphs(joined) || isBroken(lines, span)) continue;
    const details = { written: shortened((lines[span.start] ?? '').trim()), count: joined.length };
    return [problem('notice', 'body/lines', path, { line: bodyLine + span.start, column: 1 }, details)];
  }
  return [];
}

/** A wrapped text ends few of its lines with a sentence, and none of them far beyond the others. */
function areParagraphs(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  const isLong = lines.length > 2 || first.length > 100;
  return lines.length > 1 && isLong && lines.every((line) => line.length > 40 && /[.!?]["”’')]*$/.test(line));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')} …` : text;
}

const readAlso = /^\(?baca (?:juga|pula)\s*:\s*([^\n]{4,200}?)\)?$/i;

/** *Baca juga* leads somewhere, or is a headline that nobody can open. */
function readAlsoIn(text: string, span: LineSpan, links: BodyFindings['links']): Slip[] {
  const written = readAlso.exec(text.trim())?.[1];
  const isLinked = links.some(({ lines: { start, end } }) => start < span.end && span.start < end);
  if (written === undefined || isLinked || /https?:|www\./i.test(written)) return [];
  return [{ rule: 'link/read-also', written }];
}

/** No heading is a whole paragraph. */
function isSentence(text: string): boolean {
  return text.length > 120 || /[\p{L}\d][.!?]["”’']?$/u.test(text);
}

function checkCode({ kind, text, isClosed }: FoundCode): ('code/indented' | 'code/unclosed')[] {
  if (kind === 'fence') return isClosed ? [] : ['code/unclosed'];
  return isProse(text) ? ['code/indented'] : [];
}

/** Words in a row, and none of the marks that programs are full of. */
function isProse(text: string): boolean {
  return /(?:\p{L}+[,.:;]? ){3}\p{L}/u.test(text) && !/[{}<>=;$\\]|\(\)/.test(text);
}

interface Slip {
  readonly rule:
    | 'body/data-image'
    | 'body/list'
    | 'body/loose-mark'
    | 'body/reference'
    | 'body/single-tilde'
    | 'body/table'
    | 'heading/no-space'
    | 'link/read-also';
  readonly written: string;
}

/** Of each rule the first in the block. */
function slipsIn(text: string): Slip[] {
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
  // [1] and [kata] alone are what they are; a note or the address of a reference is missing.
  {
    rule: 'body/reference',
    sign: '[',
    form: /\[\^[^\]\s]{1,30}\]|(?<=\[[^\][\n]{1,200}\])\[[^\][\n]{0,60}\]/,
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
  { rule: 'body/table', sign: '|', form: /^\|[^|\n]*\|.*\|[ \t]*(?=\n\|)/m },
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
    form: /^(?:[•●▪‣◦·–—\uf0b7\uf0a7][^\n]*(?=\n[•●▪‣◦·–—\uf0b7\uf0a7])|o\s[^\n]*(?=\no\s)|a[.)]\s[^\n]*(?=\nb[.)]\s)|-\p{L}[^\n]*(?=\n-\p{L})|\*\p{L}[^*\n]*(?=\n\*\p{L}[^*\n]*$)|(?:\p{Extended_Pictographic}|[➔-➾→➤►▶◆◇★☆✓✔])[^\n]*(?=\n(?:\p{Extended_Pictographic}|[➔-➾→➤►▶◆◇★☆✓✔]))|\d{1,2}\) [^\n]*(?=\n\d{1,2}\) )|\d{1,2}[.)]\p{L}[^\n]*(?=\n\d{1,2}[.)]\p{L}))/mu,
  },
  { rule: 'heading/no-space', sign: '##', form: /^#{2,6}[^\s#\\].{0,60}/m },
];
