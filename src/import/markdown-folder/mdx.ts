// A text of MDX, Markdown with JSX in it → its components as tags, and what else in it no reader saw.
// Ref.: https://mdxjs.com/docs/what-is-mdx/
import { findCode, isWithin } from './code-ranges.ts';
import type { FoundTags } from './hugo-tags.ts';
import type { Tag } from './tag.ts';
import type { Edit } from './traced-text.ts';

/** A line that begins a statement of its own; it ends with a blank one. */
const statement =
  /^(?:import\s+(?:[\w*{'"][^\n]*?\sfrom\s+)?['"]|export\s+(?:const|let|default|function|async)\b)/;
const statements = new RegExp(`${statement.source}[^\\n]*(?:\\n(?![ \\t]*(?:\\n|$))[^\\n]*)*`, 'gm');
const imported = /^import\s+(\w+)(?:\s*,[^\n]*?)?\s+from\s+['"]([^'"\n]+)['"]/gm;

/** A component alone in its line, or a style as only programs have it: tags of other generators stand in no such text. */
const component = /^<(?:[A-Z]\w*(?:\s[^<>\n]{0,500})?\/|\/[A-Z]\w*)>[ \t]*$/m;
const styled = /<[a-z][^<>\n]{0,500}\sstyle=\{\{\s*['"\w-]+\s*:/i;
const otherTags = /\{\{[<%]|\{%/;

/** By its name's ending, or, of generators that read each text so, by what it imports or shows. */
export function isMdx(path: string, body: string): boolean {
  if (/\.mdx$/i.test(path)) return true;
  const signs = [new RegExp(imported.source, 'm'), ...(otherTags.test(body) ? [] : [component, styled])];
  const seen = signs.filter((sign) => sign.test(body));
  if (seen.length === 0) return false;
  const text = withoutCode(body);
  return seen.some((sign) => sign.test(text));
}

/** Components are called with a capital: what is not is HTML. */
export function findComponents(body: string): FoundTags {
  const files = new Map(Array.from(body.matchAll(imported), ([, name = '', file = '']) => [name, file]));
  const tags: Tag[] = [];
  const opening = /<(\/?)([A-Z][\w.]*)(?=[\s/>])/g;
  for (let found = opening.exec(body); found !== null; found = opening.exec(body)) {
    const tag = readComponent(body, found, files);
    if (tag === undefined) continue;
    tags.push(tag);
    opening.lastIndex = tag.end;
  }
  return { tags, broken: [] };
}

const attribute = /\s+(?:\{\.\.\.[^{}]*\}|([A-Za-z_][\w:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|(?=\{)))?)/y;
const closing = /\s*(\/?)>/y;

function readComponent(
  body: string,
  { index: start, 0: head, 1: slash, 2: name = '' }: RegExpExecArray,
  files: ReadonlyMap<string, string>,
): Tag | undefined {
  const named = new Map<string, string>();
  let at = start + head.length;
  for (let found = matchAt(attribute, body, at); found !== undefined; found = matchAt(attribute, body, at)) {
    at += found[0].length;
    const [, key, quoted] = found;
    const end = quoted === '' ? endOfBraces(body, at) : at;
    if (end === undefined) return undefined;
    const value =
      quoted === '' ? shownValue(body.slice(at + 1, end - 1), files) : (quoted?.slice(1, -1) ?? '');
    if (key !== undefined) named.set(key.toLowerCase(), value);
    at = end;
  }
  const tail = matchAt(closing, body, at);
  if (tail === undefined) return undefined;
  const end = at + tail[0].length;
  return {
    syntax: 'jsx',
    name: name.toLowerCase(),
    form: slash === '/' ? 'close' : tail[1] === '/' ? 'self-closed' : 'open',
    positional: [],
    named,
    start,
    end,
    written: body.slice(start, end),
    rest: body.slice(start + head.length, at).trim(),
  };
}

/** In characters: of what stands in braces. */
const longestValue = 5000;

/** Behind the brace that closes the one at `start`. */
function endOfBraces(body: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < Math.min(body.length, start + longestValue); at += 1) {
    if (body[at] === '{') depth += 1;
    if (body[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** `{foto}` is the file that a statement imported, `{require('./a.png').default}` the one it names. */
function shownValue(written: string, files: ReadonlyMap<string, string>): string {
  const quoted = /["'`]([^"'`$]*)["'`]/.exec(written)?.[1];
  return quoted ?? files.get(written.trim().replace(/\.src$/, '')) ?? '';
}

/** Statements, remarks in braces, spaces in braces, and what only programs read in HTML: `style={{…}}`. */
export function findStatements(text: string): Edit[] {
  const code = findCode(text);
  const patterns: readonly (readonly [RegExp, string])[] = [
    [statements, ''],
    [/\{\/\*[\s\S]*?\*\/\}/g, ''],
    [/\{(["'])([^"'\n{}]*)\1\}/g, '$2'],
    [/(?<=<[a-z][^<>\n]{0,500})\s[\w-]+=\{(?:\{[^{}]*\}|[^{}]*)\}/g, ''],
    [/(?<=<[a-z][^<>\n]{0,500}\s)className(?==)/g, 'class'],
  ];
  const edits = patterns.flatMap(([pattern, to]) =>
    Array.from(text.matchAll(pattern), ({ 0: written, 2: inner = '', index: start }) => {
      return { start, end: start + written.length, text: to === '$2' ? inner : to };
    }),
  );
  return withoutOverlap(edits.filter(({ start }) => !isWithin(code, start)));
}

function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}

function withoutCode(body: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of findCode(body)) {
    parts.push(body.slice(from, start));
    from = end;
  }
  return [...parts, body.slice(from)].join('');
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
