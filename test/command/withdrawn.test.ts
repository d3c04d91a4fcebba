// A withdrawn story's words are to be nowhere in the site: not on pages, not in the search index, packed or not.
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildSite } from '../../src/build/pipeline.ts';
import { Workers } from '../../src/build/workers.ts';
import { textsOfSite } from '../fixtures/bytes-of-site.ts';
import { jpegOf } from '../fixtures/photos.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';

const kept = 'kataterbit';
const secrets = ['katarahasia', 'ringkasanrahasia', 'keteranganrahasia', 'kreditrahasia', 'penulisrahasia'];

function storyOf(words: readonly string[], more: string): string {
  const [body, summary, caption, credit, author] = words;
  return `---
title: "Berita Biasa"
date: 2024-09-14 12:45 WIB
category: Nasional
author: ${author}
summary: "${summary}"
image: foto-${body}.jpg
alt: Foto
caption: "${caption}"
credit: "${credit}"
${more}---

Isinya ${body} semata.
`;
}

const withdrawal = 'corrections:\n  - type: pencabutan\n    date: 2024-09-16\n    note: Alasannya jelas.\n';

it('a withdrawal takes a story’s words out of every file, and leaves the reason at its address', async () => {
  const folder = makeTemporaryFolder();
  const contentDir = join(folder, 'content');
  const outDir = join(folder, 'site');
  const workers = new Workers(1);
  onTestFinished(() => workers.close());
  const build = async () => {
    const outcome = await buildSite(
      {
        contentDir,
        outDir,
        cacheDir: join(folder, 'cache'),
        baseUrl: undefined,
        now: Date.parse('2024-10-01T00:00:00Z'),
        clean: false,
        search: true,
      },
      workers,
      { onProgress: () => undefined },
    );
    expect(outcome.kind).toBe('built');
    return textsOfSite(outDir);
  };
  const filesWith = (texts: ReadonlyMap<string, string>, word: string) =>
    [...texts]
      .filter(([, text]) => text.includes(word))
      .map(([path]) => path)
      .sort();
  const path = 'articles/2024/09/dicabut.md';
  const photo = await jpegOf();
  writeFiles(contentDir, {
    [`media/foto-${kept}.jpg`]: photo,
    'media/foto-katarahasia.jpg': photo,
    'comments/dicabut.yaml': '- {name: Budi, time: 2024-09-15, text: Komentarrahasia.}\n',
    'articles/2024/09/biasa.md': storyOf([kept, kept, kept, kept, kept], ''),
    [path]: storyOf(secrets, ''),
  });

  const photosOf = (texts: ReadonlyMap<string, string>, word: string) =>
    [...texts.keys()].filter((file) => file.startsWith('media/') && file.includes(word));

  const before = await build();
  expect(filesWith(before, 'komentarrahasia')).toEqual(['2024/09/dicabut/index.html']);
  expect(photosOf(before, 'katarahasia')).not.toEqual([]);
  for (const word of secrets) expect(filesWith(before, word), word).toContain('2024/09/dicabut/index.html');
  // The scan sees what is packed: the body's word is in the index too.
  expect(filesWith(before, 'katarahasia').filter((file) => file.startsWith('pagefind/'))).not.toEqual([]);

  writeFiles(contentDir, { [path]: storyOf(secrets, withdrawal) });
  const after = await build();
  for (const word of [...secrets, 'komentarrahasia']) expect(filesWith(after, word), word).toEqual([]);
  expect(photosOf(after, 'katarahasia')).toEqual([]);
  expect(photosOf(after, kept)).not.toEqual([]);
  expect(filesWith(after, kept).filter((file) => file.startsWith('pagefind/'))).not.toEqual([]);
  expect(filesWith(after, 'alasannya jelas')).toEqual([
    '2024/09/dicabut/index.html',
    'koreksi/2024/index.html',
    'koreksi/index.html',
  ]);
  expect(after.get('2024/09/dicabut/index.html')).toContain('<meta name="robots" content="noindex"/>');
}, 60_000);
