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
  let awaited: string | undefined;
  for (const found of text.matchAll(tag)) {
    const [written, name, rest = '', output] = found;
    const start = found.index;
    const closes = name?.startsWith('end') ? name.slice('end'.length) : undefined;
    if (awaited !== undefined && closes !== awaited) continue;
    awaited = closes === undefined && name !== undefined && verbatim.has(name) ? name : undefined;
    if (awaited !== undefined && !text.includes(`end${awaited}`, start)) awaited = undefined;
    const call = output === undefined ? undefined : /^(\w+)\(([\s\S]*)\)$/.exec(output);
    const { positional, named } = readParameters(call?.[2] ?? rest.replace(/^\(([\s\S]*)\)$/, '$1'));
    // Zola calls its shortcodes as functions, and ends each of them alike.
    if (output === undefined && closes === undefined && rest.startsWith('(')) functions.push(name ?? '');
    const ended = closes === '' ? functions.pop() : closes;
    tags.push({
      syntax: output === undefined || call ? 'liquid' : 'output',
      name: (call?.[1] ?? output ?? ended ?? name ?? '').toLowerCase(),
      form: closes !== undefined ? 'close' : output === undefined ? 'open' : 'self-closed',
      positional,
      named,
      start,
      end: start + written.length,
      written,
      rest: output ?? rest,
    });
  }
  return { tags, broken: [] };
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
