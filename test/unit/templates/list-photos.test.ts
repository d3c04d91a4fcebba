import { describe, expect, it } from 'vitest';
import type { Article, Figure } from '../../../src/archive/article.ts';
import type { CategoryId } from '../../../src/archive/category.ts';
import type { Photo } from '../../../src/archive/photo.ts';
import { makeStory } from '../../fixtures/archive.ts';
import { sampleOf } from '../../fixtures/page-samples.ts';
import { storedPhoto } from '../../fixtures/photos.ts';
import { renderSample } from '../../fixtures/render-samples.ts';

const tags = { category: 'nasional', authors: ['eko-satrio-wibowo'], topics: ['tiongkok'] };

const figureOf = (photo: Photo): Figure => ({
  photo,
  alt: 'Sawah',
  caption: 'Panen raya',
  credit: 'Antara',
});

/** `count` stories, one a day, the newest first; each has a photo of its own number. */
function storiesWith(count: number, photoOf: (number: number) => Photo | undefined): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const story = makeStory({
      slug: `berita-${index}`,
      date: `2024-01-${String(31 - index).padStart(2, '0')} 08:00`,
      ...tags,
    });
    const photo = photoOf(index);
    return photo === undefined ? story : { ...story, figure: figureOf(photo) };
  });
}

const stored = (number: number) => storedPhoto(`foto-${number}.jpg`);
const pages = await renderSample(sampleOf(storiesWith(20, stored)), () => true);
const pageAt = (path: string) => pages.get(path) ?? '';

/** What each `<img>` of a page says. */
function imagesOf(html: string): string[] {
  return html.match(/<img [^>]*>/g) ?? [];
}

const photosOf = (html: string) => imagesOf(html).map((image) => /foto-\d+/.exec(image)?.[0]);

describe('the front page', () => {
  const images = imagesOf(pageAt('index.html'));

  it('shows the photos of the lead and of the six stories after it, and no others', () => {
    expect(photosOf(pageAt('index.html'))).toEqual([0, 1, 2, 3, 4, 5, 6].map((number) => `foto-${number}`));
  });

  it('loads the lead’s photo before all others, which wait until a reader comes near', () => {
    expect(images[0]).toContain('fetchpriority="high"');
    expect(images[0]).not.toContain('loading=');
    for (const image of images.slice(1)) expect(image).toContain('loading="lazy" decoding="async"');
  });
});

describe.each(['kategori/nasional', 'penulis/eko-satrio-wibowo', 'topik/tiongkok'])('/%s/', (path) => {
  const html = pageAt(`${path}/index.html`);

  it('shows a photo for every story, the first one large', () => {
    expect(photosOf(html)).toHaveLength(20);
    expect(html.match(/pictured-large/g)).toHaveLength(1);
    expect(html.indexOf('pictured-large')).toBeLessThan(html.indexOf('foto-0'));
    expect(imagesOf(html).filter((image) => image.includes('fetchpriority'))).toHaveLength(1);
  });

  it('offers large sizes for the first photo, and the smallest alone for the others', () => {
    const [first, second] = imagesOf(html);
    expect(first).toMatch(/-400\.jpg 400w, \S+-800\.jpg 800w, \S+-1200\.jpg 1200w/);
    expect(second).toMatch(/srcset="\S+-400\.jpg 400w"/);
  });
});

it('a photo in a list is decoration beside its headline, with a size and without a link of its own', () => {
  const [first] = /<article class="story pictured[\s\S]*?<\/article>/.exec(pageAt('index.html')) ?? [''];
  expect(first).toMatch(/<img [^>]*width="1200" height="800" alt[ >]/);
  expect(first.match(/<a [^>]*href="[^"]*\/berita-1\/"/g)).toHaveLength(1);
  expect(first).not.toMatch(/<a [^>]*>\s*<picture/);
});

it('lists by date show no photo, nor do lists under a story', () => {
  for (const path of ['2024/01/index.html', '2024/01/31/index.html', 'kategori/nasional/2024/01/index.html'])
    expect(imagesOf(pageAt(path)), path).toEqual([]);
  expect(new Set(photosOf(pageAt('2024/01/berita-0/index.html')))).toEqual(new Set(['foto-0']));
});

it('a story without a photo stands in the list as it does where none has any', async () => {
  const some = await renderSample(
    sampleOf(storiesWith(3, (number) => (number === 1 ? stored(1) : undefined))),
    ({ kind }) => kind === 'home' || kind === 'category',
  );
  for (const path of ['index.html', 'kategori/nasional/index.html']) {
    expect(photosOf(some.get(path) ?? ''), path).toEqual(['foto-1']);
    expect(some.get(path), path).not.toContain('pictured-large');
  }
});

it('a photo that is kept elsewhere is shown from there', async () => {
  const url = 'https://foto.example/panen.jpg';
  const remote = await renderSample(
    sampleOf(storiesWith(2, () => ({ kind: 'remote', url }))),
    ({ kind }) => kind === 'home',
  );
  expect(imagesOf(remote.get('index.html') ?? '')).toEqual([
    `<img class="photo-elsewhere" src="${url}" alt fetchpriority="high"/>`,
    `<img class="photo-elsewhere" src="${url}" alt loading="lazy" decoding="async"/>`,
  ]);
});

describe('blocks of categories on the front page', () => {
  const categories = Array.from({ length: 8 }, (_, index) => {
    const id = `rubrik-${index}` as CategoryId;
    return { id, name: `Rubrik ${index}`, description: '', aliases: [] };
  });

  it.each([
    [1, 1],
    [5, 5],
    [6, 3],
    [7, 4],
    [8, 4],
  ])('%i of them stand in rows of %i at the most', async (blocks, columns) => {
    const shown = categories.slice(0, blocks);
    const latest = Array.from({ length: 15 }, (_, index) =>
      makeStory({ slug: `baru-${index}`, date: `2024-01-${10 + index} 08:00`, category: 'rubrik-0' }),
    );
    const older = shown.map(({ id }, index) =>
      makeStory({ slug: `lama-${index}`, date: '2023-01-01 08:00', category: id }),
    );
    const sample = sampleOf([...latest, ...older]);
    const archive = {
      ...sample.archive,
      site: { ...sample.archive.site, navigation: [] },
      categories: new Map(shown.map((category) => [category.id, category])),
    };
    const front = await renderSample({ ...sample, archive }, ({ kind }) => kind === 'home');
    expect(front.get('index.html')).toContain(`class="front-sections front-columns-${columns}"`);
    expect(front.get('index.html')?.match(/class="front-section"/g)).toHaveLength(blocks);
  });
});
