import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PublishFault, PublishRefused } from '../../src/publish/faults.ts';
import type { PublishContext } from '../../src/publish/publish-context.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { contextIn, leaveSite, placeIn, type SiteParts } from '../fixtures/built-site.ts';
import { makeTemporaryFolder, readFiles, writeFiles } from '../fixtures/temporary-folder.ts';
import { kinds, type Remote, secret, startRemote } from './remotes.ts';
import { stepsBetweenCuts } from './thoroughness.ts';
import { type RcloneWatch, watchRclone } from './watch-rclone.ts';

/** Pages of one length: a store that tells sizes alone must not take them for the same. */
const page = (text: string) => `<title>${text.padEnd(20)}</title>`;
const first: SiteParts = {
  files: {
    'index.html': page('satu'),
    '2024/09/panen/index.html': page('panen'),
    '2024/09/pasar/index.html': page('pasar'),
    '2024/09/judul “lama” & é.html': page('lama'),
    'assets/site.css': 'a{}',
    'media/p-1.avif': 'foto satu',
    'pagefind/bundles.json': '[1]',
    'pagefind/2024/head.1.pack': 'kepala satu',
    'feed.xml': '<rss>1</rss>',
  },
};
const second: SiteParts = {
  files: {
    ...first.files,
    'index.html': page('dua'),
    '2024/09/panen/index.html': page('panas'),
    'media/p-2.avif': 'foto dua',
    'feed.xml': '<rss>2</rss>',
  },
};
const third: SiteParts = { files: without(first.files, '2024/09/pasar/index.html', 'media/p-1.avif') };

function without(
  files: Readonly<Record<string, string>>,
  ...paths: readonly string[]
): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

class Newsroom {
  readonly root = makeTemporaryFolder();
  readonly remote: Remote;
  readonly watch: RcloneWatch;

  constructor(root: string, remote: Remote) {
    this.root = root;
    this.remote = remote;
    this.watch = watchRclone(root, remote.env);
  }

  async publish(site: SiteParts, more: Partial<PublishContext> = {}) {
    const place = placeIn(this.root);
    leaveSite(place, site);
    return await publishSite(
      {
        ...place,
        outName: '_site',
        to: { kind: 'rclone', remote: this.remote.name, name: this.remote.name },
        keep: 3,
        isRollback: false,
      },
      contextIn(this.root, { env: this.watch.env, ...more }),
    );
  }

  /** What is built is what is there. */
  expectPublished(): void {
    expect(this.remote.files()).toEqual(readFiles(placeIn(this.root).outDir));
    expect(this.remote.records()).toEqual(['.publish/manifest.txt.gz']);
  }
}

async function openNewsroom(kind: (typeof kinds)[number]): Promise<Newsroom> {
  const root = makeTemporaryFolder();
  return new Newsroom(root, await startRemote(kind, root));
}

async function faultOf(publication: Promise<unknown>): Promise<PublishFault> {
  const error: unknown = await publication.catch((reason: unknown) => reason);
  if (error instanceof PublishRefused) return error.fault;
  throw error;
}

describe.each(kinds)('a store by %s', (kind) => {
  it('gets the whole site once, then what changed, in the order in which nothing is led to too early', async () => {
    const room = await openNewsroom(kind);
    const { isWhole, changes } = await room.publish(first);
    expect({ isWhole, added: changes.added.length }).toEqual({ isWhole: true, added: 10 });
    room.expectPublished();

    room.watch.failAt(0);
    await room.publish(second);
    room.expectPublished();
    const uploads = room.watch.calls().filter(({ command }) => command === 'copy');
    expect(uploads.map(({ paths }) => paths)).toEqual([
      ['media/p-2.avif'],
      ['2024/09/panen/index.html'],
      ['index.html'],
      ['feed.xml'],
      ['build.json'],
    ]);

    expect((await room.publish(second)).kind).toBe('unchanged');
    room.watch.failAt(0);
    await room.publish(third);
    room.expectPublished();
    const [removal, ...more] = room.watch.calls().filter(({ command }) => command === 'delete');
    expect(removal?.paths).toEqual(['2024/09/pasar/index.html', 'media/p-1.avif', 'media/p-2.avif']);
    expect(more.map(({ paths }) => paths)).toEqual([['.publish/pending.txt']]);
  });

  it('is brought to the site that is asked for after a run that was cut short at any of its steps', async () => {
    const room = await openNewsroom(kind);
    await room.publish(first);
    room.watch.failAt(0);
    await room.publish(second);
    const steps = room.watch.calls().length;
    expect(steps).toBeGreaterThan(8);
    let [stands, asked, rounds] = [second, first, 0];
    // Each step starts rclone a dozen times: of a store elsewhere a few stand for all.
    for (
      let step = 1;
      step <= steps;
      step += kind === 'local' ? stepsBetweenCuts.local : stepsBetweenCuts.elsewhere
    ) {
      room.watch.failAt(step);
      expect((await faultOf(room.publish(asked))).kind, `step ${step}`).toBe('rclone-failed');
      room.watch.failAt(0);
      // What follows is what was being published, or again what stood there before.
      const next = rounds % 2 === 0 ? asked : stands;
      rounds += 1;
      await room.publish(next);
      room.expectPublished();
      [stands, asked] = next === first ? [first, second] : [second, first];
    }
  });

  it('has no older site put over a newer one, and says so before anything is touched', async () => {
    const room = await openNewsroom(kind);
    const commit = (day: number) => ({ id: String(day).repeat(40), time: Date.UTC(2024, 9, day) });
    await room.publish({ ...second, commit: commit(2) });
    const before = room.remote.files();
    expect((await faultOf(room.publish({ ...first, commit: commit(1) }))).kind).toBe('older-commit');
    expect(room.remote.files()).toEqual(before);
    await room.publish({ ...first, commit: commit(1) }, { force: true });
    room.expectPublished();
  });
});

