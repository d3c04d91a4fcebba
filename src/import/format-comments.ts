// Comments of a story → the text of their file in content/comments/.
import { stringify } from 'yaml';
import type { Comment } from '../archive/comment.ts';
import { canonicalMoment } from '../dates/format.ts';

/** In the order given; `''` for none. */
export function formatComments(comments: readonly Comment[]): string {
  if (comments.length === 0) return '';
  const records = comments.map(({ id, name, at, text, replyTo }) => ({
    id,
    name,
    time: canonicalMoment(at),
    text,
    ...(replyTo === undefined ? {} : { reply_to: replyTo }),
  }));
  return stringify(records, { lineWidth: 0 });
}
