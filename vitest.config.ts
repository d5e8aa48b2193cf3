import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing in src/ is global, so test files may share a worker: half the time.
    isolate: false,
    pool: 'threads',
    testTimeout: 10_000,
    hookTimeout: 20_000,
    // A test that waits for a process or a socket says so itself.
    slowTestThreshold: 500,
  },
});
