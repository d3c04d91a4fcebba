import { describe, expect, it, vi } from 'vitest';
import { type Problem, problem, type Severity } from '../../../src/problem.ts';
import { formatReport } from '../../../src/report/format-report.ts';

// The report's form is tested here, not the wording of rules.
vi.mock('../../../src/strings/problems.ts', () => ({
  problemWords: (language: string) => ({
    'date/impossible': ({ written }: { written: string }) =>
      language === 'id'
        ? { message: `Tanggal “${written}” tidak ada.`, hint: 'Periksa hari dan bulannya.' }
        : { message: `There is no date “${written}”.`, hint: 'Check its day and month.' },
    'category/unknown': ({ written }: { written: string }) => ({
      message: `Kategori “${written}”?`,
      hint: '',
    }),
    'author/missing': () => ({ message: 'Berita ini tanpa penulis.', hint: '' }),
  }),
}));

const article = 'articles/2024/09/putin.md';

function impossible(written: string, line = 3, path = article, severity: Severity = 'error'): Problem {
  return problem(severity, 'date/impossible', path, { line, column: 7 }, { written, part: 'day' });
}

function unsigned(path: string): Problem {
  return problem('notice', 'author/missing', path, { line: 1, column: 1 }, {});
}

describe('a report as text', () => {
  const options = { language: 'id', format: 'text', fileCount: 1204 } as const;

  it('has a line a problem, its hint below, and last the counts', () => {
    expect(formatReport([impossible('2024-02-30'), unsigned(article)], options)).toBe(
      [
        'articles/2024/09/putin.md:1:1 notice author/missing Berita ini tanpa penulis.',
        'articles/2024/09/putin.md:3:7 error date/impossible Tanggal “2024-02-30” tidak ada.',
        '  Periksa hari dan bulannya.',
        '',
        '1 kesalahan, 1 catatan, 1.204 berkas diperiksa.',
      ].join('\n'),
    );
  });

  it('is worded in English where that is the language', () => {
    expect(formatReport([impossible('2024-02-30')], { ...options, language: 'en', fileCount: 1 })).toBe(
      [
        'articles/2024/09/putin.md:3:7 error date/impossible There is no date “2024-02-30”.',
        '  Check its day and month.',
        '',
        '1 error, 0 notices, 1 file checked.',
      ].join('\n'),
    );
  });

  it('is one line where there is no problem', () => {
    expect(formatReport([], options)).toBe('0 kesalahan, 0 catatan, 1.204 berkas diperiksa.');
  });

  it('is sorted by path and line, whatever order the problems come in', () => {
    const problems = [impossible('c', 12, 'b.md'), impossible('b', 2, 'b.md'), impossible('a', 9, 'a.md')];
    const places = formatReport(problems, options).match(/^\S+:\d+:\d+/gm);
    expect(places).toEqual(['a.md:9:7', 'b.md:2:7', 'b.md:12:7']);
  });

  it('shows, where it is short, ten stories of a category that there is none of', () => {
    const unknown = (written: string) => (index: number) =>
      problem(
        'error',
        'category/unknown',
        `${String(index).padStart(2, '0')}.md`,
        { line: 4, column: 11 },
        {
          written,
          nearest: undefined,
          known: ['Nasional'],
        },
      );
    const indexes = Array.from({ length: 12 }, (_, index) => index);
    const problems = [...indexes.map(unknown('Daerah')), unknown('Dunia')(20)];
    const lines = formatReport(problems, { ...options, isShort: true, fileCount: 21 }).split('\n');
    expect(lines.filter((line) => line.includes('“Daerah”'))).toHaveLength(10);
    expect(lines.filter((line) => line.includes('“Dunia”'))).toHaveLength(1);
    expect(lines.slice(-3)).toEqual([
      '… dan 2 kesalahan category/unknown lagi; npm run check -- --all menampilkan semuanya.',
      '',
      '13 kesalahan, 0 catatan, 21 berkas diperiksa.',
    ]);
  });

  it('shows, where it is short, the last ten notices of a rule and every error, and counts all', () => {
    const paths = Array.from({ length: 12 }, (_, index) => `${String(index).padStart(2, '0')}.md`);
    const problems = [...paths.map(unsigned), ...paths.map((path) => impossible('x', 3, path))];
    const lines = formatReport(problems, { ...options, isShort: true, fileCount: 12 }).split('\n');
    const of = (rule: string) =>
      lines.filter((line) => line.includes(rule)).map((line) => line.split(':')[0]);
    expect(of(' notice ')).toEqual(paths.slice(2));
    expect(of(' error ')).toEqual(paths);
    expect(lines.slice(-3)).toEqual([
      '… dan 2 catatan author/missing lagi; npm run check -- --all menampilkan semuanya.',
      '',
      '12 kesalahan, 12 catatan, 12 berkas diperiksa.',
    ]);
  });

  it.each(['text', 'gnu'] as const)('shows all of some files where it is short: %s', (format) => {
    const paths = Array.from({ length: 13 }, (_, index) => `${String(index).padStart(2, '0')}.md`);
    const report = formatReport(paths.map(unsigned), {
      ...options,
      format,
      isShort: true,
      whole: new Set(['00.md']),
      fileCount: 13,
    });
    const shown = report.split('\n').filter((line) => line.includes('.md:'));
    expect(shown.map((line) => line.split(':')[0])).toEqual(['00.md', ...paths.slice(3)]);
    expect(report).toContain('\n… dan 2 catatan author/missing lagi;');
  });

  it('leaves out notices that were told before, and counts them', () => {
    const isTold = ({ path }: Problem) => path === 'a.md';
    const problems = [unsigned('a.md'), unsigned('b.md'), impossible('x', 3, 'a.md')];
    expect(formatReport(problems, { ...options, isTold, fileCount: 2 })).toBe(
      [
        'a.md:3:7 error date/impossible Tanggal “x” tidak ada.',
        '  Periksa hari dan bulannya.',
        'b.md:1:1 notice author/missing Berita ini tanpa penulis.',
        '… dan 1 catatan lagi; npm run check menampilkan semuanya.',
        '',
        '1 kesalahan, 2 catatan, 2 berkas diperiksa.',
      ].join('\n'),
    );
  });

  it('shows what a terminal would obey, and keeps a problem on one line', () => {
    const text = formatReport(
      [impossible('\u001b[31m2024\n::error::\u202e\r\u2028', 3, 'a\u0007b.md')],
      options,
    );
    expect(text.split('\n')[0]).toBe(
      'a<U+0007>b.md:3:7 error date/impossible ' +
        'Tanggal “<U+001B>[31m2024<U+000A>::error::<U+202E><U+000D><U+2028>” tidak ada.',
    );
  });
});

