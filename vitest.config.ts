import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Pact's native part reads the environment of the process, which a worker cannot change. The value 1 would not stop it.
process.env['PACT_DO_NOT_TRACK'] = 'true';

export default defineConfig({
  test: {
    // Nothing in src/ is global, so test files may share a worker: half the time.
    isolate: false,
    pool: 'threads',
    // Vitest leaves a processor free; many tests wait for a process or a socket, so on two a second worker pays.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // For a hang, not for a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test that waits for a process or a socket says so itself.
    slowTestThreshold: 500,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts'],
          // A browser is not on every machine: `npm run test:browser`. MSW 3 is among the doors of test/behaviour.
          exclude: ['test/browser/**', 'test/mocks/recorded-core-cases.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: [{ find: /^msw(?=\/|$)/, replacement: 'msw2' }] },
        test: { name: 'MSW 2', include: ['test/mocks/**/*.test.ts'] },
      },
    ],
  },
});
