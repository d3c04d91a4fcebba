import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { copyGenerator } from '../slow/copied-generator.ts';

const firstWords = 'npm run check -- [BERKAS…] [opsi]';
const helpFile = 'src/strings/id/command-help.ts';

/** First line of what `npm run check -- --help` prints. */
function help(generator: string): Promise<string> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'check', '--help'], { cwd: generator });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return new Promise((resolve) => child.on('close', () => resolve(printed.split('\n')[0] ?? '')));
}

const cacheOf = (generator: string) => join(generator, 'node_modules/.cache/arsip-berita');

/** Folders of bundles that this copy of the generator holds. */
function bundlesOf(generator: string): string[] {
  return readdirSync(cacheOf(generator), { recursive: true, encoding: 'utf8' })
    .filter((path) => /bundles-\w+$/.test(path))
    .map((path) => join(cacheOf(generator), path));
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const damages: readonly [string, (folder: string) => void][] = [
  ['a bundle is cut off', (folder) => edit(join(folder, 'check.js'), (text) => text.slice(0, 200))],
  ['a bundle is altered', (folder) => edit(join(folder, 'check.js'), () => "console.log('lain');")],
  ['the check of bundles is emptied', (folder) => writeFileSync(join(folder, 'check-bundles.js'), '')],
  [
    'the list of bundles is cut off',
    (folder) => edit(join(folder, 'bundles.json'), (text) => text.slice(0, 90)),
  ],
  ['all bundles are gone', (folder) => rmSync(folder, { recursive: true })],
];

describe('a command', { timeout: 120_000 }, () => {
  it('is bundled once, and again when its code was edited', async () => {
    const generator = copyGenerator(join(makeTemporaryFolder(), 'generator'));
    expect([await help(generator), await help(generator)]).toEqual([firstWords, firstWords]);
    const [folder = '', ...others] = bundlesOf(generator);
    expect(others).toEqual([]);
    edit(join(generator, helpFile), (text) => text.replace(firstWords, 'npm run check -- [pilihan]'));
    expect(await help(generator)).toBe('npm run check -- [pilihan]');
    expect(bundlesOf(generator)).toHaveLength(2);
    expect(bundlesOf(generator)).toContain(folder);
  });

  it('that may open too few files says so in one line', async () => {
    const generator = copyGenerator(join(makeTemporaryFolder(), 'generator'));
    expect(await help(generator)).toBe(firstWords);
    const words = ['-c', 'ulimit -n 40; exec "$0" scripts/run.mjs check --help', process.execPath];
    const { status, stdout, stderr } = spawnSync('bash', words, { cwd: generator, encoding: 'utf8' });
    expect({ status, stdout, lines: stderr.trimEnd().split('\n') }).toEqual({
      status: 1,
      stdout: '',
      lines: [expect.stringContaining('ulimit -n 1024')],
    });
  });

  it('runs as written, without a word, whatever is damaged', async () => {
    const generator = copyGenerator(join(makeTemporaryFolder(), 'generator'));
    await help(generator);
    for (const [what, damage] of damages) {
      for (const folder of bundlesOf(generator)) damage(folder);
      expect([await help(generator), await help(generator)], what).toEqual([firstWords, firstWords]);
    }
  });

  it('is kept in .cache of the working folder where packages can only be read', async () => {
    const generator = copyGenerator(join(makeTemporaryFolder(), 'generator'));
    writeFileSync(join(generator, 'node_modules/.cache'), '');
    expect([await help(generator), await help(generator)]).toEqual([firstWords, firstWords]);
    const [key = ''] = readdirSync(join(generator, '.cache/arsip-berita'));
    const kept = readdirSync(join(generator, '.cache/arsip-berita', key));
    expect(kept.filter((name) => name.startsWith('bundles-'))).toHaveLength(1);
  });

  it('runs through tsx where no bundle can be kept', async () => {
    const generator = copyGenerator(join(makeTemporaryFolder(), 'generator'));
    writeFileSync(join(generator, 'node_modules/.cache'), '');
    writeFileSync(join(generator, '.cache'), '');
    expect(await help(generator)).toBe(firstWords);
  });

  it('runs well when two are started at once for the first time', async () => {
    const generator = copyGenerator(join(makeTemporaryFolder(), 'generator'));
    const both = await Promise.all([help(generator), help(generator)]);
    expect([...both, await help(generator)]).toEqual([firstWords, firstWords, firstWords]);
  });
});
