// Exports of WordPress (WXR), of any size → their posts, and what in them is none.
import { problem } from '../../problem.ts';
import { plainWords } from '../html/plain-words.ts';
import type { SourceItem, SourceReader } from '../source-record.ts';
import { allText, textIn } from '../xml/nodes.ts';
import { readElements, type XmlElement, type XmlFault } from '../xml/read-elements.ts';
import { readAttachments } from './attachments.ts';
import { WordpressLists } from './list-addresses.ts';
import { readPost } from './post.ts';
import { PostIds } from './post-ids.ts';
import { SharedBlocks } from './shared-blocks.ts';

const names = new Set(['item', 'wp:author', 'wp:category', 'wp:base_blog_url', 'pubDate']);

/**
 * The format is what WordPress writes at Tools → Export, any version since 1.0; several files are parts of one export.
 * Files are read twice: a post may name a picture that stands after it. Every `<item>` becomes one item, and a file
 * that has none is one.
 */
export const readWxr: SourceReader = async function* (files, { advance }) {
  // Half of the way each time.
  const half = (bytes: number) => advance(bytes / 2);
  const slugs = new Set<string>();
  const ids = new PostIds();
  const blocks = new SharedBlocks();
  const attachments = await readAttachments(files, half, (post) => {
    slugs.add(textIn(post, 'wp:post_name'));
    ids.add(post);
    blocks.add(post);
  });
  const authors = new Map<string, string>();
  const categories = new Map<string, string>();
  const lists = new WordpressLists();
  for (const path of files) {
    let exported = '';
    let isEmpty = true;
    for await (const element of readElements({ path, names, advance: half })) {
      if ('fault' in element && element.fault !== undefined) {
        isEmpty = false;
        yield leftOut(element, path);
      } else if (!('name' in element)) continue;
      else if (element.name === 'wp:author') {
        authors.set(
          textIn(element, 'wp:author_login'),
          plainWords(textIn(element, 'wp:author_display_name')),
        );
      } else if (element.name === 'wp:category') {
        categories.set(textIn(element, 'wp:term_id'), plainWords(textIn(element, 'wp:cat_name')));
        lists.readCategory(element);
      } else if (element.name === 'wp:base_blog_url') {
        lists.readSite(element);
      } else if (element.name === 'pubDate') {
        exported = allText(element).trim();
      } else {
        isEmpty = false;
        const known = { authors, categories, lists, slugs, ids, blocks, exported };
        yield readPost(element, path, known, attachments);
      }
    }
    if (isEmpty) {
      yield {
        kind: 'left-out',
        id: path,
        reason: problem('error', 'wxr/no-items', path, { line: 1, column: 1 }, {}),
      };
    }
  }
};

function leftOut(element: (XmlElement | XmlFault) & { readonly fault?: string }, path: string): SourceItem {
  const fault = 'name' in element ? (element.fault ?? 'cut-off') : element.fault;
  return {
    kind: 'left-out',
    id: `${path}:${element.line}`,
    reason: problem('error', `xml/${fault}`, path, element, {}),
  };
}
