import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { recordExchange } from '../../src/proxy/record-exchange.ts';
import { createTally } from '../../src/proxy/tally.ts';
import { exchangeText } from '../../src/cli/proxy/exchange-text.ts';
import { reportText } from '../../src/cli/proxy/report-text.ts';
import { fakeOutput } from '../cli/fake-terminal.ts';
import type { DoorRequest } from '../support/doors.ts';
import { sharedReferee, startProxy } from '../support/prism-door.ts';
import { sendOverTcp } from '../support/send-over-tcp.ts';
import { rawAnswer, rawUpstream } from './raw-upstream.ts';

beforeAll(sharedReferee);

const onezone = createOnezone({ now: 1_700_000_000 });
const TOKEN = onezone.provider('krakow').token;
const USER_TOKEN = onezone.user('alice').token;
const PASSWORD = 'Sentinel:pa/ss~w"rd é';
const SHORT = 'xyz';
const OPAQUE = 'sentinel-idp-0123456789';
const LONG = `sentinel${'Q'.repeat(60)}`;

/** Every text that a person, a script or a file ever gets of what a proxy saw. */
async function everythingTold(request: DoorRequest, answer: Buffer, errors: boolean): Promise<string> {
  const upstream = await rawUpstream((socket) => socket.write(answer));
  const proxy = await startProxy(upstream.url, { errors });
  onTestFinished(proxy.close);
  const { headers, body } = await sendOverTcp(proxy.port, request);
  const tally = createTally();
  for (const exchange of proxy.exchanges) tally.add(exchange);
  expect(proxy.exchanges.length).toBe(1);
  return [
    ...proxy.exchanges.map((exchange) => exchangeText(exchange, fakeOutput([]))),
    reportText(tally.report(), fakeOutput([])),
    JSON.stringify(proxy.exchanges),
    JSON.stringify(tally.report()),
    // What the proxy itself says to the caller ends up in the caller's logs.
    headers['content-type'] === 'application/problem+json' ? body : '',
  ].join('\n');
}

/** What must not get out: what anybody can see to be a token or a key, and what this request used as one. */
function secretsIn({ headers, body, path }: DoorRequest): readonly string[] {
  const sent = JSON.stringify([Object.values(headers), body, path]);
  const isUsed = (secret: string): boolean => sent.includes(secret);
  return [
    TOKEN,
    USER_TOKEN,
    LONG,
    ...(isUsed(OPAQUE) ? [OPAQUE] : []),
    ...(isUsed(basic(PASSWORD)) ? [PASSWORD, basic(PASSWORD)] : []),
  ];
}

/** A secret, its pieces, and how they look elsewhere. */
function formsOf(secret: string): readonly string[] {
  return [
    secret,
    secret.slice(0, 20),
    secret.slice(-20),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ];
}

const basic = (password: string): string => `Basic ${Buffer.from(`alice:${password}`).toString('base64')}`;
const mint = '/api/v3/onezone/provider/tokens/temporary';
const json = { 'content-type': 'application/json' };

const requests: readonly (readonly [string, DoorRequest])[] = [
  [
    'in headers',
    {
      method: 'POST',
      path: mint,
      headers: {
        ...json,
        'x-auth-token': TOKEN,
        authorization: `Bearer ${USER_TOKEN}`,
        macaroon: LONG,
        cookie: `SID=${OPAQUE}`,
        'x-onedata-service-token': LONG,
      },
      body: '{"caveats":1}',
    },
  ],
  [
    'as a password',
    {
      method: 'POST',
      path: mint,
      headers: { ...json, authorization: basic(PASSWORD) },
      body: JSON.stringify({ caveats: [{ type: PASSWORD }, { [PASSWORD]: 1 }], type: { [PASSWORD]: PASSWORD } }),
    },
  ],
  [
    'as a password beside a token',
    {
      method: 'POST',
      path: mint,
      headers: { ...json, 'x-auth-token': TOKEN, authorization: basic(PASSWORD) },
      body: JSON.stringify({ caveats: PASSWORD }),
    },
  ],
  [
    'as a token that is none',
    {
      method: 'POST',
      path: mint,
      headers: { ...json, 'x-auth-token': OPAQUE },
      body: JSON.stringify({ caveats: [{ type: OPAQUE }, { type: `and ${OPAQUE}` }, OPAQUE] }),
    },
  ],
  [
    'in the path and the query',
    {
      method: 'POST',
      path: `/api/v3/onezone/tokens/${TOKEN}?token=${OPAQUE}&x=${LONG}#${TOKEN}`,
      headers: json,
      body: '{}',
    },
  ],
  [
    'in the query of an operation',
    { method: 'POST', path: `${mint}?token=${TOKEN}&p=${encodeURIComponent(OPAQUE)}`, headers: json, body: OPAQUE },
  ],
  [
    'in the body',
    {
      method: 'POST',
      path: '/api/v3/onezone/tokens/examine',
      headers: json,
      body: JSON.stringify({ token: [TOKEN, USER_TOKEN], more: LONG }),
    },
  ],
  [
    'as the token of the body',
    {
      method: 'POST',
      path: '/api/v3/onezone/tokens/examine',
      headers: { ...json, authorization: basic(PASSWORD) },
      body: JSON.stringify({ token: USER_TOKEN }),
    },
  ],
  [
    'as keys of the body',
    {
      method: 'POST',
      path: mint,
      headers: { ...json, 'x-auth-token': OPAQUE },
      body: JSON.stringify({
        type: { accessToken: { [TOKEN]: 1, [OPAQUE]: 1 } },
        caveats: [{ type: 'time', validUntil: TOKEN }],
      }),
    },
  ],
  [
    'in malformed JSON',
    {
      method: 'POST',
      path: mint,
      headers: { ...json, 'x-auth-token': TOKEN },
      body: `{"token":"${TOKEN}", "password": "${OPAQUE}`,
    },
  ],
  ['in a form', { method: 'POST', path: mint, headers: {}, body: `user=alice&secret=${OPAQUE}&token=${USER_TOKEN}` }],
  [
    'in a content type',
    {
      method: 'POST',
      path: mint,
      headers: { 'content-type': `x/${LONG}`, 'x-auth-token': TOKEN },
      body: `{"token":"${TOKEN}"}`,
    },
  ],
];

