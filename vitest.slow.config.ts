import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/slow/**/*.test.ts', 'test/property/incremental.test.ts'],
    // The property is one of `npm test` too, in fewer sequences.
    env: { SEQUENCES: process.env.SEQUENCES ?? '16' },
    testTimeout: 3_600_000,
    // Thousands of files of packages are taken away after some.
    hookTimeout: 600_000,
    // Each of these tests loads the machine by itself.
    fileParallelism: false,
  },
});
