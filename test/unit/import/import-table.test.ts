import { describe, expect, it } from 'vitest';
import { more } from '../../fixtures/imported-rows.ts';
import { setUpImport } from '../../fixtures/imports.ts';

describe('a table', () => {
  const csv = 'id;judul;tanggal;rubrik;penulis;isi\r\n';
  const importTable = async (text: string | Uint8Array, said = 'separator: ";"\n') => {
    const all = setUpImport({ files: { 'a.csv': text } });
    const { outcome, said: told } = await all.run({ kind: 'csv', mapping: more(said) });
    return { ...all, outcome, told };
  };

  it('comes in row by row, with its line', async () => {
    const rows = `1;"Panen; ""raya""";2019-01-21 22:05 WIB;Ekonomi;Sari;"Satu.\r\nDua."\r\n2;Kedua;?;Ekonomi;Sari;Isi\r\n3;Kurang\r\n\r\n4;Keempat;2019-01-21 23:05 WIB;Ekonomi;Sari;Isi.`;
    const { outcome, report, written } = await importTable(`\ufeff${csv}${rows}`);
    expect(outcome).toMatchObject({ counts: { new: 2, 'left-out': 2 } });
    expect(written()['articles/2019/01/panen-raya.md']).toContain('title: "Panen; \\"raya\\""');
    expect(written()['articles/2019/01/panen-raya.md']).toMatch(/\n\nSatu\.\n\nDua\.\n$/);
    const { lists } = report();
    expect(
      [...lists.new, ...lists['left-out']].map(({ at, reason }) => `${at} ${reason?.rule ?? ''}`),
    ).toEqual([
      'sumber/a.csv:2:1 ',
      'sumber/a.csv:7:1 ',
      'sumber/a.csv:4:1 record/no-date',
      'sumber/a.csv:5:1 rows/fields',
    ]);
    expect(lists['left-out'][1]?.reason?.hint).toBe('Nilai yang memuat “;” harus diapit tanda kutip.');
  });

  it('is refused where a quote is wrong, with its line', async () => {
    const { told, written } = await importTable(`${csv}1;"Panen" raya;2019;Ekonomi;Sari;Isi\r\n`);
    expect(told).toMatch(/^sumber\/a\.csv:2:1 error rows\/quote /);
    expect(written()).toEqual({});
  });

  it('has quotes in cells that begin with none', async () => {
    const { outcome, written } = await importTable(
      `${csv}1;Harga "baru";2019-01-21;Ekonomi;Sari;"Satu ""a""\n<b id=""x"">dua</b>"\r\n2;Dua;2019-01-21;Ekonomi;Sari;Kata "tiga"\r\n`,
    );
    expect(outcome).toMatchObject({ counts: { new: 2 } });
    expect(written()['articles/2019/01/harga-baru.md']).toMatch(
      /title: "Harga \\"baru\\""[\s\S]*\n\nSatu "a"\n/,
    );
    expect(written()['articles/2019/01/dua.md']).toMatch(/\n\nKata "tiga"\n$/);
  });

  it('may put no quotes around its cells at all, as its mapping says', async () => {
    const rows =
      '1;"Panen" kata mereka;2019-01-21;Ekonomi;Sari;"Isi\r\n2;Dua;2019-01-21;Ekonomi;Sari;Isi"\r\n';
    const { outcome, written } = await importTable(`${csv}${rows}`, 'separator: ";"\nquote: none\n');
    expect(outcome).toMatchObject({ counts: { new: 2 } });
    expect(written()['articles/2019/01/panen-kata-mereka.md']).toContain('title: "\\"Panen\\" kata mereka"');
  });

  it.each(['utf-16le', 'utf-16be'])('of spreadsheets that write %s comes in the same', async (encoding) => {
    const text = Buffer.from(
      `\ufeff${csv}1;Café;2019-01-21 22:05 WIB;Ekonomi;Sari;Isi – akhir.\r\n`,
      'utf16le',
    );
    const { written } = await importTable(encoding === 'utf-16be' ? text.swap16() : text);
    expect(written()['articles/2019/01/cafe.md']).toContain('title: "Café"');
    expect(written()['articles/2019/01/cafe.md']).toContain('Isi – akhir.');
  });

  it('has no lines that a portal printed around advertisements, which is told', async () => {
    const { report, written } = await importTable(
      `${csv}1;A;2019-01-21 22:05 WIB;Ekonomi;Sari;"Satu.\nSCROLL TO CONTINUE WITH CONTENT\n[Gambas:Video 20detik]\nIklan itu ditarik."\r\n`,
    );
    expect(written()['articles/2019/01/a.md']).toMatch(/\n\nSatu\.\n\nIklan itu ditarik\.\n$/);
    expect(report().lists.new[0]?.notes).toContainEqual(
      expect.objectContaining({
        message:
          '2 baris yang hanya mengapit iklan atau tautan ke berita lain tidak ikut, misalnya “SCROLL TO CONTINUE WITH CONTENT”.',
      }),
    );
  });

  it('has zones of several countries as its mapping means them', async () => {
    const rows = '1;Satu;2019-01-21 10:00 IST;Ekonomi;Sari;Isi.\r\n';
    const { report } = await importTable(csv + rows);
    expect(report().lists['left-out'][0]?.reason?.hint).toContain('`zones: {IST: "+05:30"}`');
    const { written } = await importTable(csv + rows, 'separator: ";"\nzones: {ist: "+05:30"}\n');
    expect(written()['articles/2019/01/satu.md']).toContain('date: 2019-01-21 10:00:00 +05:30\n');
  });

  it('may have columns that its mapping names, and separators behind the last', async () => {
    const said = "separator: ';'\nheader: [id, judul, tanggal, rubrik, penulis, '', isi, '']\n";
    const { outcome, written } = await importTable('1;Satu;2019-01-21;Ekonomi;Sari;x;Isi.;;\r\n', said);
    expect(outcome).toMatchObject({ counts: { new: 1 } });
    expect(written()['articles/2019/01/satu.md']).toMatch(/\n\nIsi\.\n$/);
    const { told } = await importTable(`1;${'Judul panjang '.repeat(9)};2019;Ekonomi;Sari;Isi.\r\n`);
    expect(told).toContain('Sebutkan nama kolomnya dalam pemetaan: `header: [id, judul, isi]`.');
  });

  it('has of columns of one name what each says', async () => {
    const { written } = await importTable(
      'id;judul;tanggal;rubrik;penulis;isi;tag;tag;tag\r\n1;Satu;2019-01-21;Ekonomi;Sari;Isi.;Padi;;Garut\r\n',
      '  topics: tag\nseparator: ";"\n',
    );
    expect(written()['articles/2019/01/satu.md']).toContain('topics:\n  - Padi\n  - Garut\n');
  });

  it('brings in the rows that its mapping wants, and tells of the others', async () => {
    const rows =
      '1;Satu;2019-01-21;Post;Sari;Isi\r\n2;Dua;2019-01-21;revision;Sari;Isi\r\n3;Tiga;2019-01-21;;Sari;Isi\r\n';
    const { outcome, report } = await importTable(
      `${csv}${rows}`,
      'separator: ";"\nonly: {rubrik: [post, page]}\n',
    );
    expect(outcome).toMatchObject({ counts: { new: 1, 'left-out': 2 } });
    expect(report().lists['left-out'].map(({ reason }) => reason?.message)).toEqual([
      '`rubrik` di baris ini “revision”, bukan yang diminta `only` dalam pemetaan.',
      '`rubrik` di baris ini kosong, sedangkan pemetaan hanya meminta yang disebut di `only`.',
    ]);
    const { told } = await importTable(csv, 'separator: ";"\nonly: {rubrk: post}\n');
    expect(told).toContain('Sumbernya tidak punya kolom “rubrk”.');
  });

  it('has rows of empty cells in its report too', async () => {
    const { outcome, report } = await importTable(
      `${csv};;;;;\r\n1;A;2019-01-21;Ekonomi;Sari;Isi\r\n;;; ;;\r\n\r\n`,
    );
    expect(outcome).toMatchObject({ counts: { new: 1, 'left-out': 1 } });
    expect(report().lists['left-out']).toMatchObject([
      {
        at: 'sumber/a.csv:2:1',
        reason: { message: 'Mulai dari sini ada 2 baris tanpa isi di sel mana pun.' },
      },
    ]);
  });

  it('loses only the rows that are not UTF-8, and is refused where its first is not', async () => {
    const rows = `1;Satu;2019-01-21;Ekonomi;Sari;Isi\r\n2;Caf\xe9;2019-01-21;Ekonomi;Sari;Isi\r\n3;Dua;2019-01-21;Ekonomi;Sari;Isi`;
    const { outcome, report } = await importTable(Buffer.from(`${csv}${rows}`, 'latin1'));
    expect(outcome).toMatchObject({ counts: { new: 2, 'left-out': 1 } });
    expect(report().lists['left-out']).toMatchObject([
      { at: 'sumber/a.csv:3:1', reason: { rule: 'source/not-utf8' } },
    ]);
    const { told } = await importTable(Buffer.from(csv.replace('isi', 'is\xef'), 'latin1'));
    expect(told).toMatch(/^sumber\/a\.csv:1:1 error source\/not-utf8 /);
  });

  it('is read in the encoding that its mapping names', async () => {
    const bytes = Buffer.from(`${csv}1;\x93Caf\xe9\x94 \x96 akhir;2019-01-21;Ekonomi;Sari;Isi`, 'latin1');
    const { written } = await importTable(bytes, 'separator: ";"\nencoding: windows-1252\n');
    expect(written()['articles/2019/01/cafe-akhir.md']).toContain('title: "“Café” – akhir"');
  });

  it('may have a mark before quotes around its first heading', async () => {
    const { outcome } = await importTable(`\ufeff"id"${csv.slice(2)}1;Satu;2019-01-21;Ekonomi;Sari;Isi`);
    expect(outcome).toMatchObject({ counts: { new: 1 } });
  });

  it('is refused where it is the file of a spreadsheet', async () => {
    const { told, written } = await importTable(Buffer.from('504b030414000600', 'hex'));
    expect(told).toContain('sumber/a.csv:1:1 error source/workbook ');
    expect(told).toContain('CSV UTF-8');
    expect(written()).toEqual({});
  });

  it('is refused where it lacks a column of the mapping, with the nearest', async () => {
    const { told } = await importTable(csv.replace('rubrik', 'rubrk'));
    expect(told.replaceAll(/\/tmp\/[^ ]*\//g, '')).toMatch(
      /^peta\.yaml:5:13 error mapping\/no-column Sumbernya tidak punya kolom “rubrik”\.\n {2}Maksudnya “rubrk”\?\n/,
    );
  });
});
