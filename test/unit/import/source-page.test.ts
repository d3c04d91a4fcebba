import { describe, expect, it } from 'vitest';
import { canonicalMoment } from '../../../src/dates/format.ts';
import { parseSourcePage } from '../../../src/import/source-page.ts';
import { formatOpening } from '../../../src/pages/article.ts';
import { known, pageText, putinPage } from '../../fixtures/source-pages/page-text.ts';

const parse = (text: string) => {
  const page = parseSourcePage(text, 'halaman.txt', known);
  if (!page.ok) throw new Error(JSON.stringify(page.problems));
  return page.value;
};

/** `line:column rule`, in the order they were found. */
const faultsOf = (text: string) => {
  const page = parseSourcePage(text, 'halaman.txt', known);
  expect(page.problems.every(({ path }) => path === 'halaman.txt')).toBe(true);
  expect(page.ok).toBe(page.problems.length === 0);
  return page.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
};

describe('the page that the archive began with', () => {
  const page = parse(putinPage);

  it('has date, headline, category and author from its head', () => {
    expect(canonicalMoment(page.publishedAt)).toBe('2024-09-14 12:45:06 WIB');
    expect(page.headline).toBe(
      'Putin: Rusia akan Bekerja Sama dengan Tiongkok demi Multipolaritas dan Tatanan Internasional yang Adil',
    );
    expect(page.category).toBe('International');
    expect(page.author).toBe('Eko Satrio Wibowo');
  });

  it('has its caption without the credit, and its first paragraph without the dateline', () => {
    expect(page.figure?.caption).toMatch(/^Presiden Rusia Vladimir Putin .* Urusan Luar Negeri$/);
    expect(page.figure?.credit).toBe('CMG');
    expect(page.dateline).toBe('St. Petersburg');
    expect(page.agency).toBe('Radio Bharata Online');
    expect(page.paragraphs[0]).toMatch(/^Presiden Rusia, Vladimir Putin, pada hari Kamis \(12\/9\)/);
  });

  it('loses no line: what was split prints as it was', () => {
    const { figure } = page;
    const lines = [
      'Sabtu, 14 September 2024 12:45:6 WIB',
      page.headline,
      page.category,
      page.author,
      `${figure?.caption} (${figure?.credit})`,
      ...page.paragraphs.map((text, index) => (index === 0 ? formatOpening(page) + text : text)),
      'Komentar',
      'Berita Lainnya',
      ...page.listed.map(({ headline, category }) => `${headline} ${category}`),
    ];
    const source = putinPage.split('\n').filter((line) => line !== '');
    const isListedDate = (line: string) => / 2022 \d+:\d+:\d+ WIB$/.test(line);
    expect(lines).toEqual(source.filter((line) => !isListedDate(line)));
    expect(page.listed).toHaveLength(source.filter(isListedDate).length);
  });

  it('lists fifteen other stories in its order', () => {
    expect(page.listed).toHaveLength(15);
    expect(page.listed[0]).toMatchObject({
      headline:
        'Politisi Jerman Kritik Parlemen Eropa karena Tetap Operasikan Dua Kompleksnya di Tengah Krisis Energi',
      category: 'International',
      publishedAt: { iso: '2022-10-07T08:37:55+07:00' },
    });
    expect(page.listed[14]).toMatchObject({ publishedAt: { iso: '2022-10-25T10:02:29+07:00' } });
  });
});

