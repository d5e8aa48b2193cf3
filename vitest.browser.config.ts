import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: what needs a Chromium. */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
