import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Files run one after another in processes that keep the modules they loaded: loading them anew for each file takes
// three times as long as all these tests. Only a file that puts another module in a module's place needs its own.
const mocking = readdirSync(join(import.meta.dirname, 'test'), { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path}`)
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) => readFileSync(join(import.meta.dirname, path), 'utf8').includes('vi.mock('));

// Builds and browsers, each in modules of its own.
const processes = ['browser', 'command', 'quality'].map((folder) => `test/${folder}/**/*.test.ts`);
// The slow ones have a configuration of their own, vitest.slow.config.ts.
const slow = 'test/slow/**';

export default defineConfig({
  test: {
    // The longest that have no time of their own take 24 s on a slow and busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'mocks', include: mocking, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'modules',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [slow, ...processes, ...mocking],
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'processes', include: processes, maxWorkers: '100%', sequence: { groupOrder: 2 } },
      },
    ],
  },
});
