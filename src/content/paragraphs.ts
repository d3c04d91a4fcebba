// A body → the paragraphs of running text in it, where each begins: no code, tables or addresses of references.

export interface Paragraph {
  readonly text: string;
  /** Where it begins in the body, in UTF-16 code units. */
  readonly index: number;
}

const block = /(?:^|\n)(?!\s*\n)[\s\S]*?(?=\n[ \t]*(?:\n|$)|$)/g;
const code = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1[`~]*[ \t]*$|(?![\s\S]))/gm;

/** In their order. What begins with four spaces, a bar or `[label]:` is none. */
export function paragraphsOf(body: string): Paragraph[] {
  // Of the same length, so that what is found in the rest stands where it stood.
  const text = body.includes('```') || body.includes('~~~') ? body.replace(code, blank) : body;
  return Array.from(text.matchAll(block), ({ 0: found, index }) => {
    const start = found.search(/[^\n]/);
    return { text: found.slice(start), index: index + start };
  }).filter((paragraph) => !/^(?: {4}|\t| {0,3}\||\[[^\]\n]+\]:)/.test(paragraph.text));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
