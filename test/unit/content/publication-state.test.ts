import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/content/parse-article.ts';
import { changesOf, isShown, keptBackAt, stateAt } from '../../../src/content/publication-state.ts';
import { digestSource } from '../../../src/content/source-digest.ts';
import { wib } from '../../../src/dates/zone.ts';
import { storyPath, storyWith } from '../../fixtures/content.ts';

const withdrawal = 'corrections:\n  - {type: pencabutan, date: 2024-09-15, note: Alasan.}';

function recordOf(...lines: string[]) {
  const bytes = Buffer.from(storyWith({ more: lines.join('\n') }));
  const { record } = parseArticle(storyPath, bytes, digestSource(bytes), wib);
  if (record === undefined) throw new Error('the story is without fault');
  return record;
}

const september = (day: number) => Date.parse(`2024-09-${day}T00:00:00+07:00`);

describe('a story', () => {
  it.each([
    [[], 'published', true, undefined],
    [['draft: true'], 'draft', false, 'draft'],
    [['publish_at: 2024-09-21'], 'embargoed', false, 'embargoed'],
    [['publish_at: 2024-09-20'], 'published', true, undefined],
    [['expires: 2024-09-20'], 'expired', false, undefined],
    [['expires: 2024-09-21'], 'published', true, undefined],
    [['draft: true', 'publish_at: 2024-09-21'], 'draft', false, 'draft'],
    [['draft: true', 'expires: 2024-09-20'], 'draft', false, undefined],
    [[withdrawal], 'withdrawn', false, undefined],
    [[withdrawal, 'expires: 2024-09-20'], 'withdrawn', false, undefined],
    [[withdrawal, 'draft: true'], 'draft', false, undefined],
  ])(
    'with %j is %s, shown to readers: %s, and to the newsroom as kept back: %s',
    (lines, state, toReaders, keptBack) => {
      const record = recordOf(...lines);
      const now = september(20);
      expect(stateAt(record, now)).toBe(state);
      expect(keptBackAt(record, now)?.kind).toBe(keptBack);
      expect(isShown(record, { now })).toBe(toReaders);
      expect(isShown(record, { now, drafts: true })).toBe(toReaders || keptBack !== undefined);
    },
  );

  it.each([
    [
      ['publish_at: 2024-09-21', 'expires: 2024-09-25'],
      [21, 25],
    ],
    [['draft: true', 'publish_at: 2024-09-21'], []],
    [[withdrawal, 'expires: 2024-09-21'], []],
    [[], []],
  ])('with %j changes by itself on these days: %j', (lines, days) => {
    expect(changesOf([recordOf(...lines)])).toEqual(days.map(september));
  });
});
