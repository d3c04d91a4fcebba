// Photos of a content folder → the pictures in its site, and when they are made.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import type { BuildOptions } from '../../../src/build/build-options.ts';
import { keepPictures, readKeptPictures } from '../../../src/build/kept-pictures.ts';
import { buildSite } from '../../../src/build/pipeline.ts';
import { Workers } from '../../../src/build/workers.ts';
import { storyPath, storyWith, writeContent } from '../../fixtures/content.ts';
import { bytesIn } from '../../fixtures/files-in.ts';
import { jpegOf, pngOf } from '../../fixtures/photos.ts';

const story = (image: string, body?: string) => storyWith({ more: `image: ${image}\nalt: A` }, body);

interface Interruption {
  readonly onPicture?: () => void;
}

async function makeSite(files: Readonly<Record<string, string | Uint8Array>>, size = 1) {
  const content = writeContent(files);
  const workers = new Workers(size);
  onTestFinished(() => workers.close());
  let made = 0;
  const build = async ({ onPicture, ...options }: Partial<BuildOptions> & Interruption = {}) => {
    made = 0;
    const outcome = await buildSite(
      {
        contentDir: content,
        outDir: join(content, '../site'),
        cacheDir: join(content, '../cache'),
        baseUrl: undefined,
        now: Date.parse('2024-12-31T00:00:00Z'),
        clean: false,
        search: false,
        ...options,
      },
      workers,
      {
        onProgress: (stage, done) => {
          if (stage !== 'pictures') return;
          made = done;
          onPicture?.();
        },
      },
    );
    if (outcome.kind !== 'built') throw new Error(`the site was ${outcome.kind}`);
    return { made, outcome };
  };
  return { content, build, pictures: () => picturesIn(join(content, '../site/media')) };
}

function picturesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.') && !path.startsWith('kartu/'))
    .map((path) => path.replace(/-[0-9a-f]{8}-/, '-HASH-'))
    .sort();
}

const big = { width: 620, height: 400 };

