import { writeFile } from 'node:fs/promises';
import { ensureAuthority } from '../../server/tls/authority.ts';
import { cacheFolder } from '../../server/tls/cache-folder.ts';
import { fileFailure } from '../../server/tls/file-failure.ts';
import { trustLines } from '../../server/tls/trust-lines.ts';
import { systemClock } from '../../zone/clock.ts';
import { printable } from '../printable.ts';
import { EXIT, tellProblem } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { trustText } from './trust-text.ts';

/** What to do with the authority. */
export interface CaOptions {
  readonly out?: string;
  readonly print?: boolean;
  readonly json?: boolean;
}

/** Shows or exports the local certificate authority; tells the exit code. */
export async function ca({ out: target, print, json }: CaOptions, terminal: Terminal): Promise<number> {
  const { out, err, env, platform } = terminal;
  const authority = await ensureAuthority(cacheFolder(env, platform), new Date(systemClock.now() * 1000));
  if (!authority.ok) {
    tellProblem(terminal, authority.problem);
    return EXIT.usage;
  }
  const { info, created, warnings } = authority.value;
  for (const warning of warnings) err.write(`onezone-mock: ${warning}\n`);
  if (target !== undefined) {
    try {
      await writeFile(target, info.pem);
    } catch (error) {
      tellProblem(terminal, fileFailure(error, 'write', printable(target), 'Check the path after --out.').problem);
      return EXIT.usage;
    }
  }
  const notAfter = info.notAfter.toISOString();
  if (print === true) {
    out.write(info.pem);
  } else if (json === true) {
    const trust = trustLines(info.path);
    out.write(`${JSON.stringify({ path: info.path, fingerprint256: info.fingerprint256, notAfter, trust })}\n`);
  } else if (target === undefined) {
    const origin = created ? 'The local certificate authority, made just now' : 'The local certificate authority';
    out.write(
      `${origin}\n  certificate  ${printable(info.path)}\n  SHA-256      ${info.fingerprint256}\n` +
        `  valid until  ${notAfter.replace('.000Z', 'Z')}\n\nMake clients trust it\n${trustText(info.path)}\n`,
    );
  } else {
    out.write(`Wrote ${printable(target)} (SHA-256 ${info.fingerprint256}).\n`);
  }
  return EXIT.ok;
}
