// The comments of a WordPress post → those that readers saw, without what nobody may read of their writers; the others counted.
import { plainParagraphs } from '../html/plain-paragraphs.ts';
import { plainWords } from '../html/plain-words.ts';
import type { SourceComment } from '../source-record.ts';
import { childrenOf, textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';
import { breakLines } from './line-breaks.ts';
import { postDate } from './post-date.ts';

/** `pings` are links that other sites left; `others` what extensions keep as comments. */
export interface CommentCounts {
  readonly waiting: number;
  readonly spam: number;
  readonly trash: number;
  readonly pings: number;
  readonly others: number;
}

export interface PostComments {
  readonly shown: readonly SourceComment[];
  readonly leftOut: CommentCounts;
  /** Of those shown: how many held an address that was taken out. */
  readonly masked: number;
}

type Kind = keyof CommentCounts | 'shown';

export function readComments(item: XmlNode): PostComments {
  const nodes = childrenOf(item, 'wp:comment');
  const kinds = nodes.map(kindOf);
  const count = (kind: Kind) => kinds.filter((each) => each === kind).length;
  const parents = new Map(nodes.map((node) => [idOf(node), textIn(node, 'wp:comment_parent')]));
  const approved = nodes.filter((_, index) => kinds[index] === 'shown');
  const ids = new Set(approved.map(idOf));
  const comments = approved.map((node) => readComment(node, findShown(parents, ids, idOf(node))));
  return {
    shown: comments.map(({ comment }) => comment),
    leftOut: {
      waiting: count('waiting'),
      spam: count('spam'),
      trash: count('trash'),
      pings: count('pings'),
      others: count('others'),
    },
    masked: comments.filter(({ isMasked }) => isMasked).length,
  };
}

function kindOf(comment: XmlNode): Kind {
  const type = textIn(comment, 'wp:comment_type');
  const state = textIn(comment, 'wp:comment_approved');
  if (/^(?:pingback|trackback|webmention)$/.test(type)) return 'pings';
  if (type !== '' && type !== 'comment') return 'others';
  if (state === 'spam') return 'spam';
  if (/trash/.test(state)) return 'trash';
  return /^(?:1|approved?)$/.test(state) ? 'shown' : 'waiting';
}

function idOf(comment: XmlNode): string {
  return textIn(comment, 'wp:comment_id');
}

/** The nearest comment above that readers see: who answered one that is gone answers what that one did. */
function findShown(parents: ReadonlyMap<string, string>, shown: ReadonlySet<string>, id: string): string {
  const passed = new Set<string>();
  for (
    let above = parents.get(id) ?? '';
    above !== '' && !passed.has(above);
    above = parents.get(above) ?? ''
  ) {
    if (above !== id && shown.has(above)) return above;
    passed.add(above);
  }
  return '';
}

const mailAddress = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const internetAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]*:[\da-f:]+)$/i;

function readComment(node: XmlNode, replyTo: string) {
  const written = plainWords(textIn(node, 'wp:comment_author'));
  const text = plainParagraphs(breakLines(textIn(node, 'wp:comment_content')));
  const own = textIn(node, 'wp:comment_author_IP');
  const mask = (said: string, instead: string) => {
    const masked = said.replace(mailAddress, instead);
    return own.length < 7 ? masked : masked.replaceAll(own, instead);
  };
  const name = internetAddress.test(written) ? '' : mask(written, '').replace(/[\s(<[]*[)>\]]+$/, '');
  const comment: SourceComment = {
    id: idOf(node),
    name: name.trim(),
    date: postDate(textIn(node, 'wp:comment_date'), textIn(node, 'wp:comment_date_gmt')),
    text: mask(text, '[…]'),
    replyTo,
  };
  return { comment, isMasked: comment.text !== text || comment.name !== written };
}
