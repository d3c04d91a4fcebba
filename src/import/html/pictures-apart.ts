// A paragraph with pictures at its ends → the pictures, and the text, in paragraphs of their own.
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isBlankLine, trimmedLine } from './tidy-phrases.ts';

/** Pictures at the ends of a paragraph stand in one of their own: there they have captions, and text flows on. */
export function picturesApart(block: RootContent): RootContent[] {
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
    .map(trimmedLine)
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
