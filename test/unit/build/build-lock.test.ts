import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { acquireLock } from '../../../src/build/build-lock.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const newPath = () => join(makeTemporaryFolder(), '_site.lock');

/** As a build of another process holds it. */
function leaveLock(path: string, owner: string): void {
  writeFiles(path, { owner });
}

describe('the lock of an output folder', () => {
  it('is refused to a second build until the first releases it, and leaves nothing', () => {
    const path = newPath();
    const lock = acquireLock(path);
    expect(acquireLock(path)).toBeUndefined();
    lock?.release();
    expect(readdirSync(dirname(path))).toEqual([]);
    expect(acquireLock(path)).toBeDefined();
  });

  it('is held by a living process of this machine', () => {
    const path = newPath();
    acquireLock(path);
    const own = readFileSync(join(path, 'owner'), 'utf8');
    expect(own.split('\n').slice(0, 2)).toEqual([String(process.pid), hostname()]);
  });

  it.each([
    ['a process that is gone', `4194304\n${hostname()}\n`],
    ['an earlier process of the same number', `${process.pid}\n${hostname()}\nanother boot 1`],
    ['another machine', `${process.pid}\nelsewhere.example\n`],
    ['nobody, for it was cut off', ''],
  ])('is void when its owner is %s', (_, owner) => {
    const path = newPath();
    leaveLock(path, owner);
    expect(acquireLock(path)).toBeDefined();
  });

  it('is void when its owner is another machine, whose clock is ahead', () => {
    const path = newPath();
    leaveLock(path, `${process.pid}\nelsewhere.example\n`);
    const ahead = new Date(Date.now() + 3_600_000);
    utimesSync(join(path, 'owner'), ahead, ahead);
    expect(acquireLock(path)).toBeDefined();
  });

  it('is taken where a build of the same number was killed while it cleared one away', () => {
    const path = newPath();
    leaveLock(path, `4194304\n${hostname()}\n`);
    leaveLock(`${path}.${process.pid}.void`, `${process.pid}\n${hostname()}\nanother boot 1`);
    acquireLock(path)?.release();
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'is void when its owner has ended and nobody asked about it',
    async () => {
      const path = newPath();
      // The shell becomes a program that waits for no child.
      const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 30']);
      const [number] = await once(parent.stdout, 'data');
      const pid = String(number).trim();
      const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8').slice(String(pid).length + 1);
      const start = stat().split(') ')[1]?.split(' ')[19];
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      leaveLock(path, `${pid}\n${hostname()}\n${boot} ${start}`);
      expect(acquireLock(path)).toBeUndefined();
      await expect.poll(stat).toContain(') Z');
      expect(acquireLock(path)).toBeDefined();
      parent.kill();
    },
  );

  it('of a folder that several machines write to holds until its owner has not touched it for long', () => {
    const path = newPath();
    leaveLock(path, `${process.pid}\nelsewhere.example\n`);
    expect(acquireLock(path, { heldElsewhereFor: 60_000 })).toBeUndefined();
    utimesSync(join(path, 'owner'), 0, (Date.now() - 61_000) / 1000);
    const lock = acquireLock(path, { heldElsewhereFor: 60_000 });
    utimesSync(join(path, 'owner'), 0, 0);
    lock?.touch();
    expect(Date.now() - statSync(join(path, 'owner')).mtimeMs).toBeLessThan(60_000);
  });

  it('of such a folder is judged by the time of its files, whatever the clocks of the machines say', () => {
    const path = newPath();
    leaveLock(path, `${process.pid}\nelsewhere.example\n`);
    onTestFinished(() => void vi.useRealTimers());
    const wrong = (minutes: number) =>
      vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] });
    wrong(60);
    expect(acquireLock(path, { heldElsewhereFor: 60_000 })).toBeUndefined();
    wrong(-120);
    utimesSync(join(path, 'owner'), 0, 0);
    const lock = acquireLock(path, { heldElsewhereFor: 60_000 });
    utimesSync(join(path, 'owner'), 0, 0);
    lock?.touch();
    vi.useRealTimers();
    expect(Math.abs(Date.now() - statSync(join(path, 'owner')).mtimeMs)).toBeLessThan(60_000);
    expect(acquireLock(path)).toBeUndefined();
  });

  it('makes the folders that it lies in', () => {
    const path = join(makeTemporaryFolder(), 'a/b/_site.lock');
    acquireLock(path)?.release();
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('clears what a build left that was killed while it reached for it', () => {
    const path = newPath();
    leaveLock(`${path}.4194304`, `4194304\n${hostname()}\n`);
    acquireLock(path)?.release();
    expect(existsSync(`${path}.4194304`)).toBe(false);
  });
});
