// `npm run test:browser`: what runs in a page, in headless Chromium. Apart from `npm test`, since not every machine has one.
import { runSuite } from './suite.js';

const { passed, failed } = await runSuite(['--config', 'vitest.browser.config.ts', ...process.argv.slice(2)]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
