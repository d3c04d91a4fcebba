// HTML of a feed, a database or a page → Markdown whose page says the same, and what changed on the way.
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import type { Position, Problem } from '../problem.ts';
import { cleanTree } from './html/clean-tree.ts';
import { closeMarkup } from './html/close-markup.ts';
import { makeFindings } from './html/findings.ts';
import { intoBlocks } from './html/paragraphs.ts';
import { parseHtmlFragment } from './html/parse-html.ts';
import { plainInline } from './html/plain-inline.ts';
import { printMarkdown } from './html/print-markdown.ts';
import { tidyMarkdown } from './html/tidy-markdown.ts';
import { find, textOf } from './html/tree.ts';

export interface HtmlOptions {
  /** Where the record begins: remarks stand there. */
  readonly place: Position & { readonly path: string };
  /** The page's address on the web, which relative addresses count from; without it they stay as they are. */
  readonly base?: string;
  /** Where relative addresses of pictures count from, if not from `base`: `''` for files beside the page. */
  readonly pictureBase?: string;
}

export interface HtmlConversion {
  /** `\n` at line ends, none at the end; `''` where the HTML says nothing. */
  readonly markdown: string;
  readonly remarks: readonly Problem[];
}

/**
 * For any HTML, however broken or deep. The Markdown is of the archive's dialect: no HTML in it, a player or post is
 * its address on a line of its own, pictures with captions and galleries are paragraphs of pictures, pull quotes are
 * marked. A link that leads to no page becomes its text.
 */
export function htmlToMarkdown(found: string, options: HtmlOptions): HtmlConversion {
  const { place, base = '', pictureBase = base } = options;
  const { tell, remarks } = makeFindings();
  const { html, closed } = closeMarkup(found);
  for (const each of closed) tell('unclosed', each);
  const { root, isFlattened } = parseHtmlFragment(html);
  if (isFlattened) tell('deep');
  const written = isEncodedTwice(html, root) ? parseHtmlFragment(textOf(root)).root : root;
  if (written !== root) tell('double-encoded', html);
  const blocks = intoBlocks(plainInline(cleanTree(written, { base, pictureBase, tell })));
  const markdown = printMarkdown(tidyMarkdown(toMarkdownTree(blocks)));
  return { markdown, remarks: remarks(place) };
}

/** Text that is HTML once more: no element in it, and tags to be read. */
function isEncodedTwice(html: string, root: Parameters<typeof textOf>[0]): boolean {
  if (!html.includes('&lt;') || find(root, () => true) !== undefined) return false;
  return /<(?:p|br|div|strong|a|img|ul|h[1-6])(?:\s[^<>]*)?\/?>/i.test(textOf(root));
}

function toMarkdownTree(blocks: ReturnType<typeof intoBlocks>): Root {
  const tree = toMdast(
    { type: 'root', children: blocks },
    {
      document: true,
      quotes: ['“”', '‘’'],
      handlers: {
        'pull-quote': () => ({ type: 'html', value: '[!kutipan]' }),
        wbr: () => undefined,
      },
    },
  );
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
