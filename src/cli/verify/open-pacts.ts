import { fetchPacts } from '../../../contracts/verify/broker.ts';
import { openPactFiles, type PactFile } from '../open-pact-files.ts';
import { printable } from '../printable.ts';
import { failed, type Result } from '../problem.ts';
import { readPact } from '../read-pact.ts';
import { brokerAccess } from './broker-access.ts';
import type { PublishOptions } from './publish-results.ts';
import type { BrokerPact } from './report.ts';

/** Which pacts. */
export interface PactOptions extends PublishOptions {
  /** Files or folders. */
  readonly pact?: readonly string[];
  readonly only?: readonly string[];
}

/** A pact, and where it comes from. */
interface OpenPact extends PactFile {
  readonly broker: BrokerPact | null;
}

const PROVIDER = 'onezone';

/** Reads the pacts that the options name, or ours; one that contradicts openapi.yaml is refused. */
export async function openPacts(options: PactOptions): Promise<Result<readonly OpenPact[]>> {
  const misfit = whyNotPublished(options);
  if (misfit !== null) return failed('The results cannot be published.', misfit, 'See onezone-mock verify --help.');
  if (options.broker !== undefined) return fromBroker(options);
  const opened = await openPactFiles(options.pact);
  return opened.ok ? { ok: true, value: opened.value.map((file) => ({ ...file, broker: null })) } : opened;
}

function whyNotPublished({ publish, broker, providerVersion, pact, only }: PactOptions): string | null {
  if (publish !== true) return null;
  if (broker === undefined) return '--publish needs the broker, after --broker.';
  if (providerVersion === undefined) return '--publish needs the version of the server, after --provider-version.';
  if (pact !== undefined) return 'Pacts after --pact come from no broker.';
  return only === undefined ? null : 'With --only, not all of a pact is verified.';
}

async function fromBroker(options: PactOptions): Promise<Result<readonly OpenPact[]>> {
  const access = await brokerAccess(options);
  if (!access.ok) return access;
  if (access.value === null) return { ok: true, value: [] };
  const kept = await fetchPacts(access.value, PROVIDER);
  if (!kept.ok) {
    const next = 'Check the URL after --broker, and the credentials.';
    return failed('The pacts cannot be had from the broker.', `Of the broker: ${printable(kept.why)}.`, next);
  }
  if (kept.value.length === 0) {
    return failed(
      'The broker has no pacts.',
      `It knows none with the provider "${PROVIDER}".`,
      'Publish one there first.',
    );
  }
  const opened: OpenPact[] = [];
  for (const { name, text, publishUrl } of kept.value) {
    const pact = readPact(text, name);
    if (!pact.ok) return pact;
    opened.push({ name, pact: pact.value, broker: { publishUrl } });
  }
  return { ok: true, value: opened };
}
