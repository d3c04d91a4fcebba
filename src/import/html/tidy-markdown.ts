// A Markdown tree made from HTML → one that is written as a writer would: marks around words, headings in order.
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

type Marked = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }>;

/** Blocks that say nothing are gone. */
export function tidyMarkdown(root: Root): Root {
  return { ...root, children: orderHeadings(root.children.flatMap(tidyBlock).flatMap(picturesApart)) };
}

function tidyBlock<T extends Nodes>(block: T): T[] {
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'tableCell') {
    const isHeading = block.type === 'heading';
    const phrases = isHeading ? plainHeading(block.children) : block.children;
    const children = trimmed(tightenMarks(tidyPhrases(phrases, [])));
    // An empty cell still holds its place.
    return children.length === 0 && block.type !== 'tableCell' ? [] : [{ ...block, children }];
  }
  if (!('children' in block)) return [block];
  const children = (block.children as Nodes[]).flatMap((child) => tidyBlock(child));
  const isGone = children.length === 0 && block.type !== 'root';
  return isGone ? [] : [{ ...block, children }];
}

/** A heading is bold by itself. */
function plainHeading(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
}

function isMarked(node: PhrasingContent | undefined): node is Marked {
  return node?.type === 'emphasis' || node?.type === 'strong' || node?.type === 'delete';
}

/** `within` are the marks around them: a second one of a kind changes nothing. */
function tidyPhrases(nodes: readonly PhrasingContent[], within: readonly string[]): PhrasingContent[] {
  const flat = nodes.flatMap((node): PhrasingContent[] => {
    if (isMarked(node)) {
      const children = tidyPhrases(node.children, [...within, node.type]);
      return within.includes(node.type) ? children : aroundWords({ ...node, children });
    }
    if (node.type === 'link') {
      const children = tidyPhrases(node.children, within);
      return isBlankLine(children) ? children : spacesOutside({ ...node, children });
    }
    if (node.type === 'inlineCode') return node.value.trim() === '' ? [space] : [node];
    return node.type === 'text' && node.value === '' ? [] : [node];
  });
  return joinAlike(flat);
}

function isBlankLine(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));
}

/** Spaces and breaks at the ends of a mark go outside: `**kata **` is no mark. */
function aroundWords(node: Marked): PhrasingContent[] {
  if (isBlankLine(node.children)) return node.children;
  return spacesOutside(node);
}

function spacesOutside<T extends Marked | Extract<PhrasingContent, { type: 'link' }>>(
  node: T,
): PhrasingContent[] {
  const start = node.children.findIndex((child) => !isBlankLine([child]));
  const end = node.children.findLastIndex((child) => !isBlankLine([child])) + 1;
  const children = node.children.slice(start, end);
  const [first] = children;
  const leading = first?.type === 'text' ? first.value.length - first.value.trimStart().length : 0;
  if (first?.type === 'text') children[0] = { ...first, value: first.value.slice(leading) };
  const last = children.at(-1);
  const trailing = last?.type === 'text' ? last.value.length - last.value.trimEnd().length : 0;
  if (last?.type === 'text') children[children.length - 1] = { ...last, value: last.value.trimEnd() };
  return [
    ...node.children.slice(0, start),
    ...(leading > 0 ? [space] : []),
    { ...node, children } as PhrasingContent,
    ...(trailing > 0 ? [space] : []),
    ...node.children.slice(end),
  ];
}

const space: PhrasingContent = { type: 'text', value: ' ' };

/** Texts that follow each other are one, and so are marks: `**a****b**` would be none. */
function joinAlike(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      joined[joined.length - 1] = { ...last, value: (last.value + node.value).replace(/ {2,}/g, ' ') };
    } else if (last?.type === 'inlineCode' && node.type === 'inlineCode') {
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    } else if (isMarked(last) && last.type === node.type && isMarked(node)) {
      joined[joined.length - 1] = { ...last, children: joinAlike([...last.children, ...node.children]) };
    } else joined.push(node);
  }
  return joined;
}

const word = /[\p{L}\p{N}\p{M}]/u;

/**
 * Where a word touches a mark from outside, punctuation at that end of it goes out: `**Jakarta,**Kompas` is no mark,
 * `**Jakarta**,Kompas` is. Ref.: CommonMark 0.31, "left-flanking delimiter run".
 */
function tightenMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const tight = nodes.flatMap((node, index): PhrasingContent[] => {
    if (!isMarked(node)) return [node];
    const opened = word.test(edge(nodes[index - 1], 'end')) ? takeStart(node) : { taken: '', rest: node };
    const closed =
      opened.rest && word.test(edge(nodes[index + 1], 'start'))
        ? takeEnd(opened.rest)
        : { ...opened, taken: '' };
    return [...textNode(opened.taken), ...(closed.rest ? [closed.rest] : []), ...textNode(closed.taken)];
  });
  return joinAlike(tight).map((node) =>
    isMarked(node) || node.type === 'link' ? withChildren(node, tightenMarks(node.children)) : node,
  );
}

