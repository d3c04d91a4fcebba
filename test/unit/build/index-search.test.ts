import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workers } from '../../../src/build/workers.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { IndexFolder, type WrittenStory, writeStories } from '../../fixtures/search-index.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const limit = 6;

/** Forty stories over two years, two of them in the newest month. */
const stories: WrittenStory[] = Array.from({ length: 40 }, (_, place) => {
  const month = String((place % 10) + 1).padStart(2, '0');
  const year = place < 20 ? 2023 : 2024;
  const day = String(Math.floor(place / 10) * 3 + 1).padStart(2, '0');
  return {
    slug: `berita-${place}`,
    date: `${year}-${month}-${day} 08:00`,
    category: place % 2 === 0 ? 'nasional' : 'dunia',
    body: `Gubernur membangun jembatan nomor ${place}. Kata khusus istimewa${place}.`,
  };
});

const newest: WrittenStory = { slug: 'terbaru', date: '2024-10-30 08:00', body: 'Panen raya di Klaten.' };

let workers: Workers;
beforeAll(() => {
  workers = new Workers(2);
});
afterAll(() => workers.close());

function makeIndex(): { index: IndexFolder; contentDir: string } {
  const folder = makeTemporaryFolder();
  const contentDir = join(folder, 'content');
  return { index: new IndexFolder(contentDir, join(folder, 'out'), workers, limit), contentDir };
}

/** The bundles that files were written for, and the other files. */
function places(written: readonly string[]): string[] {
  return [...new Set(written.map((path) => path.replace(/^pagefind\/([^/]+)(\/.*)?$/, '$1')))].sort();
}

describe('the search index of an archive', () => {
  it('is the same, to the byte, however often and in whatever order of bundles it is made', async () => {
    const [one, other] = [makeIndex(), makeIndex()];
    const first = await one.index.build(writeStories(one.contentDir, stories));
    const second = await other.index.build(writeStories(other.contentDir, [...stories].reverse()));
    const sorted = (units: typeof first.units) => [...units].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(second.units)).toEqual(sorted(first.units));
    expect(first.units.size).toBeGreaterThan(6);
  });

  it('lists its bundles newest first, with the dates of every category', async () => {
    const { index, contentDir } = makeIndex();
    await index.build(writeStories(contentDir, stories));
    const manifest: Manifest = JSON.parse(index.read('pagefind/bundles.json').toString());
    expect(manifest.bundles.map(({ to }) => to)).toEqual(
      manifest.bundles
        .map(({ to }) => to)
        .sort()
        .reverse(),
    );
    expect(manifest.bundles.reduce((sum, { articles }) => sum + articles, 0)).toBe(stories.length);
    expect(manifest.categories).toEqual([
      ['DUNIA', '2023-02-01', '2024-10-10'],
      ['NASIONAL', '2023-01-01', '2024-09-10'],
    ]);
  });

  it('has code and WebAssembly once, and no list of entries in its bundles', async () => {
    const { index, contentDir } = makeIndex();
    const { units } = await index.build(writeStories(contentDir, stories));
    const names = [...units.values()].flatMap(({ files }) => files.map(({ path }) => path));
    expect(names.filter((path) => /\.(js|css|json)$|wasm/.test(path)).sort()).toEqual([
      'pagefind/bundles.json',
      'pagefind/pagefind.js',
      'pagefind/wasm.id.pagefind',
    ]);
  });

  it('is not touched when nothing changed', async () => {
    const { index, contentDir } = makeIndex();
    const archive = writeStories(contentDir, stories);
    const first = await index.build(archive);
    const second = await index.build(archive);
    expect(second.written).toEqual([]);
    expect(new Map([...second.units].sort())).toEqual(new Map([...first.units].sort()));
  });

  it('writes nothing again when only the code changed and the bytes are the same', async () => {
    const { index, contentDir } = makeIndex();
    const archive = writeStories(contentDir, stories);
    await index.build(archive);
    expect((await index.build(archive, 'other code')).written).toEqual([]);
  });

  it('changes one bundle and the list when the newest story comes in', async () => {
    const { index, contentDir } = makeIndex();
    await index.build(writeStories(contentDir, stories));
    const { written } = await index.build(writeStories(contentDir, [...stories, newest]));
    expect(places(written)).toEqual(['2024-q4', 'bundles.json', 'text']);
  });

  it('changes only the bundle of the period when an older story is corrected', async () => {
    const { index, contentDir } = makeIndex();
    await index.build(writeStories(contentDir, stories));
    const corrected = stories.map((story) =>
      story.slug === 'berita-3' ? { ...story, body: 'Diralat: jembatan belum selesai.' } : story,
    );
    const { written } = await index.build(writeStories(contentDir, corrected));
    expect(places(written)).toEqual(['2023-q2', 'bundles.json', 'text']);
    expect(index.text()).toContain('Diralat');
    expect(index.text()).not.toContain('istimewa3.');
  });

  it('holds nothing of a withdrawn story any more', async () => {
    const { index, contentDir } = makeIndex();
    await index.build(writeStories(contentDir, stories));
    expect(index.text()).toContain('istimewa7');
    await index.build(
      writeStories(
        contentDir,
        stories.filter(({ slug }) => slug !== 'berita-7'),
      ),
    );
    expect(index.text()).not.toContain('istimewa7');
    expect(index.text()).not.toContain('berita-7/');
  });
});
