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
  const openings = findOpenings(comments);
  const threads = new Map<Comment, { readonly comment: Comment; readonly replies: CommentReply[] }>();
  const inTime = comments.toSorted((a, b) => a.at.epoch - b.at.epoch);
  for (const comment of inTime) {
    if (openings.get(comment.id) === comment) threads.set(comment, { comment, replies: [] });
  }
  for (const comment of inTime) {
    const opening = openings.get(comment.id);
    if (opening === undefined || opening === comment) continue;
    const to = comment.replyTo === undefined ? undefined : byId.get(comment.replyTo);
    threads.get(opening)?.replies.push({ comment, to: to === opening ? undefined : to });
  }
  return [...threads.values()];
}

/** `id` → the comment that opened the talk. Replies stand below what they answer, which is known by then. */
function findOpenings(comments: readonly Comment[]): Map<string, Comment> {
  const openings = new Map<string, Comment>();
  for (const comment of comments) {
    const above = comment.replyTo === undefined ? undefined : openings.get(comment.replyTo);
    openings.set(comment.id, above ?? comment);
  }
  return openings;
}
