import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PublishContext } from '../../../src/publish/publish-context.ts';
import { faultOf, Newsroom, one, two } from '../../fixtures/folder-newsroom.ts';
import { writeFiles } from '../../fixtures/temporary-folder.ts';

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
