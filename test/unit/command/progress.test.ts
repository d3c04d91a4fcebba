import { expect, it } from 'vitest';
import { Progress } from '../../../src/command/progress.ts';

/** `lines` as [milliseconds, line]; returns all that was written. */
function writtenBy(isTerminal: boolean, lines: readonly (readonly [number, string])[]): string {
  let now = 1000;
  let written = '';
  const progress = new Progress({
    write: (text) => {
      written += text;
    },
    isTerminal,
    clock: () => now,
  });
  for (const [at, line] of lines) {
    now = 1000 + at;
    progress.show(line);
  }
  progress.clear();
  return written;
}

const erase = '\r\u001b[K';

it('on a terminal one line is written over, at most ten times a second, and taken away', () => {
  const lines = [
    [0, 'a'],
    [50, 'b'],
    [120, 'c'],
  ] as const;
  expect(writtenBy(true, lines)).toBe(`${erase}a${erase}c${erase}`);
});

it('elsewhere a plain line comes every five seconds, and none for short work', () => {
  expect(
    writtenBy(false, [
      [0, 'a'],
      [4999, 'b'],
    ]),
  ).toBe('');
  expect(
    writtenBy(false, [
      [0, 'a'],
      [5000, 'b'],
      [9999, 'c'],
      [10_000, 'd'],
    ]),
  ).toBe('b\nd\n');
});
