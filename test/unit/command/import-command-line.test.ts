import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImportCommandLine } from '../../../src/command/import-command-line.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const read = (...args: string[]) => readImportCommandLine(args, { now: 0, cores: 1 });
const faultsOf = (...args: string[]) => {
  const line = read(...args);
  return line.kind === 'wrong' ? line.faults.map(({ kind }) => kind) : line.kind;
};

describe('the command line of an import', () => {
  it('names a kind and then files, each of which counts once', () => {
    expect(read('source-page', 'b.txt', 'a.txt', './b.txt', 'b.txt', '--dry-run')).toEqual({
      kind: 'ready',
      request: {
        kind: 'source-page',
        files: ['b.txt', 'a.txt', './b.txt'],
        content: 'content',
        cache: '.cache',
        report: '',
        mapping: '',
        category: '',
        name: '',
        media: [],
        dryRun: true,
        now: 0,
      },
    });
  });

  it('may name a content folder that is not there yet, but not a file', () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { file: '' });
    expect(faultsOf('source-page', 'a.txt', '--content', join(folder, 'baru'))).toBe('ready');
    expect(faultsOf('source-page', 'a.txt', '--content', join(folder, 'file'))).toEqual([
      'content-not-a-folder',
    ]);
  });

  it('is told what it lacks', () => {
    expect(faultsOf()).toEqual(['no-import-kind']);
    expect(faultsOf('a.txt')).toEqual(['unknown-import-kind']);
    expect(faultsOf('source-page')).toEqual(['no-import-files']);
    expect(faultsOf('source-page', 'a.txt', '--dryrun')).toEqual(['unknown-option']);
    expect(faultsOf('--help')).toBe('help');
    expect(faultsOf('jsonl', 'a.jsonl')).toEqual(['mapping-absent']);
    expect(faultsOf('source-page', 'a.txt', '--media', 'tiada')).toEqual(['media-absent']);
    expect(faultsOf('source-page', 'a.txt', '--name', '../x')).toEqual(['bad-import-name']);
    expect(faultsOf('source-page', 'a.txt', '--report', 'content/laporan')).toEqual([
      'report-inside-content',
    ]);
    expect(faultsOf('source-page', 'a.txt', '--cache', 'content/simpanan')).toEqual(['cache-inside-content']);
    expect(faultsOf('source-page', 'a.txt', '--now', 'besok')).toEqual(['bad-now']);
  });

  it('suggests the kind that was meant', () => {
    const line = read('sorce-page', 'a.txt');
    expect(line).toMatchObject({ faults: [{ details: { written: 'sorce-page', nearest: 'source-page' } }] });
  });
});
