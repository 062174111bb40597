import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Threads and child processes that tests start read TypeScript as it stands: compiled once, they start four times as fast.
const compileCache = fileURLToPath(new URL('out/.compile-cache', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/electron/**', 'test/standin/**', 'test/fixtures/**'],
          testTimeout: 120_000,
          // Threads end in what follows a test: on a crowded machine that takes longer than the usual ten seconds.
          hookTimeout: 120_000,
          env: { NODE_COMPILE_CACHE: compileCache },
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
          testTimeout: 240_000,
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
