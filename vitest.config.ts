import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/electron/**', 'test/standin/**', 'test/fixtures/**'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          pool: 'forks',
          // Threads and child processes on a crowded machine: tried again once, and the run says so.
          retry: 1,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/standin/**/*.test.ts', 'test/electron/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A browser on a crowded machine: a spec is tried again, and the run says which were (`scripts/check.ts`).
          retry: 2,
          expect: { poll: { timeout: 20_000 } },
          pool: 'forks',
        },
      },
    ],
  },
});
