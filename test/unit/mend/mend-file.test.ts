import { describe, expect, it } from 'vitest';
import { wib } from '../../../src/dates/zone.ts';
import { mendFile } from '../../../src/mend/mend-file.ts';

const names = new Map([
  ['dalam negeri', 'Nasional'],
  ['nasional', 'Nasional'],
  ['opini: warga', 'Opini: Warga'],
]);
const site = { zone: wib, categoryName: (written: string) => names.get(written.toLowerCase()) };

const head = (line: string) => `---\n${line}\n---\n\nIsi.\n`;
const mended = (text: string) => mendFile(text, site).text;

describe('a line of front matter', () => {
  it.each([
    // The normal form of a moment.
    ['date: Sabtu, 14 September 2024 12:45:6 WIB', 'date: 2024-09-14 12:45:06 WIB'],
    ['date: "2024-09-14T12:45:06+07:00"', 'date: "2024-09-14 12:45:06 WIB"'],
    ["updated: '14 Sep 2024 12:45'", "updated: '2024-09-14 12:45:00 WIB'"],
    ['publish_at:   14 September 2024 1:45 WITA  ', 'publish_at:   2024-09-14 01:45:00 WITA'],
    ['updated: 2024-09-14 12:45 WIB', 'updated: 2024-09-14 12:45 WIB'],
    ['updated: 2024-09-14 12:45', 'updated: 2024-09-14 12:45'],
    ['expires: 14 September 2024', 'expires: 14 September 2024'],
    ['date: 2024-09-14', 'date: 2024-09-14'],
    ['date: 2024-02-30 12:45', 'date: 2024-02-30 12:45'],
    ['date: Minggu, 14 September 2024', 'date: Minggu, 14 September 2024'],
    ['date: 14 September 2024 12:45 # WIB', 'date: 14 September 2024 12:45 # WIB'],
    ['date: 14/09/2024 12.45', 'date: 2024-09-14 12:45:00 WIB'],
    ['date: 2O24-09-l4 O8:00 WITA', 'date: 2024-09-14 08:00:00 WITA'],
    ['date: 1O/9/2O24 08.00', 'date: 1O/9/2O24 08.00'],
    ['date: "2024/09/14 pukul 12.45 WITA"', 'date: "2024-09-14 12:45:00 WITA"'],
    ['date: 8/7/2024 12:45', 'date: 8/7/2024 12:45'],
    ['date: 14/09/2024', 'date: 14/09/2024'],
    // Spaces.
    ['agency: A\ntitle:\u00a0"Judul: Ya"', 'agency: A\ntitle: "Judul: Ya"'],
    ['agency: A\ntitle:\u00a0"Judul"', 'agency: A\ntitle: "Judul"'],
    ['title: "Judul\u00a0kedua"', 'title: "Judul\u00a0kedua"'],
    ['title: Judul \t ', 'title: Judul'],
    ['title: "Judul "', 'title: "Judul "'],
    // Letters that only look bold.
    ['title: 𝗛𝗮𝗿𝗴𝗮 konﬁrmasi', 'title: Harga konfirmasi'],
    // The name of a category.
    ['category: Dalam Negeri', 'category: Nasional'],
    ['category: nasional', 'category: Nasional'],
    ['category: "dalam negeri"', 'category: "Nasional"'],
    ['category: "opini: warga"', 'category: "Opini: Warga"'],
    ['category: Tidak Ada', 'category: Tidak Ada'],
    // Quotes.
    ['title: Putin: Rusia Bekerja Sama', 'title: "Putin: Rusia Bekerja Sama"'],
    ['title: "Panen Raya", date: 2024-09-14', 'title: "Panen Raya", date: 2024-09-14'],
    ['topics: - Pangan - Pemilu', 'topics: - Pangan - Pemilu'],
    ['title: Kata "Ya": Artinya', `title: 'Kata "Ya": Artinya'`],
    [`title: Kata "Ya": Jum'at`, `title: "Kata \\"Ya\\": Jum'at"`],
    ['title: "Ya" kata dia', `title: '"Ya" kata dia'`],
    ["title: 'Ya' kata dia", `title: "'Ya' kata dia"`],
    ["title: 'Jum'at Kelabu'", `title: "Jum'at Kelabu"`],
    ['title: "Judul', 'title: "Judul"'],
    ["title: 'Judul", "title: 'Judul'"],
    ['title: "Judul”', 'title: "Judul"'],
    ['title: "Judul “Ya”', 'title: "Judul “Ya”"'],
    ['title: “Judul: Ya”', 'title: “Judul: Ya”'],
    ['title: "Judul",', 'title: "Judul",'],
    ['title: "Ya" dan "Tidak"', 'title: "Ya" dan "Tidak"'],
    ['title: [Video] Banjir Bandang', 'title: "[Video] Banjir Bandang"'],
    ['title: @jokowi Berkicau', 'title: "@jokowi Berkicau"'],
    ['title: *Judul*', 'title: "*Judul*"'],
    ['title: &Panen raya', 'title: "&Panen raya"'],
    ['title: !Panen raya', 'title: "!Panen raya"'],
    // Marks of YAML, which no reader is to see.
    ['title: &judul "Panen"\ncaption: *judul', 'title: &judul "Panen"\ncaption: *judul'],
    ['title: &judul Panen\ncaption: *judul', 'title: &judul Panen\ncaption: *judul'],
    [`title: !!str 'Panen'`, `title: !!str 'Panen'`],
    ['title: !!str Panen', 'title: !!str Panen'],
    ['title: !teks "Panen"', 'title: !teks "Panen"'],
    ['title: 50% Naik: Harga', 'title: "50% Naik: Harga"'],
    ['title: %50 Naik', 'title: "%50 Naik"'],
    ['title: Tim: Satu # dua', 'title: Tim: Satu # dua'],
    ['author: Ayu: Lestari', 'author: "Ayu: Lestari"'],
    ['author: [Ayu: Lestari', 'author: [Ayu: Lestari'],
    ['lang: id: en', 'lang: id: en'],
    ['topics: [Pemilu, Harga', 'topics: [Pemilu, Harga'],
    // Characters.
    ['title: "GrabenwÃ¶ger"', 'title: "Grabenwöger"'],
    ['title: Ka\u200bbar\u00ad \ufeff', 'title: Kabar'],
    ['title: Nasional:', 'title: Nasional:'],
    ['title: \u202eKabar', 'title: \u202eKabar'],
  ])('%j becomes %j', (before, after) => {
    expect(mended(head(before))).toBe(head(after));
  });

  it('in a longer text is left alone, whatever it looks like', () => {
    const text = head(
      'summary: |\n  date: 14 September 2024 12:45  \n  category: nasional\ntitle: "a\n  b: c"',
    );
    expect(mended(text)).toBe(text);
    const date = 'date: 14 September 2024 12:45';
    const [before, after] = [date, 'date: 2024-09-14 12:45:00 WIB'].map((line) =>
      head(`${line}\nsummary: >\n  ${date}`),
    );
    expect(mended(before ?? '')).toBe(after);
  });

  it('of what is corrected or related has its moment mended too', () => {
    expect(mended(head('related:\n  - title: A\n    date: 14 September 2024 12:45 WIB'))).toBe(
      head('related:\n  - title: A\n    date: 2024-09-14 12:45:00 WIB'),
    );
  });

  it('of a correction has quotes put around its note, and then its moment mended', () => {
    const entry = (date: string, note: string) =>
      head(`corrections:\n  - type: ralat\n    date: ${date}\n    note: ${note}`);
    expect(mended(entry('15/9/2024 08.00', 'Tertulis: Rp5.000.'))).toBe(
      entry('2024-09-15 08:00:00 WIB', '"Tertulis: Rp5.000."'),
    );
  });

  it('is mended beside others that cannot be', () => {
    expect(mended(head('title: A: B\ntilte: C: D\ndate: 14 September 2024 12:45'))).toBe(
      head('title: "A: B"\ntilte: C: D\ndate: 14 September 2024 12:45'),
    );
  });
});

