import { createServer, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';
import { listen } from '../../src/server/listen.ts';

/** A request that a broker got. */
export interface BrokerRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

const SHA = '0f22f551a422b027066db7635cad8bd8a59ac869';
const PACT = `/pacts/provider/onezone/consumer/onezone-client/pact-version/${SHA}`;

/**
 * A Pact Broker of recorded exchanges: the index, the pacts for verification, a pact and the results, with the paths, links
 * and media types of the documentation and the approval tests of the original (pact_broker 2.11x). It keeps one pact.
 */
export async function startRecordedBroker(
  pactFile: string,
): Promise<{ readonly url: string; readonly requests: BrokerRequest[] }> {
  const requests: BrokerRequest[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      requests.push({ method, path, authorization: headers.authorization, body });
      const found =
        headers.authorization === 'Bearer right'
          ? answers(`http://${headers.host}`, pactFile)[`${method} ${path}`]
          : null;
      const [status, json] = found ?? [found === null ? 401 : 404, {}];
      response.writeHead(status, {
        'content-type': 'application/hal+json;charset=utf-8',
        server: 'Webmachine-Ruby/2.0.1 Rack/3.1.8',
      });
      response.end(JSON.stringify(json));
    });
  });
  const { baseUrl, close } = await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
  onTestFinished(close);
  return { url: baseUrl, requests };
}

/** What the broker answers, by method and path. */
function answers(
  base: string,
  pactFile: string,
): Readonly<Record<string, readonly [status: number, json: unknown] | undefined>> {
  const publish = { title: 'Publish verification results', href: `${base}${PACT}/verification-results` };
  return {
    'GET /': [
      200,
      {
        _links: {
          self: { href: base, title: 'Index', templated: false },
          'pb:pacticipant-branch-version': {
            href: `${base}/pacticipants/{pacticipant}/branches/{branch}/versions/{version}`,
            title: 'Get or add/create a branch version',
            templated: true,
          },
          'pb:provider-pacts-for-verification': {
            href: `${base}/pacts/provider/{provider}/for-verification`,
            title: 'Pact versions to be verified for the specified provider',
            templated: true,
          },
        },
      },
    ],
    'POST /pacts/provider/onezone/for-verification': [
      200,
      {
        _embedded: {
          pacts: [
            {
              shortDescription: 'latest',
              verificationProperties: { notices: [{ when: 'before_verification', text: 'It is the latest.' }] },
              _links: { self: { href: `${base}${PACT}`, name: 'Pact between onezone-client (1.0.0) and onezone' } },
            },
          ],
        },
        _links: { self: { href: `${base}/pacts/provider/onezone/for-verification`, title: 'Pacts to be verified' } },
      },
    ],
    [`GET ${PACT}`]: [
      200,
      {
        ...(JSON.parse(pactFile) as object),
        createdAt: '2026-01-01T00:00:00+00:00',
        _links: {
          self: { title: 'Pact', name: 'Pact between onezone-client (1.0.0) and onezone', href: `${base}${PACT}` },
          'pb:provider': { title: 'Provider', name: 'onezone', href: `${base}/pacticipants/onezone` },
          'pb:publish-verification-results': publish,
        },
      },
    ],
    'GET /pacticipants/onezone': [200, { name: 'onezone', _links: { self: { href: `${base}/pacticipants/onezone` } } }],
    'PUT /pacticipants/onezone/branches/main/versions/1.2.3': [201, {}],
    [`POST ${PACT}/verification-results`]: [
      201,
      { success: true, _links: { self: { href: `${base}${PACT}/verification-results/1` } } },
    ],
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array); // no encoding was set
  const text = Buffer.concat(chunks).toString();
  return text === '' ? null : (JSON.parse(text) as unknown);
}
