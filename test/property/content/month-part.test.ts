import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import type { AuthorId } from '../../../src/archive/author.ts';
import type { CategoryId } from '../../../src/archive/category.ts';
import type { Photo } from '../../../src/archive/photo.ts';
import type { TopicId } from '../../../src/archive/topic.ts';
import type { ArticleRecord } from '../../../src/content/article-record.ts';
import { joinParts, summarizeMonths } from '../../../src/content/month-part.ts';
import { makeStory, testSite } from '../../fixtures/archive.ts';

const position = { line: 1, column: 1 };

/** Spellings that differ in case alone are one name. */
const find = {
  category: (written: string) => written.toLowerCase() as CategoryId,
  author: (written: string) => written.toLowerCase() as AuthorId,
  topic: (written: string) => written.toLowerCase() as TopicId,
  photo: (written: string): Photo => ({
    kind: 'stored',
    path: written,
    hash: `hash-of-${written}` as Digest,
    width: 3,
    height: 2,
  }),
};

const names = fc.constantFrom('Ayu', 'ayu', 'Bagas');

const record: fc.Arbitrary<ArticleRecord> = fc
  .record({
    slug: fc.integer({ min: 1, max: 999 }).map((number) => `berita-${number}`),
    day: fc.integer({ min: 1, max: 4 }),
    hour: fc.integer({ min: 10, max: 12 }),
    folder: fc.constantFrom('2024/01', '2024/02', '2023/12'),
    category: names,
    authors: fc.array(names, { maxLength: 3 }),
    topics: fc.array(names, { maxLength: 3 }),
    image: fc.constantFrom('', 'a.jpg', 'b.jpg'),
    bodyPhotos: fc.subarray(['a.jpg', 'c.jpg']),
  })
  .map(({ slug, day, hour, folder, category, authors, topics, image, bodyPhotos }) => ({
    ...makeStory({ slug, date: `2024-01-0${day} ${hour}:00`, folder }),
    category: { value: category, position },
    authors: authors.map((value) => ({ value, position })),
    topics: topics.map((value) => ({ value, position })),
    series: '',
    figure: image === '' ? undefined : { image, alt: '', caption: '', credit: '' },
    bodyPhotos,
    draft: false,
    publishAt: undefined,
    expires: undefined,
    aliases: [],
    withdrawal: undefined,
  }));

const records = fc.uniqueArray(record, {
  minLength: 1,
  maxLength: 12,
  selector: ({ permalink }) => permalink,
});

const summaryOf = (...folders: readonly (readonly ArticleRecord[])[]) => {
  const parts = folders.flatMap((each) => summarizeMonths(each, testSite.zone));
  return { ...joinParts(parts, find, 0), titles: undefined };
};

it('a month is told the same of its stories, in however many folders they lie', () => {
  fc.assert(
    fc.property(records, fc.nat(), (all, pick) => {
      const cut = pick % all.length;
      expect(summaryOf(all.slice(0, cut), all.slice(cut))).toEqual(summaryOf(all));
      expect(summaryOf(all.toReversed())).toEqual(summaryOf(all));
    }),
  );
});

it('a story counts once for an author or a topic whose name it spells in two ways', () => {
  fc.assert(
    fc.property(records, (all) => {
      const { authors, topics } = summaryOf(all);
      const countOf = (key: 'authors' | 'topics', id: string) =>
        all.filter((each) => each[key].some(({ value }) => value.toLowerCase() === id)).length;
      for (const { id, count } of authors) expect(count, id).toBe(countOf('authors', id));
      for (const { id, count } of topics) expect(count, id).toBe(countOf('topics', id));
    }),
  );
});

it('a share has another digest where one of its stories is another, and only there', () => {
  fc.assert(
    fc.property(records, fc.nat(), (all, pick) => {
      const edited = all[pick % all.length];
      const after = all.map((each) =>
        each === edited ? { ...each, source: { ...each.source, hash: 'edited' as Digest } } : each,
      );
      const digestsOf = (records: readonly ArticleRecord[]) =>
        new Map(summaryOf(records).topics.map(({ id, digest }) => [id, digest]));
      const touched = new Set(edited?.topics.map(({ value }) => find.topic(value)));
      const now = digestsOf(after);
      for (const [id, digest] of digestsOf(all)) expect(digest !== now.get(id), id).toBe(touched.has(id));
    }),
  );
});

it('an author or a topic is told the lead photos of its stories, each once, by path', () => {
  fc.assert(
    fc.property(records, fc.nat(), (all, pick) => {
      const cut = pick % all.length;
      const { authors, topics } = summaryOf(all.slice(0, cut), all.slice(cut));
      const leadsOf = (key: 'authors' | 'topics', id: string) => {
        const own = all.filter((each) => each[key].some(({ value }) => value.toLowerCase() === id));
        return [...new Set(own.flatMap(({ figure }) => figure?.image || []))].sort().map(find.photo);
      };
      for (const { id, leadPhotos = [] } of authors) expect(leadPhotos, id).toEqual(leadsOf('authors', id));
      for (const { id, leadPhotos = [] } of topics) expect(leadPhotos, id).toEqual(leadsOf('topics', id));
    }),
  );
});
