import { defineConfig } from 'vitest/config';
import { isQuick } from './test/slow/thoroughness.ts';

// It measures how fast pages are: nothing else is at work then. Those that kill watch for the moments at which they do.
const alone = ['test/slow/lighthouse.test.ts'];

// They are some of `npm test` too, in fewer sequences: a push need not try them twice.
const moreSequences = isQuick ? [] : ['test/property/incremental.test.ts', 'test/property/preview.test.ts'];

export default defineConfig({
  test: {
    env: { SEQUENCES: process.env.SEQUENCES ?? '16' },
    testTimeout: 3_600_000,
    // Thousands of files of packages are taken away after some.
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['test/slow/**/*.test.ts', ...moreSequences],
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
