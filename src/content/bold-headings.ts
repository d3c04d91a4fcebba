// A body → paragraphs that are set in bold throughout and stand where subheadings would.
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** One line, short, and no sentence: a question of an interview, a label and a call end with a mark. */
const wholeBold = /^(?:\*\*|__)(?=[\p{Lu}\p{N}])([^*_\n[\]<>]{3,70}[\p{L}\p{N})”"])(?:\*\*|__)[ \t]*$/u;

/** One alone may be a signature, a name or a notice; of several each has its text below. */
const fewest = 2;

/** The first, with its text, where the body has no real subheadings and several of these. */
export function findBoldHeading(body: string): { readonly index: number; readonly text: string } | undefined {
  if (!/^(?:\*\*|__)[\p{Lu}\p{N}]/mu.test(body) || /^#{1,6} /m.test(body)) return undefined;
  const paragraphs = paragraphsOf(body);
  const found = paragraphs.filter(
    ({ text }, at) => wholeBold.test(text) && isProse(paragraphs[at + 1]) && !isBold(paragraphs[at - 1]),
  );
  const [first] = found;
  if (first === undefined || found.length < fewest) return undefined;
  return { index: first.index, text: wholeBold.exec(first.text)?.[1] ?? '' };
}

function isProse(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.text.length > 60 && !isBold(paragraph);
}

function isBold(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && /^(?:\*\*|__)/.test(paragraph.text);
}
