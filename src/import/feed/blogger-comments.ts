// The comments of a Blogger export, which stand in it as entries → those that readers saw, by the post they belong to.
import { plainParagraphs } from '../html/plain-paragraphs.ts';
import { plainWords } from '../html/plain-words.ts';
import { maskComment } from '../masked-comment.ts';
import type { SourceComment } from '../source-record.ts';
import { childOf, childrenOf, textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';

export interface PostComments {
  readonly shown: readonly SourceComment[];
  /** Of those: how many held an address that was taken out. */
  readonly masked: number;
}

const noComments: PostComments = { shown: [], masked: 0 };

/** Holds the texts of all comments: they stand behind all posts, or before them. */
export class BloggerComments {
  readonly #ofPosts = new Map<string, { shown: SourceComment[]; masked: number }>();

  /** For an entry that is a comment. */
  add(entry: XmlNode): void {
    const post = numberIn(textIn(entry, 'blogger:parent') || (inReplyTo(entry)?.attributes.ref ?? ''));
    if (post === '' || !isShownComment(entry)) return;
    const { comment, isMasked } = readComment(entry);
    const others = this.#ofPosts.get(post) ?? { shown: [], masked: 0 };
    others.shown.push(comment);
    others.masked += isMasked ? 1 : 0;
    this.#ofPosts.set(post, others);
  }

  /** `id` is the post's: `tag:blogger.com,1999:blog-1.post-2`. */
  of(id: string): PostComments {
    return this.#ofPosts.get(numberIn(id)) ?? noComments;
  }
}

/** Neither waiting, spam nor deleted. Of what was deleted the old form keeps a sentence in its place. */
export function isShownComment(entry: XmlNode): boolean {
  const status = textIn(entry, 'blogger:status');
  const isRemoved = childrenOf(entry, 'gd:extendedProperty').some(
    ({ attributes: { name, value } }) => name === 'blogger.contentRemoved' && value === 'true',
  );
  return (status === '' || /^live$/i.test(status)) && !isRemoved;
}

function readComment(entry: XmlNode): { readonly comment: SourceComment; readonly isMasked: boolean } {
  const author = childOf(entry, 'author');
  const { isMasked, ...said } = maskComment({
    name: author === undefined ? '' : plainWords(textIn(author, 'name')),
    text: plainParagraphs(textIn(entry, 'content', 'summary')),
  });
  const date = textIn(entry, 'published', 'blogger:created', 'updated');
  const comment = { ...said, id: numberIn(textIn(entry, 'id')), date, replyTo: numberIn(answeredBy(entry)) };
  return { comment, isMasked };
}

/** The old form leads to the comment that is answered by a link, the new one names it. */
function answeredBy(entry: XmlNode): string {
  const related = childrenOf(entry, 'link').find(({ attributes: { rel } }) => rel === 'related');
  return textIn(entry, 'blogger:inReplyTo') || (related?.attributes.href ?? '');
}

function inReplyTo(entry: XmlNode): XmlNode | undefined {
  return childOf(entry, 'thr:in-reply-to');
}

/** `…post-2` and `…/comments/default/2` → `2`, by which Blogger knows posts and comments; else as it is written. */
function numberIn(id: string): string {
  return /(?:post-|\/)(\d+)$/.exec(id.trim())?.[1] ?? id.trim();
}
