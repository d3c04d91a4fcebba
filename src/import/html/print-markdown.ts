// A Markdown tree → its text, in the dialect of the archive's renderer and with no more marks than it needs.
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { escapeParagraph, isParagraphText } from '../../markdown/escape.ts';

/** Ends without a line feed; `''` for an empty tree. */
export function printMarkdown(root: Root): string {
  return toMarkdown(root, options).trim();
}

const strikethrough = gfmStrikethroughToMarkdown();

/** One tilde strikes nothing through here. */
const twoTildes = Object.assign(
  (...given: Parameters<Handle>) => strikethrough.handlers?.delete?.(...given) ?? '',
  { peek: () => '~', attention: () => ({ construct: 'strikethrough', markers: ['~'], sizes: [2] }) },
);

const paragraph: typeof defaultHandlers.paragraph = (node, parent, state, info) => {
  const words = onlyText(node);
  if (words === undefined) return defaultHandlers.paragraph(node, parent, state, info);
  return isLoneAddress(words) ? words : escapeParagraph(words);
};

/**
 * The serializer leaves underscores inside words alone and takes the halves of an emoji for letters; to the renderer
 * an emoji is punctuation, beside which an underscore opens and closes emphasis. And it takes no address of e-mail in
 * angle brackets for a link where that begins with a digit or a mark.
 */
const text: typeof defaultHandlers.text = (...given) =>
  defaultHandlers
    .text(...given)
    .replace(/(?<!\\)_+(?=[\ud800-\udbff])|(?<=[\udc00-\udfff])_+/g, (run) => run.replaceAll('_', '\\_'))
    .replace(/(?<!\\)<(?=[^\s<>@\\]+@[^\s<>\\]+>)/g, '\\<');

/** Of a bar in a cell's code the renderer takes one backslash away, whatever stands before it. */
const inlineCode = Object.assign((...[node, parent, state]: Parameters<Handle>) => {
  const code = defaultHandlers.inlineCode(node, parent, state);
  return state.stack.includes('tableCell') ? code.replaceAll('|', '\\|') : code;
}, defaultHandlers.inlineCode);

const options: Options = {
  bullet: '-',
  emphasis: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), strikethrough],
  handlers: { paragraph, text, inlineCode, delete: twoTildes },
};

/** Of a paragraph that is one line of plain text: what may be escaped as the archive's own paragraphs are. */
function onlyText({ children }: Paragraph): string | undefined {
  const [only, ...others]: readonly (PhrasingContent | undefined)[] = children;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  return isParagraphText(only.value) && !only.value.includes('\n') ? only.value : undefined;
}

/** As `linkLoneAddresses` takes it. */
function isLoneAddress(words: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(words) && URL.canParse(words);
}
