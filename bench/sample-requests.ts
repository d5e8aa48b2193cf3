import { createOnezone } from '../src/index.ts';
import type { PlainRequest } from '../src/index.ts';
import { confineToken, mintToken, prepareSecret, type CaveatJson, type MintRequest } from '../src/token/index.ts';

/** In a request: so many digits, which are others each time it is sent. */
export const NUMBER = '000000000000';

/** Different tokens that take turns, so that nothing is fast for being always the same. */
const VARIANTS = 64;

/** An hour from now, as tokens for work are. */
const validUntil = Math.floor(Date.now() / 1000) + 3600;

/** The four caveats of a token that is minted or examined here. */
function caveatsOf(variant: number): readonly CaveatJson[] {
  return [
    { type: 'time', validUntil: validUntil + variant },
    { type: 'ip', whitelist: ['127.0.0.0/8', `10.${variant}.0.0/16`] },
    { type: 'service', whitelist: ['ozw-onezone'] },
    { type: 'interface', interface: 'rest' },
  ];
}

/** What stands for a day's work: the same in process and over HTTP. */
export interface SampleRequests {
  /** The subject's secret, which {@link mintRequests} carry prepared. */
  readonly secret: string;
  readonly mintRequests: readonly MintRequest[];
  /** The tokens that these yield. */
  readonly tokens: readonly string[];
  /** Mints by a Oneprovider whose own token has one time caveat, and is the same every time. */
  readonly mints: readonly PlainRequest[];
  readonly examines: readonly PlainRequest[];
  /** Verifications of access tokens with four caveats, all valid. */
  readonly verifies: readonly PlainRequest[];
  /** Creations of named tokens, one caveat each; {@link NUMBER} in the body stands for what makes the name a new one. */
  readonly namings: readonly PlainRequest[];
  /** The first of each. */
  readonly mint: PlainRequest;
  readonly examine: PlainRequest;
}

/** Makes the requests, for the built-in world: a server of ours that was started without options takes them. */
export function sampleRequests(): SampleRequests {
  const { world, provider, user, handle } = createOnezone();
  const { id, token } = provider(world.providers[0]?.id ?? 'none');
  const secret = '6f1c02a4f6c94f5d9f7f3a0f1b6e2d4c8a7b6958493021f0e1d2c3b4a5968778';
  const key = prepareSecret(secret);
  const mintRequests = Array.from({ length: VARIANTS }, (_, i): MintRequest => ({
    secret: key,
    onezoneDomain: world.onezoneDomain,
    id: `${String(i).padStart(32, '0')}ch${String(i).padStart(4, '0')}`,
    subject: { type: 'oneprovider', id },
    persistence: 'temporary',
    generation: 1,
    caveats: caveatsOf(i),
  }));
  const tokens = mintRequests.map((request) => {
    const minted = mintToken(request);
    if (!minted.ok) throw new Error(`the sample token cannot be minted: ${JSON.stringify(minted)}`);
    return flat(minted.token);
  });
  const confined = confineToken({ token, caveats: [{ type: 'time', validUntil }] });
  if (!confined.ok) throw new Error(`the sample caller's token cannot be confined: ${JSON.stringify(confined)}`);
  const post = (path: string, headers: Readonly<Record<string, string>>, body: unknown): PlainRequest => ({
    method: 'POST',
    path: `/api/v3/onezone${path}`,
    headers: { host: '127.0.0.1', accept: '*/*', 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(body)),
    peerIp: '127.0.0.1',
  });
  const credentials = { 'x-auth-token': flat(confined.token) };
  const mints = mintRequests.map(({ caveats }) => post('/provider/tokens/temporary', credentials, { caveats }));
  const examines = tokens.map((text) => post('/tokens/examine', {}, { token: text }));
  const verifies = mints.map((request) => {
    const { token: minted } = JSON.parse(handle(request).body) as { token: string };
    return post('/tokens/verify_access_token', {}, { token: minted, interface: 'rest' });
  });
  const { token: userToken } = user(world.users[0]?.id ?? 'none');
  const namings = mintRequests.map((_, i) =>
    post(
      '/user/tokens/named',
      { 'x-auth-token': flat(userToken) },
      { name: `token ${NUMBER}`, caveats: [{ type: 'time', validUntil: validUntil + i }] },
    ),
  );
  const [mint, examine] = [mints[0]!, examines[0]!];
  return { secret, mintRequests, tokens, mints, examines, verifies, namings, mint, examine };
}

/** The text as one that came over the wire: not pieces that V8 has yet to put together. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

/** A request as its bytes on the wire. */
export function onTheWire({ method, path, headers, body }: PlainRequest): Buffer {
  const bytes = Buffer.from(body ?? '');
  const lines = Object.entries({ ...headers, 'content-length': String(bytes.length) }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`), bytes]);
}
