// A process of its own for Pact's native verifier: it prints its report to standard output whatever one says, reads the
// environment (PACT_*, proxies), and what goes wrong in it may take the process along. Started by run-pact.ts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { AUTHORITY_FILE, type PactJob, type PactReply } from './pact-job.ts';

/** What is used of `@pact-foundation/pact-core`, the part of `@pact-foundation/pact` that verifies. */
interface PactCore {
  verifyPacts(options: {
    readonly provider: string;
    readonly providerBaseUrl: string;
    readonly providerStatesSetupUrl: string;
    readonly pactUrls: readonly string[];
    readonly logLevel: 'error';
    readonly timeout: number;
  }): Promise<string>;
}

// Pact reads its pacts from files. Whatever ends this process or the one that started it, the folder goes.
const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-verify-'));
process.on('exit', () => {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true, force: true });
});
for (const event of ['disconnect', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(event, () => process.exit(1));

// Where run-pact.ts has told Pact to look for authorities.
process.chdir(folder);
writeFileSync(AUTHORITY_FILE, rootCertificates[0] ?? '');

process.on('message', (message) => {
  const job = message as PactJob; // run-pact.ts sends nothing else
  void verify(job).then((reply) => process.send?.(reply));
});

async function verify(job: PactJob): Promise<PactReply> {
  try {
    const pactFile = join(folder, 'pact.json');
    writeFileSync(pactFile, job.pact, { mode: 0o600 });
    const results = await loadCore().verifyPacts({
      provider: job.provider,
      providerBaseUrl: job.baseUrl,
      providerStatesSetupUrl: job.statesUrl,
      pactUrls: [pactFile],
      logLevel: 'error',
      timeout: job.timeoutMilliseconds,
    });
    return { kind: 'results', json: results };
  } catch (error) {
    // When an interaction fails, the results are the message.
    const message = error instanceof Error ? error.message : String(error);
    return message.startsWith('{') ? { kind: 'results', json: message } : { kind: 'failure', why: message };
  }
}

/**
 * The core that Pact brings along, found from where Pact is. Pact's own Verifier class puts a proxy in between that reads and
 * rewrites the bodies of requests, and answers malformed ones itself (docs/decisions/007-contracts.md).
 */
function loadCore(): PactCore {
  const [, , pact = ''] = process.argv;
  const loaded = createRequire(pact)('@pact-foundation/pact-core') as { readonly default: PactCore }; // as described above
  return loaded.default;
}
