import { chmodSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock } from '../../src/build/build-lock.ts';
import { textsOfSite } from '../fixtures/bytes-of-site.ts';
import { assumeAnotherOwner, GitRepository } from '../fixtures/git-repository.ts';
import { writeFiles } from '../fixtures/temporary-folder.ts';
import { runScript } from './run-script.ts';
import { makeSmallSite, storyPath, storyText } from './small-site.ts';

const kept = storyText('Panen raya', 'Petani memanen padi.');
const secret = storyText('Kabar rahasia', 'Isinya katarahasia semata.');
const secretPath = 'articles/2024/09/kabar-rahasia.md';
const withdrawal =
  'corrections:\n  - type: pencabutan\n    date: 2024-09-16\n    note: Alasannya jelas.\n---';

function newsroom() {
  const site = makeSmallSite();
  const www = join(site.root, 'www');
  const folders = ['--site', site.out, '--content', site.content, '--cache', join(site.root, '.cache')];
  const publish = (...args: string[]) =>
    runScript('publish', ['--to', www, ...folders, '--grace', '0', ...args]);
  const build = () => runScript('build', site.buildArgs);
  const write = (files: Readonly<Record<string, string>>) => writeFiles(site.content, files);
  return { ...site, www, publish, build, write };
}

describe('npm run publish', () => {
  it('takes a site from its build to its readers, and a withdrawn story out of every release', async () => {
    const { root, www, publish, build, write } = newsroom();
    // A temporary folder is its owner's alone, of which it would be told.
    chmodSync(root, 0o755);
    await build();
    const first = await publish();
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout.replace(/\d{6}-\w+/, 'RILIS').split('\n')).toEqual([
      `Situs sudah terbit di ${www}.`,
      expect.stringMatching(/^Baru \d+, berubah 0, dihapus 0\.$/),
      'Isi tujuan belum diketahui, jadi semuanya diterbitkan.',
      'Rilis RILIS; tidak ada yang dapat dikembalikan.',
      `Daftar perubahan ada di ${join(root, '.cache')}/changes.json.`,
      '',
    ]);

    write({ [secretPath]: secret });
    await build();
    expect((await publish()).code).toBe(0);
    const list = JSON.parse(readFileSync(join(root, '.cache/changes.json'), 'utf8'));
    expect(list).toMatchObject({ whole: false });
    expect(list.purge).toContain('https://contoh.example/2024/09/kabar-rahasia/');
    expect(list.purge).toContain('https://contoh.example/feed.xml');
    const holding = () =>
      [...textsOfSite(www)].filter(([, text]) => text.includes('katarahasia')).map(([path]) => path);
    expect(holding().some((path) => path.includes('/pagefind/'))).toBe(true);

    write({ [secretPath]: secret.replace('\n---\n\n', `\n${withdrawal}\n\n`) });
    await build();
    const { stdout } = await publish();
    expect(stdout).toContain(
      '1 rilis sebelumnya memuat /2024/09/kabar-rahasia/, yang telah ditarik, jadi rilis itu dihapus.',
    );
    expect(holding()).toEqual([]);
    expect(readdirSync(join(www, 'releases'))).toHaveLength(2);
    const back = await publish('--rollback');
    expect(back).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Rilis sebelumnya ditampilkan kembali di /),
    });
    expect(holding()).toEqual([]);
  }, 60_000);

  it('takes a deleted story out of every release where its address leads on, and keeps one that was renamed', async () => {
    const { www, content, publish, build, write } = newsroom();
    write({ [secretPath]: secret });
    await build();
    await publish();
    const releases = () => readdirSync(join(www, 'releases')).length;

    rmSync(join(content, secretPath));
    const renamed = 'articles/2024/09/kabar-terbuka.md';
    write({ [renamed]: secret.replace('\n---\n\n', '\naliases: /2024/09/kabar-rahasia/\n---\n\n') });
    await build();
    expect((await publish()).stdout).not.toContain('ditarik');
    expect(releases()).toBe(2);

    rmSync(join(content, renamed));
    const leadsOn = (from: string) => `/2024/09/${from}/,/2024/09/panen-raya/\n`;
    write({ 'redirects.csv': `from,to\n${leadsOn('kabar-rahasia')}${leadsOn('kabar-terbuka')}` });
    await build();
    expect((await publish()).stdout).toContain(
      '2 rilis sebelumnya memuat /2024/09/kabar-rahasia/, /2024/09/kabar-terbuka/, yang telah ditarik',
    );
    expect([...textsOfSite(www)].filter(([, text]) => text.includes('katarahasia'))).toEqual([]);
    expect(releases()).toBe(1);
  }, 60_000);

  it('tells of a repository that belongs to another user, so that no commit guards what is published', async () => {
    const { content, publish, build } = newsroom();
    new GitRepository(content).commit({});
    assumeAnotherOwner();
    await build();
    const { code, stdout } = await publish();
    expect(code).toBe(0);
    expect(stdout).toContain(
      `\nFolder konten milik pengguna lain di komputer ini, jadi Git tidak mau membacanya, dan situs dari commit lama dapat menggantikan yang baru. Bila isinya dapat dipercaya, jalankan git config --global --add safe.directory ${realpathSync(content)} lalu`,
    );
  });

  it('tells of the folder or file that keeps a web server out', async () => {
    const { root, www, publish, build } = newsroom();
    await build();
    chmodSync(root, 0o700);
    const closed = await publish();
    expect(closed.stdout).toContain(
      `\n${realpathSync(root)} hanya dapat dibuka pemiliknya: server web yang berjalan sebagai pengguna lain menjawab 403. Jalankan chmod o+x pada folder itu.\n`,
    );
    chmodSync(root, 0o755);
    expect((await publish()).stdout).not.toContain('pemiliknya');
    const cure = `Jalankan chmod -R go+rX pada ${www}, dan selanjutnya terbitkan dengan umask 022.\n`;
    chmodSync(www, 0o700);
    const folder = (await publish()).stdout;
    expect(folder).toContain(`\n${realpathSync(www)} hanya dapat dibuka pemiliknya:`);
    expect(folder).toContain(cure);
    chmodSync(www, 0o755);
    const marker = realpathSync(join(www, 'current/build.json'));
    chmodSync(marker, 0o600);
    const file = (await publish()).stdout;
    expect(file).toContain(`\n${marker} hanya dapat dibuka pemiliknya:`);
    expect(file).toContain(cure);
  }, 60_000);

  it('refuses a site whose last build failed, and takes it once that is mended', async () => {
    const { out, publish, build, write } = newsroom();
    await build();
    write({ [storyPath]: kept.replace('title:', 'tilte:') });
    expect((await build()).code).toBe(1);
    expect(await publish()).toEqual({
      code: 1,
      stdout: '',
      stderr: `Pembangunan terakhir untuk ${out} tidak selesai, jadi isinya masih yang lama. Jalankan npm run build, perbaiki yang dilaporkannya, lalu terbitkan.\n`,
    });
    write({ [storyPath]: kept });
    await build();
    expect((await publish()).code).toBe(0);
  }, 60_000);

  it('refuses it under any name of its folder, and while a build is at work there', async () => {
    const { root, out, www, content, build, write } = newsroom();
    const name = join(root, 'tautan');
    symlinkSync(out, name);
    const publish = (...args: string[]) =>
      runScript('publish', ['--to', www, '--content', content, '--cache', join(root, '.cache'), ...args]);
    await build();
    write({ [storyPath]: kept.replace('title:', 'tilte:') });
    await build();
    expect((await publish('--site', name)).stderr).toMatch(/^Pembangunan terakhir untuk .* tidak selesai/);
    write({ [storyPath]: kept });
    await build();
    const lock = acquireLock(`${realpathSync(out)}.lock`);
    expect((await publish('--site', name)).stderr).toMatch(/sedang/);
    lock?.release();
    expect(await publish('--site', name)).toMatchObject({ code: 0, stderr: '' });
  }, 60_000);

  it('refuses a site that was altered since, with the cache of its build or without', async () => {
    const { root, out, publish, build } = newsroom();
    await build();
    writeFiles(out, { '2024/09/panen-raya/index.html': 'lain', 'baru.html': 'baru' });
    const refusal = `Situs di ${out} tidak lagi seperti ketika dibangun: `;
    expect((await publish()).stderr).toBe(
      `${refusal}2 berkas berbeda, misalnya 2024/09/panen-raya/index.html, baru.html. Jalankan npm run build, lalu terbitkan.\n`,
    );
    rmSync(join(root, '.cache'), { recursive: true });
    expect((await publish()).stderr).toBe(
      `${refusal}ada berkas yang diubah, ditambahkan, atau dihapus. Jalankan npm run build, lalu terbitkan.\n`,
    );
  }, 60_000);

  it('says where a site is of edits that were not committed, until they are', async () => {
    const { content, publish, build, write } = newsroom();
    const repository = new GitRepository(content);
    const commit = repository.commit({}).slice(0, 10);
    await build();
    expect((await publish()).stdout).not.toContain('commit');
    write({ [secretPath]: secret });
    await build();
    expect(await publish()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(
        `\nSitus ini memuat suntingan yang belum di-commit sesudah ${commit}: `,
      ),
    });
    repository.commit({}, '2024-10-02T00:00:00Z');
    await build();
    expect((await publish()).stdout).not.toContain('commit');
  }, 60_000);

  it('tells its options', async () => {
    const { code, stdout } = await runScript('publish', ['--help']);
    expect(code).toBe(0);
    for (const option of ['--to', '--rollback', '--keep', '--grace', '--changes', '--force', '--dry-run'])
      expect(stdout).toContain(option);
  });
});
