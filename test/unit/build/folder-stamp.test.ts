import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isSettled, stampFiles, stampSettledFiles } from '../../../src/build/folder-stamp.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

describe('the stamp of files', () => {
  it('changes with an edit that keeps size and time, and with a name, and is none without a file', async () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { a: 'satu', b: 'dua' });
    const stamp = stampFiles(folder, ['a', 'b']);
    expect(stampFiles(folder, ['a', 'b'])).toBe(stamp);
    await sleep(20);
    writeFileSync(join(folder, 'a'), 'SATU');
    utimesSync(join(folder, 'a'), new Date(0), new Date(0));
    expect(stampFiles(folder, ['a', 'b'])).not.toBe(stamp);
    expect(stampFiles(folder, ['b'])).not.toBe(stampFiles(folder, ['a']));
    rmSync(join(folder, 'b'));
    expect(stampFiles(folder, ['a', 'b'])).toBe('');
  });

  it('is none of a file that has just changed, where it may change again', async () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { a: 'satu' });
    expect(stampSettledFiles(folder, ['a'])).toBe('');
    await sleep(2100);
    expect(stampSettledFiles(folder, ['a'])).toBe(stampFiles(folder, ['a']));
  });

  it.each([
    ['of whole seconds, two seconds', 5_000, 1_999, false],
    ['of whole seconds, two seconds', 5_000, 2_000, true],
    ['finer than that, a moment', 5_000.25, 49, false],
    ['finer than that, a moment', 5_000.25, 50, true],
    ['ahead of the clock, as long as they are', 5_123, -10_000, false],
  ])('waits where times are %s', (_, changed, age, settled) => {
    expect(isSettled(changed, changed + age)).toBe(settled);
  });
});
