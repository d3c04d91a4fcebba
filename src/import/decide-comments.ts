// What readers said of a record's story → comments as a file of the archive can hold them.
import type { Comment } from '../archive/comment.ts';
import { longestName, longestText } from '../content/comments-file.ts';
import { forbidden } from '../content/fields/line-of-text.ts';
import { parseSourceDate } from '../dates/source-date.ts';
import type { DateSettings } from './decide-dates.ts';
import { toLine } from './front-matter-line.ts';
import type { RecordNotes } from './record-notes.ts';
import type { SourceComment } from './source-record.ts';

const unseen = new RegExp(forbidden, 'gu');

/**
 * Oldest first, and each below the one that it answers. One that is longer than a comment may be goes on in the next.
 * `nameless` is who wrote one without a name.
 */
export function decideComments(
  comments: readonly SourceComment[],
  settings: DateSettings,
  nameless: string,
  notes: RecordNotes,
): Comment[] {
  const read = comments.flatMap((each) => readComment(each, settings, nameless, notes));
  const ids = new Set<string>();
  const once = read.filter(({ id }) => !ids.has(id) && ids.add(id));
  const lost = comments.length - once.length;
  if (lost > 0) notes.add('change/comments-dropped', { count: lost });
  const sorted = once.toSorted((a, b) => a.at.epoch - b.at.epoch);
  return belowParents(sorted).flatMap(inParts);
}

function readComment(
  { id, name, date, text, replyTo }: SourceComment,
  settings: DateSettings,
  nameless: string,
  notes: RecordNotes,
): Comment[] {
  const parse = parseSourceDate(date, settings);
  const shown = text
    .normalize('NFC')
    .replace(unseen, (character) => (/[\n\t\u200d]/.test(character) ? character : ''))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  if (!parse.ok || parse.moment.epoch > settings.now || shown === '') return [];
  const line = toLine('comments', name, notes, longestName);
  return [
    {
      id: toId(id),
      name: line === '' ? nameless : line,
      at: parse.moment,
      text: shown,
      replyTo: replyTo === '' ? undefined : toId(replyTo),
    },
  ];
}

function toId(id: string): string {
  return (
    id
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+/, '')
      .slice(0, 30) || 'k'
  );
}

/** A clock that was set back makes answers older than what they answer. Of a ring of answers nobody began it. */
function belowParents(comments: readonly Comment[]): Comment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const placed = new Map<string, Comment>();
  const place = (comment: Comment, above: ReadonlySet<string>): void => {
    if (placed.has(comment.id)) return;
    const parent = comment.replyTo === undefined ? undefined : byId.get(comment.replyTo);
    const isBegun = parent === undefined || above.has(parent.id);
    if (!isBegun) place(parent, new Set([...above, comment.id]));
    placed.set(comment.id, isBegun ? { ...comment, replyTo: undefined } : comment);
  };
  for (const comment of comments) place(comment, new Set([comment.id]));
  return [...placed.values()];
}

/** All but the first have a number behind the id. */
function inParts(comment: Comment): Comment[] {
  const parts: string[] = [];
  let rest = [...comment.text];
  while (rest.length > longestText) {
    const start = rest.slice(0, longestText).join('');
    const atWord = start.replace(/\s+\S*$/, '');
    const part = atWord === '' ? start : atWord;
    parts.push(part);
    rest = [
      ...rest
        .slice([...part].length)
        .join('')
        .trim(),
    ];
  }
  parts.push(rest.join(''));
  return parts.map((text, index) => ({
    ...comment,
    id: index === 0 ? comment.id : `${comment.id}-${index + 1}`,
    text,
  }));
}
