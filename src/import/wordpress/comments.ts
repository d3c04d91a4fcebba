// The comments of a WordPress post → those that readers saw, without what nobody may read of their writers; the others counted.
import { plainParagraphs } from '../html/plain-paragraphs.ts';
import { plainWords } from '../html/plain-words.ts';
import { maskComment } from '../masked-comment.ts';
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

function readComment(node: XmlNode, replyTo: string) {
  const said = {
    name: plainWords(textIn(node, 'wp:comment_author')),
    text: plainParagraphs(breakLines(textIn(node, 'wp:comment_content'))),
  };
  const { isMasked, ...masked } = maskComment(said, textIn(node, 'wp:comment_author_IP'));
  const date = postDate(textIn(node, 'wp:comment_date'), textIn(node, 'wp:comment_date_gmt'));
  const comment: SourceComment = { ...masked, id: idOf(node), date, replyTo };
  return { comment, isMasked };
}
