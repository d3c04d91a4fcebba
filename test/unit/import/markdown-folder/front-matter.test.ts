import { describe, expect, it } from 'vitest';
import { parseForeignText } from '../../../../src/import/markdown-folder/front-matter.ts';
import { findEntry, textOf } from '../../../../src/import/markdown-folder/head.ts';

function read(text: string) {
  const result = parseForeignText('a.md', text);
  if (!result.ok) return result.problems;
  const { head, ...rest } = result.value;
  return { ...rest, head: Object.fromEntries(head.map(({ key, value }) => [key, value])) };
}

describe('the front matter of another generator', () => {
  it.each([
    ['YAML', '---\ntitle: A\n---\nB\n', 'yaml', { title: 'A' }, 'B\n', 4],
    ['YAML behind blank lines', '\n\n---\ntitle: A\n---\nB', 'yaml', { title: 'A' }, 'B', 6],
    ['YAML closed by dots', '---\ntitle: A\n...\nB', 'yaml', { title: 'A' }, 'B', 4],
    ['YAML without a body', '---\ntitle: A\n---', 'yaml', { title: 'A' }, '', 3],
    ['no keys', '---\n---\nB', 'yaml', {}, 'B', 3],
    ['comments alone', '---\n# x\n---\nB', 'yaml', {}, 'B', 4],
    [
      'TOML',
      '+++\ntitle = "A"\ndate = 2019-02-03T04:05:06+07:00\ntags = ["x", "y"]\nn = 0x10\n[author]\nname = "C"\n+++\nB',
      'toml',
      { title: 'A', date: '2019-02-03T04:05:06.000+07:00', tags: ['x', 'y'], n: '16', author: { name: 'C' } },
      'B',
      9,
    ],
    ['JSON', '{\n  "title": "A",\n  "draft": true\n}\nB', 'json', { title: 'A', draft: 'true' }, 'B', 5],
    [
      "Pelican's",
      'Title: A: b\nDate: 2012-10-30\nTags: x, y\nAuthors: C, D; E\nSummary:\n    one\n    two\n\nB\n',
      'labels',
      { Title: 'A: b', Date: '2012-10-30', Tags: ['x', 'y'], Authors: ['C, D', 'E'], Summary: 'one two' },
      'B\n',
      9,
    ],
    [
      "Nikola's",
      '<!--\n.. title: A\n.. date: 2012-10-30 10:00 UTC\n.. category: \n-->\nB',
      'labels',
      { title: 'A', date: '2012-10-30 10:00 UTC', category: '' },
      'B',
      6,
    ],
    [
      'one without spaces',
      'title:A ^_^\ndate:2007-07-11 13:15:35\n\nB',
      'labels',
      { title: 'A ^_^', date: '2007-07-11 13:15:35' },
      'B',
      4,
    ],
    ['a paragraph like a label', 'Title: A\nand more\n\nB', 'none', {}, 'Title: A\nand more\n\nB', 1],
    ['a label that is no head', 'Jakarta: kabar\n\nB', 'none', {}, 'Jakarta: kabar\n\nB', 1],
    ['none', '# A\n\nB', 'none', {}, '# A\n\nB', 1],
    ['a rule of the text', 'A\n\n---\n\nB\n\n---\n', 'none', {}, 'A\n\n---\n\nB\n\n---\n', 1],
  ] as const)('%s is read', (_, text, form, head, body, bodyLine) => {
    expect(read(text)).toEqual({ form, head, body, bodyLine });
  });

  it.each([
    ['NO', 'title: NO', 'NO'],
    ['an integer', 'slug: 2019', '2019'],
    ['an octal number', 'slug: 0123', '0123'],
    ['a date with an odd zone', 'date: 2015-03-17 14:00:00 -4', '2015-03-17 14:00:00 -4'],
    ['a time of one digit', 'date: 2014-08-18 9:00:17 -0400', '2014-08-18 9:00:17 -0400'],
    ['a folded text', 'summary: >\n  one\n  two\n', 'one two\n'],
    ['an alias', 'a: &x one\nb: *x', 'one'],
    [
      'a text in quotes over lines that are not indented',
      'a: "one\ntwo: \\"x\\"\nthree"',
      'one two: "x" three',
    ],
    ['one in single quotes', "a: b\nc: 'one\nit''s: two'", "one it's: two"],
  ])('%s stays as it is written', (_, yaml, value) => {
    const result = parseForeignText('a.md', `---\n${yaml}\n---\n`);
    expect(result.ok && result.value.head.at(-1)?.value).toBe(value);
  });

  it('takes the last of two equal keys, whatever their capitals, and says so', () => {
    const result = parseForeignText(
      'a.md',
      '---\nexpiryDate: "2025-01-22"\ntitle: A\nexpirydate: 2025-01-01\n---\n',
    );
    expect(result.ok && textOf(result.value.head, 'expirydate')).toBe('2025-01-01');
    expect(result.problems).toEqual([
      {
        path: 'a.md',
        line: 2,
        column: 1,
        severity: 'notice',
        rule: 'markdown/duplicate-key',
        details: { key: 'expirydate', dropped: '2025-01-22', kept: '2025-01-01' },
      },
    ]);
  });

  it.each([
    ['a colon in a title', '---\ntitle: A: B\n---\n', 'front-matter/unquoted-colon', 2, 9],
    ['an open quote', '---\ntitle: "A\n---\n', 'front-matter/unclosed-quote', 2, 8],
    ['no second fence', '\n---\ntitle: A\n', 'front-matter/unclosed', 2, 1],
    ['a list', '---\n- A\n---\n', 'key/form', 2, 1],
    ['broken TOML', '+++\ntitle = A\n+++\n', 'front-matter/syntax', 2, 9],
    ['broken JSON', '{\n  "title": A\n}\n', 'front-matter/syntax', 1, 1],
    [
      'aliases that stand for too much',
      `---\na: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (name, at: number) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`)}]\n`)}---\n`,
      'front-matter/unsupported',
      2,
      1,
    ],
    ['a list that holds itself', '---\na: b\nc: &c [*c]\n---\n', 'front-matter/unsupported', 2, 1],
    [
      'lists too deep for the parser',
      `{\n"a": ${'['.repeat(20_000)}${']'.repeat(20_000)}\n}\n`,
      'front-matter/syntax',
      1,
      1,
    ],
  ])('%s is refused where it stands', (_, text, rule, line, column) => {
    const result = parseForeignText('a.md', text);
    expect(result.ok).toBe(false);
    expect(result.problems[0]).toMatchObject({ rule, line, column, severity: 'error' });
  });

  it.each([
    ['YAML', '---\ntitle: A\ndate: 2020-01-01\n---\n'],
    ['TOML', '+++\ntitle = "A"\ndate = 2020-01-01\n+++\n'],
    ['JSON', '{\n"title": "A",\n"date": "2020-01-01"\n}\n'],
  ])('knows the line of a key in %s', (_, text) => {
    const result = parseForeignText('a.md', text);
    expect(result.ok && findEntry(result.value.head, ['date'])?.position.line).toBe(3);
  });
});

it('faults below lines that begin with asterisks are told on their own lines', () => {
  const head = '**title**: "A"\n**date**: 2024\n**category**: C\ntopics: [a, b]\ncaption: "P"\n';
  const problems = read(`---\n${head}---\nIsi.\n`);
  expect(Array.isArray(problems) && problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
});
