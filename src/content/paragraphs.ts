// A body → the paragraphs of running text in it, where each begins: no code, tables or addresses of references.

export interface Paragraph {
  readonly text: string;
  /** Where it begins in the body, in UTF-16 code units. */
  readonly index: number;
}

/** Between fences, those too that are part of a list or a quotation. */
const code = /^[ \t>]*(`{3,}|~{3,})[^\n`]*\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|(?![\s\S]))/gm;

/** Of the same length and with the same lines, so that what is found in the rest stands where it stood. */
export function withoutCode(body: string): string {
  return body.includes('```') || body.includes('~~~') ? body.replace(code, blank) : body;
}

/** In their order. What begins with four spaces, a bar or `[label]:` is none. */
export function paragraphsOf(body: string): Paragraph[] {
  return blocksOf(withoutCode(body)).filter(
    (block) => !/^(?: {4}|\t| {0,3}\||\[[^\]\n]+\]:)/.test(block.text),
  );
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
