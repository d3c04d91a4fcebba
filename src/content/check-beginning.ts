// An article's fields and how its body begins → what readers would see twice, or was not meant for them.
import { type Position, type Problem, problem } from '../problem.ts';
import { type Fields, isWritten } from './article-fields.ts';
import type { FrontMatter } from './front-matter.ts';

type Body = Pick<FrontMatter, 'body' | 'bodyLine'>;

/** A second front matter: a whole file was pasted below the first. */
const frontMatter = /^---[ \t]*\n(?:[a-z_]+:(?:[ \t].*)?\n|[ \t]+.*\n)+---[ \t]*(?:\n|$)/;

/** Where a second story begins, with the keys that every story has. */
const anotherStory = /^---[ \t]*\n(?=title:.*\n(?:[a-z_]+:.*\n|[ \t]+.*\n)*?date:)/m;

const heading = /^#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/;

/** The page prints headline and dateline itself. */
export function checkBeginning(path: string, { body, bodyLine }: Body, fields: Fields): Problem[] {
  const start = body.search(/\S/);
  if (start < 0) return [];
  const position: Position = { line: bodyLine + body.slice(0, start).split('\n').length - 1, column: 1 };
  const { title, dateline } = fields;
  const text = body.slice(start);
  if (frontMatter.test(text))
    return [problem('notice', 'body/front-matter', path, position, { isAtTop: true })];
  const another = anotherStory.exec(body)?.index;
  if (another !== undefined) {
    const line = bodyLine + body.slice(0, another).split('\n').length - 1;
    return [problem('notice', 'body/front-matter', path, { line, column: 1 }, { isAtTop: false })];
  }
  const first = heading.exec(text)?.[1];
  const opened = first ?? lineAlone(text);
  const isRepeated = opened !== undefined && isWritten(title) && wordsOf(opened) === wordsOf(title.value);
  if (isRepeated) return [problem('notice', 'title/repeated', path, position, {})];
  const written = dateline === '' ? undefined : datelineAt(text, dateline);
  return written === undefined ? [] : [problem('notice', 'dateline/repeated', path, position, { written })];
}

/** A paragraph of one line that is no sentence, with another below; longer than any headline it is not looked at. */
function lineAlone(text: string): string | undefined {
  const end = text.indexOf('\n');
  const line = text.slice(0, end);
  return end < 0 || end > 320 || line.endsWith('.') || !/^\n[ \t]*\n\s*\S/.test(text.slice(end))
    ? undefined
    : line;
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** `**JAKARTA, Antara** – `: the place, and a few words at most between it and a dash. */
const opening = /^([^–—\n]{2,80}?)[*_)]*[ \t]*(?:[–—]|--|[ \t]-[ \t])/;

function datelineAt(text: string, dateline: string): string | undefined {
  const written = opening.exec(text)?.[1]?.replace(/[*_]/g, '').trim() ?? '';
  return ` ${wordsOf(written)} `.startsWith(` ${wordsOf(dateline)} `) ? written : undefined;
}
