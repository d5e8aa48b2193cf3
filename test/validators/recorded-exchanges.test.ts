import { expect, test } from 'vitest';
import { validateExchange } from '../../src/validators/index.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import { recordedExchanges, type RecordedExchange } from './recorded-exchanges.ts';

/** Requests for what the document does not have, so that it cannot say what their answers look like. */
const FOREIGN = [
  'M135 mint: OPTIONS',
  'M136 mint: HEAD',
  'M138 mint: double slash',
  'E70 examine: OPTIONS (CORS preflight)',
];

/** A request of deliberate-violations.txt that nobody meant is a fault of the document or of the validators. */
test('every recorded answer is valid; the requests that are not are those of deliberate-violations.txt', async () => {
  const exchanges = await recordedExchanges('core-cases.scenarios');
  const wrong = exchanges.flatMap(({ name, operationId, request, response }) => {
    const verdict = validateExchange(operationId, { request, response }, { onezoneDomain: 'onezone.example.com' });
    return verdict.valid ? [] : [{ name, problems: verdict.problems }];
  });
  expect(exchanges.length).toBe(208);
  expect(
    wrong.filter(({ problems }) => problems.some(({ side }) => side === 'response')).map(({ name }) => name),
  ).toEqual(FOREIGN);
  const lines = wrong.flatMap(({ name, problems }) => [name, ...problems.map(({ message }) => `  ${message}`)]);
  const head = 'Recorded cases that violate openapi.yaml on purpose, and what the validators say of them.\n\n';
  await expect(`${head}${lines.join('\n')}\n`).toMatchFileSnapshot('deliberate-violations.txt');
});

/** OPTIONS, HEAD and unknown methods crash the handler, so the document cannot say what their answers look like. */
const DESCRIBED = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

function isDescribed({ request: { method, path } }: RecordedExchange): boolean {
  return DESCRIBED.has(method) && operationOfRequest(method, path).item !== undefined;
}

test('every answer of the recorded scenarios is valid, by itself and beside its request', async () => {
  const exchanges = (await recordedExchanges('scenarios')).filter(isDescribed);
  const wrong = exchanges.flatMap(({ name, operationId, request, response }) => {
    const verdict = validateExchange(operationId, { request, response }, { onezoneDomain: 'onezone.example.com' });
    const ofAnswer = verdict.valid ? [] : verdict.problems.filter(({ side }) => side === 'response');
    return ofAnswer.map(({ message }) => `${name}: ${request.method} ${request.path} ${response.status} ${message}`);
  });
  expect(exchanges.length).toBeGreaterThan(2400);
  expect(wrong).toEqual([]);
});
