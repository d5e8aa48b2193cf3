import { expect, test } from 'vitest';
import { createOnezone, type PlainAnswer, type WorldFile } from '../../src/index.ts';
import { confineToken, mintToken } from '../../src/token/index.ts';

// rest-token-api.md section 2: of two faults at once, the one of the earlier step is told.

const MAX_BODY = 2_000;
const world: WorldFile = {
  now: 1_700_000_000,
  maxBodySize: MAX_BODY,
  users: [{ id: 'u1' }],
  providers: [{ id: 'p1' }],
};
const closed = createOnezone({ world });
const open = createOnezone({ world, circuitBreakerOpen: true });

/** A right request, into which faults are put. */
interface Draft {
  method: string;
  readonly headers: Record<string, string>;
  breakerOpen: boolean;
  /** Null for no credentials. */
  token: string | null;
  body: Record<string, unknown>;
  /** What becomes of the body’s text. */
  readonly spoil: ((text: string) => string)[];
}

interface Fault {
  readonly step: number;
  readonly answer: string;
  readonly put: (draft: Draft) => void;
  /** What it is a fault of; two faults that share one cannot be in one request. */
  readonly of?: readonly string[];
}

const API_CAVEAT = { type: 'api', whitelist: ['ozw/get/token.*.*:*'] };
const TIME_CAVEAT = { type: 'time', validUntil: 1_700_000_001 };

function confined(token: string, caveat: unknown): string {
  const result = confineToken({ token, caveats: [caveat] });
  if (!result.ok) throw new Error('not confined');
  return result.token;
}

const provider = closed.provider('p1').token;
const user = closed.user('u1').token;
const minted = mintToken({
  secret: 'a'.repeat(64),
  onezoneDomain: 'onezone.example.com',
  id: 'any',
  subject: { type: 'user', id: 'u1' },
  persistence: 'named',
  rawCaveats: ['grant = all'],
});
const uninterpretable = minted.ok ? minted.token : '';

/** Faults that every operation can have, in the order of the steps. */
const COMMON: readonly Fault[] = [
  { step: 0, answer: '301 - -', put: ({ headers }) => (headers['host'] = 'www.onezone.example.com') },
  { step: 1, answer: '500 - -', put: (draft) => (draft.method = 'PURGE'), of: ['method'] },
  { step: 2, answer: '405 - -', put: (draft) => (draft.method = 'PATCH'), of: ['method'] },
  {
    step: 3,
    answer: '401 - unauthorized tokenCaveatUnverified',
    put: (draft) => (draft.token = confined(draft.token ?? '', { type: 'time', validUntil: 1 })),
    of: ['expiry'],
  },
  { step: 4, answer: '406 - -', put: ({ headers }) => (headers['accept'] = 'text/html') },
  { step: 4, answer: '400 - -', put: ({ headers }) => (headers['accept'] = 'text') },
  { step: 5, answer: '415 - -', put: ({ headers }) => (headers['content-type'] = 'text/plain') },
  { step: 6, answer: '503 json serviceUnavailable', put: (draft) => (draft.breakerOpen = true) },
  { step: 7, answer: '500 json -', put: ({ spoil }) => spoil.push((text) => text + ' '.repeat(MAX_BODY)) },
  { step: 8, answer: '400 json malformedData', put: ({ spoil }) => spoil.push((text) => text.slice(1)) },
  {
    step: 11,
    answer: '401 json unauthorized tokenCaveatUnverified',
    put: (draft) => (draft.token = confined(draft.token ?? '', API_CAVEAT)),
    of: ['api caveat'],
  },
];
const NOT_AN_OBJECT: Fault = {
  step: 13,
  answer: '400 json malformedData',
  put: ({ spoil }) => spoil.push((text) => `[${text}]`),
};

