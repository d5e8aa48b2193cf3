import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { PACT_FILE } from '../../contracts/consumer/write-pact.ts';
import { loadPact } from '../../contracts/load-pact.ts';
import { startPact } from '../../contracts/verify/run-pact.ts';
import { createOnezone } from '../../src/index.ts';
import { handle } from '../../src/api/handle.ts';
import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import { createHttpServer } from '../../src/server/http-server.ts';
import { listen } from '../../src/server/listen.ts';
import type { MintRequest } from '../../src/token/mint-token.ts';
import { parseToken } from '../../src/token/parsed-token.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { defaultWorld } from '../../src/zone/default-world.ts';
import { PATIENT } from '../cli/running-command.ts';
import { root } from '../house/source-files.ts';
import { catchDefect, type Catch } from './defects/catch-defect.ts';
import { MINT, wrongToken, type Defect } from './defects/defect.ts';
import { serveOdd } from './serve-odd.ts';
import { verifyAll } from './verify-report.ts';

const loaded = loadPact(readFileSync(join(root, PACT_FILE), 'utf8'));
const runner = startPact(process.env);
if (!loaded.ok || runner === null) throw new Error('no pact, or no Pact');
const means = { pact: loaded.pact, runner };
afterAll(runner.close);

const CRASH: PlainAnswer = {
  status: 500,
  headers: { 'content-type': 'application/json' },
  body: '{"error":{"id":"internalServerError"}}',
};

function caught(defect: Defect, only = 'mint: a'): Promise<readonly Catch[]> {
  return catchDefect(defect, means, (description) => description.startsWith(only));
}

/** Who asks, and how often this subject has got a token. */
function counting(answer: (count: number, right: () => PlainAnswer, request: PlainRequest) => PlainAnswer): Defect {
  const counts = new Map<string, number>();
  return {
    name: '',
    answer(zone, request) {
      const caller = parseToken(request.headers['x-auth-token'] ?? '');
      const right = (): PlainAnswer => handle(zone, request);
      if (typeof caller === 'string') return right();
      const id = String(caller.subject.id);
      const isMint = request.path === MINT && right().status === 201;
      counts.set(id, (counts.get(id) ?? 0) + (isMint ? 1 : 0));
      return answer(counts.get(id) ?? 0, right, request);
    },
  };
}

test.for([2, 3, 4])('that a subject gets no token number %i is found', PATIENT, async (limit) => {
  const defect = counting((count, right, { path }) => (path === MINT && count >= limit ? CRASH : right()));
  const found = await caught(defect);
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.flatMap(({ judges }) => judges))).toEqual(new Set(['follow-up']));
});

test('that credentials hold no more after some tokens is found', PATIENT, async () => {
  const defect = counting((count, right, { path }) =>
    path !== MINT && count >= 4 ? { ...CRASH, status: 401 } : right(),
  );
  expect((await caught(defect)).map(({ judges }) => judges)).toContainEqual(['follow-up']);
});

const wrongSecret = (made: MintRequest): MintRequest => ({ ...made, secret: 'of nobody' });
const isType = ({ caveats = [] }: MintRequest, type: string): boolean =>
  caveats.some((caveat) => JSON.stringify(caveat).includes(`"type":"${type}"`));

test.for([
  ['the id of all tokens of a subject is the same', (made) => ({ ...made, id: `${String(made.subject.id)}ch0000` })],
  ['tokens with other caveats than time', (made) => ((made.caveats ?? []).length > 1 ? wrongSecret(made) : made)],
  ['tokens with three caveats', (made) => ((made.caveats ?? []).length > 2 ? wrongSecret(made) : made)],
  ['tokens with an ip caveat', (made) => (isType(made, 'ip') ? wrongSecret(made) : made)],
  ['tokens with an interface caveat', (made) => (isType(made, 'interface') ? wrongSecret(made) : made)],
  ['invitations', (made) => (JSON.stringify(made.type).includes('inviteToken') ? wrongSecret(made) : made)],
  ['identity tokens', (made) => (JSON.stringify(made.type).includes('identityToken') ? wrongSecret(made) : made)],
] as const satisfies readonly (readonly [string, (made: MintRequest) => MintRequest])[])(
  'what is minted wrongly is found by using it: %s',
  PATIENT,
  async ([name, change]) => {
    const found = await caught(wrongToken(name, change));
    expect(found.flatMap(({ judges }) => judges)).toContain('follow-up');
  },
);

test('that a token cannot be minted for a state is a failure, and no reason to skip', PATIENT, async () => {
  const zone = createZone(defaultWorld());
  const isInvitation = ({ path, body }: PlainRequest): boolean =>
    path === MINT && Buffer.from(body ?? '').includes('inviteToken');
  const server = createHttpServer({
    handle: (request) => (isInvitation(request) ? CRASH : handle(zone, request)),
    maxBodySize: 1_000_000,
  });
  const { baseUrl, close } = await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
  onTestFinished(close);
  const token = createOnezone().provider('krakow').token;
  const args = ['--target', baseUrl, '--provider-token', token, '--only', ': with an invitation'];
  const { code, report, text } = await verifyAll(args);
  expect({ code, passed: report.summary.passed, skipped: report.summary.skipped }).toEqual({
    code: 1,
    passed: 0,
    skipped: 0,
  });
  expect(text).toContain(
    'minting a token of type inviteToken with the given token is answered with 500 internalServerError',
  );
});

test.for([500, 503])('provider states that answer %i are a failure, and no reason to skip', PATIENT, async (status) => {
  const { baseUrl } = await serveOdd(({ url }, response) => {
    const isState = url?.includes('provider-states') === true;
    if (isState) response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":"no database"}');
    return isState;
  });
  const { code, report } = await verifyAll(['--target', baseUrl, '--only', 'mint: an access token']);
  expect({ code, skipped: report.summary.skipped }).toEqual({ code: 1, skipped: 0 });
  const [finding] = report.interactions.flatMap(({ findings }) => findings);
  expect(finding).toMatchObject({
    judge: 'states',
    message: `"a provider with an access token exists" is not reached: its provider states answer ${status}`,
  });
});
