// Texts and names of one line that are read, and not as their writer meant.
import { expect, it } from 'vitest';
import {
  checkContent,
  faultsOf,
  placeOf,
  problemsOf,
  storyPath,
  storyWith,
  writeContent,
} from '../../fixtures/content.ts';

it.each([
  ['title: “Panen Raya”', '2:8 notice text/stray-quote'],
  ['title: “Panen Raya"', '2:8 notice text/stray-quote'],
  ['title: Panen Raya"', '2:8 notice text/stray-quote'],
  ['title: "Panen &amp; Raya"', '2:15 notice text/markup'],
  ['title: <b>Panen</b> Raya', '2:8 notice text/markup'],
  ['title: "**Panen** Raya"', '2:9 notice text/markup'],
  ['title: "Panen *raya* kini"', '2:15 notice text/markup'],
  ['title: "Panen [raya](https://contoh.id)"', '2:15 notice text/markup'],
  ['title: "# Panen"', '2:9 notice text/markup'],
  ['title: "{{ judul }}"', '2:9 notice text/markup'],
])('%s is told of', async (title, fault) => {
  expect(await faultsOf(storyWith({ title }))).toEqual([fault]);
});

it.each([
  'title: "“Kami Menang”"',
  'title: “Kami Menang”, Kata Budi',
  'title: Layar 55" Laku Keras',
  'title: Kata "Ya"',
  'title: "Harga < 5.000 & > 3.000; R&D"',
])('%s is not', async (title) => {
  expect(await faultsOf(storyWith({ title }))).toEqual([]);
});

it.each([
  ['topics: Pemilu, Pangan', 1],
  ['topics: Pemilu; Pangan', 1],
  ['topics: (Pemilu, Pangan)', 1],
  ['topics: [Pemilu, Pangan]', 0],
  ['author: Ayu Lestari, Bagas Siregar', 1],
  ['author: Ayu Lestari dan Bagas Siregar', 1],
  ['author: Ayu Lestari & Bagas', 1],
  ['author: Budi Santoso, S.H.', 0],
  ['author: (ayu/bgs)', 0],
  ['author: Tim Data dan Riset', 0],
  ['author: Ayu Lestari', 0],
])('%s has names joined: %i', async (line, count) => {
  const key = line.startsWith('author') ? { author: line } : { more: line };
  const problems = await problemsOf({ [storyPath]: storyWith(key) });
  expect(problems.filter((each) => each.endsWith('name/joined'))).toHaveLength(count);
});

it('a name that another record has is told once, though its slug is made of it', async () => {
  const authors = '- name: Ayu Lestari\n  aliases: [Ayu]\n- name: Ayu\n';
  const problems = await problemsOf({ 'authors.yaml': authors, [storyPath]: storyWith() });
  expect(problems).toEqual(['authors.yaml:3:9 error data/duplicate']);
});

it('a correction and a related headline stay, whatever is noticed in their text', async () => {
  const more = [
    'corrections:',
    '  - {type: ralat, date: 2024-09-15, note: "Rp500 & <bukan> lebih."}',
    'related:',
    '  - {title: "Panen &amp; Raya", category: Nasional, date: 2024-09-13}',
  ].join('\n');
  const { raw, result } = await checkContent(writeContent({ [storyPath]: storyWith({ more }) }));
  expect(result.problems.map(placeOf)).toEqual([
    `${storyPath}:7:52 notice text/markup`,
    `${storyPath}:9:20 notice text/markup`,
  ]);
  const record = raw.folders[0]?.readings()[0]?.record;
  expect(record?.corrections.map(({ note }) => note)).toEqual(['Rp500 & <bukan> lebih.']);
  expect(record?.related.map(({ headline }) => headline)).toEqual(['Panen &amp; Raya']);
});