describe('a report for GitHub', () => {
  const options = { language: 'id', format: 'github', fileCount: 2, pathPrefix: 'content' } as const;

  it('is a workflow command a problem, its path counted from the repository', () => {
    expect(formatReport([impossible('2024-02-30'), unsigned(article)], options)).toBe(
      [
        '::notice file=content/articles/2024/09/putin.md,line=1,col=1,title=author/missing::Berita ini tanpa penulis.',
        '::error file=content/articles/2024/09/putin.md,line=3,col=7,title=date/impossible' +
          '::Tanggal “2024-02-30” tidak ada. — Periksa hari dan bulannya.',
        '1 kesalahan, 1 catatan, 2 berkas diperiksa.',
      ].join('\n'),
    );
  });

  it('speaks of files first that are asked for: GitHub shows ten marks of a kind', () => {
    const text = formatReport([unsigned('a.md'), unsigned('b.md'), unsigned('c.md')], {
      ...options,
      first: new Set(['c.md']),
    });
    expect(text.match(/(?<=file=content\/)./g)).toEqual(['c', 'a', 'b']);
  });

  it('lets no text of a writer end the command or its properties', () => {
    const text = formatReport([impossible('50%\r\n::error::x', 3, 'a,b:c%.md')], {
      ...options,
      pathPrefix: '',
    });
    expect(text.split('\n')[0]).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=3,col=7,title=date/impossible' +
        '::Tanggal “50%25%0D%0A::error::x” tidak ada. — Periksa hari dan bulannya.',
    );
  });
});

describe('a report for editors', () => {
  const options = { language: 'id', format: 'gnu', fileCount: 2, pathPrefix: 'content' } as const;

  it('is a line a problem, its cure and its rule behind it, its path counted from where the command runs', () => {
    expect(formatReport([impossible('2024-02-30'), unsigned(article)], options)).toBe(
      [
        'content/articles/2024/09/putin.md:1:1: warning: Berita ini tanpa penulis. [author/missing]',
        'content/articles/2024/09/putin.md:3:7: error: Tanggal “2024-02-30” tidak ada. — Periksa hari dan bulannya. [date/impossible]',
        '',
        '1 kesalahan, 1 catatan, 2 berkas diperiksa.',
      ].join('\n'),
    );
  });

  it('has no line that a writer wrote', () => {
    const text = formatReport([impossible('x\nb.md:1:1: error: tidak ada [a/b]')], options);
    expect(text.split('\n')).toHaveLength(3);
  });
});

describe('a report as JSON', () => {
  const options = { language: 'en', format: 'json', fileCount: 7 } as const;

  it('holds each problem in words, and the counts', () => {
    expect(JSON.parse(formatReport([impossible('2024-02-30')], options))).toEqual({
      problems: [
        {
          path: 'articles/2024/09/putin.md',
          line: 3,
          column: 7,
          rule: 'date/impossible',
          severity: 'error',
          message: 'There is no date “2024-02-30”.',
          hint: 'Check its day and month.',
        },
      ],
      errors: 1,
      notices: 0,
      files: 7,
    });
  });

  it('keeps every character of a text, and prints none that a terminal would obey', () => {
    const written = '\u001b[31m\u009b\u202e\u{e0001}\n"\\';
    const json = formatReport([impossible(written)], options);
    expect(JSON.parse(json).problems[0].message).toBe(`There is no date “${written}”.`);
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
