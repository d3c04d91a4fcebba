// Generated articles → the pages of their authors and topics, as the peers need to be told of them.
import { subjectStrings } from '../../src/strings/subjects.ts';
import { type GeneratedArticle, type GeneratorOptions, siteName } from './generate-articles.ts';
import { authors, type Named, topicsOf } from './names.ts';

type SubjectKind = 'author' | 'topic';

/** An author or a topic; without stories too. */
export interface SubjectPage extends Named {
  readonly kind: SubjectKind;
  readonly address: string;
  readonly description: string;
  /** Said where there are no stories. */
  readonly none: string;
}

/** A year of one that has stories in it. */
export interface SubjectYearPage {
  readonly subject: SubjectPage;
  readonly year: string;
  readonly title: string;
  readonly address: string;
  readonly description: string;
  /** As we do: only where one of its stories is not among the newest thirty. */
  readonly isMade: boolean;
}

/** The list of all authors, or of all topics. */
export interface SubjectListPage {
  readonly kind: SubjectKind;
  readonly title: string;
  readonly address: string;
  readonly description: string;
}

const folders = { author: 'penulis', topic: 'topik' } as const;
const newestCount = 30;
const strings = subjectStrings('id');

/** Authors, then topics. */
export function subjectsOf({ topics = 0 }: Pick<GeneratorOptions, 'topics'>): SubjectPage[] {
  return [
    ...authors.map((author) => toPage('author', author)),
    ...topicsOf(topics).map((topic) => toPage('topic', topic)),
  ];
}

export function subjectListsOf(subjects: readonly SubjectPage[]): SubjectListPage[] {
  return [...new Set(subjects.map(({ kind }) => kind))].map((kind) => ({
    kind,
    title: strings.list[kind],
    address: `/${folders[kind]}/`,
    description: strings.listDescription[kind](siteName),
  }));
}

/** How many stories each author and topic has in each year. */
export class SubjectCounts {
  readonly #counts = new Map<string, Map<string, number>>();

  add({ author, topics, stamp }: GeneratedArticle): void {
    const year = stamp.slice(0, 4);
    for (const key of [keyOf('author', author), ...topics.map((topic) => keyOf('topic', topic))]) {
      const years = this.#counts.get(key) ?? new Map<string, number>();
      this.#counts.set(key, years.set(year, (years.get(year) ?? 0) + 1));
    }
  }

  /** Newest first. */
  yearsOf(subject: SubjectPage): SubjectYearPage[] {
    const years = [...(this.#counts.get(keyOf(subject.kind, subject)) ?? [])];
    let countSince = 0;
    return years
      .sort(([a], [b]) => Number(b) - Number(a))
      .map(([year, count]) => {
        countSince += count;
        return {
          subject,
          year,
          title: strings.year(subject.name, year),
          address: `${subject.address}${year}/`,
          description: strings.yearDescription[subject.kind](subject.name, year, siteName),
          isMade: countSince > newestCount,
        };
      });
  }
}

function toPage(kind: SubjectKind, { slug, name }: Named): SubjectPage {
  return {
    kind,
    slug,
    name,
    address: `/${folders[kind]}/${slug}/`,
    description: strings.description[kind](name, siteName),
    none: strings.none[kind],
  };
}

function keyOf(kind: SubjectKind, { slug }: Named): string {
  return `${kind}/${slug}`;
}
