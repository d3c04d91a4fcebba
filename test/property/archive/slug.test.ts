import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSlug, slugFromText } from '../../../src/archive/slug.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('a', '7', ' ', '-', '&', "'", 'É', 'İ', 'con', 'index', 'Al-Quran'), {
      maxLength: 120,
    })
    .map((parts) => parts.join('')),
);

it('what is made of any text is a slug, and the slug of itself', () => {
  fc.assert(
    fc.property(text, (written) => {
      const slug = slugFromText(written);
      if (slug === undefined) return;
      expect(checkSlug(slug)).toEqual({ ok: true, slug });
      expect(slugFromText(slug)).toBe(slug);
    }),
    { numRuns: 2000 },
  );
});
