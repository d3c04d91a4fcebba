import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepMade } from '../../../src/build/kept-bundle.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

/** Returns how often it was made. */
async function makeTwice(path: string, between: () => void): Promise<number> {
  let made = 0;
  for (const step of [() => undefined, between]) {
    step();
    const value = await keepMade(path, async () => {
      made += 1;
      return { value: { digest: 'nilai' }, inputs: ['src/problem.ts'] };
    });
    expect(value).toEqual({ digest: 'nilai' });
  }
  return made;
}

describe('what is made from code', () => {
  it('is made once', async () => {
    const path = join(makeTemporaryFolder(), 'cache', 'kept');
    expect(await makeTwice(path, () => undefined)).toBe(1);
  });

  it.each<[string, (path: string) => void]>([
    ['altered', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('nilai', 'lain'))],
    ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, 100))],
    ['emptied', (path) => writeFileSync(path, '')],
    ['of another version', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('-3 ', '-2 '))],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('is made again, and kept again, where the file that keeps it is %s', async (_, damage) => {
    const path = join(makeTemporaryFolder(), 'cache', 'kept');
    expect(await makeTwice(path, () => damage(path))).toBe(2);
    await keepMade(path, () => Promise.reject(new Error('it was not kept')));
  });

  it('is made each time where nothing can be kept', async () => {
    // Not even root makes a folder in a device.
    expect(await makeTwice('/dev/null/cache/kept', () => undefined)).toBe(2);
  });
});
