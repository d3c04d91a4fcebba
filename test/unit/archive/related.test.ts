import { describe, expect, it } from 'vitest';
import { computedRelatedCount, findRelated, makeFindListed } from '../../../src/archive/related.ts';
import { makeStory, wib } from '../../fixtures/archive.ts';

const older = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((slug, day) =>
  makeStory({ slug, date: `2024-01-0${day + 1} 08:00` }),
);
const slugsOf = (rows: ReturnType<typeof findRelated>) =>
  rows.map((row) => row.article?.slug ?? `(${row.kind === 'listed' ? row.listed.headline : ''})`);

describe('Berita Lainnya', () => {
  it('draws on the newest earlier stories, at most the computed number', () => {
    const story = makeStory({ slug: 'now', date: '2024-02-01 08:00' });
    const rows = findRelated(story, older, makeFindListed(older));
    expect(slugsOf(rows)).toEqual(['h', 'g', 'f', 'e', 'd', 'c']);
    expect(rows).toHaveLength(computedRelatedCount);
  });

  it('keeps listed headlines first and in the order of the source, linked where the archive holds them', () => {
    const related = [
      { headline: 'b', category: 'Nasional', publishedAt: wib('2024-01-02 08:00') },
      { headline: 'not here', category: 'Nasional', publishedAt: wib('2024-01-02 08:00') },
      { headline: 'a', category: 'Nasional', publishedAt: wib('2024-01-01 08:00') },
    ];
    const story = makeStory({ slug: 'now', date: '2024-02-01 08:00', related });
    const rows = findRelated(story, older.slice(0, 3), makeFindListed(older));
    expect(slugsOf(rows)).toEqual(['b', '(not here)', 'a', 'c']);
  });

  it('takes a title at another instant for another story', () => {
    const related = [{ headline: 'b', category: 'Nasional', publishedAt: wib('2024-01-02 08:01') }];
    const story = makeStory({ slug: 'now', date: '2024-02-01 08:00', related });
    expect(slugsOf(findRelated(story, [], makeFindListed(older)))).toEqual(['(b)']);
  });

  it('never shows the story itself, nor one of the same instant that sorts after it', () => {
    const story = makeStory({ slug: 'm', date: '2024-01-01 08:00' });
    const twins = [makeStory({ slug: 'k', date: '2024-01-01 08:00' }), story];
    const later = makeStory({ slug: 'z', date: '2024-01-01 08:00' });
    expect(slugsOf(findRelated(story, [...twins, later], makeFindListed([])))).toEqual(['k']);
  });
});
