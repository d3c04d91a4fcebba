// A text of Jekyll, Hexo, Eleventy or Zola → its Liquid (or Nunjucks) tags and outputs.
import type { FoundTags } from './hugo-tags.ts';
import type { Tag } from './tag.ts';

/** The end is sought as text: a pattern for a whole tag looks, at each that is not closed, through all that follows. */
const opening = /\{%-?\s*([\w-]+)|\{\{-?/g;
const parameter = /(?:([\w-]+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)'|([^\s,"']+))/g;

/** What is between these two is for the reader as it stands: no tag in it is one. */
const verbatim: ReadonlySet<string> = new Set(['raw', 'comment', 'highlight', 'codeblock', 'verbatim']);

/** A tag as it stands in its text. */
interface FoundTag {
  readonly written: string;
  readonly index: number;
  readonly name: string;
  readonly rest: string;
  /** Of `{{ … }}`; `undefined` for a tag with a name. */
  readonly output: string | undefined;
}

export function findLiquidTags(text: string): FoundTags {
  const tags: Tag[] = [];
  const functions: string[] = [];
  const endless = new Set<string>();
  const next = () => nextTag(text, tags.at(-1)?.end ?? 0, endless);
  for (let found = next(); found !== undefined; found = next()) {
    const read = readTag(found, functions);
    tags.push(read);
    // Braces that are no tag may follow: the end is looked for by name.
    const isVerbatim = read.form === 'open' && verbatim.has(read.name) && !endless.has(read.name);
    const end = isVerbatim ? findEnd(text, read.name, read.end) : undefined;
    if (end !== undefined) tags.push(readTag(end, functions));
    else if (isVerbatim) endless.add(read.name);
  }
  return { tags, broken: [] };
}

/** `endless`: marks and names whose end the rest of the text lacks. Each is sought in vain once. */
function nextTag(text: string, from: number, endless: Set<string>): FoundTag | undefined {
  const anyOpening = new RegExp(opening);
  anyOpening.lastIndex = from;
  for (let found = anyOpening.exec(text); found !== null; found = anyOpening.exec(text)) {
    const [opened, name] = found;
    const mark = name === undefined ? '}}' : '%}';
    const start = found.index + opened.length;
    const end = endless.has(mark) ? -1 : text.indexOf(mark, start);
    if (end < 0) {
      endless.add(mark);
      continue;
    }
    const inner = text.slice(start, end).replace(/-$/, '').trim();
    return {
      written: text.slice(found.index, end + mark.length),
      index: found.index,
      name: name ?? '',
      rest: name === undefined ? '' : inner,
      output: name === undefined ? inner : undefined,
    };
  }
  return undefined;
}

function findEnd(text: string, name: string, from: number): FoundTag | undefined {
  const end = new RegExp(`\\{%-?\\s*(end${name})\\s*-?%\\}`, 'g');
  end.lastIndex = from;
  const found = end.exec(text);
  return found === null
    ? undefined
    : { written: found[0], index: found.index, name: `end${name}`, rest: '', output: undefined };
}

/** `functions` are the open ones of Zola, which calls its shortcodes so, and ends each of them alike. */
function readTag({ written, index, name, rest, output }: FoundTag, functions: string[]): Tag {
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
    start: index,
    end: index + written.length,
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
