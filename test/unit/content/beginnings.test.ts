// What a page prints already, and what is no headline, label or name.
import { describe, expect, it } from 'vitest';
import { faultsOf, storyWith } from '../../fixtures/content.ts';

describe('a story', () => {
  it.each([
    [
      'whose body begins with its headline',
      storyWith({ title: 'title: Panen raya' }, '# Panen Raya\n\nIsi.\n'),
      ['8:1 notice title/repeated'],
    ],
    [
      'whose body begins with its headline in bold',
      storyWith({ title: 'title: "Panen raya: harga turun"' }, '**PANEN RAYA: HARGA TURUN**\n\nIsi.\n'),
      ['8:1 notice title/repeated'],
    ],
    [
      'whose body begins with its headline as a paragraph',
      storyWith({ title: 'title: Panen raya' }, 'Panen Raya\n\nIsi.\n'),
      ['8:1 notice title/repeated'],
    ],
    [
      'whose body begins with its dateline',
      storyWith({ more: 'dateline: Jakarta' }, '**JAKARTA, Antara** – Isi.\n'),
      ['9:1 notice dateline/repeated'],
    ],
    ['without a headline yet', storyWith({ title: 'title: "[JUDUL]"' }), ['2:8 notice text/unfinished']],
    ['with a headline of dots', storyWith({ title: 'title: "..."' }), ['2:8 notice text/unfinished']],
    ['that nobody paid for', storyWith({ more: 'sponsor: "-"' }), ['6:10 error sponsor/name']],
    ['that is paid for by a word', storyWith({ more: 'sponsor: tidak' }), ['6:10 error sponsor/name']],
    [
      'with a topic that YAML takes for a remark',
      storyWith({ more: 'topics: #pangan' }),
      ['6:9 error front-matter/comment'],
    ],
    [
      'at a time in words',
      storyWith({ date: 'date: 14 September 2024 pukul 9 pagi' }),
      ['3:7 error date/form'],
    ],
    [
      'with a label before a credit',
      storyWith({ more: 'caption: Panen.\ncredit: "Foto: Budi"' }),
      ['6:10 notice image/caption-alone', '7:9 notice credit/label'],
    ],
    [
      'with a label before a name',
      storyWith({ author: 'author: "Oleh: Ayu Lestari"' }),
      ['5:9 notice author/label'],
    ],
  ])('%s is told of it, once', async (_, text, faults) => {
    expect(await faultsOf(text)).toEqual(faults);
  });

  it.each([
    [
      'whose heading is another',
      storyWith({ title: 'title: Panen raya' }, '# Panen Raya di Bogor\n\nIsi.\n'),
    ],
    [
      'whose first sentence says what its headline does',
      storyWith({ title: 'title: Panen raya' }, 'Panen raya.\n\nIsi.\n'),
    ],
    ['that is a headline alone', storyWith({ title: 'title: Panen raya' }, 'Panen raya\n')],
    ['that begins in another place', storyWith({ more: 'dateline: Jakarta' }, 'Bogor – Isi.\n')],
    ['that names its place', storyWith({ more: 'dateline: Jakarta' }, 'Jakarta banjir pagi ini.\n')],
    ['that is paid for', storyWith({ more: 'sponsor: Bank Desa' })],
    ['with a remark in place of a value', storyWith({ more: 'credit: # nanti' })],
    ['with stars for letters', storyWith({ title: 'title: "Kata b*ngs*t itu, 2*3*4"' })],
    ['of a number', storyWith({ title: 'title: "1998"' })],
  ])('%s is not', async (_, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });
});
