import { describe, expect, it } from 'vitest';
import { parseMapping, readMapping } from '../../../src/import/read-mapping.ts';
import { wordProblem } from '../../../src/report/worded-problem.ts';

const problemsOf = (text: string) =>
  parseMapping('peta.yaml', Buffer.from(text)).problems.map((each) => {
    const { message, hint } = wordProblem(each, 'en');
    return `${each.line}:${each.column} ${each.rule} ${message} ${hint}`.trim();
  });

describe('a mapping', () => {
  it.each([
    ['colums: {}\n', /^1:1 key\/unknown .*columns/],
    ['columns:\n  tittle: judul\n', /^2:3 key\/unknown .*title/],
    ['columns:\n  title: [judul, {a: b}]\n', /^2:18 key\/form /],
    ['columns: judul\n', /^1:10 key\/form /],
    ['defaults:\n  kategori: Berita\n', /^2:3 key\/unknown .*category/],
    ['constants: {judul: x}\n', /^1:13 key\/unknown /],
    ['body_format: htm\n', /^1:14 site\/choice .*text.*html.*markdown/],
    ['date_order: dmy\n', /^1:13 site\/choice .*day-first.*month-first/],
    ['zone: Jakarta\n', /^1:7 site\/time-zone /],
    ['zones: {IST: Delhi}\n', /^1:14 site\/time-zone /],
    ['separator: ";;"\n', /^1:12 mapping\/separator /],
    ["separator: '\"'\n", /^1:12 mapping\/separator /],
    ['header: judul\n', /^1:9 key\/form /],
    ['only: post\n', /^1:7 key\/form /],
    ['only: {jenis: {a: b}}\n', /^1:15 key\/form /],
    ['encoding: latin\n', /^1:11 site\/choice .*windows-1252/],
    ['name: ../x\n', /^1:7 mapping\/name /],
    ['- columns\n', /^1:1 key\/form /],
    ['columns: {title: judul\n', /^1:10 front-matter\/unquoted-mark /],
  ])('%j is told of at its place', (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
  });

  it('tells all its mistakes at once', () => {
    expect(problemsOf('zone: X\nbody_format: y\nseperator: ","\n')).toHaveLength(3);
  });

  it('may be absent, or hold nothing', () => {
    const said = { category: 'Berita', name: '' };
    expect(readMapping('', said)).toMatchObject({
      ok: true,
      value: { defaults: { category: 'Berita' }, name: '' },
    });
    expect(parseMapping('peta.yaml', Buffer.from('# kosong\n'))).toMatchObject({ ok: true });
    expect(readMapping('tiada/peta.yaml', said).problems).toMatchObject([
      { rule: 'mapping/unreadable', path: 'tiada/peta.yaml', details: { reason: 'ENOENT' } },
    ]);
  });
});
