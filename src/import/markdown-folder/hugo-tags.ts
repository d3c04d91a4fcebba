// A Hugo text → its shortcodes. https://gohugo.io/content-management/shortcodes/
import type { Tag } from './tag.ts';

export interface FoundTags {
  readonly tags: readonly Tag[];
  /** Where what looks like a tag cannot be read: offsets. */
  readonly broken: readonly number[];
}

/** A shortcode written to be shown and not run, as one would comment it out: `{{<`, the marks of a comment, `>}}`. */
export const shownShortcode = /\{\{([<%])\/\*([\s\S]*?)\*\/([>%])\}\}/g;

const opening = /\{\{([<%])(?!\/\*)/g;
const name = /\s*(\/)?\s*([\p{L}\p{N}_][\p{L}\p{N}_./-]*)/uy;
/** A parameter: in quotes, between backticks as it is, or bare; with a key before it or not. */
const parameter =
  /(?:\s+|(?=["`]))(?:([\p{L}_][\p{L}\p{N}_-]*)\s*=\s*)?(?:"((?:[^"\\]|\\[\s\S])*)"|`([^`]*)`|(?!\/?[>%]\}\}|\{\{)([^\s"`=]+?)(?=\s|\/?[>%]\}\}))/uy;
const closing = /\s*(\/)?([>%])\}\}/y;

export function findHugoTags(text: string): FoundTags {
  const tags: Tag[] = [];
  const broken: number[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const tag = readTag(text, found.index, found[1] ?? '<');
    if (tag === undefined) broken.push(found.index);
    else {
      tags.push(tag);
      opening.lastIndex = tag.end;
    }
  }
  return { tags, broken };
}

function readTag(text: string, start: number, mark: string): Tag | undefined {
  const head = matchAt(name, text, start + 3);
  if (head === undefined) return undefined;
  const positional: string[] = [];
  const named = new Map<string, string>();
  const restStart = start + 3 + head[0].length;
  let at = restStart;
  for (let found = matchAt(parameter, text, at); found !== undefined; found = matchAt(parameter, text, at)) {
    const value = found[2]?.replace(/\\([\s\S])/g, '$1') ?? found[3] ?? found[4] ?? '';
    if (found[1] === undefined) positional.push(value);
    else named.set(found[1].toLowerCase(), value);
    at += found[0].length;
  }
  const tail = matchAt(closing, text, at);
  if (tail === undefined || (tail[2] === '>') !== (mark === '<')) return undefined;
  const end = at + tail[0].length;
  const form = head[1] !== undefined ? 'close' : tail[1] !== undefined ? 'self-closed' : 'open';
  return {
    syntax: 'hugo',
    name: (head[2] ?? '').toLowerCase(),
    form,
    positional,
    named,
    start,
    end,
    written: text.slice(start, end),
    rest: text.slice(restStart, at).trim(),
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
