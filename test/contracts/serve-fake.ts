import { onTestFinished } from 'vitest';
import { handleStateRequest, PROVIDER_STATES_PATH } from '../../contracts/states/provider-states-endpoint.ts';
import { handle } from '../../src/api/handle.ts';
import { createHttpServer } from '../../src/server/http-server.ts';
import { listen } from '../../src/server/listen.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { defaultWorld } from '../../src/zone/default-world.ts';
import { memoryStore } from '../../src/zone/memory-store.ts';

/** A fake with provider states that listens until the test is over. */
export async function serveFake(): Promise<{ readonly baseUrl: string; readonly statesUrl: string }> {
  const { baseUrl, close } = await listenFake();
  onTestFinished(close);
  return { baseUrl, statesUrl: baseUrl + PROVIDER_STATES_PATH };
}

async function listenFake(): Promise<{ readonly baseUrl: string; readonly close: () => Promise<void> }> {
  const world = defaultWorld();
  const store = memoryStore();
  const zone = createZone(world, { store });
  const server = createHttpServer({
    handle: (request) => handleStateRequest({ zone, store }, request) ?? handle(zone, request),
    maxBodySize: world.maxBodySize,
  });
  return listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
}