describe('the pictures of a site', () => {
  it('are those of photos that published stories and pages show, and no others', async () => {
    const { pictures, build } = await makeSite({
      [storyPath]: story('2024/09/depan.jpg', '![B](isi.png)\n'),
      'articles/2024/09/draf.md': storyWith({ more: 'image: draf.jpg\nalt: A\ndraft: true' }),
      'articles/2024/09/nanti.md': storyWith({ more: 'image: draf.jpg\nalt: A\npublish_at: 2025-06-01' }),
      'pages/tentang.md': '---\ntitle: Tentang\n---\n\n![Kantor](kantor.jpg)\n',
      'media/2024/09/depan.jpg': await jpegOf(big),
      'media/isi.png': await pngOf(),
      'media/kantor.jpg': await jpegOf({ width: 401, height: 10 }),
      'media/draf.jpg': await jpegOf(),
      'media/tak-terpakai.jpg': await jpegOf(),
    });
    await build();
    const inFormats = (name: string) => [`${name}.avif`, `${name}.jpg`, `${name}.webp`];
    expect(pictures()).toEqual(
      [
        ...inFormats('2024/09/depan-HASH-400'),
        ...inFormats('2024/09/depan-HASH-620'),
        '2024/09/depan-HASH-bagikan.jpg',
        ...inFormats('isi-HASH-60'),
        ...inFormats('kantor-HASH-400'),
      ].sort(),
    );
  }, 60_000);

  it('are made again only where the photo changed, and go with it', async () => {
    const { content, pictures, build } = await makeSite({
      [storyPath]: story('a.jpg', '![B](b.jpg)\n'),
      'media/a.jpg': await jpegOf(),
      'media/b.jpg': await jpegOf({ colour: '#f00' }),
    });
    // Two photos, the card of their category, and the site's icon.
    expect((await build()).made).toBe(4);
    expect(await build()).toMatchObject({ made: 0, outcome: { installation: { written: [], removed: [] } } });
    writeFileSync(join(content, 'media/b.jpg'), await jpegOf({ colour: '#00f' }));
    const { made, outcome } = await build();
    expect(made).toBe(1);
    expect(outcome.installation.removed.map((path) => path.slice(0, 8))).toEqual(Array(3).fill('media/b-'));
    expect(outcome.installation.written.filter((path) => path.endsWith('.html'))).toEqual([
      '2024/09/berita/index.html',
    ]);
    writeFileSync(join(content, storyPath), storyWith());
    await build();
    expect(pictures()).toEqual([]);
  }, 60_000);

  it('come from the cache where the site is not there, and are in a delta', async () => {
    const { content, build } = await makeSite({
      [storyPath]: story('a.jpg'),
      'media/a.jpg': await jpegOf(big),
    });
    await build();
    const out = join(content, '../site');
    const before = bytesIn(out);
    rmSync(out, { recursive: true });
    expect((await build()).made).toBe(0);
    expect(bytesIn(out)).toEqual(before);
    writeFileSync(join(content, 'media/a.jpg'), await jpegOf({ ...big, colour: '#f00' }));
    const { outcome } = await build({ outDir: join(content, '../delta'), delta: true });
    expect(outcome.installation.written.filter((path) => path.startsWith('media/'))).toHaveLength(7);
  }, 60_000);

  it('that a build made before it was cut short are not made again, and do not stay about', async () => {
    const { content, build } = await makeSite({
      [storyPath]: story('a.jpg', '![B](b.jpg)\n'),
      'media/a.jpg': await jpegOf(big),
      'media/b.jpg': await jpegOf({ colour: '#f00' }),
    });
    const kept = join(content, '../cache/pictures');
    const cutShort = () => {
      throw new Error('cut short');
    };
    await expect(build({ onPicture: cutShort })).rejects.toThrow('cut short');
    expect(readdirSync(kept)).not.toEqual([]);
    // What is taken is told apart from what is made by bytes that nobody makes; what was altered is not taken.
    const [first = '', ...others] = readdirSync(kept);
    const [, , fingerprint = ''] = readFileSync(join(kept, first), 'latin1').split(/[ \n]/);
    const path = readKeptPictures(kept, fingerprint as Digest)?.[0]?.path ?? '';
    keepPictures(kept, fingerprint as Digest, [{ path, bytes: Buffer.from('kept') }]);
    for (const name of others) writeFileSync(join(kept, name), 'altered');
    await build();
    expect(readFileSync(join(content, '../site', path), 'utf8')).toBe('kept');
    expect(existsSync(kept)).toBe(false);
    await build({ clean: true });
    expect(readFileSync(join(content, '../site', path), 'utf8')).not.toBe('kept');
  }, 60_000);

  it('of the same bytes under many names are made at once', async () => {
    const photo = await jpegOf(big);
    const names = Array.from({ length: 12 }, (_, index) => `foto-${index}.jpg`);
    const { build, pictures } = await makeSite(
      Object.fromEntries(
        names.flatMap((name, index) => [
          [`articles/2024/09/berita-${index}.md`, story(name)],
          [`media/${name}`, photo],
        ]),
      ),
      2,
    );
    await build();
    for (const index of names.keys()) expect(pictures()).toContain(`foto-${index}-HASH-400.jpg`);
  });

  it('made on several machines are those of one', async () => {
    const files = {
      [storyPath]: story('a.jpg', '![B](2024/b.jpg)\n'),
      'media/a.jpg': await jpegOf(big),
      'media/2024/b.jpg': await jpegOf({ colour: '#f00' }),
    };
    const { content, build } = await makeSite(files);
    await build();
    const whole = bytesIn(join(content, '../site'));
    const shares = [1, 2].map((index) => join(content, `../share-${index}`));
    for (const [index, outDir] of shares.entries()) {
      const cacheDir = join(content, `../cache-${index}`);
      await build({ outDir, cacheDir, shard: { index: index + 1, of: 2 } });
    }
    const outDir = join(content, '../joined');
    const joined = await build({ outDir, cacheDir: join(content, '../cache-of-join'), join: shares });
    expect(joined.made).toBe(0);
    expect(bytesIn(outDir)).toEqual(whole);
  }, 60_000);
});
