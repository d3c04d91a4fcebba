// A tag that a generator reads in a text: Hugo's `{{< box >}}`, Liquid's `{% include x %}` and `{{ page.title }}`, MDX's
// `<Box>`.
import type { Range } from './code-ranges.ts';

export interface Tag extends Range {
  readonly syntax: 'hugo' | 'liquid' | 'output' | 'jsx';
  /** In lower case; of an output the whole expression, `site.url | append: "/"`. */
  readonly name: string;
  readonly form: 'open' | 'close' | 'self-closed';
  readonly positional: readonly string[];
  /** Keys in lower case. */
  readonly named: ReadonlyMap<string, string>;
  /** As it stands in the text. */
  readonly written: string;
  /** What follows the name, as written. */
  readonly rest: string;
}

/** A tag with what stands between it and the one that closes it; without a closing one, `inner` is `undefined`. */
export interface TagNode {
  readonly tag: Tag;
  readonly inner: Range | undefined;
  /** Of the whole, from the opening tag's start to the closing one's end. */
  readonly range: Range;
  readonly children: readonly TagNode[];
}

/** How a message names it: without its parameters. */
export function nameTag({ syntax, name, written, positional }: Tag): string {
  if (syntax === 'output') return written.length <= 60 ? written : `${written.slice(0, 59)}…`;
  if (syntax === 'liquid' && name.startsWith('include')) return `{% ${name} ${positional[0] ?? ''} %}`;
  if (syntax === 'liquid') return `{% ${name} %}`;
  if (syntax === 'jsx') return `<${/[\w.]+/.exec(written)?.[0] ?? name}>`;
  return written.startsWith('{{%') ? `{{% ${name} %}}` : `{{< ${name} >}}`;
}

/** In levels: what lies deeper in tags lies in none. */
const deepest = 100;

/**
 * Tags in order → a forest. A closing tag closes the nearest open one of its name; one that closes nothing is a node by
 * itself, and so is each that nothing closes.
 */
export function nestTags(tags: readonly Tag[]): TagNode[] {
  const closedBy = pairTags(tags);
  const build = (from: number, to: number, level: number): TagNode[] => {
    const nodes: TagNode[] = [];
    for (let index = from; index < to; index += 1) {
      const tag = tags[index];
      if (tag === undefined) continue;
      const closing = level < deepest ? closedBy.get(index) : undefined;
      const close = closing === undefined ? undefined : tags[closing];
      if (closing === undefined || close === undefined) {
        nodes.push({ tag, inner: undefined, range: tag, children: [] });
        continue;
      }
      const inner = { start: tag.end, end: close.start };
      const range = { start: tag.start, end: close.end };
      nodes.push({ tag, inner, range, children: build(index + 1, closing, level + 1) });
      index = closing;
    }
    return nodes;
  };
  return build(0, tags.length, 0);
}

/** Index of an opening tag → that of the tag that closes it. Pairs never cross. */
function pairTags(tags: readonly Tag[]): Map<number, number> {
  const open: { readonly index: number; readonly key: string }[] = [];
  /** Of open tags: thousands of closing ones that close nothing are not looked for among them. */
  const counts = new Map<string, number>();
  const count = (key: string, step: 1 | -1) => counts.set(key, (counts.get(key) ?? 0) + step);
  const closedBy = new Map<number, number>();
  for (const [index, { form, name, syntax }] of tags.entries()) {
    const key = `${syntax} ${name}`;
    if (form === 'open') {
      open.push({ index, key });
      count(key, 1);
    }
    if (form !== 'close' || (counts.get(key) ?? 0) === 0) continue;
    // Those opened since have nothing that closes them.
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      count(last.key, -1);
      if (last.key !== key) continue;
      closedBy.set(last.index, index);
      break;
    }
  }
  return closedBy;
}
