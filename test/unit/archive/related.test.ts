import { describe, expect, it } from 'vitest';
import { categoryReach, findRelated, makeFindListed, makeIsWithheld } from '../../../src/archive/related.ts';
import type { LocalMonth } from '../../../src/dates/moment.ts';
import { makeStory, testSite, wib } from '../../fixtures/archive.ts';

const older = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((slug, day) =>
  makeStory({ slug, date: `2024-01-0${day + 1} 08:00` }),
);
const [, second, third] = older;
const latest = older.slice(-categoryReach);
const nothing = { alike: [], latest: [] };
const slugsOf = (rows: ReturnType<typeof findRelated>) =>
  rows.map((row) => row.article?.slug ?? `(${row.kind === 'listed' ? row.listed.headline : ''})`);

function listing(...headlines: string[]) {
  const related = headlines.map((headline, index) => {
    return { headline, category: 'Nasional', publishedAt: wib(`2024-01-0${index + 1} 08:00`) };
  });
  return makeStory({ slug: 'now', date: '2024-02-01 08:00', related });
}

describe('Berita Lainnya', () => {
  const story = listing();

  it('shows what is about the same in the order it is given, six at most', () => {
    const rows = findRelated(story, { alike: older.toReversed(), latest }, makeFindListed([]));
    expect(slugsOf(rows)).toEqual(['h', 'g', 'f', 'e', 'd', 'c']);
  });

  it('adds the latest of the category, newest first, where fewer than three rows are about the same', () => {
    const found = (alike: typeof older) => slugsOf(findRelated(story, { alike, latest }, makeFindListed([])));
    expect(found(older.slice(0, 3))).toEqual(['a', 'b', 'c']);
    expect(found(older.slice(0, 2))).toEqual(['a', 'b', 'h']);
    expect(found(older.slice(0, 1))).toEqual(['a', 'h', 'g']);
    expect(found([])).toEqual(['h', 'g']);
    expect(found(older.slice(-1))).toEqual(['h', 'g']);
  });

  it('keeps listed headlines first and in the order of the source, linked where the archive holds them', () => {
    const rows = findRelated(
      listing('a', 'not here', 'c'),
      { alike: [third, second].flatMap((each) => each ?? []), latest },
      makeFindListed(older.slice(0, 3)),
    );
    expect(slugsOf(rows)).toEqual(['a', '(not here)', 'c', 'b']);
  });

  it('leaves out a listed headline that is withheld with its story, on whatever day of its month', () => {
    const isWithheld = makeIsWithheld(
      [
        { month: '2024-01' as LocalMonth, headline: 'b' },
        { month: '2023-12' as LocalMonth, headline: 'c' },
      ],
      testSite.zone,
    );
    const rows = findRelated(listing('a', 'b', 'c'), nothing, makeFindListed([]), isWithheld);
    expect(slugsOf(rows)).toEqual(['(a)', '(c)']);
  });

  it('shows a story that is out, though another one of its headline is withheld', () => {
    const isWithheld = makeIsWithheld([{ month: '2024-01' as LocalMonth, headline: 'b' }], testSite.zone);
    const rows = findRelated(listing('a', 'b'), nothing, makeFindListed(older), isWithheld);
    expect(slugsOf(rows)).toEqual(['a', 'b']);
  });

  it('takes a title at another instant for another story', () => {
    const related = [{ headline: 'b', category: 'Nasional', publishedAt: wib('2024-01-02 08:01') }];
    const other = makeStory({ slug: 'now', date: '2024-02-01 08:00', related });
    expect(slugsOf(findRelated(other, nothing, makeFindListed(older)))).toEqual(['(b)']);
  });

  it('never shows the story itself, nor one of the same instant that sorts after it', () => {
    const own = makeStory({ slug: 'm', date: '2024-01-01 08:00' });
    const [twin, later] = ['k', 'z'].map((slug) => makeStory({ slug, date: '2024-01-01 08:00' }));
    const all = [later, own, twin].flatMap((each) => each ?? []);
    expect(slugsOf(findRelated(own, { alike: all, latest: [] }, makeFindListed([])))).toEqual(['k']);
    expect(slugsOf(findRelated(own, { alike: [], latest: all }, makeFindListed([])))).toEqual(['k']);
  });
});
