import { request as httpsRequest } from 'node:https';
import { setupOnezoneServer } from '../../mocks/msw-node.ts';
import type { WorldFile } from '../../src/index.ts';
import type { Door, DoorAnswer, DoorRequest } from './doors.ts';

/** A host that nobody has, so that only an intercepted request is answered. */
const HOST = 'onezone.example.com';

/** MSW in Node, reached by one of its clients. */
export function mswDoor(world: WorldFile, client: keyof typeof clients): Door {
  const server = setupOnezoneServer({ world, onRefusal: 'ignore' });
  server.listen();
  return {
    send: clients[client],
    close: () => {
      server.close();
      return Promise.resolve();
    },
  };
}

const clients = { fetch: sendByFetch, 'node:https': sendByNodeHttps } as const;

async function sendByFetch({ method, path, headers, body }: DoorRequest): Promise<DoorAnswer> {
  // A text body would bring a content type of its own; and fetch sends none with GET and HEAD.
  const bytes = body === null || method === 'GET' || method === 'HEAD' ? null : new TextEncoder().encode(body);
  const response = await fetch(`https://${HOST}${path}`, { method, headers, body: bytes });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

function sendByNodeHttps({ method, path, headers, body }: DoorRequest): Promise<DoorAnswer> {
  return new Promise((resolve, reject) => {
    // Without it, Node sends the body of a GET or DELETE behind a request that has none.
    const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = httpsRequest({ host: HOST, method, path, headers: { ...headers, ...length } });
    request.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          // None of the answers repeats a header.
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.end(body ?? undefined);
  });
}
