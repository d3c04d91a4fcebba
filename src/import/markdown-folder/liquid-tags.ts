// A text of Jekyll, Hexo, Eleventy or Zola → its Liquid (or Nunjucks) tags and outputs.
import type { FoundTags } from './hugo-tags.ts';
import type { Tag } from './tag.ts';

const tag = /\{%-?\s*([\w-]+)\s*([\s\S]*?)\s*-?%\}|\{\{-?\s*([\s\S]*?)\s*-?\}\}/g;
const parameter = /(?:([\w-]+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)'|([^\s,"']+))/g;

/** What is between these two is for the reader as it stands: no tag in it is one. */
const verbatim: ReadonlySet<string> = new Set(['raw', 'comment', 'highlight', 'codeblock', 'verbatim']);

export function findLiquidTags(text: string): FoundTags {
  const tags: Tag[] = [];
  const functions: string[] = [];
  const anyTag = new RegExp(tag);
  for (let found = anyTag.exec(text); found !== null; found = anyTag.exec(text)) {
    const read = readTag(found, functions);
    tags.push(read);
    // Braces that are no tag may follow: the end is looked for by name.
    const isVerbatim = read.form === 'open' && verbatim.has(read.name);
    const end = isVerbatim ? findEnd(text, read.name, read.end) : undefined;
    if (end !== undefined) tags.push(readTag(end, functions));
    anyTag.lastIndex = tags.at(-1)?.end ?? anyTag.lastIndex;
  }
  return { tags, broken: [] };
}

function findEnd(text: string, name: string, from: number): RegExpExecArray | undefined {
  const end = new RegExp(`\\{%-?\\s*(end${name})\\s*-?%\\}`, 'g');
  end.lastIndex = from;
  return end.exec(text) ?? undefined;
}

/** `functions` are the open ones of Zola, which calls its shortcodes so, and ends each of them alike. */
function readTag(found: RegExpExecArray, functions: string[]): Tag {
  const [written, name = '', rest = '', output] = found;
  const closes = name.startsWith('end') ? name.slice('end'.length) : undefined;
  const call = output === undefined ? undefined : /^(\w+)\(([\s\S]*)\)$/.exec(output);
  const { positional, named } = readParameters(call?.[2] ?? rest.replace(/^\(([\s\S]*)\)$/, '$1'));
  if (output === undefined && closes === undefined && rest.startsWith('(')) functions.push(name);
  const ended = closes === '' ? functions.pop() : closes;
  return {
    syntax: output === undefined || call ? 'liquid' : 'output',
    name: (call?.[1] ?? output ?? ended ?? name).toLowerCase(),
    form: closes !== undefined ? 'close' : output === undefined ? 'open' : 'self-closed',
    positional,
    named,
    start: found.index,
    end: found.index + written.length,
    written,
    rest: output ?? rest,
  };
}

function readParameters(rest: string): Pick<Tag, 'positional' | 'named'> {
  const positional: string[] = [];
  const named = new Map<string, string>();
  for (const [, key, double, single, bare] of rest.matchAll(parameter)) {
    const value = double ?? single ?? bare ?? '';
    if (key === undefined) positional.push(value);
    else named.set(key.toLowerCase(), value);
  }
  return { positional, named };
}
