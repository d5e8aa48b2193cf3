// `node bench/named-tokens.ts [--quick]`: a hundred thousand named tokens of one user. Ends with 1 when they take more
// memory, or more time each, than they may.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createOnezone, type PlainAnswer } from '../src/index.ts';
import { describeMachine } from './machine.ts';
import { summarize } from './statistics.ts';
import { table } from './table.ts';

const COUNT = process.argv.includes('--quick') ? 4000 : 100_000;
/** Quarters of it show what grows. */
const STEPS = [COUNT / 4, COUNT / 2, (COUNT * 3) / 4, COUNT];
const LOOK_UPS = 2000;
const MAX_BYTES = 1000;
/** How many times longer one creation or one look-up may take with all tokens than with a quarter. */
const MAX_GROWTH = 2;
/** Microseconds for an entry of a list; a fifth of one, whose growth would tell of the processor's caches. */
const MAX_LIST_ENTRY = 2;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // what the flag exposes

const onezone = createOnezone();
const headers = { 'x-auth-token': onezone.user('alice').token, 'content-type': 'application/json' };
const validUntil = onezone.clock.now() + 3600;

const ask = (method: string, path: string, body: string | null, status: number): PlainAnswer => {
  const answer = onezone.handle({ method, path: `/api/v3/onezone${path}`, headers, body, peerIp: '127.0.0.1' });
  if (answer.status !== status) throw new Error(`${method} ${path} is answered ${answer.status}: ${answer.body}`);
  return answer;
};
const create = (i: number): void => {
  const name = `workflow ${(i * 7919) % COUNT} of the night`;
  const body = `{"name":"${name}","caveats":[{"type":"time","validUntil":${validUntil + i}}]}`;
  ask('POST', '/user/tokens/named', body, 201);
};
const lookUp = (i: number): void => {
  ask('GET', `/user/tokens/named/name/workflow%20${i}%20of%20the%20night`, null, 200);
};

/** With so many tokens: microseconds for a creation, a look-up and an entry of a list, and bytes for a token. */
interface Row {
  readonly tokens: number;
  readonly creation: number;
  readonly lookUp: number;
  readonly firstList: number;
  readonly list: number;
  readonly bytes: number;
}

/** The best of short spells: what else the machine does only ever adds. */
function microsecondsEach(from: number, to: number, work: (i: number) => void): number {
  const spell = Math.max(1, Math.floor((to - from) / 25));
  const times: number[] = [];
  for (let start = from; start < to; start += spell) {
    const end = Math.min(to, start + spell);
    const began = performance.now();
    for (let i = start; i < end; i++) work(i);
    times.push(((performance.now() - began) * 1000) / (end - start));
  }
  return summarize(times).low;
}

function heap(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

// Warms up, and leaves nothing.
for (let i = 0; i < 2000; i++) create(i);
for (let i = 0; i < 2000; i++) lookUp((i * 7919) % COUNT);
ask('GET', '/user/tokens/named', null, 200);
ask('DELETE', '/user/tokens/named', null, 204);

const empty = heap();
let made = 0;
const rows = STEPS.map((tokens): Row => {
  const creation = microsecondsEach(made, tokens, create);
  made = tokens;
  const bytes = (heap() - empty) / tokens;
  const list = (): number => {
    const began = performance.now();
    const { body } = ask('GET', '/user/tokens/named', null, 200);
    const time = ((performance.now() - began) * 1000) / tokens;
    const { length } = body.split(',');
    if (length !== tokens) throw new Error(`the list has ${length} tokens, not ${tokens}`);
    return time;
  };
  const firstList = list();
  return {
    tokens,
    creation,
    lookUp: microsecondsEach(0, LOOK_UPS, (i) => lookUp((((i * 104_729) % tokens) * 7919) % COUNT)),
    firstList,
    list: summarize(Array.from({ length: 15 }, list)).low,
    bytes,
  };
});

const { node, cpus, cpuModel, loadBefore } = describeMachine();
console.log(`Node ${node}, ${cpus} cores (${cpuModel}), load before ${loadBefore.toFixed(2)}\n`);
console.log(
  table(
    [
      'named tokens of one user, whole requests',
      'create, µs',
      'by name, µs',
      'list, µs a token',
      'the first',
      'bytes each',
    ],
    rows.map((row) => [
      row.tokens.toLocaleString('en'),
      row.creation.toFixed(1),
      row.lookUp.toFixed(1),
      row.list.toFixed(2),
      row.firstList.toFixed(2),
      row.bytes.toFixed(0),
    ]),
  ),
);

const [few, all] = [rows[0]!, rows.at(-1)!];
const growth = Math.max(all.creation / few.creation, all.lookUp / few.lookUp);
console.log(
  `\nWith ${COUNT / few.tokens} times as many, creating and finding take ${growth.toFixed(2)} times as long each ` +
    `(at most ${MAX_GROWTH}), an entry of a list ${all.list.toFixed(2)} µs (at most ${MAX_LIST_ENTRY}); ` +
    `a token takes ${all.bytes.toFixed(0)} bytes (at most ${MAX_BYTES}).`,
);
const isMet = all.bytes <= MAX_BYTES && growth <= MAX_GROWTH && all.list <= MAX_LIST_ENTRY;
if (!isMet && !process.argv.includes('--quick')) process.exitCode = 1;
