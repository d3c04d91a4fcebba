// Comments that the front matter of a text holds, as it came from another system → those of its story.
import { plainParagraphs } from '../html/plain-paragraphs.ts';
import { plainWords } from '../html/plain-words.ts';
import { maskComment } from '../masked-comment.ts';
import type { SourceComment } from '../source-record.ts';
import { breakLines } from '../wordpress/line-breaks.ts';
import { findEntry, type Head, isList, textIn } from './head.ts';

export interface HeadComments {
  readonly shown: readonly SourceComment[];
  /** How many held an address that was taken out. */
  readonly masked: number;
}

/** A list of maps under `comments`; `comments: true` only says that there may be some. */
export function readHeadComments(head: Head): HeadComments {
  const value = findEntry(head, ['comments'])?.value;
  const entries = value !== undefined && isList(value) ? value : [];
  const comments = entries
    .filter((entry) => typeof entry === 'object' && !isList(entry))
    .map((entry, index) => {
      const said = {
        name: plainWords(textIn(entry, 'author', 'name', 'author_name')),
        text: plainParagraphs(breakLines(textIn(entry, 'content', 'text', 'message', 'body', 'comment'))),
      };
      const { isMasked, ...masked } = maskComment(said);
      const id = textIn(entry, 'id', '_id') || `k${index + 1}`;
      const date = textIn(entry, 'date', 'date_gmt', 'time');
      return { isMasked, comment: { ...masked, id, date, replyTo: textIn(entry, 'parent', 'reply_to') } };
    });
  const ids = new Set(comments.map(({ comment }) => comment.id));
  return {
    shown: comments.map(({ comment }) => (ids.has(comment.replyTo) ? comment : { ...comment, replyTo: '' })),
    masked: comments.filter(({ isMasked }) => isMasked).length,
  };
}
