import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { judgeHere, MediaCache } from '../../../src/build/media-cache.ts';
import { readMediaHere } from '../../../src/content/read-media.ts';
import { jpegOf } from '../../fixtures/photos.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

/** Until a file's times can be trusted again. */
const settle = () => new Promise((done) => setTimeout(done, 2100));

async function makeMedia() {
  const contentDir = join(makeTemporaryFolder(), 'content');
  const files = ['2024/a.jpg', 'b.jpg', 'c.txt'];
  writeFiles(contentDir, {
    'media/2024/a.jpg': await jpegOf(),
    'media/b.jpg': await jpegOf({ colour: '#f00' }),
    'media/c.txt': 'x',
  });
  return { contentDir, files, path: join(makeTemporaryFolder(), 'new', 'media.txt') };
}

interface Options {
  readonly code?: string;
  readonly clean?: boolean;
  readonly files?: readonly string[];
}

/** What it says is always what is said without a cache. */
async function readCounted(
  media: Awaited<ReturnType<typeof makeMedia>>,
  { code = 'code', clean = false, files = media.files }: Options = {},
) {
  const { contentDir, path } = media;
  const opened: string[] = [];
  const decoded: string[] = [];
  const cache = new MediaCache({
    path,
    code: code as Digest,
    clean,
    width: 1,
    judge: async (request) => {
      opened.push(request.path);
      const judged = await judgeHere(request);
      if (judged !== request.known) decoded.push(request.path);
      return judged;
    },
  });
  const read = await cache.read({ contentDir, files });
  cache.write();
  expect(read).toEqual(await readMediaHere({ contentDir, files }));
  return { opened, decoded, isDamaged: cache.isDamaged };
}

it('opens a file once, and again only when it changed; at another path it is opened and not decoded', async () => {
  const media = await makeMedia();
  await settle();
  expect(await readCounted(media)).toEqual({ opened: media.files, decoded: media.files, isDamaged: false });
  expect(await readCounted(media)).toEqual({ opened: [], decoded: [], isDamaged: false });
  writeFileSync(join(media.contentDir, 'media/b.jpg'), await jpegOf({ colour: '#00f' }));
  expect(await readCounted(media)).toMatchObject({ opened: ['b.jpg'], decoded: ['b.jpg'] });
  const contentDir = join(makeTemporaryFolder(), 'elsewhere');
  cpSync(media.contentDir, contentDir, { recursive: true });
  expect(await readCounted({ ...media, contentDir })).toMatchObject({ opened: media.files, decoded: [] });
});

it('looks into everything again for other code, and for a clean build', async () => {
  const media = await makeMedia();
  await readCounted(media);
  expect((await readCounted(media, { code: 'other' })).decoded).toEqual(media.files);
  expect((await readCounted(media, { code: 'other', clean: true })).decoded).toEqual(media.files);
});

it('forgets files that have gone, and tells of a kept file that was altered', async () => {
  const media = await makeMedia();
  await readCounted(media);
  rmSync(join(media.contentDir, 'media/c.txt'));
  await readCounted(media, { files: ['2024/a.jpg', 'b.jpg'] });
  writeFiles(media.contentDir, { 'media/c.txt': 'x' });
  expect((await readCounted(media)).decoded).toEqual(['c.txt']);
  writeFileSync(media.path, 'altered');
  expect(await readCounted(media)).toMatchObject({ decoded: media.files, isDamaged: true });
});