describe('a body', () => {
  const body = (text: string) => `---\ntitle: a\n---\n${text}`;

  it.each([
    ['Satu. \n\t\nDua.\t\n', 'Satu.\n\nDua.\n'],
    ['Satu,  \ndua.  \n\nTiga. ', 'Satu,  \ndua.\n\nTiga.'],
    ['```\nkode  \n```\n', '```\nkode\n```\n'],
    ['    kode\n    \n    lagi\n', '    kode\n\n    lagi\n'],
    ['ma\u200bkan \u202d\n', 'makan \u202d\n'],
    ['Harga\u2028turun.\u2029\n', 'Harga turun.\n'],
    ['Kata \u2066محمد\u2069\n', 'Kata \u2066محمد\u2069\n'],
    ['â€œHaloâ€\u009d', '“Halo”'],
    ['“Halo”, 5 < 6\n', '“Halo”, 5 < 6\n'],
    ['Kafe\u0301\n', 'Kafé\n'],
    ['Di\u00a0sana\u00a0ada\u00a0orang\u00a0itu\n', 'Di sana ada orang itu\n'],
    ['Rp\u00a05 di\u00a0sana\n', 'Rp\u00a05 di\u00a0sana\n'],
  ])('%j becomes %j', (before, after) => {
    expect(mended(body(before))).toBe(body(after));
  });
});

describe('a file', () => {
  it('keeps its byte order mark and the ends of its lines', () => {
    const before = '\ufeff---\r\ntitle: A: B\r\ndate: 14 September 2024 12:45\r\n---\r\nIsi. \rLagi.\nAkhir';
    const after = '\ufeff---\r\ntitle: "A: B"\r\ndate: 2024-09-14 12:45:00 WIB\r\n---\r\nIsi.\rLagi.\nAkhir';
    expect(mended(before)).toBe(after);
  });

  it('loses blank lines above its front matter', () => {
    expect(mended(' \n\n  --- \ntitle: a\n--- \nIsi\n')).toBe('---\ntitle: a\n---\nIsi\n');
  });

  it.each(['', '\n\n', 'Tanpa front matter  \n', '---\ntitle: A: B\n', '+++\ntitle = 1  \n+++\n'])(
    'whose front matter is not to be found is left alone: %j',
    (text) => {
      expect(mendFile(text, site)).toEqual({ text, changes: [] });
    },
  );

  it('tells of each line before and after', () => {
    expect(mendFile('\n---\ntitle: A: B\n---\nIsi.\n', site).changes).toEqual([
      { line: 1, before: '', after: undefined },
      { line: 3, before: 'title: A: B', after: 'title: "A: B"' },
    ]);
  });
});