describe('a page of the old site', () => {
  it('needs no caption, no dateline and no other stories', () => {
    const page = parse(pageText({ body: ['Satu.', '', 'Dua.'] }));
    expect(page.figure).toBeUndefined();
    expect(page).toMatchObject({ dateline: '', agency: '', paragraphs: ['Satu.', 'Dua.'], listed: [] });
  });

  it('takes the first line for a caption only where the next opens with a dateline', () => {
    const caption = 'Warga menonton hujan';
    const story = 'Bogor, Radio Bharata Online - Hujan turun.';
    const more = 'Jakarta, Radio Bharata Online - Banjir surut.';
    expect(parse(pageText({ body: [caption, story] })).figure?.caption).toBe(caption);
    expect(parse(pageText({ body: [caption, 'Hujan turun.', story] })).paragraphs[0]).toBe(caption);
    expect(parse(pageText({ body: [story, more] }))).toMatchObject({ figure: undefined, dateline: 'Bogor' });
    expect(parse(pageText({ body: [caption] })).figure).toBeUndefined();
  });

  it('tells of a first line that ends as captions do and stays a paragraph', () => {
    const rulesOf = (...body: string[]) =>
      parseSourcePage(pageText({ body }), 'halaman.txt', known).problems.map(
        ({ rule, severity, line }) => `${line} ${severity} ${rule}`,
      );
    const photos = ['Petani di sawah (Antara)', 'Warga di sungai (CMG)'];
    const told = ['6 notice source-page/caption-as-text'];
    expect(rulesOf(...photos, 'Bogor, Radio Bharata Online - Petani panen.')).toEqual(told);
    expect(rulesOf('Petani di sawah (Antara)', 'Petani panen.')).toEqual(told);
    expect(rulesOf('Petani di sawah (kanan)', 'Petani panen.')).toEqual([]);
    expect(rulesOf('Hujan turun di Bogor (Antara)')).toEqual([]);
  });

  it('may have hard spaces around its lines and blank lines around its parts', () => {
    const text = `\n\n${pageText().replaceAll('\n', '\u00a0 \n').replace('Komentar', '\t Komentar')}\n\n`;
    expect(parse(text).paragraphs).toEqual(['Hujan turun sejak pagi.']);
  });

  it('is told what it lacks, at the line where that is missing', () => {
    const [date, headline, category, author] = pageText().split('\n');
    const rest = pageText().split('\n').slice(4).join('\n');
    const head = (...lines: (string | undefined)[]) => `${lines.join('\n')}\n${rest}`;
    expect(faultsOf(head(headline, category, author))).toEqual(['1:1 source-page/no-date']);
    expect(faultsOf(head('Kemarin', headline, category, author))).toEqual(['1:1 source-page/no-date']);
    expect(faultsOf(head(date, headline, category))).toEqual(['4:1 source-page/no-author']);
    expect(faultsOf(head(date, headline))).toEqual([
      '3:1 source-page/no-category',
      '3:1 source-page/no-author',
    ]);
    expect(faultsOf(`${date}\n${headline}\n${category}\n${author}${rest}`)).toEqual([
      '5:1 source-page/no-blank-line',
    ]);
    expect(faultsOf(pageText({ body: [] }))).toEqual(['6:1 source-page/no-body']);
    expect(faultsOf(pageText().replace('Komentar\n', ''))).toEqual(['7:1 source-page/no-comments-heading']);
    expect(faultsOf(pageText().replace('Berita Lainnya\n', ''))).toEqual([
      '8:1 source-page/no-related-heading',
    ]);
  });

  it('is told all of it at once when it is no such page', () => {
    expect(faultsOf('Catatan rapat\nbaris kedua\nbaris ketiga\nbaris keempat\nbaris kelima\n')).toEqual([
      '1:1 source-page/no-date',
      '5:1 source-page/no-blank-line',
      '6:1 source-page/no-comments-heading',
      '6:1 source-page/no-related-heading',
    ]);
    expect(faultsOf('')).toEqual(['1:1 source-page/empty']);
    expect(faultsOf(' \n\u00a0\n')).toEqual(['1:1 source-page/empty']);
  });

  it('must have a date that exists, on the weekday it says, that has come', () => {
    const faultOf = (date: string) => faultsOf(pageText({ date }));
    expect(faultOf('Jumat, 30 Februari 2024 8:5:0 WIB')).toEqual(['1:8 source-page/date-impossible']);
    expect(faultOf('Senin, 2 September 2024 25:61:0 WIB')).toEqual(['1:25 source-page/date-impossible']);
    expect(faultOf('Selasa, 2 September 2024 8:5:0 WIB')).toEqual(['1:1 source-page/date-weekday']);
    expect(faultOf('Senin, 2 September 2024 8:5:0 WIBB')).toEqual(['1:31 source-page/date-zone']);
    expect(faultOf('Jumat, 2 Januari 2026 8:5:0 WIB')).toEqual(['1:1 source-page/date-in-future']);
  });

  it('is refused where it has comments: they would be lost', () => {
    const text = pageText().replace('Komentar\n', 'Komentar\n\n  Budi: Setuju!\nAni: Saya juga.\n');
    expect(faultsOf(text)).toEqual(['9:3 source-page/comments']);
  });

  it('is refused where a character in it is hidden or controls', () => {
    expect(faultsOf(pageText({ headline: 'Hujan\u200bTurun' }))).toEqual([
      '2:6 source-page/hidden-character',
    ]);
    expect(faultsOf(pageText({ author: 'Sari\u202eDewi' }))).toEqual(['4:5 source-page/hidden-character']);
    expect(faultsOf(pageText({ body: ['Hujan\u0007 turun.'] }))).toEqual([
      '6:6 source-page/control-character',
    ]);
    expect(faultsOf(pageText({ body: ['Hujan\tturun\u200b.'] }))).toEqual([]);
    expect(faultsOf(pageText({ headline: 'Hujan\u0007Turun' }))).toEqual([
      '2:6 source-page/hidden-character',
    ]);
    const captioned = ['Hujan\u0007 turun', 'Bogor, Radio Bharata Online - Hujan.'];
    expect(faultsOf(pageText({ body: captioned }))).toEqual(['6:6 source-page/hidden-character']);
  });

  it('is refused where a line of its head is a paragraph', () => {
    expect(faultsOf(pageText({ headline: 'a'.repeat(300) }))).toEqual([]);
    expect(faultsOf(pageText({ headline: 'a'.repeat(301) }))).toEqual(['2:1 source-page/too-long']);
    expect(faultsOf(pageText({ author: 'a'.repeat(101) }))).toEqual(['4:1 source-page/too-long']);
  });
});

