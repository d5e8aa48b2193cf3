import { request as httpRequest } from 'node:http';
import type { DoorAnswer, DoorRequest } from './doors.ts';

/** Sends a request over a connection of its own. */
export function sendOverTcp(port: number, { method, path, headers, body }: DoorRequest): Promise<DoorAnswer> {
  const bytes = body === null ? null : Buffer.from(body);
  const hasLength = bytes !== null || method === 'POST' || method === 'PUT' || method === 'PATCH';
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      host: '127.0.0.1',
      port,
      method,
      path,
      headers: { ...headers, ...(hasLength && { 'content-length': bytes?.length ?? 0 }) },
      agent: false,
    });
    request.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.end(bytes ?? undefined);
  });
}
