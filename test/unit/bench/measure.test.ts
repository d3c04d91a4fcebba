import { expect, test } from 'vitest';
import { measure } from '../../../scripts/bench/measure.ts';

const node = (script: string) => ({ file: process.execPath, args: ['-e', script], cwd: '/' });

test('a command is measured with the processes that it starts', async () => {
  const holding =
    'const held = Buffer.alloc(80e6, 1); const end = Date.now() + 1500; while (Date.now() < end); held';
  const child = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(holding)}])`;
  const { exitCode, wall, cpu, peakMemory } = await measure(node(child), 60);
  expect(exitCode).toBe(0);
  expect(wall).toBeGreaterThanOrEqual(1.5);
  expect(cpu).toBeGreaterThan(0);
  expect(peakMemory).toBeGreaterThan(80e6);
});

test('output and exit code are those of the command', async () => {
  const { exitCode, output } = await measure(
    node('console.log("satu"); console.error("dua"); process.exit(3)'),
    60,
  );
  expect(exitCode).toBe(3);
  expect(output.split('\n').sort()).toEqual(['', 'dua', 'satu']);
});

test('a command that is not done in time is stopped, and has no exit code', async () => {
  const { exitCode } = await measure(node('setInterval(() => {}, 1000)'), 0.5);
  expect(exitCode).toBeUndefined();
});
