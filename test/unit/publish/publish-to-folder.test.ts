import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock } from '../../../src/build/build-lock.ts';
import { PublishRefused } from '../../../src/publish/faults.ts';
import { baseUrl, type SiteParts } from '../../fixtures/built-site.ts';
import { faultOf, Newsroom, one, panen, pasar, three, two, words } from '../../fixtures/folder-newsroom.ts';
import { readFiles, writeFiles } from '../../fixtures/temporary-folder.ts';

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

  it('is told how to mend a folder that lost the file by which it is known', async () => {
    const room = new Newsroom();
    await room.publish(one);
    const sign = join(room.target, 'target.json');
    const before = readFileSync(sign, 'utf8');
    rmSync(sign);
    const refused = await room.publish(two).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(PublishRefused);
    const { fault } = refused as PublishRefused;
    expect(fault).toEqual({
      kind: 'target-unsigned',
      details: { target: 'www', file: 'target.json', sign: before.trim() },
    });
    expect(room.shown).toEqual(one.files);
    writeFileSync(sign, before);
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