describe('a store by s3', () => {
  it('keeps with each file how long readers may keep it, and what it is', async () => {
    const room = await openNewsroom('s3');
    await room.publish({ files: { ...first.files, 'site.webmanifest': '{}' } });
    room.expectPublished();
    const seen = ['index.html', 'media/p-1.avif', 'site.webmanifest'].map((path) =>
      room.remote.headers(path),
    );
    const fresh = 'public, max-age=0, must-revalidate';
    expect(seen).toMatchObject([
      { 'cache-control': fresh, 'content-type': 'text/html; charset=utf-8' },
      { 'cache-control': 'public, max-age=31536000, immutable', 'content-type': 'image/avif' },
      { 'cache-control': fresh, 'content-type': 'application/manifest+json' },
    ]);
  });
});

describe('a publication to a store', () => {
  it('stops where another has begun meanwhile, and the next run mends what the two left', async () => {
    const room = await openNewsroom('local');
    await room.publish(first);
    const other = new Newsroom(makeTemporaryFolder(), room.remote);
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const [ended] = await Promise.all([
      faultOf(room.publish(second, { onDecided: begin })),
      begun.then(() => other.publish(third)),
    ]);
    expect(ended.kind).toBe('other-publisher');
    await other.publish(third);
    other.expectPublished();
  });

  it('that stops since another has begun has what it wrote after that one put right by the next run', async () => {
    const room = await openNewsroom('local');
    await room.publish(first);
    const other = new Newsroom(makeTemporaryFolder(), room.remote);
    const letGo = room.watch.holdUploads();
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const slow = faultOf(room.publish(second, { onDecided: begin }));
    await begun;
    await other.publish(third);
    other.expectPublished();
    letGo();
    expect((await slow).kind).toBe('other-publisher');
    await other.publish(third);
    other.expectPublished();
  });

  it('leaves what others put beside a story that goes', async () => {
    const room = await openNewsroom('local');
    await room.publish(first);
    const foreign = join(room.remote.name.slice(':local:'.length), '2024/09/pasar/catatan.txt');
    writeFileSync(foreign, 'milik orang lain');
    await room.publish(third);
    expect(readFileSync(foreign, 'utf8')).toBe('milik orang lain');
    rmSync(dirname(foreign), { recursive: true });
    room.expectPublished();
  });

  it('refuses to write over the site of somebody else, unless that is forced', async () => {
    const room = await openNewsroom('local');
    const dir = room.remote.name.slice(':local:'.length);
    writeFiles(dir, { 'index.html': 'toko', 'harga/index.html': 'harga', 'robots.txt': 'semua' });
    expect(await faultOf(room.publish(first))).toEqual({
      kind: 'target-taken',
      details: { target: room.remote.name, paths: ['index.html'] },
    });
    expect(room.remote.files()['index.html']).toBe('toko');
    expect(room.remote.records()).toEqual([]);
    expect(await room.publish(first, { force: true })).toMatchObject({
      overridden: { kind: 'target-taken' },
    });
    expect(room.remote.files()).toMatchObject({ ...first.files, 'harga/index.html': 'harga' });
    await room.publish(second);
  });

  it('refuses where what is published cannot be told', async () => {
    const room = await openNewsroom('local');
    await room.publish(first);
    const dir = room.remote.name.slice(':local:'.length);
    writeFileSync(join(dir, '.publish/manifest.txt.gz'), 'rusak');
    expect(await faultOf(room.publish(second))).toMatchObject({
      kind: 'target-damaged',
      details: { file: '.publish/manifest.txt.gz' },
    });
    rmSync(join(dir, '.publish'), { recursive: true });
    expect((await room.publish(second)).isWhole).toBe(true);
    room.expectPublished();
  });

  it('tells nothing that opens a door where it fails', async () => {
    const room = await openNewsroom('sftp');
    const env = { ...room.watch.env, RCLONE_CONFIG_ARSIP_PASS: `salah-${secret}`, RCLONE_RETRIES: '1' };
    const fault = await faultOf(room.publish(first, { env }));
    expect(fault.kind).toBe('rclone-failed');
    expect(JSON.stringify(fault)).not.toContain(secret);
  });
});
