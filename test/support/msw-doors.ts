import { request as httpsRequest } from 'node:https';
import { setupOnezoneServer, type OnezoneServer } from '../../mocks/msw-node.ts';
import type { WorldFile } from '../../src/index.ts';
import type { Door, DoorAnswer, DoorRequest } from './doors.ts';

/** A host that nobody has, so that only an intercepted request is answered. */
const HOST = 'onezone.example.com';

/** The doors of MSW in Node, each on a fresh zone. */
export const mswDoors = {
  'MSW (fetch)': async (world: WorldFile) => mswDoor(world, sendByFetch),
  'MSW (node:https)': async (world: WorldFile) => mswDoor(world, sendByNodeHttps),
} satisfies Readonly<Record<string, (world: WorldFile) => Promise<Door>>>;

function mswDoor(world: WorldFile, send: (request: DoorRequest) => Promise<DoorAnswer>): Door {
  const server: OnezoneServer = setupOnezoneServer({ world, onRefusal: 'ignore' });
  server.listen();
  return {
    send,
    close: () => {
      server.close();
      return Promise.resolve();
    },
  };
}

async function sendByFetch({ method, path, headers, body }: DoorRequest): Promise<DoorAnswer> {
  // A text body would bring a content type of its own.
  const bytes = body === null ? null : new TextEncoder().encode(body);
  const response = await fetch(`https://${HOST}${path}`, { method, headers, body: bytes });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

function sendByNodeHttps({ method, path, headers, body }: DoorRequest): Promise<DoorAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpsRequest({ host: HOST, method, path, headers });
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
