import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { copyGenerator } from '../slow/copied-generator.ts';
import { makeSmallSite } from './small-site.ts';

const timeout = 60_000;
const story = '/2024/09/panen-raya/';
const template = 'templates/article.11ty.tsx';
const root = '<div class="article-page"';

describe("the preview, when the generator's own code is edited", () => {
  it('shows an edited template, tells errors with their place, and begins anew for its own code', async () => {
    const preview = await startPreview();
    await preview.edit(template, (text) => text.replace(root, `${root} data-edition="1"`));
    await preview.shows('data-edition="1"');

    await preview.edit(template, (text) => text.replace(root, `${root} <<`));
    await preview.printed(/^templates\/article\.11ty\.tsx:\d+:\d+: kesalahan pada kode: Expected/m);
    await preview.save('Petani tetap menulis.');
    await preview.shows('Petani tetap menulis.');

    await preview.edit(template, (text) => text.replace(`${root} <<`, `${root} title={notThere()}`));
    await preview.printed(
      /^templates\/article\.11ty\.tsx:\d+:\d+: kesalahan pada kode: notThere is not defined/m,
    );
    await preview.edit(template, (text) => text.replace('title={notThere()}', 'title="mended"'));
    await preview.shows('title="mended"');

    await preview.edit('src/strings/id/reader.ts', (text) => `${text}\nconst x = ;`);
    await preview.printed(/^src\/strings\/id\/reader\.ts:\d+:\d+: kesalahan pada kode: Unexpected ";"/m);
    await preview.edit('src/strings/id/reader.ts', (text) =>
      text.replace('\nconst x = ;', '').replaceAll('Berita Lainnya', 'Baca Juga'),
    );
    await preview.edit('src/strings/id/preview.ts', (text) => text.replace('dihentikan', 'selesai'));
    await preview.printed('Kode pratinjau berubah; pratinjau dimulai ulang …');
    await preview.shows('title="mended"');

    preview.process.kill('SIGINT');
    await preview.printed('Pratinjau selesai.');
    expect(await preview.ended).toBe(0);
  }, 240_000);
});

async function startPreview() {
  const site = makeSmallSite();
  const generator = copyGenerator(join(site.root, 'generator'));
  const places = ['--content', site.content, '--cache', join(site.root, '.cache')];
  const args = ['scripts/run.mjs', 'serve', ...places, '--port', '0', '--jobs', '1'];
  const child: ChildProcess = spawn(process.execPath, args, { cwd: generator });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const printed = (text: string | RegExp) =>
    vi.waitFor(() => expect(output).toMatch(text), { timeout, interval: 50 });
  await printed('Pratinjau siap di ');
  const port = /localhost:(\d+)/.exec(output)?.[1] ?? '';
  const page = () => fetch(`http://127.0.0.1:${port}${story}`).then((response) => response.text());
  const articleFile = join(site.content, 'articles/2024/09/panen-raya.md');
  return {
    process: child,
    ended: new Promise((resolve) => child.on('exit', resolve)),
    printed,
    shows: (text: string) =>
      vi.waitFor(async () => expect(await page()).toContain(text), { timeout, interval: 50 }),
    edit: async (path: string, change: (text: string) => string) => {
      const text = readFileSync(join(generator, path), 'utf8');
      const changed = change(text);
      expect(changed).not.toBe(text);
      writeFileSync(join(generator, path), changed);
    },
    save: async (paragraph: string) => {
      writeFileSync(articleFile, `${readFileSync(articleFile, 'utf8')}\n${paragraph}\n`);
    },
  };
}
