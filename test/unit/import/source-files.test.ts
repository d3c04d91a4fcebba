import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSourceFiles } from '../../../src/import/list-source-files.ts';
import { longestJsonLine, readJsonLines } from '../../../src/import/rows/json-lines.ts';
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
    writeFileSync(file, `{"a":"1"}\n{"a":"${'x'.repeat(longestJsonLine)}"}\n{"a":"3"}`);
    const items = await readAll(readJsonLines, [file]);
    expect(
      items.map((item) => (item.kind === 'left-out' ? item.reason.rule : item.record.place.line)),
    ).toEqual([1, 'source/endless-line', 3]);
  });
});
