import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';
import { runScript } from './run-script.ts';

describe('npm run new-site', { timeout: 60_000 }, () => {
  it('makes a repository once, whose content is without errors', async () => {
    const dir = join(makeTemporaryFolder(), 'warta desa');
    const made = await runScript('new-site', [dir, '--name', 'Warta Desa', '--generator', 'file:../a.tgz']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain(`\nRepositori redaksi siap di ${dir}. Selanjutnya:\n  cd "${dir}"\n`);
    expect(readdirSync(dir)).toEqual([
      '.gitattributes',
      '.github',
      '.gitignore',
      '.vscode',
      'README.md',
      'content',
      'package.json',
    ]);
    expect(await runScript('check', ['--content', join(dir, 'content')])).toMatchObject({ code: 0 });
    expect(await runScript('new-site', [dir])).toEqual({
      code: 1,
      stdout: '',
      stderr: `Folder ${dir} sudah berisi, jadi tidak ada yang ditulis. Pilih nama lain, atau kosongkan folder itu.\n`,
    });
  });

  it('tells of a repository around it, whose workflows alone GitHub runs', async () => {
    const root = makeTemporaryFolder();
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, 'sendiri/.git'), { recursive: true });
    const tell = async (dir: string) => {
      const { code, stdout } = await runScript('new-site', [join(root, dir), '--generator', 'file:../a.tgz']);
      return [code, stdout.includes(`berada di dalam repositori Git ${root}. `)];
    };
    expect(await tell('situs/arsip')).toEqual([0, true]);
    expect(await tell('sendiri')).toEqual([0, false]);
  });

  it('brings this program along, which no registry may have', async () => {
    const dir = join(makeTemporaryFolder(), 'warta');
    expect(await runScript('new-site', [dir])).toMatchObject({ code: 0, stderr: '' });
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
    const archive = `arsip-berita-${version}.tgz`;
    expect(JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))).toMatchObject({
      dependencies: { 'arsip-berita': `file:${archive}` },
    });
    const packed = execFileSync('tar', ['-tzf', join(dir, archive)], { encoding: 'utf8' }).split('\n');
    expect(packed).toEqual(
      expect.arrayContaining(['package/package.json', 'package/scripts/arsip-berita.mjs']),
    );
  });

  it('takes the package in from which the program is installed', async () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'arsip-berita-1.2.3.tgz': 'paket' });
    const dir = join(folder, 'warta');
    const made = await runScript('new-site', [dir, '--generator', join(folder, 'arsip-berita-1.2.3.tgz')]);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(dir, 'arsip-berita-1.2.3.tgz'), 'utf8')).toBe('paket');
    expect(JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))).toMatchObject({
      dependencies: { 'arsip-berita': 'file:arsip-berita-1.2.3.tgz' },
    });
  });

  it.each([
    [[], 'Sebutkan folder yang hendak dibuat, misalnya: npm run new-site -- ../warta-desa\n'],
    [['DIR', '--name', 'a\nb'], '“a<U+000A>b” tidak dapat menjadi nama situs.'],
    [['DIR', '--generator', './tidak-ada.tgz'], 'Tidak ada berkas ./tidak-ada.tgz untuk --generator.'],
    [['DIR', 'lain'], '“lain” tidak dikenal.'],
    [['DIR', '--nama', 'Warta'], 'Opsi --nama tidak dikenal. Mungkin maksudnya --name?\n'],
  ])('refuses %j and writes nothing', async (args, told) => {
    const dir = join(makeTemporaryFolder(), 'warta');
    const { code, stderr } = await runScript(
      'new-site',
      args.map((each) => (each === 'DIR' ? dir : each)),
    );
    expect([code, stderr.slice(0, told.length), existsSync(dir)]).toEqual([1, told, false]);
  });
});
