#!/usr/bin/env -S node --max-semi-space-size=4 --no-concurrent-recompilation
// The published command is started by whatever Node there is, perhaps one that could not even load the rest. So nothing
// is imported before the version was looked at, and the syntax here is old. (The option: docs/benchmarks.md.)
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 24 || (major === 24 && minor >= 18)) {
  const { start } = await import('./start.ts');
  await start();
} else {
  process.stderr.write(
    `onezone-mock: It needs Node 24.18 or newer. This is Node ${process.versions.node} (${process.execPath}).\n` +
      'Install a newer Node and start the command again; from a checkout, bin/onezone-mock fetches one by itself.\n',
  );
  process.exitCode = 2;
}
