// A Markdown tree made from HTML → one that is written as a writer would: marks around words, headings in order.
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { picturesApart } from './pictures-apart.ts';
import { tidyPhrases, trimmedLine } from './tidy-phrases.ts';
import { tightenMarks } from './tighten-marks.ts';

/** Blocks that say nothing are gone. */
export function tidyMarkdown(root: Root): Root {
  return { ...root, children: orderHeadings(root.children.flatMap(tidyBlock).flatMap(picturesApart)) };
}

function tidyBlock<T extends Nodes>(block: T): T[] {
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'tableCell') {
    const isHeading = block.type === 'heading';
    const phrases = isHeading ? plainHeading(block.children) : block.children;
    const children = trimmedLine(tightenMarks(tidyPhrases(phrases)));
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
