// A preview for the newsroom: what it shows beside the site for readers, and that search engines are to leave all of it out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { markerPath, parseMarker } from '../../src/build/marker.ts';
import { nextPublishName } from '../../src/build/next-publish.ts';
import { type BuildOutcome, buildSite } from '../../src/build/pipeline.ts';
import { Workers } from '../../src/build/workers.ts';
import { readBuildCommandLine } from '../../src/command/build-command-line.ts';
import { textsOfSite } from '../fixtures/bytes-of-site.ts';
import { runScript } from './run-script.ts';
import { makeSmallSite, storyText } from './small-site.ts';

const now = Date.parse('2024-10-01T00:00:00Z');
const keptBack = (title: string, line: string) =>
  storyText(title, `Isi ${title}.`).replace('category:', `${line}\ncategory:`);
const files = {
  'articles/2024/09/konsep.md': keptBack('Naskah konsep', 'draft: true'),
  'articles/2024/09/nanti.md': keptBack('Naskah nanti', 'publish_at: 2024-10-20 06:00 WIB'),
  'articles/2024/09/usang.md': keptBack('Naskah usang', 'expires: 2024-09-20'),
  'articles/2024/09/dibayar.md': keptBack('Naskah dibayar', 'aliases: /lama.html'),
};

function makeBuilder() {
  const { content, out, root } = makeSmallSite(files);
  const workers = new Workers(1);
  onTestFinished(() => workers.close());
  const build = (preview: { readonly drafts: boolean } | undefined, outDir = out): Promise<BuildOutcome> => {
    const place = { contentDir: content, outDir, cacheDir: join(root, '.cache'), baseUrl: undefined };
    const options = { ...place, now, clean: false, search: false, preview };
    return buildSite(options, workers, { onProgress: () => undefined });
  };
  return { build, out, root, cache: join(root, '.cache') };
}

const withoutNoindex = (texts: ReadonlyMap<string, string>) =>
  [...texts].flatMap(([path, text]) =>
    path.endsWith('.html') && !/<meta name="robots" content="noindex"/.test(text) ? path : [],
  );

describe('a preview', () => {
  it('is left out by search engines, page by page and as a whole, and says in its marker what it is', async () => {
    const { build, out, root } = makeBuilder();
    const preview = join(root, '_preview');
    expect(await build({ drafts: false }, preview)).toMatchObject({ kind: 'built' });
    const texts = textsOfSite(preview);
    expect(withoutNoindex(texts)).toEqual([]);
    expect(texts.get('2024/09/panen-raya/index.html')).not.toMatch(/canonical|application\/ld\+json/);
    expect(texts.get('robots.txt')).toBe('user-agent: *\ndisallow: /\n');
    expect(texts.get('_headers')).toContain('\n  x-robots-tag: noindex, nofollow\n');
    expect([...texts.values()].join('\n')).not.toMatch(/naskah (?:konsep|nanti|usang)/);
    expect(parseMarker(readFileSync(join(preview, markerPath), 'utf8'))?.isPreview).toBe(true);

    await build(undefined);
    const site = textsOfSite(out);
    expect(withoutNoindex(site)).toContain('2024/09/panen-raya/index.html');
    expect(site.get('_headers')).not.toContain('x-robots-tag');
    expect(parseMarker(readFileSync(join(out, markerPath), 'utf8'))?.isPreview).toBe(undefined);
  });

  it('shows drafts and stories under an embargo where they are asked for, marked on their pages and in lists', async () => {
    const { build, root } = makeBuilder();
    const preview = join(root, '_preview');
    await build({ drafts: true }, preview);
    const texts = textsOfSite(preview);
    const marks = {
      konsep: 'draf, belum terbit',
      nanti: 'diembargo sampai minggu, 20 oktober 2024 06:00:00 wib',
    };
    for (const [name, mark] of Object.entries(marks)) {
      const marked = new RegExp(
        `<p class="kept-back-label">${mark}</p>(?:(?!</article>|</li>).)*naskah ${name}`,
      );
      for (const page of [
        `2024/09/${name}/index.html`,
        'index.html',
        '2024/09/14/index.html',
        'kategori/nasional/index.html',
      ])
        expect(texts.get(page), page).toMatch(marked);
    }
    expect(texts.get('2024/09/panen-raya/index.html')).toContain('<header class="article-head"><h1');
    expect(texts.get('feed.xml')).toContain('<title>draf, belum terbit: naskah konsep</title>');
    expect([...texts.values()].join('\n')).not.toContain('naskah usang');
    expect(withoutNoindex(texts)).toEqual([]);
  });

  it('and the site for readers never share an output folder, and each keeps its own part of the cache', async () => {
    const { build, out, root, cache } = makeBuilder();
    await build(undefined);
    const ledger = readFileSync(join(cache, 'ledger.txt'));
    expect(await build({ drafts: true })).toEqual({ kind: 'refused', reason: 'other-kind' });
    const preview = join(root, '_preview');
    await build({ drafts: true }, preview);
    expect(readFileSync(join(cache, 'ledger.txt')).equals(ledger)).toBe(true);
    expect(await build(undefined, preview)).toEqual({ kind: 'refused', reason: 'other-kind' });
    expect(await build(undefined)).toMatchObject({
      kind: 'built',
      installation: { written: [], removed: [] },
    });
    expect([...textsOfSite(out).values()].join('\n')).not.toMatch(/naskah (?:konsep|nanti|usang)/);
  });

  it('says nothing of when the site for readers is due again', async () => {
    const { build, root, cache } = makeBuilder();
    await build({ drafts: false }, join(root, '_preview'));
    expect(existsSync(join(cache, nextPublishName))).toBe(false);
    await build(undefined);
    const written = readFileSync(join(cache, nextPublishName), 'utf8');
    expect(written).toBe('{"at":"2024-10-19T23:00:00Z","begins":1,"ends":0}\n');
  });
});

describe('npm run build -- --preview', () => {
  const read = (...args: string[]) =>
    readBuildCommandLine(['--content', makeSmallSite().content, ...args], { now, cores: 1 });

  it('builds into a folder of its own, without drafts unless they are asked for', () => {
    const request = (preview: object | undefined, out: string) => ({
      request: { preview, folders: { out } },
    });
    expect(read()).toMatchObject(request(undefined, '_site'));
    expect(read('--preview')).toMatchObject(request({ drafts: false }, '_preview'));
    expect(read('--preview', '--drafts', '--out', 'a')).toMatchObject(request({ drafts: true }, 'a'));
  });

  it.each([
    [['--drafts'], ['drafts-without-preview']],
    [['--preview', '--delta', 'd'], ['not-together']],
    [['--preview', '--shard', '1/2', '--out', 'a'], ['not-together']],
  ])('refuses %j', (args, kinds) => {
    const line = read(...args);
    expect(line.kind === 'wrong' && line.faults.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('tells what was made, and for whom', async () => {
    const { buildArgs, out, root } = makeSmallSite(files);
    const preview = join(root, 'pratinjau');
    const { code, stdout } = await runScript('build', [
      ...buildArgs,
      '--preview',
      '--drafts',
      '--out',
      preview,
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '\nIni pratinjau untuk redaksi, termasuk draf dan berita yang diembargo; mesin pencari diminta melewatinya.',
    );
    expect((await runScript('build', buildArgs)).code).toBe(0);
    const refused = await runScript('build', [...buildArgs, '--preview']);
    expect(refused).toMatchObject({
      code: 1,
      stderr: `Folder ${out} berisi situs untuk pembaca, jadi pratinjau tidak ditulis di sana. Pilih folder lain dengan --out.\n`,
    });
  }, 60_000);
});
