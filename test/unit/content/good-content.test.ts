import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Archive, articlesOf } from '../../../src/archive/archive.ts';
import type { TopicId } from '../../../src/archive/topic.ts';
import { readBody } from '../../../src/content/read-body.ts';
import {
  checkContent,
  problemsOf,
  storyPath,
  storyWith,
  testNow,
  writeContent,
} from '../../fixtures/content.ts';

async function contentOf(files: Readonly<Record<string, string>>, now = testNow): Promise<Archive> {
  const { result } = await checkContent(writeContent(files), now);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('an article', () => {
  it('is what its front matter says', async () => {
    const text = `---
title: "Putin: Rusia akan Bekerja Sama"
date: Sabtu, 14 September 2024 12:45:6 WIB
category: internasional
author: [Ayu Lestari, Eko Wibowo]
topics: [Rusia, Perdamaian Dunia, RUSIA]
caption: "Putin, kiri"
credit: CMG
dateline: St. Petersburg
agency: Radio Contoh
related:
  - title: "Berita: lain"
    category: Ekonomi
    date: 2022-10-07 08:37:55 WITA
---
Presiden **Putin** pada hari Kamis (12/9) berkata.
`;
    const articles = [...articlesOf(await contentOf({ 'articles/2024/09/putin.md': text }))];
    expect(articles).toMatchObject([
      {
        source: { path: 'articles/2024/09/putin.md' },
        slug: 'putin',
        permalink: '/2024/09/putin/',
        headline: 'Putin: Rusia akan Bekerja Sama',
        publishedAt: { iso: '2024-09-14T12:45:06+07:00', zone: 'WIB' },
        localDate: '2024-09-14',
        updatedAt: undefined,
        category: 'internasional',
        authors: ['ayu-lestari', 'eko-wibowo'],
        topics: ['rusia', 'perdamaian-dunia'],
        figure: { caption: 'Putin, kiri', credit: 'CMG' },
        dateline: 'St. Petersburg',
        agency: 'Radio Contoh',
        summary: 'Presiden Putin pada hari Kamis (12/9) berkata.',
        related: [
          {
            headline: 'Berita: lain',
            category: 'Ekonomi',
            publishedAt: { iso: '2022-10-07T08:37:55+08:00', zone: 'WITA' },
          },
        ],
      },
    ]);
  });

  it.each([
    ['NO', 'NO'],
    ['2024-09-14', '2024-09-14'],
    ['12:45:6', '12:45:6'],
    ['0x1F', '0x1F'],
    ["'~'", '~'],
    ['{{ title }} <b>x</b>', undefined],
    ["'{{ title }} <b>x</b>'", '{{ title }} <b>x</b>'],
    ['"tanda \\"kutip\\""', 'tanda "kutip"'],
    ['cafe\u0301', 'caf\u00e9'],
  ])('whose title is written %s keeps it as text', async (written, headline) => {
    const { result } = await checkContent(
      writeContent({ [storyPath]: storyWith({ title: `title: ${written}` }) }),
    );
    expect(result.ok && [...articlesOf(result.value)][0]?.headline).toBe(headline ?? false);
  });

  it('that is part of a series has it among its topics', async () => {
    const more = 'topics: [Rempah, jejak rempah]\nseries: "Jejak Rempah"';
    const archive = await contentOf({ [storyPath]: storyWith({ more }) });
    expect([...articlesOf(archive)]).toMatchObject([
      { topics: ['rempah', 'jejak-rempah'], series: 'jejak-rempah' },
    ]);
    expect(archive.topics.has('jejak-rempah' as TopicId)).toBe(true);
  });

  it('keeps the day of the site’s zone where it is written in another', async () => {
    const story = storyWith({ date: 'date: 2024-09-14 00:30 WIT' });
    const articles = [...articlesOf(await contentOf({ [storyPath]: story }))];
    expect(articles[0]).toMatchObject({ localDate: '2024-09-13', publishedAt: { zone: 'WIT' } });
  });
});

describe('what is not to be seen yet', () => {
  const states = {
    'articles/2024/09/konsep.md': storyWith({ more: 'draft: true' }),
    'articles/2024/09/embargo.md': storyWith({ more: 'publish_at: 2025-01-01 07:00 WIB' }),
    'articles/2024/09/habis.md': storyWith({ more: 'expires: 2024-10-01' }),
    'articles/2024/09/terbit.md': storyWith({ more: 'publish_at: 2024-12-31 07:00 WIB' }),
  };

  const slugsAt = async (now?: number) => {
    const archive = await contentOf(states, now);
    return Array.from(articlesOf(archive), ({ slug }) => slug).sort();
  };

  it('is no article', async () => {
    expect(await slugsAt()).toEqual(['terbit']);
  });

  it('becomes one at its instant, or was one until then', async () => {
    const due = Date.parse('2025-01-01T07:00:00+07:00');
    expect(await slugsAt(due - 1)).toEqual(['terbit']);
    expect(await slugsAt(due)).toEqual(['embargo', 'terbit']);
    const end = Date.parse('2024-10-01T00:00:00+07:00');
    expect(await slugsAt(end)).toEqual([]);
    expect(await slugsAt(end - 1)).toEqual(['habis']);
  });

  it('does not show through derived categories and authors', async () => {
    const folder = writeContent({
      'articles/2024/09/a.md': storyWith({}),
      'articles/2024/09/b.md': storyWith({
        category: 'category: Rahasia',
        author: 'author: Agen',
        more: 'draft: true',
      }),
    });
    for (const file of ['site.yaml', 'categories.yaml', 'authors.yaml']) rmSync(join(folder, file));
    const { result } = await checkContent(folder);
    expect(result.ok && [...result.value.categories.keys(), ...result.value.authors.keys()]).toEqual([
      'nasional',
      'ayu-lestari',
    ]);
  });
});

describe('a content folder with nothing but articles', () => {
  it('is complete: names are those that the articles use, spellings of one address are one', async () => {
    const folder = writeContent({
      'articles/2024/09/a.md': storyWith({ category: 'category: Seni & Budaya' }),
      'articles/2024/09/b.md': storyWith({ category: 'category: "Seni dan Budaya"' }),
    });
    for (const file of ['site.yaml', 'categories.yaml', 'authors.yaml']) rmSync(join(folder, file));
    const { result } = await checkContent(folder);
    expect(result.problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'authors.yaml data/absent',
      'categories.yaml data/absent',
      'site.yaml data/absent',
    ]);
    expect(result.ok && [...articlesOf(result.value)].map(({ category }) => category)).toEqual([
      'seni-dan-budaya',
      'seni-dan-budaya',
    ]);
  });

  it('may hold none', async () => {
    const { result } = await checkContent('/tidak/ada');
    expect(result.ok && [...articlesOf(result.value)]).toEqual([]);
  });
});

