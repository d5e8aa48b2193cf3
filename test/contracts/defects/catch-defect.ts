import { HEART } from '../../../contracts/heart.ts';
import type { Pact } from '../../../contracts/load-pact.ts';
import { handleStateRequest, PROVIDER_STATES_PATH } from '../../../contracts/states/provider-states-endpoint.ts';
import { httpStates } from '../../../contracts/verify/http-states.ts';
import type { PactRunner } from '../../../contracts/verify/run-pact.ts';
import type { Judge, Verification } from '../../../contracts/verify/verification.ts';
import { verifyTarget } from '../../../contracts/verify/verify-target.ts';
import { createUpstreamAgent, readUpstream } from '../../../src/proxy/upstream.ts';
import type { Way } from '../../../src/proxy/forward.ts';
import { createHttpServer } from '../../../src/server/http-server.ts';
import { listen } from '../../../src/server/listen.ts';
import { handle } from '../../../src/api/handle.ts';
import type { PlainAnswer, PlainRequest } from '../../../src/api/plain-http.ts';
import type { Zone } from '../../../src/zone/zone.ts';
import { createZone } from '../../../src/zone/create-zone.ts';
import { defaultWorld } from '../../../src/zone/default-world.ts';
import { memoryStore } from '../../../src/zone/memory-store.ts';
import type { Defect } from './defect.ts';

/** A contract that a defect breaks, and who says so. */
export interface Catch {
  readonly description: string;
  readonly judges: readonly Judge[];
}

/** What to verify by. */
export interface Means {
  readonly pact: Pact;
  readonly runner: PactRunner;
}

/** Verifies a fake with one defect by these contracts; tells which catch it. */
export async function catchDefect(
  defect: Defect,
  means: Means,
  isWanted: (description: string) => boolean,
): Promise<readonly Catch[]> {
  const { interactions } = await verifyFake(means, isWanted, (zone, request) => defect.answer(zone, request));
  return interactions
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ description, findings }) => ({ description, judges: [...new Set(findings.map(({ judge }) => judge))] }));
}

/** By the names of defects: the contracts to whose requests they answer otherwise than a fake without defects. */
export async function affectedBy(
  defects: readonly Defect[],
  means: Means,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  // The defects are of these; what other operations do cannot be asked twice.
  const interactions = means.pact.interactions.filter(({ operationId }) => HEART.has(operationId));
  const wanted = new Set(interactions.map(({ description }) => description));
  const affected = new Map(defects.map(({ name }) => [name, new Set<string>()]));
  // Pact sends the requests of the contracts in their order; what follows are our own.
  let place = 0;
  await verifyFake(
    means,
    (description) => wanted.has(description),
    (zone, request) => {
      const interaction = interactions[place];
      place += 1;
      const same: Zone = {
        ...zone,
        random: { ...zone.random, tokenId: () => '0123456789abcdef0123456789abcdefch0a1c' },
      };
      const right = JSON.stringify(handle(same, request));
      for (const defect of interaction === undefined ? [] : defects) {
        const isAffected = JSON.stringify(defect.answer(same, request)) !== right;
        if (isAffected) affected.get(defect.name)?.add(interaction?.description ?? '');
      }
      return handle(zone, request);
    },
  );
  return affected;
}

async function verifyFake(
  { pact, runner }: Means,
  isWanted: (description: string) => boolean,
  answer: (zone: Zone, request: PlainRequest) => PlainAnswer,
): Promise<Verification> {
  const world = defaultWorld();
  const store = memoryStore();
  const zone = createZone(world, { store });
  const server = createHttpServer({
    handle: (request) => handleStateRequest({ zone, store }, request) ?? answer(zone, request),
    maxBodySize: world.maxBodySize,
  });
  const { baseUrl, close } = await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
  const [way, statesWay] = [wayTo(baseUrl), wayTo(baseUrl + PROVIDER_STATES_PATH)];
  try {
    const outcome = await verifyTarget({ pact, runner, way, states: httpStates(statesWay), isWanted });
    if (outcome.kind !== 'done') throw new Error(outcome.why);
    return outcome.verification;
  } finally {
    for (const { agent } of [way, statesWay]) agent.destroy();
    await close();
  }
}

function wayTo(url: string): Way {
  const read = readUpstream(url);
  if (!read.ok) throw new TypeError(read.reason);
  const { upstream } = read;
  return { upstream, agent: createUpstreamAgent(upstream), timeoutMilliseconds: 10_000, bodyLimit: 16_000_000 };
}
