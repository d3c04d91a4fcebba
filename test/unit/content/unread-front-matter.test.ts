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
