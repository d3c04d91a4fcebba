// A body → the paragraphs of running text in it, where each begins: no code, tables or addresses of references.

export interface Paragraph {
  readonly text: string;
  /** Where it begins in the body, in UTF-16 code units. */
  readonly index: number;
}

const code = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1[`~]*[ \t]*$|(?![\s\S]))/gm;

/** In their order. What begins with four spaces, a bar or `[label]:` is none. */
export function paragraphsOf(body: string): Paragraph[] {
  // Of the same length, so that what is found in the rest stands where it stood.
  const text = body.includes('```') || body.includes('~~~') ? body.replace(code, blank) : body;
  return blocksOf(text).filter((block) => !/^(?: {4}|\t| {0,3}\||\[[^\]\n]+\]:)/.test(block.text));
}

/** Runs of lines without a blank one. Line by line: one expression looked for the end of a block at each of its letters. */
function blocksOf(text: string): Paragraph[] {
  const blocks: Paragraph[] = [];
  let start: number | undefined;
  for (let index = 0; index <= text.length; ) {
    const newline = text.indexOf('\n', index);
    const end = newline < 0 ? text.length : newline;
    const isBlank = text.slice(index, end).trim() === '';
    if (isBlank && start !== undefined) blocks.push({ text: text.slice(start, index - 1), index: start });
    if (isBlank) start = undefined;
    else start ??= index;
    index = end + 1;
  }
  if (start !== undefined) blocks.push({ text: text.slice(start), index: start });
  return blocks;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
