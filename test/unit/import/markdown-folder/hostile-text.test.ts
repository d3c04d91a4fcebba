import { describe, expect, it } from 'vitest';
import { personIn } from '../../../../src/import/feed/entry.ts';
import { findLiquidTags } from '../../../../src/import/markdown-folder/liquid-tags.ts';
import { isBeginningOf } from '../../../../src/import/summary-of-beginning.ts';
import { readSite } from '../../../fixtures/markdown-sites.ts';

/** In milliseconds. */
const longest = 20_000;

const many = (text: string) => text.repeat(300_000 / text.length);

// With patterns that look through the whole rest at every place, each of these takes minutes or hours.
describe('a text of signs that begin something and never end it', () => {
  it.each([many('{% raw %}'), many('{%-\t'), `{{${many(' ')}`, many('{{'), many('{% a {{ b }}')])(
    'is looked through once: %.12s',
    (text) => {
      expect(findLiquidTags(text).tags.length).toBeLessThan(text.length);
    },
  );

  it.each([
    ['{{< a >}}', ''],
    [`${'{{< a >}}'.repeat(20_000)}x${'{{< /b >}}'.repeat(20_000)}`, 'x'],
    [`${'{{< a >}}'.repeat(20_000)}x${'{{< /a >}}'.repeat(20_000)}`, 'x'],
    ['https://a.id/ ', '<https://a.id/>'],
  ])(
    'is converted as quickly: %.12s',
    async (unit, beginning) => {
      const text = unit.length > 1000 ? unit : unit.repeat(40_000);
      const { records } = await readSite({ 'a.md': `---\ntitle: A\n---\nKata ${text}\n` });
      expect(records['a.md']?.body.text.replace(/^Kata\s*/, '').startsWith(beginning)).toBe(true);
    },
    longest,
  );

  it('is cut off as quickly, and named', () => {
    expect(isBeginningOf(`Panen${many(' ')}x`, 'Panen')).toBe(false);
    expect(isBeginningOf(`Panen ${many('Read more')}\nx`, 'Panen')).toBe(false);
    expect(personIn(many('a@(')).length).toBeGreaterThan(0);
  });
});

it.each([
  ['YAML', `---\ntitle: A\nx: ${'['.repeat(20_000)}\n---\n`, 'front-matter/unreadable 3:1'],
  ['YAML of lists', `---\ntitle: A\nx: ${'- '.repeat(5000)}\n---\n`, 'front-matter/unreadable 3:1'],
  ['TOML', `+++\ntitle = "A"\n${'a.'.repeat(20_000)}a = 1\n+++\n`, 'front-matter/syntax 2:1'],
  [
    'JSON',
    `{\n"title": "A",\n"x": ${'['.repeat(20_000)}${']'.repeat(20_000)}\n}\n`,
    'front-matter/syntax 1:1',
  ],
])('a head of %s that goes too deep is left out', async (_, head, reason) => {
  const { leftOut } = await readSite({ 'a.md': `${head}\nIsi.\n`, 'b.md': '---\ntitle: B\n---\nIsi.\n' });
  expect(leftOut).toEqual({ 'a.md': reason });
});
