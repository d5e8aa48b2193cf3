// A Vitest reporter for tools/test.js: writes how many tests passed and failed to the file that COUNT_FILE names.
import { writeFileSync } from 'node:fs';

export default class CountReporter {
  /**
   * A file that does not load and an error outside of every test count as failed tests.
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const file = process.env['COUNT_FILE'];
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        if (state === 'failed') failed++;
      }
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
    }
    if (file !== undefined) writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
