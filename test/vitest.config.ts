import { defineConfig } from 'vitest/config';
import { VitestCount } from './support/count-reporters.mjs';

const engine = { environment: 'node' } as const;

export default defineConfig({
  test: {
    reporters: ['default', new VitestCount()],
    coverage: {
      include: ['src/model/**/*.ts'],
      reporter: ['text-summary', 'lcov'],
      reportsDirectory: 'coverage/unit',
    },
    projects: [
      { test: { ...engine, name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      // Whole browsers and pages: one after the other, each with the time that it takes to start one.
      {
        test: {
          ...engine,
          name: 'hosts',
          include: ['test/hosts/**/*.test.ts'],
          globalSetup: 'test/hosts/set-up.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // By default, it would be a second.
          expect: { poll: { timeout: 45_000 } },
          // Thousands of steps in foreign software: what a busy machine spoils once is tried again, and named at the end.
          retry: 2,
        },
      },
      // A screen reader that takes its time to read.
      {
        test: {
          ...engine,
          name: 'spoken',
          include: ['test/spoken/**/*.test.ts'],
          globalSetup: 'test/hosts/set-up.ts',
          maxWorkers: 3,
          testTimeout: 600_000,
          // Where a machine is busy, it leaves out words now and then; what it says wrongly, it says again.
          retry: 1,
        },
      },
    ],
  },
});