const OPERATIONS: readonly {
  readonly path: string;
  readonly success: string;
  readonly body: Record<string, unknown>;
  readonly faults: readonly Fault[];
}[] = [
  {
    path: '/api/v3/onezone/provider/tokens/temporary',
    success: '201 json -',
    body: { caveats: [TIME_CAVEAT] },
    faults: [
      ...COMMON,
      { step: 12, answer: '403 json forbidden', put: (draft) => (draft.token = user) },
      {
        step: 12,
        answer: '401 json unauthorized',
        put: (draft) => (draft.token = null),
        of: ['expiry', 'api caveat'],
      },
      NOT_AN_OBJECT,
      { step: 14, answer: '400 json badValueTokenType', put: ({ body }) => (body['type'] = 5) },
      { step: 15, answer: '400 json tokenTimeCaveatRequired', put: ({ body }) => (body['caveats'] = []) },
    ],
  },
  {
    path: '/api/v3/onezone/tokens/examine',
    success: '200 json -',
    body: { token: provider },
    faults: [
      ...COMMON,
      NOT_AN_OBJECT,
      { step: 14, answer: '400 json missingRequiredValue', put: (draft) => (draft.body = {}), of: ['body'] },
      {
        step: 15,
        answer: '500 json internalServerError',
        put: ({ body }) => (body['token'] = uninterpretable),
        of: ['body'],
      },
    ],
  },
];

type Operation = (typeof OPERATIONS)[number];

/** The answer to a request with faults: status, whether it is JSON, the error’s id and that of its `authError`. */
function answerTo({ path, body }: Operation, faults: readonly Fault[]): string {
  const headers = { 'content-type': 'application/json', host: 'onezone.example.com' };
  const draft: Draft = { method: 'POST', headers, breakerOpen: false, token: provider, body: { ...body }, spoil: [] };
  // The later ones first: a caller is chosen before their token is confined, a body is padded when all else is done.
  for (const { put } of faults.toSorted((a, b) => b.step - a.step)) put(draft);
  const answer = (draft.breakerOpen ? open : closed).handle({
    method: draft.method,
    path,
    headers: { ...draft.headers, ...(draft.token !== null && { 'x-auth-token': draft.token }) },
    body: draft.spoil.reduce((text, spoil) => spoil(text), JSON.stringify(draft.body)),
    peerIp: '127.0.0.1',
  });
  return summary(answer);
}

function summary({ status, headers, body }: PlainAnswer): string {
  const type = headers['content-type'] === undefined ? '-' : 'json';
  if (body === '') return `${status} ${type} -`;
  // The shape of every answer with a body (section 3).
  const { error } = JSON.parse(body) as {
    error?: { readonly id: string; readonly details?: { readonly authError?: { readonly id: string } } };
  };
  const authError = error?.details?.authError;
  return [status, type, error?.id ?? '-', ...(authError === undefined ? [] : [authError.id])].join(' ');
}

test.each(OPERATIONS)('$path: the right request succeeds, and each fault alone has its answer', (operation) => {
  expect(answerTo(operation, [])).toBe(operation.success);
  const { faults } = operation;
  expect(faults.map((fault) => [fault.step, answerTo(operation, [fault])])).toEqual(
    faults.map(({ step, answer }) => [step, answer]),
  );
});

test.each(OPERATIONS)('$path: of two faults at once, that of the earlier step is told (2)', (operation) => {
  const { faults } = operation;
  const pairs = faults.flatMap((first, i) =>
    faults
      .slice(i + 1)
      .filter((second) => first.step !== second.step && !(first.of ?? []).some((one) => second.of?.includes(one)))
      .map((second) => [first, second] as const),
  );
  const told = (answerOf: (pair: readonly [Fault, Fault]) => string): readonly string[] =>
    pairs.map((pair) => `${pair[0].step} before ${pair[1].step}: ${answerOf(pair)}`);
  expect(pairs.length).toBeGreaterThan(70);
  expect(told((pair) => answerTo(operation, pair))).toEqual(told(([first]) => first.answer));
});
