import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitRepository } from '../fixtures/git-repository.ts';
import { readFiles, writeFiles } from '../fixtures/temporary-folder.ts';
import { runScript } from './run-script.ts';
import { makeSmallSite, storyPath, storyText } from './small-site.ts';

describe('npm run addresses', { timeout: 60_000 }, () => {
  it('records what is published, and from then on tells of what vanishes', async () => {
    const { root, content } = makeSmallSite();
    const places = ['--content', content, '--cache', join(root, '.cache')];
    const record = () => runScript('addresses', places);
    const check = () => runScript('check', places);
    expect(await record()).toMatchObject({
      code: 0,
      stdout: `3 alamat dicatat di ${join(content, 'addresses')}. Simpan dengan git add dan git commit.\n`,
    });
    const ledger = readFiles(join(content, 'addresses'));
    expect(ledger).toEqual({
      '.gitattributes': '*.txt merge=union\n',
      '2024.txt': '/2024/09/panen-raya/\n',
      'pages.txt': '/kategori/nasional/\n/penulis/ayu-lestari/\n',
    });
    expect((await record()).stdout).toBe('Semua alamat yang terbit sudah tercatat.\n');
    expect(await check()).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\n0 kesalahan, 1 catatan, 6 berkas diperiksa\.\n$/),
    });

    renameSync(join(content, storyPath), join(content, 'articles/2024/09/panen-besar.md'));
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^addresses\/2024\.txt:1:1 error address\/gone Alamat \/2024\/09\/panen-raya\/ pernah terbit/,
    );
    const row = /“from,to”: (\S+)/.exec(stdout)?.[1] ?? '';
    expect(row).toBe('/2024/09/panen-raya/,/2024/09/panen-besar/');
    writeFiles(content, { 'redirects.csv': `from,to\n${row}\n` });
    expect((await check()).code).toBe(0);
    await record();
    expect(readFileSync(join(content, 'addresses/2024.txt'), 'utf8')).toBe(
      '/2024/09/panen-besar/\n/2024/09/panen-raya/\n',
    );
  });

  it('keeps the build from making a site without an address that was out', async () => {
    const { content, out, buildArgs } = makeSmallSite({ 'addresses/2024.txt': '/2024/09/lama/\n' });
    const { code, stdout } = await runScript('build', buildArgs);
    expect(code).toBe(1);
    expect(stdout).toContain('addresses/2024.txt:1:1 error address/gone');
    expect(readdirSync(join(content, '..'))).not.toContain(out);
  });

  it('records nothing while there are errors', async () => {
    const { content } = makeSmallSite({ [storyPath]: storyText('Panen', '') });
    const { code, stdout, stderr } = await runScript('addresses', ['--content', content]);
    expect([code, stderr]).toEqual([1, 'Tidak ada yang dicatat: perbaiki dulu kesalahan di atas.\n']);
    expect(stdout).toContain('error body/empty');
    expect(readdirSync(content)).not.toContain('addresses');
  });

  it('needs no ledger where a commit tells what was out', async () => {
    const { root, content } = makeSmallSite();
    new GitRepository(root).commit({});
    rmSync(join(content, storyPath));
    const { code, stdout } = await runScript('check', ['--content', content, '--since', 'HEAD']);
    expect(code).toBe(1);
    expect(stdout).toContain(`${storyPath}:1:1 error address/gone Alamat /2024/09/panen-raya/`);
  });

  it('leaves a ledger that Git joins where two branches added to it', async () => {
    const { root, content } = makeSmallSite();
    const repository = new GitRepository(root);
    await runScript('addresses', ['--content', content]);
    repository.commit({});
    for (const name of ['a', 'b']) {
      repository.git('checkout', '--quiet', '-b', name, 'main');
      appendFileSync(join(content, 'addresses/2024.txt'), `/2024/09/${name}/\n`);
      repository.commit({});
    }
    repository.git('merge', '--quiet', '--message=m', 'a');
    const lines = readFileSync(join(content, 'addresses/2024.txt'), 'utf8').split('\n').sort();
    expect(lines).toEqual(['', '/2024/09/a/', '/2024/09/b/', '/2024/09/panen-raya/']);
  });
});
