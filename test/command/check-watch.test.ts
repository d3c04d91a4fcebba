import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runScript, startScript } from './run-script.ts';
import { makeSmallSite, storyPath, storyText } from './small-site.ts';

describe('npm run check -- --watch', { timeout: 60_000 }, () => {
  it('reports after each save, between the two lines that editors know, until it is stopped', async () => {
    const { root, content } = makeSmallSite();
    const save = (date: string) =>
      writeFileSync(join(content, storyPath), storyText('Panen', 'Isi.').replace('09-14', date));
    const folders = ['--content', content, '--cache', join(root, '.cache')];
    const script = startScript('check', [...folders, '--watch', '--format', 'gnu']);
    /** Of the last report that is whole. */
    const lastLines = () =>
      script
        .printed()
        .split('Memeriksa …\n')
        .filter((report) => report.endsWith('\nMenunggu perubahan … (tekan Ctrl-C untuk berhenti)\n'))
        .at(-1)
        ?.split('\n');
    const waitForErrors = (errors: readonly unknown[]) =>
      vi.waitFor(() => expect(lastLines()?.filter((line) => line.includes(': error: '))).toEqual(errors), {
        timeout: 30_000,
        interval: 50,
      });
    await waitForErrors([]);
    save('02-30');
    const place = `${content}/${storyPath}:3:15`;
    await waitForErrors([expect.stringMatching(`${place}: error: Tanggal “30” tidak ada. — `)]);
    save('09-14');
    await waitForErrors([]);
    script.process.kill('SIGTERM');
    expect(await script.finished).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([['--fix'], ['--format', 'json']])('is refused beside %s %s', async (...others) => {
    const { content } = makeSmallSite();
    const { code, stderr } = await runScript('check', ['--content', content, '--watch', ...others]);
    expect(code).toBe(1);
    expect(stderr).toContain(`Opsi --watch dan ${others.join(' ')} tidak dapat dipakai bersamaan.`);
  });
});
