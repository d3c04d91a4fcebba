// A text of one line: what readers see of a title, a caption, a name.
import { failure, type Position, type Problem, problem, type Result, success } from '../../problem.ts';
import { codePointName } from '../body-text.ts';
import { textSchema } from '../json-schema.ts';
import type { YamlText } from '../yaml-node.ts';
import { type Field, isQuoted, placeIn, wrongForm } from './field.ts';
import type { FieldType } from './field-type.ts';

/**
 * Control characters and line breaks, zero-width characters, overrides of the writing direction, halves of
 * surrogate pairs, and what XML 1.0 cannot hold: invisible on the writer's screen, harmful on the reader's.
 */
export const forbidden =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/u;

/** What stands between double quotes for a character: nobody meant it who wrote `\beras`. */
const escapes = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^\n])/gi;
const lettersOfEscapes: ReadonlyMap<string, string> = new Map([
  ['\\b', '\b'],
  ['\\t', '\t'],
  ['\\v', '\v'],
  ['\\f', '\f'],
  ['\\r', '\r'],
  ['\\0', '\0'],
  ['\\a', '\u0007'],
  ['\\e', '\u001b'],
  ['\\N', '\u0085'],
  ['\\L', '\u2028'],
  ['\\P', '\u2029'],
]);

/** The first that stands for the character, and where it does. */
function findEscape({ written = '', start }: YamlText, character: string): Written | undefined {
  for (const { 0: found, index } of written.matchAll(escapes)) {
    const code = /^\\[xuU]/.test(found) ? Number.parseInt(found.slice(2), 16) : Number.NaN;
    const isIt = Number.isNaN(code)
      ? lettersOfEscapes.get(found) === character
      : code === character.charCodeAt(0);
    if (!isIt) continue;
    const isOnFirstLine = !written.slice(0, index).includes('\n');
    return {
      written: found,
      position: isOnFirstLine ? { ...start, column: start.column + index } : undefined,
    };
  }
  return undefined;
}

interface Written {
  readonly written: string;
  readonly position: Position | undefined;
}

/** Characters (Unicode code points) at most, unless a field sets its own limit. */
const usualLimit = 1000;

/** Trimmed and in Unicode's composed form (NFC); `''` where nothing is written. */
export function parseLine(field: Field, limit = usualLimit): Result<string> {
  const { path, key, node } = field;
  if (node.kind !== 'text') return failure([wrongForm(field, 'text')]);
  const problems: Problem[] = [...checkComment({ path, key, node })];
  const text = node.text.trim();
  const bad = forbidden.exec(text);
  if (bad !== null) {
    const place = placeIn(node, node.text.indexOf(text) + bad.index);
    const found = findEscape(node, bad[0]);
    const at = found?.position ?? place;
    // Of a letter's number nobody meant the backslash; a program wrote it.
    problems.push(
      found === undefined || /^\\[xuU]/.test(found.written)
        ? problem('error', 'text/forbidden-character', path, at, { key, character: codePointName(bad[0]) })
        : problem('error', 'front-matter/escape', path, at, { written: found.written }),
    );
  }
  const length = [...text].length;
  if (length > limit)
    problems.push(problem('error', 'text/too-long', path, node.position, { key, length, limit }));
  return problems.length > 0 ? failure(problems) : success(text.normalize('NFC'));
}

export const lineOfText: FieldType<string> = longLine(usualLimit);

/** `limit` in characters. */
export function longLine(limit: number): FieldType<string> {
  return {
    parse: (field) => {
      const line = parseLine(field, limit);
      return line.ok ? success(line.value, noticeMarks(field)) : line;
    },
    schema: () => textSchema(limit),
  };
}

/** A word processor's quotes around the whole, or one straight quote that is left of two. */
const strayQuote = /^“[^“”]*[”"]$|^‘[^‘]*[’']$|^[^"]*\p{L}"$/u;

/** Readers see such a text as it is: tags, entities, stars and marks of templates too. */
const markup =
  /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});|\*\*[^*]+\*\*|^#{1,6} |!?\[[^\][]*\]\([^()\s]+\)|(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])|\{\{[^{}]*\}\}|\{%[^{}]*%\}/iu;

function noticeMarks({ path, key, node }: Field): Problem[] {
  if (node.kind !== 'text') return [];
  const quoted = !isQuoted(node) && strayQuote.test(node.text.trim());
  const mark = markup.exec(node.text);
  return [
    ...(quoted ? [problem('notice', 'text/stray-quote', path, node.position, { key })] : []),
    ...(mark === null
      ? []
      : [problem('notice', 'text/markup', path, placeIn(node, mark.index), { key, written: mark[0] })]),
  ];
}

/** YAML takes ` #1 di dunia` behind an unquoted text for a comment: words would be lost without a trace. */
export function checkComment({ path, key, node }: Field<YamlText>): Problem[] {
  return node.hasComment ? [problem('error', 'front-matter/comment', path, node.position, { key })] : [];
}
