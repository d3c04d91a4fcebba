import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // The slow ones have a configuration of their own, vitest.slow.config.ts.
    exclude: ['test/slow/**'],
    testTimeout: 30_000,
  },
});
