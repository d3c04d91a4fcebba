import { describe, expect, it } from 'vitest';
import { photoOfCell } from '../../../../src/import/rows/cell-photo.ts';
import { joinTime } from '../../../../src/import/rows/cell-time.ts';
import {
  addressOfCell,
  dateOfCell,
  saysNothing,
  wordsOfCell,
} from '../../../../src/import/rows/cell-words.ts';
import { importOne, rulesOf } from '../../../fixtures/imported-rows.ts';

describe('a cell', () => {
  it.each(['', '  ', '\\N', 'NULL', '0000-00-00 00:00:00', '0000-00-00'])('says nothing: %j', (cell) => {
    expect(saysNothing(cell)).toBe(true);
  });

  it.each([
    ['<a href="/k/daerah" hreflang="id">Daerah &amp; Desa</a>', 'Daerah & Desa', 'tags'],
    ['Jum&#039;at', "Jum'at", 'entities'],
    ['Harga 5 < 6 & seterusnya', 'Harga 5 < 6 & seterusnya', 'nothing'],
    ['Satu<br />dua', 'Satu dua', 'tags'],
  ])('has words: %j', (cell, text, held) => {
    expect(wordsOfCell(cell)).toEqual({ text, held });
  });

  it('has the address of its link and the time that machines read', () => {
    expect(addressOfCell('<a href="/berita/1">Baca</a>')).toBe('/berita/1');
    expect(addressOfCell('/berita/1?a=1&b=2')).toBe('/berita/1?a=1&b=2');
    expect(dateOfCell('<time datetime="2024-09-14T12:45:06+07:00">Sat, 14</time>\n')).toBe(
      '2024-09-14T12:45:06+07:00',
    );
  });
});

describe('a cell of dates and names as pages print them', () => {
  it('has a day that was part of an address', () => {
    expect(dateOfCell('21+January+2019')).toBe('21 January 2019');
    expect(dateOfCell('21 January 2019 10:00 GMT+0700')).toBe('21 January 2019 10:00 GMT+0700');
  });

  it('has a name in each line', async () => {
    const penulis = 'Singgih Wiryono,            \n\n                Dani Prabowo            \n\nTim Redaksi';
    const { text } = await importOne({ penulis });
    expect(text).toContain('author:\n  - Singgih Wiryono\n  - Dani Prabowo\n  - Tim Redaksi\n');
  });
});

describe('the cell of a picture', () => {
  const none = { address: '', alt: '', caption: '', others: [] };

  it.each([
    ['', none],
    [' /foto/a b.jpg ', { ...none, address: '/foto/a b.jpg' }],
    [
      '  <img src="/f/a.jpg?itok=1" width="4" alt="Padi" />',
      { ...none, address: '/f/a.jpg?itok=1', alt: 'Padi' },
    ],
    [
      '{"image_intro":"images\\/a.jpg#joomlaImage:\\/\\/local","image_intro_alt":"Pasar","image_intro_caption":"Baru","image_fulltext":""}',
      { ...none, address: '/images/a.jpg', alt: 'Pasar', caption: 'Baru' },
    ],
    [
      'a.jpg (https://x.example/1/a.jpg),b.jpg (https://x.example/2/b.jpg)',
      { ...none, address: 'https://x.example/1/a.jpg', others: ['https://x.example/2/b.jpg'] },
    ],
    [
      'https://x.example/a,b.jpg|https://x.example/c.jpg',
      { ...none, address: 'https://x.example/a,b.jpg', others: ['https://x.example/c.jpg'] },
    ],
    [
      '<div class="foto"><a href="#"><img alt="" src="https://x.example/a.jpg"></a><div>Pasar &amp; kios. <i>Antara</i></div></div>',
      { ...none, address: 'https://x.example/a.jpg', caption: 'Pasar & kios. Antara' },
    ],
    ['<img src="/a.jpg"><img src="/b.jpg"><img>', { ...none, address: '/a.jpg', others: ['/b.jpg'] }],
  ])('is a picture: %j', (cell, photo) => {
    expect(photoOfCell(cell)).toEqual(photo);
  });
});

describe('the cell of an hour', () => {
  it.each([
    ['29/01/2022', ' 14:06 WIB', '29/01/2022 14:06 WIB', ''],
    ['2022-01-29 00:00:00', '9.05', '2022-01-29 9.05', ''],
    ['2022-01-29', '1899-12-30 14:06:00', '2022-01-29 14:06:00', ''],
    ['2022-01-29', '2:06:00 PM', '2022-01-29 2:06:00 PM', ''],
    ['2022-01-29 14:06', '14:06', '2022-01-29 14:06', ''],
    ['2022-01-29 14:06', '15:00', '2022-01-29 14:06', '15:00'],
    ['2022-01-29', 'pagi', '2022-01-29', 'pagi'],
    ['2022-01-29', '', '2022-01-29', ''],
    ['', '14:06', '', ''],
  ])('is that of its day: %j and %j', (date, time, text, lost) => {
    expect(joinTime(date, time)).toEqual({ text, lost });
  });

  it('comes in with the day, and is told where it is none', async () => {
    const said = '  time: jam\n';
    const { text } = await importOne({ tanggal: '21/01/2019', jam: '22:05' }, said);
    expect(text).toContain('date: 2019-01-21 22:05:00 WIB\n');
    const { entry } = await importOne({ tanggal: '21/01/2019', jam: 'malam' }, said);
    expect(rulesOf(entry ?? { id: '', at: '', path: '' })).toContain('change/dropped');
  });
});

