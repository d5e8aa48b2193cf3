import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { checkAnswer } from '../../src/contract/answer-check.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import { createOnezone, type Onezone, type OnezoneOptions } from '../../src/index.ts';
import { madeCertificates } from '../server/tls/made-certificates.ts';

export type Scheme = 'http' | 'https';

/** A request as a client sends it: these headers in this case, `host` and what Node must add. */
export interface WireRequest {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** The body read as JSON; undefined when there is none. */
  readonly json: unknown;
}

/** A fake on a port, and a client that trusts it. */
export interface ZoneOnTheWire {
  readonly onezone: Onezone;
  /** Sends `METHOD /path`, the path below the API's prefix; every answer is held against openapi.yaml. */
  send(line: string, request?: WireRequest): Promise<WireAnswer>;
}

let certificates: ReturnType<typeof madeCertificates> | undefined;

/** One set for all tests of a file: keys are slow to make. */
async function tlsForAll(): Promise<Awaited<ReturnType<typeof madeCertificates>>> {
  if (certificates === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'onezone-clients-'));
    certificates = madeCertificates(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
  }
  return certificates;
}

/** Starts a fake that is gone after the test. */
export async function zoneOnTheWire(scheme: Scheme, options: OnezoneOptions = {}): Promise<ZoneOnTheWire> {
  const onezone = createOnezone(options);
  const tls = scheme === 'https' ? await tlsForAll() : undefined;
  const { port, close } = await onezone.listen(tls === undefined ? {} : { tls: { cert: tls.cert, key: tls.key } });
  onTestFinished(close);
  return {
    onezone,
    async send(line, { headers = {}, body } = {}) {
      const [method = '', route = ''] = line.split(' ');
      const path = `/api/v3/onezone${route}`;
      const answer = await new Promise<WireAnswer>((resolve, reject) => {
        const target = { host: '127.0.0.1', port, method, path, headers, agent: false };
        const request = tls === undefined ? httpRequest(target) : httpsRequest({ ...target, ca: tls.ca.pem });
        request.on('error', reject).on('response', (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            const status = response.statusCode ?? 0;
            // None of the answers repeats a header.
            const received = response.headers as WireAnswer['headers'];
            const json: unknown = text.startsWith('{') || text.startsWith('"') ? JSON.parse(text) : undefined;
            resolve({ status, headers: received, text, json });
          });
        });
        request.end(body);
      });
      const { operation } = operationOfRequest(method, path);
      if (operation !== undefined) {
        expect(checkAnswer(operation, { ...answer, body: answer.text }), `${line} → ${answer.text}`).toEqual([]);
      }
      return answer;
    },
  };
}
