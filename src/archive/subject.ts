// Authors and topics alike: a story has any number of them, and each has pages that list its stories.
import { compareText } from '../problem.ts';
import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import type { AuthorId } from './author.ts';
import type { TopicId } from './topic.ts';

export type SubjectKind = 'author' | 'topic';

export const subjectKinds: readonly SubjectKind[] = ['author', 'topic'];

/** An author's or a topic's slug. */
export type SubjectId = AuthorId | TopicId;

interface SubjectOf<Kind extends SubjectKind, Id> {
  readonly kind: Kind;
  readonly id: Id;
  readonly name: string;
  /** Of an author; empty where it is not known. */
  readonly role: string;
  readonly description: string;
}

export type Subject = SubjectOf<'author', AuthorId> | SubjectOf<'topic', TopicId>;

/** Those without a story too: authors, then topics, by id. */
export function subjectsOf({ authors, topics }: Pick<Archive, 'authors' | 'topics'>): Subject[] {
  const signed = Array.from(authors.values(), ({ aliases: _, ...author }): Subject => {
    return { ...author, kind: 'author' };
  });
  const treated = Array.from(topics.values(), ({ aliases: _, ...topic }): Subject => {
    return { ...topic, kind: 'topic', role: '' };
  });
  return [signed, treated].flatMap((subjects) => subjects.sort((a, b) => compareText(a.id, b.id)));
}

/** Of one story, each once. */
export function subjectIdsOf(
  article: Pick<Article, 'authors' | 'topics'>,
  kind: SubjectKind,
): readonly SubjectId[] {
  return kind === 'author' ? article.authors : article.topics;
}