describe('a row that a content system exported', () => {
  it('has the words of its fields, not their tags, which is told', async () => {
    const { entry, text } = await importOne({
      judul: '<a href="/berita/panen">Panen Raya</a>',
      rubrik: '<a href="/k/daerah">Daerah</a>',
      penulis: '<a href="/user/5">Ayu</a>',
    });
    expect(text).toContain('title: "Panen Raya"');
    expect(text).toContain('category: Daerah\n');
    expect(text).toContain('author: Ayu\n');
    expect(
      rulesOf(entry ?? { id: '', at: '', path: '' }).filter((rule) => rule === 'rows/tags'),
    ).toHaveLength(3);
  });

  it('has its further pictures below its text, but those that the text shows', async () => {
    const foto = ['https://x.example/a.jpg', 'https://x.example/b_c.jpg', 'https://x.example/d.jpg'].join(
      '|',
    );
    const isi = 'Petani.\n\n![](https://x.example/d.jpg)';
    const { text, entry } = await importOne({ isi, foto }, '  image: foto\nbody_format: markdown\n');
    expect(text.slice(text.lastIndexOf('---\n') + 4)).toBe(
      '\n![](https://x.example/a.jpg)\n\nPetani.\n\n![](https://x.example/d.jpg)\n\n![](https://x.example/b_c.jpg)\n',
    );
    expect(rulesOf(entry ?? { id: '', at: '', path: '' })).not.toContain('change/dropped');
  });

  it('has no summary that is its text cut off', async () => {
    const said = '  summary: ringkas\n';
    const cut = await importOne({ ringkas: '<p>Petani di Garut […]</p>' }, said);
    expect(cut.text).not.toContain('summary');
    const own = await importOne({ ringkas: 'Harga padi naik…' }, said);
    expect(own.text).toContain('summary: "Harga padi naik…"');
  });

  it('has its date in the next column where the first has zeros', async () => {
    const said = '  updated: [ubah, tanggal]\n  published: status\n  continued: lanjutan\n';
    const { text } = await importOne(
      { ubah: '0000-00-00 00:00:00', status: 'On', lanjutan: 'Bagian kedua.' },
      said,
    );
    expect(text).not.toContain('draft');
    expect(text).toMatch(/\n\nPetani di Garut memanen padi\.\n\nBagian kedua\.\n$/);
  });

  it('has a body that begins as HTML read as such where its mapping does not say what it is, which is told', async () => {
    const isi = '<p>Petani &amp; <b>padi</b>.</p>\n<p>Dua.</p>\n';
    const { text, entry } = await importOne({ isi });
    expect(text).toMatch(/\n\nPetani & \*\*padi\*\*\.\n\nDua\.\n$/);
    expect(rulesOf(entry ?? { id: '', at: '', path: '' })).toEqual(['guess/body-html']);
    const said = await importOne({ isi }, 'body_format: text\n');
    expect(said.text).toContain('<p>');
    const plain = await importOne({ isi: '<p> adalah tag untuk paragraf.' });
    expect(plain.text).toContain('\n<p> adalah tag');
  });

  it('has the paragraphs of HTML that parts them by blank lines, which is told', async () => {
    const isi = 'Satu <b>tebal</b>.\r\n\r\nDua.\r\nTiga.';
    const { text, entry } = await importOne({ isi }, 'body_format: html\n');
    expect(text).toMatch(/\n\nSatu \*\*tebal\*\*\.\n\nDua\.\\\nTiga\.\n$/);
    expect(rulesOf(entry ?? { id: '', at: '', path: '' })).toContain('rows/blank-lines');
    const marked = await importOne(
      { isi: '<p>Satu.\n\nSatu juga.</p>\n\n<p>Dua.</p>' },
      'body_format: html\n',
    );
    expect(marked.text).toMatch(/\n\nSatu\. Satu juga\.\n\nDua\.\n$/);
  });

  it('has no tags of plugins of Joomla, and the addresses of its players', async () => {
    const isi =
      '<p>Satu {loadposition iklan}{sic}.</p>{youtube width=400}dQw4w9WgXcQ{/youtube}<p>{gallery}panen/2019{/gallery}Dua.</p>{jcomments on}';
    const { text, entry } = await importOne({ isi }, 'body_format: html\n');
    expect(text).toMatch(
      /\n\nSatu \{sic\}\.\n\nhttps:\/\/www\.youtube\.com\/watch\?v=dQw4w9WgXcQ\n\nDua\.\n$/,
    );
    expect(entry?.notes?.filter(({ rule }) => rule === 'rows/plugin').map(({ message }) => message)).toEqual([
      'Tanda plugin “{gallery}panen/2019{/gallery}” tidak ikut.',
      'Tanda plugin “{loadposition iklan}” tidak ikut.',
      'Tanda plugin “{jcomments on}” tidak ikut.',
    ]);
  });

  it('has what WordPress makes of the bodies of its own table', async () => {
    const isi =
      'Satu.\n\n[caption]<img src="/a.jpg"> Padi[/caption]\n\n[youtube id="x" url="https://youtu.be/x"]Dua.';
    const { text, entry } = await importOne({ isi }, 'body_format: wordpress\nbase_url: https://lama.id\n');
    expect(text).toMatch(
      /\n\nSatu\.\n\n!\[\]\(https:\/\/lama\.id\/a\.jpg "Padi"\)\n\nhttps:\/\/youtu\.be\/x\n\nDua\.\n$/,
    );
    expect(rulesOf(entry ?? { id: '', at: '', path: '' })).toContain('html/embed');
  });
});
