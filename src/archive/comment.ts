// What readers said of a story, kept as a file beside the stories; and how its page sets it out.

import type { Moment } from '../dates/moment.ts';
import type { Zone } from '../dates/zone.ts';
import type { SourceFile } from './article.ts';

export interface Comment {
  /** Unique in its file: the writer's, or the comment's place in the file, from 1. */
  readonly id: string;
  readonly name: string;
  readonly at: Moment;
  /** Plain text: paragraphs are parted by empty lines, and keep their line breaks. */
  readonly text: string;
  /** The `id` of a comment that stands above it in the file. */
  readonly replyTo: string | undefined;
}

/** A file of comments: times without a zone are in `zone`, the site's. */
export interface CommentsSource extends SourceFile {
  readonly zone: Zone;
}

/** A comment that replies to none, with all that was replied to it and to its replies, oldest first. */
export interface CommentThread {
  readonly comment: Comment;
  readonly replies: readonly CommentReply[];
}

/** `to` is whom it answers, where that is another reply. */
export interface CommentReply {
  readonly comment: Comment;
  readonly to: Comment | undefined;
}

/** Oldest first; those of one instant as in the file. One level deep, however deep the talk went. */
export function threadComments(comments: readonly Comment[]): CommentThread[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const repliesTo = new Map<Comment, CommentReply[]>();
  const openings: Comment[] = [];
  for (const comment of [...comments].sort((a, b) => a.at.epoch - b.at.epoch)) {
    const to = comment.replyTo === undefined ? undefined : byId.get(comment.replyTo);
    if (to === undefined) openings.push(comment);
    else {
      const opening = openingOf(to, byId);
      const reply = { comment, to: to === opening ? undefined : to };
      repliesTo.set(opening, [...(repliesTo.get(opening) ?? []), reply]);
    }
  }
  return openings.map((comment) => ({ comment, replies: repliesTo.get(comment) ?? [] }));
}

/** Replies stand below what they answer: the way up ends. */
function openingOf(comment: Comment, byId: ReadonlyMap<string, Comment>): Comment {
  const above = comment.replyTo === undefined ? undefined : byId.get(comment.replyTo);
  return above === undefined ? comment : openingOf(above, byId);
}