describe('Berita Lainnya', () => {
  const date = 'Selasa, 1 Oktober 2024 7:0:0 WIB';
  const listedOf = (...lines: string[]) =>
    parse(pageText({ listed: lines })).listed.map(({ headline, category }) => [headline, category]);
  const listedFaults = (...lines: string[]) => faultsOf(pageText({ listed: lines }));

  it('takes the longest known category at the end of the line, else the last word', () => {
    expect(listedOf('Harga Naik Bisnis Ekonomi', date)).toEqual([['Harga Naik', 'Bisnis Ekonomi']]);
    expect(listedOf('Harga Naik Ekonomi', date)).toEqual([['Harga Naik', 'Ekonomi']]);
    expect(listedOf('Harga Naik Politik Luar', date)).toEqual([['Harga Naik Politik', 'Luar']]);
    expect(listedOf('Bisnis Ekonomi', date)).toEqual([['Bisnis', 'Ekonomi']]);
    expect(listedOf('Kabar MakroEkonomi', date)).toEqual([['Kabar', 'MakroEkonomi']]);
  });

  it('knows the category of its own page', () => {
    const text = pageText({ category: 'Luar Negeri', listed: ['Harga Naik Luar Negeri', date] });
    expect(parse(text).listed).toMatchObject([{ headline: 'Harga Naik', category: 'Luar Negeri' }]);
  });

  it('tells where it took the last word for a category that nothing is called', () => {
    const date = 'Jumat, 30 Agustus 2024 8:5:0 WIB';
    const listed = ['Tim Lolos Sepak Bola', date, 'Harga Naik Nasional', date];
    const page = parseSourcePage(pageText({ listed }), 'halaman.txt', known);
    expect(page.ok && page.value.listed).toMatchObject([{ category: 'Bola' }, { category: 'Nasional' }]);
    expect(page.problems).toMatchObject([
      { severity: 'notice', rule: 'guess/listed-category', line: 9, details: { category: 'Bola' } },
    ]);
  });

  it('reads a headline that begins like a date', () => {
    expect(listedOf('17 Agustus 1945 Nasional', date, 'Lain Nasional', date)).toEqual([
      ['17 Agustus 1945', 'Nasional'],
      ['Lain', 'Nasional'],
    ]);
  });

  it('is told what is missing, headline by headline', () => {
    expect(listedFaults(date, 'A Nasional', 'B Nasional', date, 'Nasional', date, 'C Nasional')).toEqual([
      '9:1 source-page/no-listed-headline',
      '10:1 source-page/no-listed-date',
      '13:1 source-page/no-listed-category',
      '15:1 source-page/no-listed-date',
    ]);
    expect(listedFaults('A Nasional', 'Senin, 1 Oktober 2024 7:0:0 WIB')).toEqual([
      '10:1 source-page/date-weekday',
    ]);
  });
});
