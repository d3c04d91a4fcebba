// What stands in a field and belongs in another, or is written so that readers stumble over it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  checkContent,
  faultsOf,
  problemsOf,
  storyPath,
  storyWith,
  writeContent,
} from '../../fixtures/content.ts';

const photo = 'image: https://foto.example/a.jpg';

it.each([
  ['a place in small letters', { more: 'dateline: jakarta' }, '6:11 notice dateline/small-letters'],
  ['an agency behind the place', { more: 'dateline: Jakarta, Antara' }, '6:11 notice dateline/agency'],
  ['one in parentheses', { more: 'dateline: JAKARTA (ANTARA)' }, '6:11 notice dateline/agency'],
  ['one before it', { more: 'dateline: KOMPAS.com, Jakarta' }, '6:11 notice dateline/agency'],
  ['an agency in parentheses', { more: 'agency: (ANTARA)' }, '6:9 notice agency/mark'],
  ['a dash before one', { more: 'agency: "- Antara"' }, '6:9 notice agency/mark'],
  ['a mark of a draft', { title: 'title: "[DRAF] Harga Gabah Turun"' }, '2:8 notice title/status'],
  ['one without brackets', { title: 'title: "DRAFT: Harga Gabah Turun"' }, '2:8 notice title/status'],
  ['a mark of an embargo', { title: 'title: "[EMBARGO 20/9] Harga Gabah Turun"' }, '2:8 notice title/status'],
  ['a mark of a correction', { title: 'title: "Harga Gabah Turun (RALAT)"' }, '2:8 notice title/status'],
  ['a role behind a dash', { author: 'author: Ayu Lestari - Reporter' }, '5:9 notice author/label'],
  [
    'midnight as the hour 24 behind a point',
    { date: 'date: 2024-09-14 24.00 WIB' },
    '3:18 error date/impossible',
  ],
  ['midnight as the hour 24', { date: 'date: 2024-09-14 24:00 WIB' }, '3:18 error date/impossible'],
])('%s is told of', async (_, lines, problem) => {
  expect(await faultsOf(storyWith(lines))).toEqual([problem]);
});

it.each([
  'dateline: St. Petersburg',
  'dateline: JAKARTA',
  'dateline: Beijing, Tiongkok',
  'dateline: Kab. Bandung',
  'dateline: Sydney (Australia)',
])('%s is a place', async (more) => {
  expect(await faultsOf(storyWith({ more }))).toEqual([]);
});

it.each([
  [
    'alt that says what the caption says',
    'alt: Petani memanen\ncaption: "Petani memanen."',
    'image/alt-repeated',
  ],
  [
    'a caption that names the owner alone',
    'alt: Petani\ncaption: "Foto: Ayu Lestari/Warta"',
    'caption/credit',
  ],
])('%s is told of', async (_, more, rule) => {
  const problems = await faultsOf(storyWith({ more: `${photo}\n${more}` }));
  expect(problems.filter((each) => !each.includes('image/elsewhere'))).toEqual([
    expect.stringContaining(rule),
  ]);
});

it('a caption may say what a photo shows behind that word', async () => {
  const story = storyWith({ more: `${photo}\nalt: Sawah\ncaption: "Foto: Petani memanen padi di sawah."` });
  expect((await faultsOf(story)).filter((each) => each.includes('caption'))).toEqual([]);
});

it.each([
  ['Isi.\n\n**Ralat:** Sebelumnya tertulis Rp5.000.\n', '10:3 notice correction/in-text'],
  ['Hak jawab: Dinas menanggapi.\n\nIsi.\n', '8:1 notice correction/in-text'],
  ['Isi.\n\n*Catatan redaksi: angka di atas telah diperbaiki.*\n', '10:2 notice correction/in-text'],
])('the correction in %j is told of', async (body, problem) => {
  expect(await faultsOf(storyWith({}, body))).toEqual([problem]);
});

it.each([
  'Koreksi harga gabah: turun 5 persen.\n',
  'Catatan redaksi: baca juga laporan kami besok.\n',
  'Ia meminta maaf: itu benar.\n',
])('%j is none', async (body) => {
  expect(await faultsOf(storyWith({}, body))).toEqual([]);
});

