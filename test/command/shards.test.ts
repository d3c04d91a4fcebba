import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles, writeFiles } from '../fixtures/temporary-folder.ts';
import { runScript } from './run-script.ts';
import { makeSmallSite, type SmallSite, storyPath, storyText } from './small-site.ts';

const lastStory = 'articles/2024/08/musim-tanam.md';
const oldStory = 'articles/2024/03/musim-tanam.md';
const planting = storyText('Musim tanam', 'Petani menanam padi.');
const stories = {
  [lastStory]: planting.replace('2024-09-14', '2024-08-20'),
  [oldStory]: planting.replace('2024-09-14', '2024-03-20'),
};
const seeHelp = 'Semua opsi: npm run build -- --help';

/** Arguments that come later win. */
const into = (folder: string, cache: string) => ['--out', folder, '--cache', cache];

async function makeShare({ root, buildArgs }: SmallSite, shard: string, cache = `cache-${shard}`) {
  const dir = join(root, 'shares', shard.replace('/', '-'));
  const places = into(dir, join(root, cache.replace('/', '-')));
  const ended = await runScript('build', [...buildArgs, ...places, '--shard', shard, '--json']);
  return { dir, ...ended, json: JSON.parse(ended.stdout.trimEnd().split('\n').at(-1) ?? '') };
}

