// A cleaned tree → blocks with text in them and nothing between: every loose text in a paragraph of its own.
import {
  type Element,
  element,
  type HtmlNode,
  isBlank,
  isBlock,
  isContainer,
  isElement,
  text,
} from './tree.ts';

/** Blocks alone. Two line breaks part paragraphs; what is emphasized or linked across blocks is so in each. */
export function intoBlocks(nodes: readonly HtmlNode[]): Element[] {
  const blocks: Element[] = [];
  let line: HtmlNode[] = [];
  const endLine = () => {
    blocks.push(...paragraphsOf(line));
    line = [];
  };
  for (const node of inLists(nodes.flatMap(opened))) {
    if (isElement(node) && isBlock(node)) {
      endLine();
      blocks.push(...blocksOf(node));
    } else line.push(node);
  }
  endLine();
  return blocks;
}

function blocksOf(node: Element): Element[] {
  const { tagName, properties } = node;
  if (isContainer(node) || tagName === 'p') return intoBlocks(node.children);
  if (/^h[1-6]$/.test(tagName)) return heading(node);
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'dir' || tagName === 'menu') return list(node);
  // A description list is its terms, each in bold, and what is said of them.
  if (tagName === 'dl') return intoBlocks(node.children.flatMap(described));
  if (tagName === 'blockquote') {
    const inner = intoBlocks(node.children);
    return inner.some(({ tagName: name }) => name !== 'pull-quote') ? [element('blockquote', inner)] : [];
  }
  if (tagName === 'dt' || tagName === 'dd') return intoBlocks(node.children);
  if (/^(?:caption|thead|tbody|tfoot|tr|td|th)$/.test(tagName)) return intoBlocks(node.children);
  if (/^(?:listing|xmp|plaintext)$/.test(tagName)) return [element('pre', node.children, properties)];
  return [node];
}

/** Items whose list is missing get one, those that follow each other the same. */
function inLists(nodes: readonly HtmlNode[]): HtmlNode[] {
  if (!nodes.some((node) => isElement(node, 'li'))) return [...nodes];
  const placed: HtmlNode[] = [];
  let items: HtmlNode[] = [];
  const endList = () => {
    if (items.length > 0) placed.push(element('ul', items));
    items = [];
  };
  for (const node of nodes) {
    if (isElement(node, 'li')) items.push(node);
    else if (items.length === 0 || !isBlank(node)) {
      endList();
      placed.push(node);
    }
  }
  endList();
  return placed;
}

function described(node: HtmlNode): HtmlNode[] {
  if (!isElement(node)) return [node];
  if (node.tagName === 'dt') return [element('p', [element('strong', node.children)])];
  if (node.tagName === 'div') return node.children.flatMap(described);
  return [element('div', node.children)];
}

/** One line. One that holds a picture and no text is no heading. */
function heading(node: Element): Element[] {
  const blocks = intoBlocks(node.children);
  const isOneText = blocks.every(({ tagName }) => tagName === 'p') && blocks.some(hasText);
  if (!isOneText) return blocks;
  const children = blocks.flatMap((block, index) =>
    index === 0 ? block.children : [text(' '), ...block.children],
  );
  return [element(node.tagName, inOneLine(children))];
}

function inOneLine(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node;
    return node.tagName === 'br'
      ? text(' ')
      : element(node.tagName, inOneLine(node.children), node.properties);
  });
}

function hasText(node: HtmlNode): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return 'children' in node && node.children.some(hasText);
}

/** Items alone: a list or text between two belongs to the one before it. */
function list(node: Element): Element[] {
  const items: HtmlNode[][] = [];
  for (const child of node.children.flatMap(opened)) {
    if (isElement(child, 'li', 'dt', 'dd')) items.push([...child.children]);
    else if (!isBlank(child) && !isElement(child, 'br')) {
      const last = items.at(-1);
      if (last === undefined) items.push([child]);
      else last.push(child);
    }
  }
  const filled = items.map(intoBlocks).filter((blocks) => blocks.length > 0);
  if (filled.length === 0) return [];
  return [element(node.tagName === 'ol' ? 'ol' : 'ul', filled.map(item), node.properties)];
}

/** Without a paragraph around its text, where that is all but lists, so that the list stays close. */
function item(blocks: readonly Element[]): Element {
  const [first, ...others] = blocks;
  const isClose =
    first?.tagName === 'p' && others.every(({ tagName }) => tagName === 'ul' || tagName === 'ol');
  return element('li', isClose ? [...first.children, ...others] : blocks);
}

/** An inline element that holds blocks or a paragraph's end → its parts, each in it where it can be. */
function opened(node: HtmlNode): HtmlNode[] {
  if (!isElement(node) || isBlock(node) || !node.children.some(holdsBlock)) return [node];
  const parts: HtmlNode[] = [];
  let line: HtmlNode[] = [];
  const endLine = () => {
    if (line.every(isBlank)) parts.push(...line);
    else parts.push(element(node.tagName, line, node.properties));
    line = [];
  };
  for (const child of node.children.flatMap(opened)) {
    if (isElement(child) && (isBlock(child) || child.tagName === 'br')) {
      endLine();
      parts.push(pushedDown(child, node));
    } else line.push(child);
  }
  endLine();
  return parts;
}

function holdsBlock(node: HtmlNode): boolean {
  if (!isElement(node)) return false;
  return node.tagName === 'br' || isBlock(node) || node.children.some(holdsBlock);
}

/** Puts what a block says into an inline element. */
function pushedDown(block: Element, { tagName, properties }: Element): Element {
  if (block.tagName === 'br' || block.tagName === 'pre' || block.tagName === 'hr') return block;
  const children: HtmlNode[] = [];
  let line: HtmlNode[] = [];
  const endLine = () => {
    if (line.some((node) => !isBlank(node))) children.push(element(tagName, line, properties));
    else children.push(...line);
    line = [];
  };
  for (const child of block.children) {
    if (isElement(child) && (isBlock(child) || child.tagName === 'br')) {
      endLine();
      children.push(pushedDown(child, element(tagName, [], properties)));
    } else line.push(child);
  }
  endLine();
  return element(block.tagName, children, block.properties);
}

/** Parted where two line breaks or more follow each other; none at either end. */
function paragraphsOf(nodes: readonly HtmlNode[]): Element[] {
  const lines: HtmlNode[][] = [[]];
  for (const node of nodes) {
    if (isElement(node, 'br')) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const paragraphs: HtmlNode[][] = [[]];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1) ?? [];
    if (line.every(isBlank)) {
      if (paragraph.length > 0) paragraphs.push([]);
    } else paragraph.push(...(paragraph.length > 0 ? [element('br', [])] : []), ...line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0).map((paragraph) => element('p', paragraph));
}
