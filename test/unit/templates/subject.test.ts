import { expect, it } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { newestCount } from '../../../src/archive/newest-finder.ts';
import { makeStory } from '../../fixtures/archive.ts';
import { sampleOf, sponsored } from '../../fixtures/page-samples.ts';
import { renderSample } from '../../fixtures/render-samples.ts';

/** So many of one author that their year has a page, all of them paid for. */
const paid: readonly Article[] = Array.from({ length: newestCount + 1 }, (_, index) => ({
  ...makeStory({
    slug: `iklan-${index}`,
    date: `2024-08-${String(index + 1).padStart(2, '0')} 08:00`,
    authors: ['eko-satrio-wibowo'],
  }),
  sponsor: sponsored.sponsor,
}));

it('each list of an author labels the stories that somebody paid for', async () => {
  const pages = await renderSample(sampleOf(paid), ({ kind }) => kind.startsWith('subject'));
  const labels = (path: string) => pages.get(path)?.match(/class="paid-label">[^<]*PT Graha Contoh/g) ?? [];
  expect(labels('penulis/eko-satrio-wibowo/index.html')).toHaveLength(newestCount);
  expect(labels('penulis/eko-satrio-wibowo/2024/index.html')).toHaveLength(newestCount + 1);
});
