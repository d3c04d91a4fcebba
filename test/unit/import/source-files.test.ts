import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSourceFiles } from '../../../src/import/list-source-files.ts';
import { noMapping } from '../../../src/import/mapping.ts';
import { readJsonLines } from '../../../src/import/rows/json-lines.ts';
import { longestPiece } from '../../../src/import/rows/json-pieces.ts';
import { readAll } from '../../fixtures/source-context.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

describe('files and folders that an import is given', () => {
  it('are gone through in the order of paths, each file once, whatever links stand in them', () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'b/2.XML': 'x', 'b/1.xml': 'y', 'a.xml': 'z', '.git/c.xml': '', 'catatan.txt': '' });
    symlinkSync('..', join(folder, 'b/lingkar'));
    symlinkSync('../a.xml', join(folder, 'b/3.xml'));
    symlinkSync('tiada', join(folder, 'b/4.xml'));
    const { files, bytes, problems } = listSourceFiles([folder, join(folder, 'a.xml')], ['.xml']);
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
      'a.xml',
      'b/1.xml',
      'b/2.XML',
      'b/3.xml',
    ]);
    expect(bytes).toBe(4);
    expect(problems).toEqual([]);
  });

  it('are told of where there is nothing to read', () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'a.txt': '' });
    const operands = [folder, join(folder, 'tiada'), join(folder, 'a.txt/b'), '/dev/null'];
    const { problems } = listSourceFiles(operands, ['.xml', '.rss']);
    expect(problems.map(({ rule }) => rule)).toEqual([
      'source/no-files',
      'source/no-file',
      'source/no-file',
      'source/no-file',
    ]);
  });
});

describe('a file of JSON lines', () => {
  it('leaves out a line without end, and reads on behind it', async () => {
    const file = join(makeTemporaryFolder(), 'a.jsonl');
    writeFileSync(file, `{"a":"1"}\n{"a":"${'x'.repeat(longestPiece)}"}\n{"a":"3"}`);
    const items = await readAll(readJsonLines, [file]);
    expect(
      items.map((item) => (item.kind === 'left-out' ? item.reason.rule : item.record.place.line)),
    ).toEqual([1, 'source/endless-line', 3]);
  });
});

describe('a file of JSON that has no record a line', () => {
  const located = (value: string) => [{ value, position: { line: 1, column: 1 } }];
  const title = ['title', located('judul')] as const;
  const topics = ['topics', located('tag.nama')] as const;

  async function read(text: string | Buffer) {
    const file = join(makeTemporaryFolder(), 'a.jsonl');
    writeFileSync(file, text);
    const columns = new Map(text.includes('nama') ? [title, topics] : [title]);
    const items = await readAll(readJsonLines, [file], { mapping: { ...noMapping, columns } });
    return items.map((item) => {
      if (item.kind === 'left-out') return [item.reason.rule, item.reason.line, item.reason.column];
      const { headline, place } = item.record;
      return [headline, place.line, place.column, ...item.record.topics];
    });
  }

  it.each([
    [
      '[{"judul":"A]},"},{"judul":"B \\" [{"}]',
      [
        ['A]},', 1, 2],
        ['B " [{', 1, 19],
      ],
    ],
    [
      '\ufeff [\n  {\n    "judul": "Á",\n    "tag": [{"nama": "x"}, {"nama": "y"}]\n  },\n  {"judul": "B"}\n]\n',
      [
        ['Á', 2, 3, 'x', 'y'],
        ['B', 6, 3],
      ],
    ],
    [
      '[{"judul":"A"},1,{"judul":}]',
      [
        ['A', 1, 2],
        ['source/not-an-object', 1, 16],
        ['source/json', 1, 18],
      ],
    ],
    [
      `[{"judul":"A","isi":"\\"${'[ { '.repeat(400)}"},{"judul":"B","isi":${'['.repeat(400)}${']'.repeat(400)}}]`,
      [
        ['A', 1, 2],
        ['source/json-depth', 1, 1627],
      ],
    ],
    [
      '[{"judul":"A"},{"judul":"B',
      [
        ['A', 1, 2],
        ['source/json', 1, 16],
      ],
    ],
    [
      '{\n "judul": "A",\n "x": [1, {}]\n}\n{"judul": "B"}\n',
      [
        ['A', 1, 1],
        ['B', 5, 1],
      ],
    ],
    ['[]', []],
  ])('has a record for each object: %s', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it('of an array is read in pieces, wherever the file is cut for it', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ judul: `Berita ke-${index} “é”` }));
    const found = await read(JSON.stringify(many));
    expect(found.map(([headline]) => headline)).toEqual(many.map(({ judul }) => judul));
  });
});
