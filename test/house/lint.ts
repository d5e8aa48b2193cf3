import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './source-files.ts';

/** What the linter finds wrong. */
export interface Finding {
  /** Such as `eslint(no-console)`. */
  readonly rule: string;
  /** Below the linted folder. */
  readonly file: string;
}

/** Lints a folder with the configuration file given, and no other. */
export function lint(folder: string, config: string): readonly Finding[] {
  const linter = join(root, 'node_modules/oxlint/bin/oxlint');
  const options = ['--config', config, '--disable-nested-config', '--format=json', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, [linter, ...options], { cwd: folder, encoding: 'utf8' });
  if (!stdout.includes('"diagnostics"')) throw new Error(`oxlint did not report:\n${stdout}${stderr}`);
  // The shape of oxlint's own JSON report.
  const report = JSON.parse(stdout) as { diagnostics: readonly { code?: string; filename: string }[] };
  return report.diagnostics.map(({ code, filename }) => ({ rule: code ?? 'syntax', file: filename }));
}