describe('site.yaml', () => {
  it('is read with its defaults', async () => {
    const { site } = await contentOf({
      'site.yaml':
        'name: "Radio: Contoh"\nbase_url: https://contoh.example/arsip/\ntime_zone: WITA\nnavigation: [Internasional, nasional]\ncredits: [Antara]\nfeeds: [Topics, authors, topics]\nreport_language: en\n',
    });
    expect(site).toMatchObject({
      name: 'Radio: Contoh',
      baseUrl: 'https://contoh.example/arsip',
      basePath: '/arsip',
      language: 'id',
      reportLanguage: 'en',
      zone: 'UTC+8',
      navigation: ['internasional', 'nasional'],
      credits: ['Antara'],
      feeds: ['author', 'topic'],
      typographer: false,
    });
  });

  it.each([
    ['base_url: contoh.example', '1:11 error site/base-url'],
    ['base_url: https://contoh.example/arsip/index.html', '1:11 error site/base-url'],
    ['base_url: https://contoh.example/?a=1', '1:11 error site/base-url'],
    ['base_url: ftp://contoh.example', '1:11 error site/base-url'],
    ['language: fr', '1:11 error site/choice'],
    ['feeds: [authors, pembaca]', '1:18 error site/choice'],
    ['feeds: { authors: ya }', '1:8 error key/form'],
    ['time_zone: Mars/Olympus', '1:12 error site/time-zone'],
    ['navigation: [Nasionl]', '1:14 error category/unknown'],
    ['navigation: Nasional, Internasional', '1:13 error name/joined'],
    ['navigation:\n  1. Nasional\n  2. Internasional', '2:3 error name/joined'],
    ['navigation:\n  - Nasional: /kategori/nasional/', '2:5 error key/form'],
    ['nama: x', '1:1 error key/unknown'],
    ['- name', '1:1 error key/form'],
    ['name: a: b', '1:8 error front-matter/unquoted-colon'],
  ])('%s', async (text, fault) => {
    expect(await problemsOf({ 'site.yaml': `${text}\n` })).toEqual([`site.yaml:${fault}`]);
  });
});

describe('categories.yaml and authors.yaml', () => {
  it.each([
    ['- name: A\n  slug: A b', '2:9 error slug/form'],
    ['- slug: a', '1:3 error key/missing'],
    ['- name: 国际', '1:9 error category/no-slug'],
    ['- name: A\n- name: B\n  aliases: [a]', '3:13 error data/duplicate'],
    ['- name: A\n  slug: x\n- name: B\n  slug: x', '4:9 error data/duplicate'],
    ['name: A', '1:1 error key/form'],
    ['- A', '1:3 error key/form'],
    ['- name: A\n  diskripsi: x', '2:3 error key/unknown'],
  ])('%s', async (text, fault) => {
    expect(await problemsOf({ 'categories.yaml': `${text}\n` })).toEqual([`categories.yaml:${fault}`]);
  });

  it('let an alias stand for its name', async () => {
    const archive = await contentOf({
      'categories.yaml': '- name: Nasional\n  aliases: [Dalam Negeri]\n',
      'authors.yaml': '- name: Ayu Lestari\n  slug: ayu\n  aliases: A. Lestari\n',
      [storyPath]: storyWith({ category: 'category: dalam  negeri', author: 'author: A. Lestari' }),
    });
    expect([...articlesOf(archive)][0]).toMatchObject({ category: 'nasional', authors: ['ayu'] });
  });
});

describe('the body of an article', () => {
  it('is read as it was checked, or not at all', async () => {
    const folder = writeContent({
      [storyPath]: `\uFEFF${storyWith({}, 'Satu.\n\nDua.\n')}`.replaceAll('\n', '\r\n'),
    });
    const { result } = await checkContent(folder);
    const source = result.ok ? [...articlesOf(result.value)][0]?.source : undefined;
    if (source === undefined) throw new Error('no article');
    expect(readBody(folder, source)).toBe('\nSatu.\n\nDua.\n');
    writeFileSync(join(folder, storyPath), storyWith({}, 'Tiga.\n'));
    expect(() => readBody(folder, source)).toThrow(
      expect.objectContaining({ name: 'SourceChanged', path: storyPath }),
    );
    rmSync(join(folder, storyPath));
    expect(() => readBody(folder, source)).toThrow(expect.objectContaining({ name: 'SourceChanged' }));
  });
});
