import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock } from '../../../src/build/build-lock.ts';
import { PublishRefused } from '../../../src/publish/faults.ts';
import type { Publication, PublishContext } from '../../../src/publish/publish-context.ts';
import { publishSite } from '../../../src/publish/publish-site.ts';
import { baseUrl, contextIn, leaveSite, placeIn, type SiteParts } from '../../fixtures/built-site.ts';
import { makeTemporaryFolder, readFiles, writeFiles } from '../../fixtures/temporary-folder.ts';

const panen = '2024/09/panen/index.html';
const pasar = '2024/09/pasar/index.html';
const words = {
  panen: 'Petani memanen padi.',
  pasar: 'Pasar rahasia dibuka.',
  gone: 'Berita ini dicabut.',
};
const one: SiteParts = { files: { [panen]: words.panen, 'media/p-1.avif': 'foto satu', 'feed.xml': 'satu' } };
const two: SiteParts = {
  files: { ...one.files, [pasar]: words.pasar, 'feed.xml': `dua ${words.pasar}` },
};
const three: SiteParts = {
  files: { ...one.files, [pasar]: words.gone, 'feed.xml': 'tiga' },
  withdrawn: ['/2024/09/pasar/'],
};

class Newsroom {
  readonly root = makeTemporaryFolder();
  readonly target = join(this.root, 'www');
  #minute = 0;

  publish(site: SiteParts, more: Partial<PublishContext> & { keep?: number } = {}): Promise<Publication> {
    leaveSite(placeIn(this.root), site);
    return this.#run(false, more);
  }

  rollBack(more: Partial<PublishContext> = {}): Promise<Publication> {
    return this.#run(true, more);
  }

  get shown(): Record<string, string> {
    const { 'build.json': _, 'index.html': __, ...files } = readFiles(join(this.target, 'current'));
    return files;
  }

  get releases(): string[] {
    return readdirSync(join(this.target, 'releases')).map((id) => id.slice(0, 6));
  }

  pathOf(file: string, release = readlinkSync(join(this.target, 'current'))): string {
    return join(this.target, release, file);
  }

