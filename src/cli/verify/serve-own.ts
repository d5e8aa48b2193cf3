import { handleStateRequest } from '../../../contracts/states/provider-states-endpoint.ts';
import { handle } from '../../api/handle.ts';
import { createHttpServer } from '../../server/http-server.ts';
import { listen, type Listening } from '../../server/listen.ts';
import { createZone } from '../../zone/create-zone.ts';
import { defaultWorld } from '../../zone/default-world.ts';
import { memoryStore } from '../../zone/memory-store.ts';

/** Serves the fake in this process, with its provider states, on a free port of this machine. */
export function serveOwn(): Promise<Listening> {
  const world = defaultWorld();
  const store = memoryStore();
  const zone = createZone(world, { store });
  const server = createHttpServer({
    handle: (request) => handleStateRequest({ zone, store }, request) ?? handle(zone, request),
    maxBodySize: world.maxBodySize,
  });
  return listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
}