const lists = {
  'authors.yaml': '- name: Ayu Lestari\n- name: Budi Santoso\n',
  'topics.yaml': '- name: Pangan\n- name: Pemilu\n- name: Hukum\n',
};

it.each([
  ['author: Ayu Lestari - Budi Santoso', '', '5:9 notice name/joined'],
  ['author: Ayu Lestari | Budi Santoso', '', '5:9 notice name/joined'],
  ['author: Ayu Lestari', 'topics: Pangan dan Pemilu', '6:9 notice name/joined'],
  ['author: Ayu Lestari', 'topics: [Pangan / Pemilu]', '6:10 notice name/joined'],
  ['author: Ayu Lestari', 'topics:\n  Pangan\n  Pemilu', '7:3 notice name/joined'],
  ['author: Ayu Lestari', 'topics: Hukum dan HAM', '6:9 notice topic/new'],
  ['author: Ayu Lestari - Cianjur', '', '5:9 notice author/new'],
])('%s %s is judged by the names that are listed', async (author, more, problem) => {
  expect(await problemsOf({ ...lists, [storyPath]: storyWith({ author, more }) })).toEqual([
    `${storyPath}:${problem}`,
  ]);
});

it('a year that is mistyped is told once, and not as a wrong folder too', async () => {
  expect(await faultsOf(storyWith({ date: 'date: 2042-09-14 12:45 WIB' }))).toEqual([
    '3:7 error date/in-future',
  ]);
});

it.each([
  ['of the future', '2042', '3:7 error date/in-future'],
  ['long ago', '2014', '3:7 notice path/month'],
])('nor are weekdays of its days told, in a year %s', async (_, year, problem) => {
  const body = 'Kata Budi, Sabtu (14/9).\n';
  expect(await faultsOf(storyWith({ date: `date: ${year}-09-14 12:45 WIB` }, body))).toEqual([problem]);
  const wrong = body.replace('14/9', '15/9/2024');
  expect(await faultsOf(storyWith({ date: `date: ${year}-09-14 12:45 WIB` }, wrong))).toContain(
    '8:12 notice text/weekday',
  );
});

it('a caption beside a photo whose place is written wrong is not told to stand alone', async () => {
  const story = storyWith({ more: 'image: C:\\foto\\a.jpg\nalt: Petani\ncaption: "Petani."' });
  expect(await faultsOf(story)).toEqual(['6:8 error image/outside']);
});

it('a name in the marks of a word processor is told of once, in the list of authors', async () => {
  const authors = '- slug: ayu-lestari\n  name: “Ayu Lestari”\n';
  expect(await problemsOf({ 'authors.yaml': authors, [storyPath]: storyWith() })).toEqual([
    'authors.yaml:2:9 notice text/stray-quote',
  ]);
});

it.each(['authors.yml', 'penulis.yaml'])('%s is told of once, and not as absent too', async (name) => {
  const folder = writeContent({ [name]: '- name: Ayu Lestari\n', [storyPath]: storyWith() });
  rmSync(join(folder, 'authors.yaml'));
  const { result } = await checkContent(folder);
  expect(result.problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
    `${name} ${name === 'authors.yml' ? 'path/place' : 'path/ignored'}`,
  ]);
});

it.each([
  ['author:\n  - Ayu Lestari: Reporter', '6:5'],
  ['author: [Reporter: Ayu Lestari]', '5:10'],
  ['author:\n  name: Ayu Lestari\n  role: Reporter', '6:3'],
  ['author:\n  - name: Ayu Lestari', '6:5'],
])('%j is told once, with the name that is meant', async (author, place) => {
  const { result } = await checkContent(writeContent({ [storyPath]: storyWith({ author }) }));
  expect(result.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    `${place} key/form`,
  ]);
  expect(result.problems[0]?.details).toMatchObject({ written: 'Ayu Lestari' });
});

it('the place and its agency are told apart', async () => {
  const story = storyWith({ more: 'dateline: KOMPAS.com, Jakarta' });
  const { result } = await checkContent(writeContent({ [storyPath]: story }));
  expect(result.problems.map(({ details }) => details)).toEqual([
    { written: 'KOMPAS.com, Jakarta', place: 'Jakarta', agency: 'KOMPAS.com' },
  ]);
});
