import { describe, expect, it } from 'vitest';
import { garut, lines, more, type Row, row, setUp } from '../../fixtures/imported-rows.ts';
import { setUpImport } from '../../fixtures/imports.ts';

describe('records beside one another', () => {
  const importRows = async (...rows: Row[]) => {
    const all = setUp(rows);
    const { outcome } = await all.run({ kind: 'jsonl', mapping: more('  url: alamat\n') });
    return { ...all, outcome, lists: all.report().lists };
  };

  it('of one slug have six hex digits of the id behind it, but for the first', async () => {
    const { lists, faults } = await importRows(row({ alamat: '' }), row({ id: '2', isi: 'Lain.' }));
    expect(lists.new.map(({ path }) => path)).toEqual([
      garut,
      // printf 2 | sha256sum
      'articles/2019/01/panen-raya-di-garut-d4735e.md',
    ]);
    expect(lists.new[1]?.notes?.map(({ rule }) => rule)).toEqual([
      'change/same-headline',
      'guess/other-story',
    ]);
    expect(await faults()).toEqual([]);
  });

  it('of one headline and day, but another hour or text, all come in, and are told to be perhaps one story', async () => {
    const { lists } = await importRows(
      row({ alamat: '' }),
      row({ id: '2', judul: 'PANEN Raya di Garut', tanggal: '2019-01-21 08:00 WIB' }),
      row({ id: '3', tanggal: '2019-01-22 08:00 WIB' }),
    );
    expect(lists.new).toHaveLength(3);
    expect(
      lists.new.map(({ notes = [] }) => notes.find(({ rule }) => rule === 'guess/other-story')?.message),
    ).toEqual([
      undefined,
      'Judul dan harinya sama dengan rekaman di sumber/a.jsonl:1:1, tetapi isi atau jamnya lain: keduanya masuk.',
      undefined,
    ]);
  });

  it('that are the same in id, or in headline, date and text, are duplicates of the first', async () => {
    const { lists } = await importRows(
      row({ alamat: '' }),
      row({ alamat: '' }),
      row({ isi: 'Lain.' }),
      row({ id: '4', penulis: 'Budi' }),
    );
    expect(lists.new).toHaveLength(1);
    expect(lists.duplicate.map(({ at, reason }) => [at, reason?.rule])).toEqual([
      ['sumber/a.jsonl:2:1', 'record/same-id'],
      ['sumber/a.jsonl:3:1', 'record/same-id-differs'],
      ['sumber/a.jsonl:4:1', 'record/same-story'],
    ]);
  });

  it('comes in with one of two addresses that differ in capitals alone', async () => {
    const all = setUpImport({
      files: {
        'hugo.yaml': 'baseURL: https://kabar.example/\n',
        'content/berita/a.md':
          '---\ntitle: A\ndate: 2019-01-02\ncategory: Tani\nurl: /lama/panen/\naliases: [/lama/Panen, /lama/PANEN/]\n---\nx\n',
      },
    });
    await all.run({ kind: 'markdown', operands: [''] });
    expect(all.written()['articles/2019/01/panen.md']).toContain('aliases:\n  - /lama/panen/\n---');
  });

  it('that are one story at several addresses all lead to it, and a second time nothing changes', async () => {
    const all = setUp([
      row({ alamat: 'https://lama.example/berita/1.html' }),
      row({ id: '2', alamat: 'https://lama.example/ekonomi/1.html' }),
      row({ id: '3', judul: 'Ketiga', alamat: '/3', isi: '[Panen](/ekonomi/1.html)' }),
    ]);
    const import3 = () => all.run({ kind: 'jsonl', mapping: more('  url: alamat\nbody_format: markdown\n') });
    await import3();
    const written = all.written();
    expect(written[garut]).toContain('aliases:\n  - /berita/1.html\n  - /ekonomi/1.html\n');
    expect(written['articles/2019/01/ketiga.md']).toContain('[Panen](/2019/01/panen-raya-di-garut/)');
    expect(await all.faults()).toEqual([]);
    expect((await import3()).outcome).toMatchObject({ counts: { unchanged: 2, duplicate: 1 } });
    expect(all.written()).toEqual(written);
  });

  it('link to where the others are now', async () => {
    const files = {
      'a.jsonl': lines(
        row({ alamat: 'https://lama.example/berita/1.html' }),
        row({
          id: '2',
          judul: 'Kedua',
          alamat: '/berita/2',
          isi: '[Satu](/berita/1.html#a), [juga](https://www.lama.example/berita/1.html), [lain](https://x.example/berita/1.html), [Tiga](/berita/3)',
        }),
      ),
    };
    const { run, written, report } = setUpImport({ files });
    await run({ kind: 'jsonl', mapping: more('  url: alamat\nbody_format: markdown\n') });
    expect(written()['articles/2019/01/kedua.md']).toContain(
      '[Satu](/2019/01/panen-raya-di-garut/#a), [juga](/2019/01/panen-raya-di-garut/), ' +
        '[lain](https://x.example/berita/1.html), [Tiga](/berita/3)',
    );
    expect(report().lists.new[1]?.notes?.map(({ message }) => message)).toEqual([
      '2 tautan kini menuju alamat baru beritanya.',
    ]);
  });

  it('leave their old addresses behind them, each to one story and none over a page', async () => {
    const addresses = [
      'https://lama.example/berita/1.html',
      'https://lama.example/?p=2',
      '/berita/1.html',
      '/2019/01/panen-raya-di-garut/',
      '/tentang',
      '/kategori/ekonomi/',
      '/2019/01/',
      'https://lama.example/',
      '/a//b',
      '/2019/01/kesepuluh/',
    ];
    const rows = addresses.map((alamat, index) => {
      const judul = index === 9 ? 'Kesepuluh' : `Panen ke-${index}`;
      return row({ id: `${index}`, judul: index === 3 ? 'Panen Raya di Garut' : judul, alamat });
    });
    const page = '---\ntitle: Tentang\n---\n\nKami.\n';
    const all = setUp(rows, { 'pages/tentang.md': page });
    const { outcome } = await all.run({ kind: 'jsonl', mapping: more('  url: alamat\n') });
    expect(outcome).toMatchObject({ counts: { new: 10 }, faults: [] });
    const aliases = Object.values(all.written()).flatMap(
      (text) => /aliases:\n(?: {2}- .*\n)+/.exec(text)?.[0] ?? [],
    );
    expect(aliases.sort()).toEqual(['aliases:\n  - /?p=2\n', 'aliases:\n  - /berita/1.html\n']);
    const refused = all
      .report()
      .lists.new.flatMap(({ notes = [] }) =>
        notes.filter(({ rule }) => rule === 'change/no-redirect').map(({ message }) => message),
      );
    expect(refused).toEqual([
      'Alamat lama /berita/1.html tidak dialihkan: sudah milik berita lain.',
      'Alamat lama /tentang tidak dialihkan: situs ini punya halaman sendiri di sana.',
      'Alamat lama /kategori/ekonomi/ tidak dialihkan: situs ini punya halaman sendiri di sana.',
      'Alamat lama /2019/01/ tidak dialihkan: situs ini punya halaman sendiri di sana.',
      'Alamat lama https://lama.example/ tidak dialihkan: itu halaman depan.',
      'Alamat lama /a//b tidak dialihkan: ada dua garis miring berurutan.',
    ]);
    expect(await all.faults()).toEqual([]);
  });
});
