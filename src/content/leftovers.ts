// A story's body → lines that came along when it was copied, and lines that the front matter has a key for.
import { type Problem, problem } from '../problem.ts';
import { articleKeys } from './article-fields.ts';
import type { BodyPlace } from './body-links.ts';
import { leftoverLines } from './leftover-lines.ts';

type Place = Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>;

/** Of a page, where it stands alone between two paragraphs. */
const pageNumber = /^(?:- ?)?\d{1,3}(?: ?-)?$/;

/** Paragraphs between which it stands are longer. */
const shortest = 60;

/** A paragraph is longer than any of them, but for what somebody said in a chat and what a robot cites. */
const mostCharacters = 200;

function mayBeLeft(line: string): boolean {
  return (
    line.length <= mostCharacters ||
    /^[*_\s]*\[?\d/.test(line) ||
    line.includes('oai') ||
    line.includes('cite') ||
    line.includes('【')
  );
}

/** What a robot puts behind a sentence for the source of it. */
const markOfRobot =
  /(?::?contentReference)?\[oaicite[^\]\n]{0,40}\](?:\{[^}\n]{0,40}\})?|\[oai_citation:[^\][\n]{0,80}\](?:\([^()\s]{0,300}\))?|\[cite(?:_start|: ?[\d, ]{1,60})\]|【\d{1,3}[:†][^【】\n]{0,40}】|\bcite(?:turn\d+\w+?\d+)+/;

/** One a body, at the first. */
export function noticeLeftovers({ path, body, bodyLine }: Place): Problem[] {
  const lines = body.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '' || !mayBeLeft(line)) continue;
    // Under a line of its own `===` makes a heading, which is told of elsewhere.
    const isAlone = (lines[index - 1] ?? '').trim() === '';
    const written = line.replace(/^[*_\s]+|[*_\s]+$/g, '');
    if (written === '' || (!isAlone && /^=+$/.test(written))) continue;
    // In a list of figures a number is no page's.
    const isBetween = [index - 2, index + 2].every((other) => (lines[other] ?? '').length > shortest);
    if (
      leftoverLines.some((form) => form.test(written)) ||
      (isAlone && isBetween && pageNumber.test(written))
    ) {
      // The sentence before such a mark is the story's.
      const mark = markOfRobot.exec(line);
      if (mark !== null && mark[0].length < written.length) {
        const place = { line: bodyLine + index, column: mark.index + 1 };
        return [problem('notice', 'body/leftover', path, place, { written: mark[0], isMark: true })];
      }
      const details = { written: shortened(written), isMark: false };
      return [problem('notice', 'body/leftover', path, at(bodyLine, index, line), details)];
    }
  }
  return [];
}

/** What a line says of the story → the key that says it. */
const labels: readonly { readonly key: string; readonly form: RegExp }[] = [
  {
    key: 'author',
    form: /^(?:penulis|pewarta|reporter|wartawan|oleh|by)\s*:\s*(\p{Lu}[^:?!|]{1,80}?)(?:\s*\|.{1,60})?$/iu,
  },
  { key: 'author', form: /^Oleh (\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]+){0,3})$/u },
  // What is shown on a photo takes more words than who took it.
  {
    key: 'credit',
    form: /^(?:foto(?: oleh)?|kredit foto|sumber foto)\s*:\s*([^\s:?!()]+(?: [^\s:?!()]+){0,4})$/i,
  },
  { key: 'caption', form: /^(?:keterangan foto|ket\.? foto|caption)\s*:\s*(.{2,300})$/i },
  { key: 'caption', form: /^foto\s*:\s*([^[\]<>]{2,300})$/i },
  { key: 'topics', form: /^(?:tags?|topik|kata kunci|keywords?|tagar)\s*:\s*(.{2,200})$/i },
  { key: 'topics', form: /^(#[\p{L}\p{N}_]+(?:[ ,]+#[\p{L}\p{N}_]+)+)$/u },
  { key: 'publish_at', form: /^embargo(?: (?:sampai|hingga|until))?\s*:?\s+((?=.*\d).{4,80})$/i },
  { key: 'title', form: /^(?:judul|title|headline)\s*:\s*(.{2,200})$/i },
  { key: 'category', form: /^(?:kategori|rubrik|category)\s*:\s*(.{2,60})$/i },
  {
    key: 'date',
    form: /^((?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu),? \d{1,2}(?: \p{L}{3,9} |[/-]\d{1,2}[/-])\d{4}(?:[ ,|/-]+(?:pukul )?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)?(?: ?wi(?:b|ta|t))?)$/iu,
  },
];

/** A word or two and a colon, a byline, or a weekday. */
const mayBeLabelled =
  /^[*_\s]{0,10}(?:#[\p{L}\p{N}_]+[ ,]+#|[\p{L}_. ]{2,20}[*_]{0,4}:|Oleh |embargo |(?:sen|sel|rab|kam|jum|sab|min)\p{L}|Jum['’])/iu;

/** Farther inside, such a line may be part of an interview. */
const fewLines = 3;

/** Of the first and the last lines. */
export function noticeHeadInBody({ path, body, bodyLine }: Place): Problem[] {
  const lines = body.split('\n').map((line, index) => ({ line, index }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const ends =
    filled.length <= 2 * fewLines ? filled : [...filled.slice(0, fewLines), ...filled.slice(-fewLines)];
  return ends.flatMap(({ line, index }) => {
    if (!mayBeLabelled.test(line)) return [];
    const written = line.replace(/^[*_\s]+|[*_\s]+$/g, '').replace(/[*_]{2}/g, '');
    const own = ownKeyOf(written);
    // Farther down it is part of a front matter that was pasted into the body.
    const found = own === undefined ? keyOf(written) : index === filled[0]?.index ? own : undefined;
    if (found === undefined) return [];
    const details = { written: shortened(written), key: found.key, value: found.value };
    return problem('notice', 'body/belongs-above', path, at(bodyLine, index, line), details);
  });
}

interface HeadLine {
  readonly key: string;
  readonly value: string;
}

function ownKeyOf(written: string): HeadLine | undefined {
  const [, key = '', value = ''] = /^([a-z_]+): +(\S.*)$/.exec(written) ?? [];
  return articleKeys.some((each) => each === key) ? { key, value } : undefined;
}

function keyOf(written: string): HeadLine | undefined {
  for (const { key, form } of labels) {
    const value = form.exec(written)?.[1]?.trim();
    if (value !== undefined) return { key, value };
  }
  return undefined;
}

function at(bodyLine: number, index: number, line: string): { line: number; column: number } {
  return { line: bodyLine + index, column: Math.max(line.search(/\S/), 0) + 1 };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')} …` : text;
}
