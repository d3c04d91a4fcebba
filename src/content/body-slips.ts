// The blocks of a body → slips of the pen that Markdown reads as something else, or prints as they stand.
import type { BodyFindings, FoundCode } from '../markdown/scan-body.ts';
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import { placing } from './place-in-block.ts';

type Place = Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>;

export function checkBodySlips(
  { texts, codes, headings }: Omit<BodyFindings, 'images' | 'links'>,
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
    ...texts.flatMap(({ text, lines: span }) => {
      const where = placing(lines, span, bodyLine);
      return slipsIn(text).map(({ rule, written }) =>
        problem('notice', rule, path, where(written), { written }),
      );
    }),
  ];
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
  readonly rule: 'body/list' | 'body/loose-mark' | 'body/reference' | 'body/table' | 'heading/no-space';
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
  // [1] and [kata] alone are what they are; a note or the address of a reference is missing.
  {
    rule: 'body/reference',
    sign: '[',
    form: /\[\^[^\]\s]{1,30}\]|(?<=\[[^\][\n]{1,200}\])\[[^\][\n]{0,60}\]/,
  },
  { rule: 'body/table', sign: '|', form: /^\|[^|\n]*\|.*\|[ \t]*(?=\n\|)/m },
  // Two lines at least: one alone may be a name, a sum or a dash.
  {
    rule: 'body/list',
    sign: '\n',
    form: /^(?:[•●▪‣◦][^\n]*(?=\n[•●▪‣◦])|-\p{L}[^\n]*(?=\n-\p{L})|\d{1,2}[.)]\p{L}[^\n]*(?=\n\d{1,2}[.)]\p{L}))/mu,
  },
  { rule: 'heading/no-space', sign: '##', form: /^#{2,6}[^\s#\\].{0,60}/m },
];
