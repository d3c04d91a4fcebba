// Marks of emphasis beside words → marks that Markdown reads as such.
import type { PhrasingContent } from 'mdast';
import { isMarked, joinAlike } from './tidy-phrases.ts';

const word = /[\p{L}\p{N}\p{M}]/u;

/**
 * Where a word touches a mark from outside, punctuation at that end of it goes out: `**Jakarta,**Kompas` is no mark,
 * `**Jakarta**,Kompas` is. Ref.: CommonMark 0.31, "left-flanking delimiter run".
 */
export function tightenMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
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
