// The blocks of a body → slips of the pen that Markdown reads as something else, or prints as they stand.
import { type LineSpan, shownText } from '../markdown/scan-blocks.ts';
import type { BodyFindings, FoundCode } from '../markdown/scan-body.ts';
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import { placing } from './place-in-block.ts';
import { findOpenStar, type Slip, slipsIn } from './slip-forms.ts';

type Place = Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>;

export function checkBodySlips(
  { texts, codes, headings, links }: Omit<BodyFindings, 'images'>,
  place: Place,
): Problem[] {
  if (texts.length === 0 && codes.length === 0) return [];
  const lines = place.body.split('\n');
  const { path, bodyLine } = place;
  const at = (line: number) => ({ line: bodyLine + line, column: 1 });
  let isTableTold = false;
  const underlined = headings.filter(({ isUnderlined, text }) => isUnderlined && isSentence(text));
  return [
    ...codes.flatMap((code) =>
      checkCode(code).map((rule) => problem('notice', rule, path, at(code.lines.start), {})),
    ),
    ...underlined.map(({ lines: { end } }) =>
      problem('notice', 'heading/underlined', path, at(end), { written: (lines[end] ?? '').trim() }),
    ),
    ...noticeJoinedLines(texts, place, lines),
    ...noticeOpenStar(texts, place, lines),
    ...texts.flatMap(({ text, lines: span }) => {
      const where = placing(lines, span, bodyLine);
      return [...slipsIn(text), ...readAlsoIn(text, span, links)].flatMap(({ rule, written }) => {
        if (rule === 'body/list' && isBroken(lines, span)) return [];
        // Blank lines may part the rows of one table.
        if (rule === 'body/table' && isTableTold) return [];
        isTableTold ||= rule === 'body/table';
        return problem('notice', rule, path, where(written), { written: shownText(written) });
      });
    }),
  ];
}

function noticeOpenStar(
  texts: BodyFindings['texts'],
  { path, bodyLine }: Place,
  lines: readonly string[],
): Problem[] {
  const found = texts[findOpenStar(texts, lines) ?? -1];
  if (found === undefined) return [];
  const written = found.text.split('\n')[0]?.slice(0, 30) ?? '';
  const position = placing(lines, found.lines, bodyLine)('*');
  return [problem('notice', 'body/loose-mark', path, position, { written: shownText(written) })];
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

const readAlso =
  /^\(?(?:baca|lihat) (?:juga|pula)\s*:\s*([^\n]{4,200}?)\)?$|^baca juga\s+([A-Z][^\n:.]{8,120})$/i;
/** Behind a sentence; it ends with one of its own, or where a page put spaces between two paragraphs. */
const readAlsoInside = /[.!?]["”’)]?\s+\(?baca (?:juga|pula)\s*:\s*([^\n]{4,200})/i;
const endOfHeadline = /[.!?]?\)?(?:\s{2,}|\s*$)|[.!?)]\s/;

function headlineInside(text: string): string | undefined {
  return readAlsoInside.exec(text)?.[1]?.split(endOfHeadline)[0];
}

/** *Baca juga* leads somewhere, or is a headline that nobody can open. */
function readAlsoIn(text: string, span: LineSpan, links: BodyFindings['links']): Slip[] {
  const [, behindColon, alone] = readAlso.exec(text.trim()) ?? [];
  const written = behindColon ?? alone ?? headlineInside(text);
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
