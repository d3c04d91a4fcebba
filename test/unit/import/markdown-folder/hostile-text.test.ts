import { describe, expect, it } from 'vitest';
import { personIn } from '../../../../src/import/feed/entry.ts';
import { findLiquidTags } from '../../../../src/import/markdown-folder/liquid-tags.ts';
import { isBeginningOf } from '../../../../src/import/summary-of-beginning.ts';

const many = (text: string) => text.repeat(300_000 / text.length);

// With patterns that look through the whole rest at every place, each of these takes minutes or hours.
describe('a text of signs that begin something and never end it', () => {
  it.each([many('{% raw %}'), many('{%-\t'), `{{${many(' ')}`, many('{{'), many('{% a {{ b }}')])(
    'is looked through once: %.12s',
    (text) => {
      expect(findLiquidTags(text).tags.length).toBeLessThan(text.length);
    },
  );

  it('is cut off as quickly, and named', () => {
    expect(isBeginningOf(`Panen${many(' ')}x`, 'Panen')).toBe(false);
    expect(isBeginningOf(`Panen ${many('Read more')}\nx`, 'Panen')).toBe(false);
    expect(personIn(many('a@(')).length).toBeGreaterThan(0);
  });
});