describe('npm run build -- --shard and --join', { timeout: 120_000 }, () => {
  it('make shares that are no sites, and the site of them', async () => {
    const site = makeSmallSite(stories);
    expect((await runScript('build', site.buildArgs)).code).toBe(0);
    const shares = [await makeShare(site, '1/2'), await makeShare(site, '2/2')];
    for (const { dir, code, stdout, stderr } of shares) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(
        /^Bagian [12] dari 2 siap di \S+: \d+ berkas, [\d,]+ [kM]B\. Ini belum situs\.\n/,
      );
      expect(readdirSync(dir)).toContain('share.txt');
      expect(readdirSync(dir)).not.toContain('build.json');
      expect(readdirSync(dir)).not.toContain('assets');
    }
    const files = shares.map(({ dir }) => Object.keys(readFiles(dir)).filter((path) => path !== 'share.txt'));
    expect(new Set(files.flat()).size).toBe(files.flat().length);

    const joined = join(site.root, 'joined');
    const places = into(joined, join(site.root, 'cache-joined'));
    const join2 = ['--join', ...shares.map(({ dir }) => dir), '--json'];
    const { code, stdout, stderr } = await runScript('build', [...site.buildArgs, ...places, ...join2]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\nDari bagian yang digabung: \d+ kelompok berkas; dibuat di sini: 0\.\n/);
    const summary = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
    expect(summary).toMatchObject({ rendered: 0, shares: { made: 0, faulty: [] } });
    expect(summary.shares.taken).toBeGreaterThan(4);
    expect(readFiles(joined)).toEqual(readFiles(site.out));
  });

  it('leave to the cache what it has: the join takes it from there', async () => {
    const site = makeSmallSite(stories);
    expect((await runScript('build', site.buildArgs)).code).toBe(0);
    const old = readFiles(site.out);
    rmSync(site.out, { recursive: true });
    const idle = await makeShare(site, '1/1', '.cache');
    expect(idle.json).toMatchObject({ files: 0, shard: { index: 1, of: 1 } });
    expect(idle.json.shard.left).toBeGreaterThan(4);
    expect(idle.stdout).toContain(' kelompok berkas tidak dibuat lagi karena sudah ada di cache.\n');
    expect(readdirSync(idle.dir)).toEqual(['share.txt']);

    writeFiles(site.content, { [storyPath]: storyText('Panen raya', 'Petani memanen jagung.') });
    const busy = await makeShare(site, '1/1', '.cache');
    expect(Object.keys(readFiles(busy.dir))).toContain('2024/09/panen-raya/index.html');
    expect(Object.keys(readFiles(busy.dir))).not.toContain('2024/03/musim-tanam/index.html');
    const { code, stdout } = await runScript('build', [...site.buildArgs, '--join', busy.dir, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ shares: { made: 0 } });
    const clean = join(site.root, 'clean');
    await runScript('build', [...site.buildArgs, ...into(clean, join(site.root, 'clean-cache'))]);
    expect(readFiles(site.out)).toEqual(readFiles(clean));
    expect(readFiles(site.out)).not.toEqual(old);
  });

  it('make a share anew over an older one', async () => {
    const site = makeSmallSite(stories);
    await makeShare(site, '1/1', 'a');
    rmSync(join(site.content, lastStory));
    const { dir, code } = await makeShare(site, '1/1', 'b');
    expect(code).toBe(0);
    expect(existsSync(join(dir, '2024/08'))).toBe(false);
    expect(existsSync(join(dir, '2024/09/panen-raya/index.html'))).toBe(true);
  });

  it('report errors in content, and make no share then', async () => {
    const site = makeSmallSite({ [storyPath]: storyText('Panen', 'Isi.').replace('09-14', '02-30') });
    const { dir, code, stdout } = await makeShare(site, '1/2');
    expect(code).toBe(1);
    expect(stdout).toContain(`${storyPath}:3:15 error date/impossible `);
    expect(existsSync(dir)).toBe(false);
  });

  it('put no share where anything else lies, and no site where a share does', async () => {
    const site = makeSmallSite();
    mkdirSync(site.out);
    writeFileSync(join(site.out, 'build.json'), '{}');
    const refused = await runScript('build', [...site.buildArgs, '--shard', '1/2']);
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /^Folder \S+ berisi berkas yang bukan bagian dari --shard, jadi tidak disentuh\. /,
    );
    expect(readFiles(site.out)).toEqual({ 'build.json': '{}' });
    const { dir } = await makeShare(site, '1/2');
    const before = readFiles(dir);
    expect((await runScript('build', [...site.buildArgs, '--out', dir])).code).toBe(1);
    expect(readFiles(dir)).toEqual(before);
  });

  it('name everything that is wrong with them, and do nothing', async () => {
    const { root, content, out } = makeSmallSite();
    const wrong = async (...args: string[]) => {
      const { code, stdout, stderr } = await runScript('build', ['--content', content, ...args]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      return stderr.trimEnd().split('\n');
    };
    expect(await wrong('--shard', '3/2', '--join', 'tiada', root, '--delta', out)).toEqual([
      'Nilai “3/2” di belakang --shard tidak dapat dipakai. Tulis nomor bagian dan jumlahnya, misalnya 2/8 untuk bagian kedua dari delapan; paling banyak 256 bagian.',
      'Opsi --shard dan --join tidak dapat dipakai bersamaan. Pilih salah satu.',
      'Opsi --shard dan --delta tidak dapat dipakai bersamaan. Pilih salah satu.',
      'Folder bagian tiada tidak ada. Periksa penulisannya di belakang --join.',
      `${root} bukan folder hasil --shard: berkas share.txt tidak ada di dalamnya. Periksa penulisannya di belakang --join.`,
      seeHelp,
    ]);
    expect(await wrong('--shard', '1/2')).toEqual([
      'Sebutkan folder untuk bagian ini dengan --out, misalnya: npm run build -- --shard 2/8 --out bagian/2',
      seeHelp,
    ]);
    writeFiles(out, { '1/share.txt': '' });
    expect(await wrong('--join', join(out, '1'), '--out', out)).toEqual([
      `Folder hasil ${out} memuat folder bagian ${join(out, '1')}, sehingga bagian itu akan terhapus. Pilih tempat lain dengan --out.`,
      seeHelp,
    ]);
    expect(await wrong('--join')).toEqual(['Opsi --join harus diikuti nilainya.', seeHelp]);
  });

  it('name it in English too', async () => {
    const { root, content } = makeSmallSite({ 'site.yaml': 'report_language: en\n' });
    const wrong = ['--shard', 'two', '--join', 'none', '--join', root];
    const { stderr } = await runScript('build', ['--content', content, ...wrong]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      '“two” after --shard cannot be used. Write which share of how many, such as 2/8 for the second of eight; 256 at most.',
      '--shard and --join cannot be used together. Choose one of them.',
      'Name a folder for this share with --out, as in: npm run build -- --shard 2/8 --out shares/2',
      'There is no folder none. Check how it is written after --join.',
      `${root} was not made by --shard: there is no share.txt in it. Check how it is written after --join.`,
      'All options: npm run build -- --help',
    ]);
  });
});
