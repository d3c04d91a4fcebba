import { describe, expect, it } from 'vitest';
import { garut, lines, more, type Row, row } from '../../fixtures/imported-rows.ts';
import { setUpImport } from '../../fixtures/imports.ts';
import { jpegOf, pngOf, svgWithScript } from '../../fixtures/photos.ts';

describe('a picture', () => {
  const withPictures = async (isi: string, over: Row = {}) => {
    const files = {
      'data/a.jsonl': lines(
        row({ isi, foto: '', alt: '', alamat: 'https://lama.example/berita/1', ...over }),
      ),
      'data/foto/Sawah Besar.JPG': await jpegOf(),
      'unggahan/2019/01/padi.png': await pngOf(),
      'unggahan/logo.svg': svgWithScript,
      'rahasia.jpg': await jpegOf({ colour: '#000' }),
    };
    const all = setUpImport({ files });
    const said = more('  url: alamat\n  image: foto\n  alt: alt\nbody_format: markdown\n');
    const { outcome } = await all.run({
      kind: 'jsonl',
      mapping: said,
      operands: ['data'],
      media: ['unggahan'],
    });
    const text = all.written()[garut] ?? '';
    const notes = all.report().lists.new[0]?.notes ?? [];
    return { ...all, outcome, notes: notes.map(({ message }) => message), text };
  };

  it('is copied where it is at hand, beside the source or in a copy of the old site', async () => {
    const isi =
      '![Sawah](<foto/Sawah Besar.JPG>)\n\nTeks ![padi](https://lama.example/wp/2019/01/padi.png "Padi").';
    const { text, notes, written, faults } = await withPictures(isi, { foto: '/2019/01/padi.png' });
    expect(text).toContain('image: 2019/01/padi.png\n');
    expect(text).toContain('![Sawah](2019/01/sawah-besar.jpg)\n\nTeks ![padi](2019/01/padi.png "Padi").\n');
    expect(Object.keys(written()).filter((path) => path.startsWith('media/'))).toEqual([
      'media/2019/01/padi.png',
      'media/2019/01/sawah-besar.jpg',
    ]);
    expect(notes).toContain('Gambar foto/Sawah%20Besar.JPG disalin ke media/2019/01/sawah-besar.jpg.');
    expect(await faults()).toEqual([]);
  });

  it('is found from the root of a copy of the old site, and in the folder of its host', async () => {
    const files = {
      'situs/berita/1.html':
        '<link rel="canonical" href="https://lama.example/berita/1"><meta property="og:type" content="article">' +
        '<h1>Panen Raya di Garut</h1><time datetime="2019-01-21T22:05+07:00"></time><article><p>Petani.</p>' +
        '<img src="/foto/a.jpg"><p><a href="b.jpg"><img src="b.jpg"></a></p><img src="https://lama.example/foto/c.jpg">' +
        '<img src="https://cdn.example/d.jpg"><img src="https://lain.example/foto/a.jpg"></article>',
      'situs/foto/a.jpg': await jpegOf(),
      'situs/berita/b.jpg': await jpegOf({ colour: '#111' }),
      'situs/foto/c.jpg': await jpegOf({ colour: '#222' }),
      'situs/cdn.example/d.jpg': await jpegOf({ colour: '#333' }),
    };
    const all = setUpImport({ files });
    await all.run({ kind: 'html', operands: ['situs'], category: 'Berita' });
    const media = Object.keys(all.written()).filter((path) => path.startsWith('media/'));
    expect(media).toEqual(['a', 'b', 'c', 'd'].map((name) => `media/2019/01/${name}.jpg`));
    expect(all.written()[garut]).toContain('(https://lain.example/foto/a.jpg)');
  });

  it('that stands in the text itself, however large, becomes a file', async () => {
    const bytes = Buffer.from(await pngOf()).toString('base64');
    const junk = Buffer.alloc(60_000, 'padi/').toString('base64');
    const isi = `A ![Sawah](data:image/png;base64,${bytes}) b ![Rusak](data:image/png;base64,${junk})`;
    const { text, notes, faults } = await withPictures(isi);
    expect(text).toMatch(/A !\[Sawah\]\(2019\/01\/[a-z0-9-]+\.png\) b Rusak\n/);
    expect(Math.max(...notes.map((note) => note.length))).toBeLessThan(200);
    expect(await faults()).toEqual([]);
  });

  it('stays a link where it is not at hand, or is no photo', async () => {
    const isi = '![Awan](https://lain.example/awan.jpg) dan ![Logo](/logo.svg)';
    const { text, notes, faults } = await withPictures(isi, {
      foto: 'https://lama.example/utama.jpg',
      alt: 'Sawah',
    });
    expect(text).toMatch(
      /\n---\n\n!\[Sawah\]\(https:\/\/lama\.example\/utama\.jpg\)\n\n!\[Awan\]\(https:\/\/lain\.example\/awan\.jpg\) dan !\[Logo\]\(https:\/\/lama\.example\/logo\.svg\)\n$/,
    );
    expect(notes).toEqual([
      'Gambar https://lama.example/utama.jpg kini berupa tautan: berkasnya tidak tersedia.',
      'Gambar https://lain.example/awan.jpg kini berupa tautan: berkasnya tidak tersedia.',
      'Gambar /logo.svg kini berupa tautan: berkasnya bukan foto.',
    ]);
    expect(await faults()).toEqual([]);
  });

  it.each([
    [
      'above the text, where it opens with it',
      '![](https://a.id/x.jpg)\n\nA',
      '![Sawah](https://a.id/x.jpg)\n\nA',
    ],
    [
      'with the words of the text',
      '![Padi](https://a.id/x.jpg "K")\n\nA',
      '![Padi](https://a.id/x.jpg "K")\n\nA',
    ],
  ])('that leads a text which shows it too is linked once: %s', async (_, isi, expected) => {
    const { text } = await withPictures(isi, { foto: 'https://a.id/x.jpg', alt: 'Sawah' });
    expect(text.slice(text.indexOf('\n---\n\n') + 6)).toBe(`${expected}\n`);
  });

  it('that leads a text without words of its own is no second link to one further down', async () => {
    const isi = 'A\n\n![Padi](https://a.id/x.jpg)';
    const { text } = await withPictures(isi, { foto: 'https://a.id/x.jpg' });
    expect(text).toMatch(/\n---\n\nA\n\n!\[Padi\]/);
  });

  it.each([
    ['', '[Awan](/awan.jpg)', '[sawah.jpg](/f/sawah.jpg)'],
    [
      'base_url: https://lama.example\n',
      '![Awan](https://lama.example/awan.jpg)',
      '![](https://lama.example/f/sawah.jpg)',
    ],
  ])(
    'from the root stays a link to where it may be put, or where it stood: %j',
    async (said, awan, sawah) => {
      const over = { isi: '![Awan](/awan.jpg)', foto: '/f/sawah.jpg' };
      const all = setUpImport({ files: { 'a.jsonl': lines(row(over)) } });
      await all.run({ kind: 'jsonl', mapping: more(`  image: foto\nbody_format: markdown\n${said}`) });
      expect(all.written()[garut]).toContain(`\n---\n\n${sawah}\n\n${awan}\n`);
      expect(await all.faults()).toEqual([]);
    },
  );

  it.each(['../rahasia.jpg', 'foto/../../rahasia.jpg', '/../rahasia.jpg', '/rahasia.jpg'])(
    'is never taken from outside of what was named: %s',
    async (address) => {
      const { written, faults } = await withPictures(`Isi ![Rahasia](${address})`);
      expect(Object.keys(written()).filter((path) => path.startsWith('media/'))).toEqual([]);
      expect(await faults()).toEqual([]);
    },
  );

  it('of which nothing is left but its words leaves these', async () => {
    const { text, faults } = await withPictures(
      'Isi ![Rahasia](foto/tiada.jpg), ![Ref][r] dan ![R [e] f](foto/b.jpg)\n\n[r]: foto/b.jpg',
      {
        alamat: '',
      },
    );
    expect(text).toMatch(/\n\nIsi Rahasia, Ref dan \[R \[e\] f\]\(foto\/b\.jpg\)\n$/);
    expect(await faults()).toEqual([]);
  });
});
