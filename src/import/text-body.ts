// A plain text as a source keeps bodies → Markdown that renders as these paragraphs.
import { escapeParagraph } from '../markdown/escape.ts';

// Control characters but tabs, and halves of surrogate pairs: no paragraph may have them.
export const unprintable = /(?!\t)\p{Cc}|\p{Cs}/gu;

/** Every line that is not blank is a paragraph, as news systems export them. */
export function textToMarkdown(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(unprintable, '').trim())
    .filter((line) => line !== '')
    .map(escapeParagraph)
    .join('\n\n');
}
