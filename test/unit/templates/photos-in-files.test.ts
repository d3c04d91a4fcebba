// What feeds and hosts are told of photos.
import { expect, it } from 'vitest';
import type { Article, Figure } from '../../../src/archive/article.ts';
import { imported, sampleOf, sampleSite, short } from '../../fixtures/page-samples.ts';
import { storedPhoto } from '../../fixtures/photos.ts';
import { renderFiles } from '../../fixtures/render-samples.ts';

const figure: Figure = {
  caption: 'Petani & padi',
  credit: 'CMG',
  alt: 'Sawah',
  photo: storedPhoto('2024/09/panen.jpg'),
};
const photo = 'https://contoh.example/arsip/media/2024/09/panen-01234567-1200.jpg';

async function fileOf(path: string, articles: readonly Article[], mediaBaseUrl = ''): Promise<string> {
  const sample = sampleOf(articles, { ...sampleSite, mediaBaseUrl });
  const files = await renderFiles(sample, ({ props }) => props.permalink === `/${path}`);
  return files.get(path) ?? '';
}

it('RSS has the lead photo with its caption and credit; a story without one has none', async () => {
  const feed = await fileOf('feed.xml', [{ ...imported, figure }, short]);
  expect(feed).toContain(
    `<media:content url="${photo}" medium="image" type="image/jpeg" width="1200" height="800">\n` +
      '<media:description type="plain">Petani &amp; padi</media:description>\n' +
      '<media:credit>CMG</media:credit>\n</media:content>',
  );
  expect(feed.match(/<media:content/g)).toHaveLength(1);
});

it('JSON Feed has the lead photo', async () => {
  const { items } = JSON.parse(await fileOf('feed.json', [{ ...imported, figure }, short]));
  expect(items.map(({ image }: { readonly image?: string }) => image)).toEqual([photo, undefined]);
});

it('a photo that is kept elsewhere is told of by its address alone, and browsers may load it from there', async () => {
  const url = 'https://foto.example/arsip/panen.webp';
  const story: Article = { ...imported, figure: { ...figure, photo: { kind: 'remote', url } } };
  expect(await fileOf('feed.xml', [story])).toContain(`<media:content url="${url}" medium="image">`);
  const headers = await fileOf('_headers', [story], 'https://foto.example/arsip');
  expect(headers).toContain("img-src 'self' https://foto.example;");
  expect(await fileOf('_headers', [story])).toContain("img-src 'self';");
});