  #run(isRollback: boolean, { keep = 3, ...more }: Partial<PublishContext> & { keep?: number }) {
    this.#minute += 1;
    return publishSite(
      {
        ...placeIn(this.root),
        outName: '_site',
        to: { kind: 'folder', dir: this.target, name: 'www' },
        keep,
        isRollback,
      },
      contextIn(this.root, { now: Date.UTC(2024, 9, 1, 0, this.#minute), ...more }),
    );
  }
}

async function faultOf(publication: Promise<unknown>): Promise<string> {
  const error: unknown = await publication.catch((reason: unknown) => reason);
  if (error instanceof PublishRefused) return error.fault.kind;
  throw error;
}

describe('a site that is published to a folder', () => {
  it('is shown by a link to a release that holds it and nothing else', async () => {
    const room = new Newsroom();
    const { kind, changes, isWhole, releases } = await room.publish(one);
    expect(room.shown).toEqual(one.files);
    expect(readlinkSync(join(room.target, 'current'))).toBe('releases/000001-20241001T000100Z');
    expect({ kind, isWhole, releases }).toEqual({
      kind: 'published',
      isWhole: true,
      releases: { shown: '000001-20241001T000100Z', kept: 0, cut: 0, takenBack: [], unreadable: 0 },
    });
    expect(changes.added).toEqual([panen, 'build.json', 'feed.xml', 'index.html', 'media/p-1.avif']);
    expect(readdirSync(room.target).sort()).toEqual(['current', 'manifests', 'releases', 'target.json']);
  });

  it('shares the files that did not change with the release before, and no other', async () => {
    const room = new Newsroom();
    await room.publish(one);
    const before = room.pathOf('');
    const { changes } = await room.publish(two);
    expect(room.shown).toEqual(two.files);
    expect(changes).toEqual({ added: [pasar], changed: ['build.json', 'feed.xml'], removed: [] });
    const inode = (path: string) => statSync(path).ino;
    expect(inode(room.pathOf(panen))).toBe(inode(join(before, panen)));
    expect(inode(room.pathOf('feed.xml'))).not.toBe(inode(join(before, 'feed.xml')));
    expect(readFileSync(join(before, 'feed.xml'), 'utf8')).toBe('satu');
  });

  it('is not published twice', async () => {
    const room = new Newsroom();
    await room.publish(one);
    expect((await room.publish(one)).kind).toBe('unchanged');
    expect(room.releases).toEqual(['000001']);
  });

  it('keeps as many releases as asked for, the shown one among them', async () => {
    const room = new Newsroom();
    for (const text of ['a', 'b', 'c', 'd']) await room.publish({ files: { 'a.txt': text } }, { keep: 2 });
    expect(room.releases).toEqual(['000003', '000004']);
    expect(readdirSync(join(room.target, 'manifests'))).toHaveLength(2);
  });

  it('copies again what somebody altered in the release before', async () => {
    const room = new Newsroom();
    await room.publish(one);
    writeFileSync(room.pathOf(panen), 'Petani menjual padi.');
    await room.publish(two);
    expect(room.shown).toEqual(two.files);
  });

  it('changes nothing where only a trial is asked for', async () => {
    const room = new Newsroom();
    expect((await room.publish(one, { dryRun: true })).kind).toBe('trial');
    expect(existsSync(room.target)).toBe(false);
    await room.publish(one);
    const { kind, changes } = await room.publish(two, { dryRun: true });
    expect({ kind, added: changes.added }).toEqual({ kind: 'trial', added: [pasar] });
    expect(room.shown).toEqual(one.files);
    expect(room.releases).toEqual(['000001']);
  });

  it('says what changed before any reader sees it', async () => {
    const room = new Newsroom();
    await room.publish(one);
    let shownThen: unknown;
    await room.publish(two, {
      onDecided: ({ changes, baseUrl: base }) => {
        shownThen = [room.shown['feed.xml'], changes.added, base];
      },
    });
    expect(shownThen).toEqual(['satu', [pasar], baseUrl]);
  });

  it('waits while somebody else publishes there', async () => {
    const room = new Newsroom();
    await room.publish(one);
    const lock = acquireLock(join(room.target, 'publish.lock'));
    expect(await faultOf(room.publish(two))).toBe('target-busy');
    expect(await faultOf(room.rollBack())).toBe('target-busy');
    lock?.release();
    await room.publish(two);
    expect(room.shown).toEqual(two.files);
  });

  it.each([
    ['files of others', (dir: string) => writeFiles(dir, { 'index.html': 'lain' })],
    [
      'a folder where the link is to be',
      (dir: string) => writeFiles(dir, { 'target.json': '{}', 'current/index.html': 'lain' }),
    ],
  ])('leaves a folder alone that holds %s', async (_what, fill) => {
    const room = new Newsroom();
    fill(room.target);
    const before = readFiles(room.target);
    expect(await faultOf(room.publish(one))).toBe('target-foreign');
    expect(readFiles(room.target)).toEqual(before);
  });
});

describe('what a page that is being read may ask for', () => {
  const replaced: SiteParts = { files: { [panen]: 'Foto baru.', 'media/p-2.avif': 'foto dua' } };

  it('stays for a while after it is gone, and not longer', async () => {
    const room = new Newsroom();
    await room.publish(one);
    let meanwhile: unknown;
    const look = (stage: string) => {
      if (stage === 'waiting') meanwhile = room.shown;
    };
    await room.publish(replaced, {
      grace: 1,
      onProgress: look,
    });
    expect(meanwhile).toEqual({ ...replaced.files, 'media/p-1.avif': 'foto satu' });
    expect(room.shown).toEqual(replaced.files);
    await room.rollBack({
      grace: 1,
      onProgress: look,
    });
    expect(meanwhile).toEqual({ ...one.files, 'media/p-2.avif': 'foto dua' });
    expect(room.shown).toEqual(one.files);
  });

  it('is taken away by the next run where the wait was cut short', async () => {
    const room = new Newsroom();
    await room.publish(one);
    const stop = new AbortController();
    const cut = room.publish(replaced, {
      grace: 60_000,
      signal: stop.signal,
      onProgress: (stage) => stage === 'waiting' && setImmediate(() => stop.abort()),
    });
    await expect(cut).rejects.toThrow(/abort/);
    expect(room.shown['media/p-1.avif']).toBe('foto satu');
    await room.publish(replaced);
    expect(room.shown).toEqual(replaced.files);
  });

  it('goes at once with a story that is taken back', async () => {
    const room = new Newsroom();
    await room.publish(two);
    const stages: string[] = [];
    await room.publish(replaced, { grace: 60_000, onProgress: (stage) => stages.push(stage) });
    expect(stages).not.toContain('waiting');
    expect(room.shown).toEqual(replaced.files);
  });
});

describe('a rollback', () => {
  it('shows the release before, and the one before that, as often as there is one', async () => {
    const room = new Newsroom();
    for (const text of ['a', 'b', 'c']) await room.publish({ files: { 'a.txt': text } });
    const { kind, changes, releases } = await room.rollBack();
    expect({ kind, changed: changes.changed, kept: releases?.kept }).toEqual({
      kind: 'rolled-back',
      changed: ['a.txt', 'build.json'],
      kept: 1,
    });
    expect(room.shown).toEqual({ 'a.txt': 'b' });
    await room.rollBack();
    expect(room.shown).toEqual({ 'a.txt': 'a' });
    expect(await faultOf(room.rollBack())).toBe('nothing-before');
    expect(room.shown).toEqual({ 'a.txt': 'a' });
    await room.publish({ files: { 'a.txt': 'd' } });
    expect(room.shown).toEqual({ 'a.txt': 'd' });
  });

  it('of nothing is refused', async () => {
    const room = new Newsroom();
    expect(await faultOf(room.rollBack())).toBe('nothing-before');
  });

  it('lets no commit pass that is older than what was gone back from', async () => {
    const room = new Newsroom();
    const commit = (day: number) => ({ id: String(day).repeat(40), time: Date.UTC(2024, 9, day) });
    await room.publish({ files: { 'a.txt': 'a' }, commit: commit(1) });
    await room.publish({ files: { 'a.txt': 'c' }, commit: commit(3) });
    await room.rollBack();
    const between = { files: { 'a.txt': 'b' }, commit: commit(2) };
    expect(await faultOf(room.publish(between))).toBe('older-commit');
    expect((await room.publish(between, { force: true })).overridden?.kind).toBe('older-commit');
    expect(room.shown).toEqual({ 'a.txt': 'b' });
  });
});

describe('a story that is taken back', () => {
  const textsOf = (room: Newsroom) => Object.values(readFiles(join(room.target, 'releases'))).join('\n');

  it.each([
    ['withdrawn', three],
    ['deleted or hidden', one],
  ])('is in no release any more once it is %s, and no rollback brings it back', async (_how, next) => {
    const room = new Newsroom();
    await room.publish(one);
    await room.publish(two);
    expect(textsOf(room)).toContain(words.pasar);
    const { releases } = await room.publish(next);
    expect(textsOf(room)).not.toContain(words.pasar);
    expect(releases).toMatchObject({ kept: 1, cut: 1, takenBack: ['/2024/09/pasar/'] });
    await room.rollBack();
    expect(room.shown).toEqual(one.files);
  });

  it('goes from older releases too where the command was killed right after the switch', async () => {
    const room = new Newsroom();
    await room.publish(two);
    const kept = join(room.root, 'kept');
    cpSync(room.target, kept, { recursive: true, verbatimSymlinks: true });
    await room.publish(three);
    for (const folder of ['releases', 'manifests'])
      cpSync(join(kept, folder), join(room.target, folder), { recursive: true, preserveTimestamps: true });
    expect(textsOf(room)).toContain(words.pasar);
    expect(await faultOf(room.rollBack())).toBe('nothing-before');
    expect(textsOf(room)).not.toContain(words.pasar);
  });
});

describe('a publication that was killed', () => {
  /** What it leaves at each of its steps, in the order in which it takes them. */
  const steps: readonly [string, (target: string, next: string) => void][] = [
    [
      'while it copied',
      (target) => writeFiles(target, { 'releases/000002-20241001T000002Z.new/feed.xml': 'setengah' }),
    ],
    [
      'before its release had its name',
      (target) =>
        writeFiles(target, {
          'releases/000002-20241001T000002Z.new/feed.xml': 'dua',
          'manifests/000002-20241001T000002Z.next': 'isi',
        }),
    ],
    [
      'before its release was shown',
      (target) =>
        writeFiles(target, {
          'releases/000002-20241001T000002Z/feed.xml': 'dua',
          'manifests/000002-20241001T000002Z.next': 'isi',
        }),
    ],
    [
      'while it made the link',
      (target) => symlinkSync('releases/000002-20241001T000002Z', join(target, 'current.new')),
    ],
    [
      'while it removed a release',
      (target) => writeFiles(target, { 'releases/000000-20241001T000000Z/feed.xml': 'nol' }),
    ],
    [
      'while it wrote a manifest',
      (target) => writeFiles(target, { 'manifests/000001-20241001T000001Z.txt.123.tmp': 'setengah' }),
    ],
  ];

  it.each(steps)(
    '%s leaves the old release, and the next run clears away what is left',
    async (_when, leave) => {
      const room = new Newsroom();
      await room.publish(one);
      leave(room.target, '000002-20241001T000002Z');
      expect(room.shown).toEqual(one.files);
      await room.publish(two);
      expect(room.shown).toEqual(two.files);
      expect(room.releases).toHaveLength(2);
      expect(readdirSync(room.target).sort()).toEqual(['current', 'manifests', 'releases', 'target.json']);
      expect(readdirSync(join(room.target, 'manifests')).map((name) => name.slice(0, -4))).toEqual(
        readdirSync(join(room.target, 'releases')),
      );
    },
  );

  it('right after it was shown leaves the new release, which is known as such', async () => {
    const room = new Newsroom();
    await room.publish(one);
    await room.publish(two);
    const manifest = join(
      room.target,
      'manifests',
      `${readlinkSync(join(room.target, 'current')).slice(9)}.txt`,
    );
    renameSync(manifest, manifest.replace('.txt', '.next'));
    expect((await room.publish(two)).kind).toBe('unchanged');
    await room.rollBack();
    expect(room.shown).toEqual(one.files);
  });

  it('leaves alone what others put beside its releases', async () => {
    const room = new Newsroom();
    await room.publish(one);
    const theirs = {
      'catatan.txt': 'jangan dihapus',
      'releases/cadangan-2020/index.html': 'cadangan',
      'releases/900000.tar': 'arsip',
      'manifests/000001.bak': 'salinan',
    };
    writeFiles(room.target, theirs);
    await room.publish(two);
    for (const [path, text] of Object.entries(theirs))
      expect(readFileSync(join(room.target, path), 'utf8')).toBe(text);
    expect(room.releases.sort()).toEqual(['000001', '000002', '900000', 'cadang']);
  });

  it('and whose manifest was lost is published anew, with its release in place until then', async () => {
    const room = new Newsroom();
    await room.publish(one);
    rmSync(join(room.target, 'manifests'), { recursive: true });
    const { isWhole } = await room.publish(two);
    expect(isWhole).toBe(true);
    expect(room.shown).toEqual(two.files);
  });

  it('and of which nothing is known goes, since it may hold what was taken back', async () => {
    const room = new Newsroom();
    await room.publish(one);
    for (const name of readdirSync(join(room.target, 'manifests')))
      writeFileSync(join(room.target, 'manifests', name), 'rusak');
    const { releases } = await room.publish(two);
    expect(releases).toMatchObject({ kept: 0, cut: 0, takenBack: [], unreadable: 1 });
    expect(room.releases).toEqual(['000002']);
  });
});

describe('a publication that fails', () => {
  const full = new Error("ENOSPC: no space left on device, copyfile 'a'");
  const fail = () => {
    throw full;
  };

  it.each<[string, Partial<PublishContext>]>([
    ['while it copies', { onProgress: fail }],
    ['when it tells what changes', { onDecided: fail }],
  ])(
    '%s takes away at once what it began: the disk may be full, and others write to it',
    async (_when, at) => {
      const room = new Newsroom();
      await room.publish(one);
      await expect(room.publish(two, at)).rejects.toBe(full);
      expect(room.releases).toEqual(['000001']);
      expect(readdirSync(join(room.target, 'manifests'))).toHaveLength(1);
      expect(room.shown).toEqual(one.files);
    },
  );

  it.each<[string, (target: string) => void]>([
    ['a file', (target) => writeFileSync(target, 'berkas')],
    ['a link that leads nowhere', (target) => symlinkSync('tidak-ada', target)],
  ])('to %s is refused, and leaves it', async (_what, make) => {
    const room = new Newsroom();
    make(room.target);
    expect(await faultOf(room.publish(one))).toBe('target-not-a-folder');
    expect(existsSync(join(room.root, 'tidak-ada'))).toBe(false);
  });
});
