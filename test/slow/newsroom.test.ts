// The generator as a package: packed, installed in a newsroom's own repository, changed there, upgraded.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';
import { now as buildNow, buildWell, hashesOf } from './build-process.ts';
import { makeSmallContent } from './changing-content.ts';
import { copyGenerator } from './copied-generator.ts';

const now = '2024-10-02T00:00:00Z';
const stories = ['2024/09/panen-raya/index.html', '2024/10/arsip-berita-kini-dapat-dibaca/index.html'];
const byline = 'templates/components/byline.tsx';
const tokens = 'templates/assets/tokens.css';

it('a newsroom installs it, builds, looks its own way, and upgrades by one version number', async () => {
  const folder = makeTemporaryFolder();
  const room = new Newsroom(join(folder, 'warta desa'));
  const first = pack(projectRoot, folder);
  run(
    process.execPath,
    ['scripts/run.mjs', 'new-site', room.dir, '--now', '2024-10-01', '--generator', first],
    {
      cwd: projectRoot,
    },
  );
  writeFiles(room.dir, {
    'content/articles/2024/09/panen-raya.md':
      '---\ntitle: "Panen raya"\ndate: 2024-09-14 12:45:06 WIB\ncategory: Ekonomi\nauthor: Redaksi\n---\n\nPetani memanen padi.\n',
  });
  room.npm('install', '--prefer-offline', '--no-audit', '--no-fund');

  expect(room.npm('run', 'check', '--', '--now', now)).toMatch(
    /^0 kesalahan, \d+ catatan, 9 berkas diperiksa\.$/m,
  );
  // npm does not install every file as it was packed.
  const another = join(folder, 'kabar-kota');
  room.npx('new-site', another);
  const ofAnother = readdirSync(another).sort();
  expect(ofAnother.filter((name) => name.endsWith('.tgz'))).toEqual([first.replace('file:../', '')]);
  expect(ofAnother.filter((name) => !name.endsWith('.tgz'))).toEqual(
    readdirSync(room.dir)
      .filter((name) => !/^(?:node_modules|package-lock\.json|\.cache)$/.test(name))
      .sort(),
  );
  const whole = room.build();
  const checkout = {
    content: join(room.dir, 'content'),
    out: join(folder, 'site'),
    cache: join(folder, 'cache'),
  };
  await buildWell(checkout, { args: ['--now', now] });
  expect(room.hashes()).toEqual(hashesOf(checkout.out));

  const original = readFileSync(join(projectRoot, byline), 'utf8');
  writeFiles(room.dir, { [`theme/${byline}`]: original.replace('"byline"', '"byline ours"') });
  const afterComponent = room.build();
  expect(room.changed()).toEqual(stories);
  expect(Number(afterComponent.rendered)).toBeLessThan(Number(whole.rendered) / 2);

  const page = 'templates/static-page.11ty.tsx';
  const ofPages = readFileSync(join(projectRoot, page), 'utf8');
  writeFiles(room.dir, { [`theme/${page}`]: ofPages.replace('"static-page', '"ours static-page') });
  expect(room.build()).toMatchObject({ rendered: 3 });
  expect(room.changed()).toEqual(['pedoman', 'redaksi', 'tentang'].map((name) => `${name}/index.html`));

  writeFiles(room.dir, {
    [`theme/${tokens}`]: `@import "arsip-berita/${tokens}"; :root { --accent: #0b5c8a }`,
  });
  expect(room.build()).toMatchObject({ rendered: 0 });
  expect(room.changed()).toEqual(['assets/site.css']);
  expect(room.file('assets/site.css')).toContain('#0b5c8a');
  expect(room.build()).toMatchObject({ rendered: 0, written: 0, removed: 0 });

  const preview = await room.startPreview();
  await preview.shows(stories[0], 'class="byline ours"');
  room.edit(`theme/${byline}`, 'byline ours', 'byline ours-too');
  await preview.shows(stories[0], 'class="byline ours-too"');
  room.edit(`theme/${tokens}`, '#0b5c8a', '#123456');
  await preview.shows('assets/site.css', '#123456');
  await preview.stop();

  writeFiles(room.dir, { 'theme/templates/components/bylin.tsx': original });
  const refused = room.tryBuild();
  expect(refused.status).toBe(1);
  expect(refused.stdout).toMatch(
    /^\.\.\/theme\/templates\/components\/bylin\.tsx:1:1 error theme\/replaces-nothing .*\n {2}Mungkin maksudnya templates\/components\/byline\.tsx\?$/m,
  );
  rmSync(join(room.dir, 'theme/templates/components/bylin.tsx'));

  const next = copyGenerator(join(folder, 'next'));
  edit(join(next, 'package.json'), /"version": ".*"/, '"version": "99.0.0"');
  edit(join(next, 'templates/components/pager.tsx'), 'class="pager"', 'class="pager newer"');
  room.edit('package.json', first, pack(next, folder));
  room.npm('install', '--prefer-offline', '--no-audit', '--no-fund');
  room.build();
  expect(room.npx('--version')).toBe('99.0.0\n');
  expect(room.file(stories[1] ?? '')).toContain('class="pager newer"');
  expect(room.file(stories[1] ?? '')).toContain('class="byline ours-too"');
});

