import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { walkFiles } from '../../src/build/out-folder.ts';
import { startScript } from '../command/run-script.ts';
import { jpegOf } from '../fixtures/photos.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';
import { buildWell } from './build-process.ts';
import { startNginx } from './nginx.ts';
import { Readers } from './reader.ts';

const variants = ['Merah', 'Putih', 'Biru'] as const;
const stories = 24;
const leastRequests = 10_000;

/** A third of the stories has a photo, which is another one in each variant. */
async function writeVariant(content: string, variant: string): Promise<void> {
  const photo = await jpegOf();
  const files: Record<string, string | Uint8Array> = {
    'site.yaml': `name: Radio ${variant}\nbase_url: https://contoh.example\nfeeds: [authors]\n`,
    'categories.yaml': '- slug: nasional\n  name: Nasional\n',
  };
  for (let story = 1; story <= stories; story += 1) {
    const image = story % 3 === 0 ? `image: foto-${variant}-${story}.jpg\nalt: Foto\ncaption: Foto.\n` : '';
    const day = String((story % 28) + 1).padStart(2, '0');
    files[`articles/2024/09/berita-${story}.md`] =
      `---\ntitle: "Berita ke-${story}"\ndate: 2024-09-${day} 12:45 WIB\ncategory: Nasional\nauthor: Ayu Lestari\n${image}---\n\nIsi ${variant}.\n`;
    if (image !== '') files[`media/foto-${variant}-${story}.jpg`] = photo;
  }
  writeFiles(content, files);
}

it(`no page is broken in ${leastRequests} requests while releases come, go and are gone back from`, async () => {
  const root = makeTemporaryFolder();
  const target = join(root, 'www');
  const sites = await Promise.all(
    variants.map(async (variant) => {
      const place = {
        content: join(root, variant),
        out: join(root, `site-${variant}`),
        cache: join(root, `cache-${variant}`),
      };
      await writeVariant(place.content, variant);
      await buildWell(place);
      return place;
    }),
  );
  const run = async (...args: string[]) => {
    const { code, stderr } = await startScript('publish', ['--to', target, '--grace', '1', ...args]).finished;
    expect(code, stderr).toBe(0);
  };
  const publish = (index: number) => {
    const { content, out, cache } = sites[index % sites.length] ?? { content: '', out: '', cache: '' };
    return run('--site', out, '--content', content, '--cache', cache);
  };
  await publish(0);

  const origin = await startNginx(root, target);
  const notFound = readFileSync(join(sites[0]?.out ?? '', '404.html'), 'utf8');
  for (const path of ['/tidak/ada/', '/pagefind/', '/media/tidak-ada.avif']) {
    const answer = await fetch(`${origin}${path}`);
    expect([path, answer.status, await answer.text()]).toEqual([path, 404, notFound]);
  }
  const pages = [...walkFiles(sites[0]?.out ?? '')]
    .filter((path) => path.endsWith('/index.html') || path === 'index.html')
    .map((path) => `/${path.slice(0, -'index.html'.length)}`);
  expect(pages.length).toBeGreaterThan(stories);
  const seen = new Set<string>();
  const readers = new Readers({
    origin,
    pages,
    judge(_page, body) {
      const named = variants.filter(
        (variant) => body.includes(`Radio ${variant}`) || body.includes(`Isi ${variant}.`),
      );
      for (const variant of named) seen.add(variant);
      if (named.length !== 1) return `of ${named.join(' and ') || 'no release'}`;
      return body.trimEnd().endsWith('</html>') ? undefined : 'cut off';
    },
  });
  let switches = 0;
  let isPublishing = true;
  const publishing = (async () => {
    while (switches < 9 || readers.requests < leastRequests) {
      switches += 1;
      if (switches % 4 === 0) await run('--rollback');
      else await publish(switches);
    }
  })().finally(() => {
    isPublishing = false;
  });
  await Promise.all([publishing, readers.read(6, () => !isPublishing)]);

  expect(readers.faults.slice(0, 20)).toEqual([]);
  expect(readers.requests).toBeGreaterThanOrEqual(leastRequests);
  expect([...seen].sort()).toEqual([...variants].sort());
  console.log({ requests: readers.requests, switches });
  // What is left is the release that is shown, to the byte.
  const shown = join(target, readlinkSync(join(target, 'current')));
  const site = sites.find(({ out }) =>
    readFileSync(join(out, 'build.json')).equals(readFileSync(join(shown, 'build.json'))),
  );
  const texts = (dir: string) =>
    [...walkFiles(dir)].sort().map((path) => [path, readFileSync(join(dir, path), 'hex')]);
  expect(texts(shown)).toEqual(texts(site?.out ?? ''));
  expect(readdirSync(target).sort()).toEqual(['current', 'manifests', 'releases', 'target.json']);
});
