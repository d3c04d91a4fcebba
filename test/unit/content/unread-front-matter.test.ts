// A front matter that YAML cannot read: what is wrong in its other lines is told in the same report.
import { expect, it } from 'vitest';
import { faultsOf, storyWith } from '../../fixtures/content.ts';

it('a line that cannot be read hides no unknown key', async () => {
  const text = storyWith({ title: 'title: Panen: Raya', category: 'kategory: Nasional' });
  expect(await faultsOf(text)).toEqual(['2:13 error front-matter/unquoted-colon', '4:1 error key/unknown']);
});

it('nor a date, a category or an author that is wrong', async () => {
  const text = storyWith({
    title: 'title: "Panen Raya',
    date: 'date: 2024-13-14 12:45 WIB',
    category: 'category: Nasionl',
    author: 'author: Ayu Lestary',
  });
  expect(await faultsOf(text)).toEqual([
    '2:8 error front-matter/unclosed-quote',
    '3:12 error date/impossible',
    '4:11 error category/unknown',
    '5:9 notice author/new',
  ]);
});

it('nor a photo that is missing', async () => {
  const text = storyWith({ author: 'author:\n\t- Ayu Lestari', more: 'image: 2024/09/panen.jpg' });
  expect(await faultsOf(text)).toEqual(['6:1 error front-matter/tab', '7:8 error image/missing']);
});

it('nor a link of the text that leads nowhere, nor a photo of it', async () => {
  const text = storyWith({ title: 'title: "Panen' }, 'Lihat [ini](/2024/09/panen/).\n\n![Padi](padi.jpg)\n');
  expect(await faultsOf(text)).toEqual([
    '2:8 error front-matter/unclosed-quote',
    '8:13 notice link/missing',
    '10:1 error image/missing',
  ]);
});

it('nor another line that cannot be read, nor that the key before it is none', async () => {
  const text = storyWith({ title: 'judul: "Panen', more: 'foto: panen.jpg: padi' });
  expect(await faultsOf(text)).toEqual([
    '2:1 error key/unknown',
    '2:8 error front-matter/unclosed-quote',
    '6:1 error key/unknown',
    '6:16 error front-matter/unquoted-colon',
  ]);
});

const longHead = { author: 'author:\n  - Ayu Lestari', more: 'topics: [Pangan, Harga]\ncaption: "Petani"' };

it.each([
  [
    'a space before the first key',
    (head: string) => head.replace('title', ' title'),
    '2:2 error front-matter/indent',
  ],
  ['a bracket too many', (head: string) => head.replace('Harga]', 'Harga]]'), '7:9 error front-matter/list'],
  [
    'a bracket before a date',
    (head: string) => head.replace('2024', ']2024'),
    '3:7 error front-matter/unquoted-mark',
  ],
  [
    'a quote that opens an item',
    (head: string) => head.replace('Pangan', '"Pangan'),
    '7:9 error front-matter/list',
  ],
  [
    'a mark before a list',
    (head: string) => head.replace('[Pangan', '*[Pangan'),
    '7:9 error front-matter/unsupported',
  ],
])('%s is one mistake, whatever it makes of the lines below', async (_, slip, fault) => {
  expect(await faultsOf(slip(storyWith(longHead)))).toEqual([fault]);
});

it('each of a dozen such lines is told', async () => {
  const keys = ['image', 'alt', 'credit', 'caption', 'summary', 'source', 'series'];
  const text = storyWith({ more: keys.map((key) => `${key}: a: b`).join('\n') });
  const faults = keys.map((key, index) => `${6 + index}:${key.length + 4} error front-matter/unquoted-colon`);
  expect(await faultsOf(text)).toEqual(faults);
});

it.each([
  ['is not missed', { title: 'title = "Judul"' }, '2:1 error front-matter/no-key'],
  ['is not told to be empty', { more: 'caption: |\nPetani di sawah' }, '7:1 error front-matter/block'],
  ['takes the key below with it', { date: ' date: 2024-09-14' }, '3:2 error front-matter/indent'],
])('a key that could not be read %s', async (_, lines, fault) => {
  expect(await faultsOf(storyWith(lines))).toEqual([fault]);
});

it.each(['-', '*'])('keys behind “%s” are told to stand without it', async (mark) => {
  const text = `---\n${mark} title: "Judul"\n${mark} date: 2024-09-14 12:45 WIB\n---\n\nIsi.\n`;
  expect(await faultsOf(text)).toEqual(['2:1 error front-matter/no-key', '3:1 error front-matter/no-key']);
});

it('keys in bold are each told once, where they stand', async () => {
  const head = storyWith({ more: 'topics: [Pangan, Harga]\ncaption: "Petani"' });
  const bold = head.replace(/^([a-z]+):/gm, '**$1**:');
  const keys = head.match(/^[a-z]+(?=:)/gm) ?? [];
  const faults = keys.map((_, index) => `${2 + index}:1 error front-matter/no-key`);
  expect(await faultsOf(bold)).toEqual(faults);
});

it.each([
  ['title: "Panen Raya", date: 2024-09-14', '2:22 error front-matter/one-line'],
  ["title: 'Panen Raya' category: Nasional", '2:21 error front-matter/one-line'],
])('a second key behind a closing quote is told as one: %s', async (title, fault) => {
  expect((await faultsOf(storyWith({ title }))).slice(0, 1)).toEqual([fault]);
});
