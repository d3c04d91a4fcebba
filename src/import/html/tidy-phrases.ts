// What stands in a line of Markdown, as HTML had it → the same with marks around words and nothing twice.
import type { PhrasingContent } from 'mdast';

export type Marked = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }>;

export function isMarked(node: PhrasingContent | undefined): node is Marked {
  return node?.type === 'emphasis' || node?.type === 'strong' || node?.type === 'delete';
}

/** `within` are the marks around them: a second one of a kind changes nothing. */
export function tidyPhrases(
  nodes: readonly PhrasingContent[],
  within: readonly string[] = [],
): PhrasingContent[] {
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

export function isBlankLine(nodes: readonly PhrasingContent[]): boolean {
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
export function joinAlike(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return runsOfAlike(nodes).flatMap((run): PhrasingContent[] => {
    const [first] = run;
    if (first === undefined) return [];
    if (run.length === 1) return [first];
    if (first.type === 'text' || first.type === 'inlineCode') {
      const values = run.map((node) => ('value' in node ? node.value : ''));
      return [{ ...first, value: first.type === 'text' ? joinTexts(values) : values.join('') }];
    }
    const children = run.flatMap((node) => (isMarked(node) ? node.children : []));
    return isMarked(first) ? [{ ...first, children: joinAlike(children) }] : [];
  });
}

/** Each as long as the source has it: thousands of pieces are joined at once, not one by one. */
function runsOfAlike(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const runs: PhrasingContent[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins = node.type === 'text' || node.type === 'inlineCode' || isMarked(node);
    if (joins && last?.type === node.type) run?.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** One space between two of them, where both have one. */
function joinTexts(texts: readonly string[]): string {
  let endsInSpace = false;
  const parts = texts.map((text) => {
    const part = endsInSpace ? text.replace(/^ +/, '') : text;
    if (part !== '') endsInSpace = part.endsWith(' ');
    return part;
  });
  return parts.join('');
}

/** Without spaces and breaks at its ends, and without spaces beside breaks. */
export function trimmedLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
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
