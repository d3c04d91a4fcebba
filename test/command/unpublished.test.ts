// A draft, a story under an embargo and one that has expired are nowhere in the site: no word, name, address or photo of
// theirs, not on pages, in feeds or redirects, not in the search index, packed or not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { nextPublishName } from '../../src/build/next-publish.ts';
import { buildSite } from '../../src/build/pipeline.ts';
import { Workers } from '../../src/build/workers.ts';
import { textsOfSite } from '../fixtures/bytes-of-site.ts';
import { jpegOf } from '../fixtures/photos.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';

const keptBack = {
  konsep: 'draft: true',
  nanti: 'publish_at: 2024-09-20 06:00 WIB',
  usang: 'expires: 2024-09-10 06:00 WIB',
} as const;
type KeptBack = keyof typeof keptBack;
const all = Object.keys(keptBack) as KeptBack[];

/** In everything that a story can say. */
const parts = [
  'judul',
  'isi',
  'ringkasan',
  'keterangan',
  'uraian',
  'kredit',
  'penulis',
  'topik',
  'seri',
  'kategori',
  'tempat',
  'kantor',
  'sponsor',
  'foto',
  'gambar',
  'alamat',
  'lama',
  'ralat',
  'komentar',
  'acuan',
] as const;
type Part = (typeof parts)[number];

/** `konsep`, `judul` → a word that stands nowhere else. */
const wordOf = (name: KeptBack, part: Part): string => `${name}xyz${part}`;
const pathOf = (name: KeptBack): string => `articles/2024/09/${wordOf(name, 'alamat')}.md`;

function storyOf(name: KeptBack, state: string): string {
  const word = (part: Part) => wordOf(name, part);
  return `---
title: "Kabar ${word('judul')}"
date: 2024-09-05 12:45 WIB
category: ${word('kategori')}
author: ${word('penulis')}
topics: ${word('topik')}
series: ${word('seri')}
summary: "${word('ringkasan')}"
image: ${word('foto')}.jpg
alt: "${word('uraian')}"
caption: "${word('keterangan')}"
credit: "${word('kredit')}"
dateline: ${word('tempat')}
agency: ${word('kantor')}
sponsor: ${word('sponsor')}
source: https://contoh.example/${word('acuan')}
aliases: /lama/${word('lama')}.html
corrections:
  - {type: ralat, date: 2024-09-06, note: ${word('ralat')}}
${state}
---

Kabar ${word('isi')} semata.

![Gambar](${word('gambar')}.jpg)
`;
}

/** Everything in it leads to the others. */
const open = `---
title: Terbuka
date: 2024-09-01 12:45 WIB
category: Nasional
author: Ayu Lestari
related:
${all.map((name) => `  - {title: "Kabar ${wordOf(name, 'judul')}", category: Lain, date: 2024-09-05 12:45 WIB}`).join('\n')}
corrections:
${all.map((name) => `  - {type: hak-jawab, date: 2024-09-06, note: Tanggapan., link: /2024/09/${wordOf(name, 'alamat')}/}`).join('\n')}
---

Kata terbuka.

${all.map((name) => `Baca juga: [Kabar ${wordOf(name, 'judul')}](/2024/09/${wordOf(name, 'alamat')}/)`).join('\n\n')}

${all.map((name) => `Lihat [](/2024/09/${wordOf(name, 'alamat')}).`).join(' ')}
`;

it('of a story that is not to be seen now no byte of the site tells', async () => {
  const folder = makeTemporaryFolder();
  const [contentDir, outDir, cacheDir] = ['content', 'site', 'cache'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const workers = new Workers(1);
  onTestFinished(() => workers.close());
  const photo = await jpegOf();
  writeFiles(contentDir, {
    'site.yaml': 'feeds: [authors, topics]\nhost: netlify\nredirect_pages: true\n',
    'articles/2024/09/terbuka.md': open,
    'redirects.csv': `from,to\n${all.map((name) => `/tuju-${name},/2024/09/${wordOf(name, 'alamat')}/\n`).join('')}`,
  });
  for (const name of all) {
    writeFiles(contentDir, {
      [pathOf(name)]: storyOf(name, keptBack[name]),
      [`comments/${wordOf(name, 'alamat')}.yaml`]: `- {name: Budi, time: 2024-09-07, text: ${wordOf(name, 'komentar')}.}\n`,
      [`media/${wordOf(name, 'foto')}.jpg`]: photo,
      [`media/${wordOf(name, 'gambar')}.jpg`]: photo,
    });
  }

  /** Of each story the parts that the site tells. */
  const told = async (now: string) => {
    const options = { contentDir, outDir, cacheDir, baseUrl: undefined, clean: false, search: true };
    const outcome = await buildSite({ ...options, now: Date.parse(now) }, workers, {
      onProgress: () => undefined,
    });
    expect(outcome.kind).toBe('built');
    const texts = [...textsOfSite(outDir)].map(([path, text]) => `${path.toLowerCase()}\n${text}`);
    const isTold = (word: string) => texts.some((text) => text.includes(word));
    expect(isTold('kata terbuka')).toBe(true);
    return Object.fromEntries(all.map((name) => [name, parts.filter((part) => isTold(wordOf(name, part)))]));
  };
  const nextPublish = () => JSON.parse(readFileSync(join(cacheDir, nextPublishName), 'utf8'));

  expect(await told('2024-09-08T00:00:00Z')).toEqual({ konsep: [], nanti: [], usang: parts });
  expect(nextPublish()).toEqual({ at: '2024-09-09T23:00:00Z', begins: 0, ends: 1 });

  expect(await told('2024-09-09T23:00:00Z')).toEqual({ konsep: [], nanti: [], usang: [] });
  expect(nextPublish()).toEqual({ at: '2024-09-19T23:00:00Z', begins: 1, ends: 0 });

  expect(await told('2024-09-19T23:00:00Z')).toEqual({ konsep: [], nanti: parts, usang: [] });
  expect(nextPublish()).toEqual({ at: null, begins: 0, ends: 0 });

  writeFiles(contentDir, { [pathOf('konsep')]: storyOf('konsep', 'draft: false') });
  expect(await told('2024-09-19T23:00:00Z')).toEqual({ konsep: parts, nanti: parts, usang: [] });
}, 120_000);
