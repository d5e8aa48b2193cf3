import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { checkPact, type Contradiction } from '../../../contracts/check-pact.ts';
import { loadPact, type Pact } from '../../../contracts/load-pact.ts';
import { fetchPacts } from '../../../contracts/verify/broker.ts';
import { fileFailure } from '../../server/tls/file-failure.ts';
import { printable } from '../printable.ts';
import { failed, type Result } from '../problem.ts';
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
export interface OpenPact {
  readonly name: string;
  readonly pact: Pact;
  readonly broker: BrokerPact | null;
}

const PROVIDER = 'onezone';

/** Reads the pacts that the options name, or ours; one that contradicts openapi.yaml is refused. */
export async function openPacts(options: PactOptions): Promise<Result<readonly OpenPact[]>> {
  const misfit = whyNotPublished(options);
  if (misfit !== null) return failed('The results cannot be published.', misfit, 'See onezone-mock verify --help.');
  if (options.broker !== undefined) return fromBroker(options);
  const opened: OpenPact[] = [];
  for (const path of options.pact ?? [shippedPacts()]) {
    const files = await filesAt(path);
    if (!files.ok) return files;
    for (const file of files.value) {
      const pact = await openFile(file, options.pact === undefined ? 'the contracts of onezone-mock' : file);
      if (!pact.ok) return pact;
      opened.push(pact.value);
    }
  }
  return { ok: true, value: opened };
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

async function openFile(path: string, name: string): Promise<Result<OpenPact>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return fileFailure(error, 'read', printable(path), 'Check the path after --pact.');
  }
  const pact = readPact(text, name);
  return pact.ok ? { ok: true, value: { name, pact: pact.value, broker: null } } : pact;
}

function readPact(text: string, name: string): Result<Pact> {
  const loaded = loadPact(text);
  if (!loaded.ok) {
    const evidence = `There, ${printable(loaded.where)} ${printable(loaded.problem)}.`;
    return failed(
      `${printable(name)} is no pact that can be read.`,
      evidence,
      'Give a pact file as Pact libraries write it.',
    );
  }
  const contradictions = checkPact(loaded.pact);
  if (contradictions.length > 0) return failed(contradictionText(name, contradictions), '', CONTRADICTED);
  return { ok: true, value: loaded.pact };
}

const CONTRADICTED = 'Change these interactions to what openapi.yaml says, or take them out.';
const MAX_TOLD = 10;

function contradictionText(name: string, contradictions: readonly Contradiction[]): string {
  const told = contradictions
    .slice(0, MAX_TOLD)
    .map(({ description, what }) => `  ${printable(`${description}: ${what}`)}`);
  const more = contradictions.length > MAX_TOLD ? [`  … and ${contradictions.length - MAX_TOLD} more`] : [];
  return [`${printable(name)} contradicts openapi.yaml:`, ...told, ...more].join('\n');
}

/** The files of a folder that end like pacts, or the file. */
async function filesAt(path: string): Promise<Result<readonly string[]>> {
  const next = 'Check the path after --pact.';
  try {
    if (!(await stat(path)).isDirectory()) return { ok: true, value: [path] };
    const names = (await readdir(path)).filter((name) => name.endsWith('.json')).toSorted();
    if (names.length > 0) return { ok: true, value: names.map((name) => join(path, name)) };
    return failed(`${printable(path)} has no pacts in it.`, 'No file there ends with .json.', next);
  } catch (error) {
    return fileFailure(error, 'read', printable(path), next);
  }
}

function shippedPacts(): string {
  return join(dirname(createRequire(import.meta.url).resolve('onezone-mock/package.json')), 'contracts/pacts');
}