const echo = `{"error":{"id":"${OPAQUE}","details":{"token":"${TOKEN}","${USER_TOKEN}":1,"tail":"${'x'.repeat(70)}${OPAQUE}"},"description":${JSON.stringify(PASSWORD)}}}`;
const answers: readonly (readonly [string, Buffer])[] = [
  [
    'an error that repeats it',
    rawAnswer('400 Bad Request', [`content-type: a/${OPAQUE}`, `set-cookie: SID=${OPAQUE}`], echo),
  ],
  [
    'a page that repeats it',
    rawAnswer(
      '200 OK',
      [`allow: ${TOKEN}`, `content-type: ${TOKEN}`],
      `${'y'.repeat(45)}${OPAQUE} <b>${TOKEN} ${USER_TOKEN} ${LONG} ${PASSWORD}`,
    ),
  ],
  [
    'a method not allowed',
    rawAnswer('405 Method Not Allowed', [`allow: POST, ${LONG}`, `access-control-allow-origin: ${OPAQUE}`]),
  ],
  [
    'a new token',
    rawAnswer(
      '201 Created',
      ['content-type: application/json'],
      JSON.stringify({ token: USER_TOKEN, extra: USER_TOKEN }),
    ),
  ],
];

test.for(
  requests.flatMap(([where, request]) => answers.map(([what, answer]) => [where, what, request, answer] as const)),
)('no secret gets out: %s, answered with %s', async ([, , request, answer]) => {
  for (const errors of [false, true]) {
    const told = await everythingTold(request, answer, errors);
    expect(told.length).toBeGreaterThan(100);
    for (const secret of secretsIn(request)) {
      for (const form of formsOf(secret)) {
        // The beginning of a token says the domain, which is no secret.
        if (TOKEN.startsWith(form) || USER_TOKEN.startsWith(form)) continue;
        expect(told.includes(form), `${form} in ${told}`).toBe(false);
      }
    }
  }
});

test('of a token its id, subject and caveats are told; of a password, whose it is', async () => {
  const upstream = await rawUpstream((socket) => socket.write(rawAnswer('400 Bad Request', [])));
  const proxy = await startProxy(upstream.url);
  onTestFinished(proxy.close);
  const { id } = onezone.user('alice');
  const body = JSON.stringify({ token: USER_TOKEN });
  await sendOverTcp(proxy.port, {
    method: 'POST',
    path: '/api/v3/onezone/tokens/examine',
    headers: { ...json, authorization: basic('secret') },
    body,
  });
  expect(proxy.exchanges).toMatchObject([
    {
      caller: 'the password of alice',
      token: expect.stringMatching(new RegExp(`^<.* access token \\w+ of user:${id}; no caveats>$`)),
    },
  ]);
});

test('a short password is taken out where it stands alone, not out of every word', async () => {
  const referee = await sharedReferee();
  const request = {
    method: 'POST',
    target: mint,
    headers: { ...json, authorization: basic(SHORT) },
    body: {
      bytes: new TextEncoder().encode('{"caveats":"xyz"}'),
      text: '{"caveats":"xyz"}',
      json: { caveats: SHORT },
      unseen: null,
    },
  };
  const { route, findings } = await referee.judgeRequest(request);
  const { violations } = recordExchange({ route, request, answer: null, answered: null, findings });
  expect(violations.map(({ message }) => message)).toEqual(['is "[3 characters]", not an array']);
});