/** `rest` is `undefined` where nothing is left of a mark. */
interface Cut {
  readonly taken: string;
  readonly rest: PhrasingContent | undefined;
}

/** The punctuation that a mark begins with, that of marks within it too. */
function takeStart(node: PhrasingContent): Cut {
  if (node.type === 'text') {
    const taken = /^[^\p{L}\p{N}\p{M}]*/u.exec(node.value)?.[0] ?? '';
    return { taken, rest: textNode(node.value.slice(taken.length))[0] };
  }
  const [first, ...others] = isMarked(node) ? node.children : [];
  if (first === undefined) return { taken: '', rest: node };
  const { taken, rest } = takeStart(first);
  const next = rest === undefined && others.length > 0 ? takeStart(withChildren(node, others)) : undefined;
  if (next !== undefined) return { taken: taken + next.taken, rest: next.rest };
  return { taken, rest: rest && withChildren(node, [rest, ...others]) };
}

function takeEnd(node: PhrasingContent): Cut {
  if (node.type === 'text') {
    const characters = [...node.value];
    const end = characters.findLastIndex((character) => word.test(character)) + 1;
    return { taken: characters.slice(end).join(''), rest: textNode(characters.slice(0, end).join(''))[0] };
  }
  const others = isMarked(node) ? node.children.slice(0, -1) : [];
  const last = isMarked(node) ? node.children.at(-1) : undefined;
  if (last === undefined) return { taken: '', rest: node };
  const { taken, rest } = takeEnd(last);
  const next = rest === undefined && others.length > 0 ? takeEnd(withChildren(node, others)) : undefined;
  if (next !== undefined) return { taken: next.taken + taken, rest: next.rest };
  return { taken, rest: rest && withChildren(node, [...others, rest]) };
}

function withChildren(node: PhrasingContent, children: readonly PhrasingContent[]): PhrasingContent {
  return { ...node, children } as PhrasingContent;
}

function textNode(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function edge(node: PhrasingContent | undefined, end: 'start' | 'end'): string {
  if (node === undefined) return '';
  if (node.type === 'text' || node.type === 'inlineCode') {
    const characters = [...node.value];
    return (end === 'start' ? characters[0] : characters.at(-1)) ?? '';
  }
  return '';
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const children = [...nodes];
  while (isBlankLine(children.slice(0, 1)) && children.length > 0) children.shift();
  while (isBlankLine(children.slice(-1)) && children.length > 0) children.pop();
  return children.map((node, index) => {
    if (node.type !== 'text') return node;
    const isAtStart = index === 0 || children[index - 1]?.type === 'break';
    const isAtEnd = index === children.length - 1 || children[index + 1]?.type === 'break';
    const value = isAtStart ? node.value.trimStart() : node.value;
    return { ...node, value: isAtEnd ? value.trimEnd() : value };
  });
}

/** Pictures at the ends of a paragraph stand in one of their own: there they have captions, and text flows on. */
function picturesApart(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph' || !block.children.some(isPicture)) return [block];
  const parts: PhrasingContent[][] = [];
  let wasPicture: boolean | undefined;
  const atEnd = endsOf(block.children);
  for (const [index, node] of block.children.entries()) {
    const isApart = isPicture(node) && atEnd.has(index);
    if (isBlankLine([node]) && wasPicture === true) continue;
    if (isApart !== wasPicture) parts.push([]);
    parts.at(-1)?.push(...(isApart && wasPicture ? [newLine, node] : [node]));
    wasPicture = isApart;
  }
  return parts
    .map(trimmed)
    .flatMap((children): Paragraph[] => (children.length > 0 ? [{ type: 'paragraph', children }] : []));
}

const newLine: PhrasingContent = { type: 'text', value: '\n' };

function isPicture(node: PhrasingContent | undefined): boolean {
  return node?.type === 'image';
}

/** Of pictures with nothing but others between them and an end of the paragraph or of a line. */
function endsOf(nodes: readonly PhrasingContent[]): Set<number> {
  const found = new Set<number>();
  const walk = (indexes: readonly number[]) => {
    let isAtEnd = true;
    for (const index of indexes) {
      const node = nodes[index];
      if (node === undefined) continue;
      if (node.type === 'break') isAtEnd = true;
      else if (isPicture(node)) {
        if (isAtEnd) found.add(index);
      } else if (!isBlankLine([node])) isAtEnd = false;
    }
  };
  const order = [...nodes.keys()];
  walk(order);
  walk(order.reverse());
  return found;
}

/** The topmost is `##`, and none skips a level: the order that pages print, which the file then shows too. */
function orderHeadings(blocks: readonly RootContent[]): RootContent[] {
  const above: { readonly written: number; readonly depth: number }[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    while ((above.at(-1)?.written ?? 0) >= block.depth) above.pop();
    const depth = Math.min((above.at(-1)?.depth ?? 1) + 1, 6) as 2 | 3 | 4 | 5 | 6;
    above.push({ written: block.depth, depth });
    return { ...block, depth };
  });
}
