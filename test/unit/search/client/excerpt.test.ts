import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt, type ExcerptPart } from '../../../../templates/assets/search/excerpt.ts';

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, place) => `k${from + place}`).join(' ');

function text(parts: readonly ExcerptPart[]): string {
  return parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
}

describe('an excerpt', () => {
  it('leaves the headline out and begins where the text does', () => {
    expect(text(cutExcerpt('Judul berita Jakarta, warga mengungsi.', 'Judul berita', [0, 3]))).toBe(
      'Jakarta, [warga] mengungsi.',
    );
  });

  it('opens a few words before the first place of the densest piece', () => {
    const content = `Judul ${words(200)}`;
    const excerpt = text(cutExcerpt(content, 'Judul', [10, 101, 105, 108]));
    expect(excerpt).toBe(
      `… ${words(5, 95)} [k100] k101 k102 k103 [k104] k105 k106 [k107] ${words(19, 108)} …`,
    );
  });

  it('is full to the end of the text', () => {
    const excerpt = text(cutExcerpt(`Judul ${words(50)}`, 'Judul', [50]));
    expect(excerpt).toBe(`… ${words(31, 18)} [k49]`);
  });

  it('marks a word without the punctuation around it', () => {
    expect(text(cutExcerpt('Judul Kata “Jokowi”, lalu (anak-anak).', 'Judul', [2, 4]))).toBe(
      'Kata “[Jokowi]”, lalu ([anak-anak]).',
    );
  });

  it('is empty where there is nothing but a headline', () => {
    expect(cutExcerpt('Judul saja', 'Judul saja', [0])).toEqual([]);
  });

  it('keeps markup and entities as the text they are', () => {
    const hostile = 'Judul <img src=x onerror=alert(1)> &lt;b&gt; &copy; AT&T';
    expect(text(cutExcerpt(hostile, 'Judul', [2]))).toBe(
      '<img [src=x] onerror=alert(1)> &lt;b&gt; &copy; AT&T',
    );
  });

  it('marks just the words at the places, in a piece of the text', () => {
    const places = fc.array(fc.nat({ max: 99 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), places, (length, found) => {
        const content = `Judul ${words(length)}`;
        const parts = cutExcerpt(content, 'Judul', found);
        const plain = parts.map((part) => part.text).join('');
        expect(` ${content} `).toContain(` ${plain.replace(/^… | …$/g, '')} `);
        for (const part of parts.filter(({ marked }) => marked)) {
          expect(found).toContain(Number(part.text.slice(1)) + 1);
        }
      }),
    );
  });
});
