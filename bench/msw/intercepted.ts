// Measures intercepted requests with the version of MSW that the first argument names. Run by bench/msw.ts.
import { registerHooks } from 'node:module';
import { createOnezone } from '../../src/index.ts';
import { rotate } from '../rotate.ts';

/** Times of one request in microseconds, by round. */
export interface InterceptedFigures {
  readonly version: string;
  readonly microseconds: Readonly<Record<Name, readonly number[]>>;
}

type Name = 'atOnce' | 'afterReading' | 'ours' | 'fetch' | 'handle';

const [msw = 'msw', rounds = '60'] = process.argv.slice(2);
const REQUESTS = 50;

registerHooks({
  resolve: (specifier, context, next) => next(specifier.replace(/^msw(?=\/|$)/, msw), context),
});
const { http } = await import('msw');
const { setupServer } = await import('msw/node');
const { onezoneHandlers } = await import('../../mocks/msw.ts');
const { default: manifest } = (await import(`${msw}/package.json`, { with: { type: 'json' } })) as {
  readonly default: { readonly version: string };
};

const PATH = '/api/v3/onezone/tokens/examine';
const onezone = createOnezone();
const headers = { 'content-type': 'application/json' };
const body = JSON.stringify({ token: onezone.provider('krakow').token });
const init = { method: 'POST', headers, body };
const answered = await (await onezone.fetch(PATH, init)).text();
const answer = (): Response => new Response(answered, { headers: { ...headers, 'access-control-allow-origin': '*' } });

const request = async (send: typeof fetch): Promise<void> => {
  const response = await send(`https://onezone.example.com${PATH}`, init);
  if ((await response.text()) !== answered) throw new Error(`answered ${response.status}`);
};
const throughMsw =
  (...handlers: Parameters<typeof setupServer>) =>
  async (count: number): Promise<void> => {
    const server = setupServer(...handlers);
    server.listen();
    await repeat(20, () => request(fetch));
    start = performance.now();
    await repeat(count, () => request(fetch));
    stop = performance.now();
    server.close();
  };

let start = 0;
let stop = 0;
const works: Readonly<Record<Name, (count: number) => Promise<void>>> = {
  atOnce: throughMsw(http.post(`*${PATH}`, answer)),
  afterReading: throughMsw(
    http.post(`*${PATH}`, async (info) => {
      await info.request.arrayBuffer();
      return answer();
    }),
  ),
  ours: throughMsw(...onezoneHandlers({ onezone })),
  fetch: async (count) => {
    start = performance.now();
    await repeat(count, () => request(onezone.fetch));
    stop = performance.now();
  },
  handle: async (count) => {
    const plain = { method: 'POST', path: PATH, headers, body, peerIp: '127.0.0.1' };
    start = performance.now();
    for (let i = 0; i < count; i++) if (onezone.handle(plain).body !== answered) throw new Error('another answer');
    stop = performance.now();
  },
};

const names = ['atOnce', 'afterReading', 'ours', 'fetch', 'handle'] as const;
const microseconds: Record<Name, number[]> = { atOnce: [], afterReading: [], ours: [], fetch: [], handle: [] };
// The first rounds warm up.
for (let round = -2; round < Number(rounds); round++) {
  for (const name of rotate(names, round + 2)) {
    await works[name](REQUESTS);
    if (round >= 0) microseconds[name].push(((stop - start) * 1000) / REQUESTS);
  }
}
console.log(JSON.stringify({ version: manifest.version, microseconds } satisfies InterceptedFigures));

async function repeat(count: number, work: () => Promise<void>): Promise<void> {
  for (let i = 0; i < count; i++) await work();
}
