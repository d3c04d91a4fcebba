import { describe, expect, it } from 'vitest';
import { composeArchive } from '../../../src/archive/composition.ts';
import { makeTestArchive } from '../../fixtures/archive.ts';

const stories = [
  { slug: 'a', date: '2023-11-30 08:00', category: 'dunia' },
  { slug: 'b', date: '2024-01-01 08:00', category: 'nasional' },
  { slug: 'c', date: '2024-01-02 08:00', category: 'nasional' },
  { slug: 'd', date: '2024-01-03 08:00', category: 'budaya' },
];

describe('the composition of an archive', () => {
  it('counts by month, gaps too, the largest category first', () => {
    expect(composeArchive(makeTestArchive(stories, ['kosong']), 3)).toEqual({
      months: ['2023-11', '2023-12', '2024-01'],
      series: [
        { category: 'nasional', counts: [0, 0, 2] },
        { category: 'budaya', counts: [0, 0, 1] },
        { category: 'dunia', counts: [1, 0, 0] },
      ],
    });
  });

  it('puts together what there is no place for', () => {
    expect(composeArchive(makeTestArchive(stories), 2)?.series).toEqual([
      { category: 'nasional', counts: [0, 0, 2] },
      { category: undefined, counts: [1, 0, 1] },
    ]);
  });

  it('of no stories is none', () => {
    expect(composeArchive(makeTestArchive([]), 6)).toBeUndefined();
  });
});
