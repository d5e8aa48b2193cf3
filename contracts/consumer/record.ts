import { isDeepStrictEqual, inspect } from 'node:util';
import { createClient } from '../../src/client/create-client.ts';
import type { Answer } from '../../src/client/answer.ts';
import type { OperationId } from '../../src/client/operation-types.ts';
import type { Contract } from './contract.ts';
import type { PactRecorder } from './pact-library.ts';
import { sentRequest, type SentRequest } from './sent-request.ts';
import { exampleOf, type Template } from './template.ts';

/** The headers that every answer of Onezone has. */
const EVERY_ANSWER = { 'access-control-allow-origin': '*' } as const;

/**
 * Plays one contract: Pact's mock server answers what the contract says, our client asks, and has to understand it. The
 * library then adds the interaction to the pact file.
 *
 * @throws Error when the client did not send what the contract says, or made something else of the answer.
 */
export async function recordContract(pact: PactRecorder, contract: Contract): Promise<void> {
  const sent = sentRequest(contract);
  const { status, headers, body } = contract.answer;
  let interaction = pact
    .addInteraction()
    .uponReceiving(contract.description)
    .reference('openapi', 'operationId', contract.operationId);
  for (const { name, params } of contract.states) interaction = interaction.given(name, params);
  await interaction
    .withRequest(sent.method, sent.path, (request) => {
      request.headers(sent.headers);
      if (Object.keys(sent.query).length > 0) request.query(sent.query);
      if (sent.body !== undefined) request.jsonBody(sent.body);
    })
    .willRespondWith(status, (response) => {
      response.headers({ ...EVERY_ANSWER, ...headers });
      if (body !== undefined) response.jsonBody(body);
    })
    .executeTest(async ({ url }) => understand(contract, await ask(contract, sent, url)));
}

/** Sends the example of a request with our client; what it would not send is put into its request on the way. */
async function ask(
  { operationId, ask: asked }: Contract,
  sent: SentRequest,
  url: string,
): Promise<Answer<OperationId>> {
  const client = createClient({
    baseUrl: url,
    fetch: (_, init) => {
      const changed = new Headers(init?.headers);
      if (!('content-type' in sent.headers)) changed.delete('content-type');
      for (const [name, value] of Object.entries(sent.headers)) changed.set(name, String(exampleOf(value)));
      // Bytes, because fetch gives a text a content type of its own.
      const body = typeof sent.text === 'string' ? new TextEncoder().encode(sent.text) : (sent.text ?? init?.body);
      const target = new URL(String(exampleOf(sent.path)), url);
      for (const [name, value] of Object.entries(sent.query)) target.searchParams.set(name, String(exampleOf(value)));
      return fetch(target, { ...init, method: sent.method, headers: changed, ...(body !== undefined && { body }) });
    },
  });
  // The operation is known at run time alone, and so is what it takes.
  const input = { path: asked.path && exampleOf(asked.path), body: exampleOf(asked.body) } as never;
  return client.request(operationId, input);
}

function understand({ answer, description }: Contract, understood: Answer<OperationId>): void {
  const body = exampleOf(answer.body);
  const error = (body as { readonly error?: Template } | undefined)?.error ?? null;
  const expected =
    answer.status < 300 ? { ok: true, status: answer.status, body } : { ok: false, status: answer.status, error };
  const { ok, status } = understood;
  const told = understood.ok ? { ok, status, body: understood.body } : { ok, status, error: understood.error };
  if (isDeepStrictEqual(told, expected)) return;
  throw new Error(`${description}: the client understood ${inspect(told)}, not ${inspect(expected)}`);
}
