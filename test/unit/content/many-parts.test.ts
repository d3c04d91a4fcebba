import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { parseArticle } from '../../../src/content/parse-article.ts';
import { wib } from '../../../src/dates/zone.ts';

function readStory({ keys = '', body = 'Isi.\n' }: { readonly keys?: string; readonly body?: string }) {
  const text = `---\ntitle: "Panen"\ndate: 2024-09-14 12:45:06 WIB\ncategory: Pangan\nauthor: Ayu\n${keys}---\n\n${body}`;
  return parseArticle('articles/2024/09/panen.md', Buffer.from(text), '' as Digest, wib);
}

const each = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join('');

/** In seconds of the processor: others may be at work beside. */
function timeOf<T>(work: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

// Where each part is compared with all others, or the rest of the file looked through at each, these take a minute each.
describe('a story of tens of thousands of parts is read part by part', { timeout: 300_000 }, () => {
  const mostSeconds = 15;

  it.each([
    ['keys', each(40_000, (index) => `kunci${index}: a\n`)],
    ['keys with an anchor', each(40_000, (index) => `kunci${index}: &a\n`)],
  ])('%s, of which the first are told, and how many more there are', (_, keys) => {
    const { result, seconds } = timeOf(() => readStory({ keys }));
    expect(new Set(result.problems.map(({ line }) => line)).size).toBe(21);
    expect(seconds).toBeLessThan(mostSeconds);
  });

  it('lines of code, each with its notice', () => {
    const body = each(20_000, () => 'Panen.\n\n    yang tidak pernah selesai\n\n');
    const { result, seconds } = timeOf(() => readStory({ body }));
    expect(result.problems.filter(({ rule }) => rule === 'code/indented')).toHaveLength(20_000);
    expect(seconds).toBeLessThan(mostSeconds);
  });

  it('remarks that are never closed', () => {
    const { result, seconds } = timeOf(() => readStory({ body: each(100_000, () => '<!-- ') }));
    expect(result.problems.map(({ rule }) => rule)).toEqual(['body/remark']);
    expect(seconds).toBeLessThan(mostSeconds);
  });

  it('an address of hundreds of thousands of characters, as of a picture that stands in the text itself', () => {
    const body = `![Panen](data:image/png;base64,${'iVBORw0K'.repeat(50_000)})\n`;
    const { result, seconds } = timeOf(() => readStory({ body }));
    expect(result.problems.map(({ rule }) => rule)).toContain('link/as-text');
    expect(seconds).toBeLessThan(mostSeconds);
  });

  it('a hundred thousand tabs between two words', () => {
    const { result, seconds } = timeOf(() => readStory({ body: `Panen${'\t'.repeat(100_000)}raya.\n` }));
    expect(result.record?.source.path).toBe('articles/2024/09/panen.md');
    expect(seconds).toBeLessThan(mostSeconds);
  });

  it.each([
    ['a rule across the page', '_'],
    ['letters that are no Latin ones', 'а'],
    ['schemes', 'https://'],
    ['accents of their own', '\u0301'],
  ])('%s without an end', (_, part) => {
    const { result, seconds } = timeOf(() => readStory({ body: `${part.repeat(50_000)}\n` }));
    expect(result.path).toBe('articles/2024/09/panen.md');
    expect(seconds).toBeLessThan(mostSeconds);
  });
});