it('builds the same where packages lie as pnpm puts them, and where the repository is a folder of another', async () => {
  const folder = makeTemporaryFolder();
  const content = makeSmallContent(join(folder, 'content'));
  const checkout = { content, out: join(folder, 'site'), cache: join(folder, 'cache') };
  await buildWell(checkout);
  const store = join(folder, 'node_modules/.pnpm/arsip-berita@1.0.0/node_modules');
  const copy = copyGenerator(join(store, 'arsip-berita'));
  for (const name of readdirSync(join(copy, 'node_modules'))) {
    renameSync(join(copy, 'node_modules', name), join(store, name));
  }
  rmSync(join(copy, 'node_modules'), { recursive: true });
  const room = join(folder, 'rooms/warta');
  mkdirSync(join(room, 'node_modules'), { recursive: true });
  symlinkSync(copy, join(room, 'node_modules/arsip-berita'));
  const bin = join(room, 'node_modules/arsip-berita/scripts/arsip-berita.mjs');
  const places = ['--content', content, '--now', buildNow];
  // What a checkout has kept holds for the package too.
  cpSync(checkout.cache, join(room, '.cache'), { recursive: true });
  const printed = run(process.execPath, [bin, 'build', ...places, '--json'], { cwd: room });
  expect(printed).toContain('"rendered":0,');
  expect(hashesOf(join(room, '_site'))).toEqual(hashesOf(checkout.out));
  writeFiles(room, {
    [`theme/${byline}`]: readFileSync(join(projectRoot, byline), 'utf8').replace('"byline"', '"byline ours"'),
  });
  run(process.execPath, [bin, 'build', ...places], { cwd: room });
  const pages = Object.keys(hashesOf(join(room, '_site'))).filter((path) => path.endsWith('index.html'));
  expect(pages.some((path) => readFileSync(join(room, '_site', path), 'utf8').includes('byline ours'))).toBe(
    true,
  );
});

/** A repository that the test made. */
class Newsroom {
  readonly dir: string;
  #before: Readonly<Record<string, string>> = {};

  constructor(dir: string) {
    this.dir = dir;
  }

  npm(...args: string[]): string {
    return run('npm', args, { cwd: this.dir });
  }

  npx(...args: string[]): string {
    return run('npx', ['arsip-berita', ...args], { cwd: this.dir });
  }

  /** The summary of a build that must succeed. */
  build(): Readonly<Record<string, unknown>> {
    this.#before = this.hashes();
    const { status, stdout, stderr } = this.tryBuild();
    expect(status, stdout + stderr).toBe(0);
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as ReturnType<Newsroom['build']>;
  }

  tryBuild() {
    const args = ['run', 'build', '--', '--now', now, '--json'];
    return spawnSync('npm', args, { cwd: this.dir, encoding: 'utf8', env: { ...process.env, CI: 'true' } });
  }

  hashes(): Readonly<Record<string, string>> {
    return hashesOf(join(this.dir, '_site'));
  }

  /** Files that the last build made or changed, but for the account of the build itself. */
  changed(): string[] {
    const hashes = Object.entries(this.hashes()).filter(([path, hash]) => this.#before[path] !== hash);
    return hashes.map(([path]) => path).filter((path) => path !== 'build.json');
  }

  file(path: string): string {
    return readFileSync(join(this.dir, '_site', path), 'utf8');
  }

  edit(path: string, from: string, to: string): void {
    edit(join(this.dir, path), from, to);
  }

  async startPreview() {
    const bin = join(this.dir, 'node_modules/arsip-berita/scripts/arsip-berita.mjs');
    const child = spawn(process.execPath, [bin, 'start', '--port', '0'], { cwd: this.dir });
    onTestFinished(() => void child.kill('SIGTERM'));
    const ended = new Promise((resolve) => child.on('exit', resolve));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const patience = { timeout: 60_000, interval: 100 };
    await vi.waitFor(() => expect(output).toContain('Pratinjau siap di '), patience);
    const port = /localhost:(\d+)/.exec(output)?.[1] ?? '';
    return {
      shows: (path = '', text: string) =>
        vi.waitFor(async () => {
          const address = `http://127.0.0.1:${port}/${path.replace(/index\.html$/, '')}`;
          expect(await (await fetch(address)).text(), output).toContain(text);
        }, patience),
      stop: async () => {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
}

/** Returns how a package.json in a folder beside names the package. */
function pack(generator: string, folder: string): string {
  const printed = run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: generator });
  const [packed] = JSON.parse(printed) as [{ filename: string; files: readonly { path: string }[] }];
  const strange = packed.files.filter(({ path }) =>
    /^(?:test|scripts\/bench|content\/(?!README))/.test(path),
  );
  expect(strange).toEqual([]);
  return `file:../${packed.filename}`;
}

function run(command: string, args: readonly string[], { cwd }: { readonly cwd: string }): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  expect(edited, path).not.toBe(text);
  writeFileSync(path, edited);
}
