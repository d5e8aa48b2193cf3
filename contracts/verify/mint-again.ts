import { operations } from '../../src/contract/generated/operations.ts';
import type { Way } from '../../src/proxy/forward.ts';
import { askTarget, askJson, type Answered } from './ask-target.ts';
import type { Exchange } from './relay.ts';
import { describe, isLasting, mintedIn, tryCaller, tryToken, type MintedToken } from './try-token.ts';

const MINT = operations.create_temporary_token_for_current_provider.path;
/** How often more the same is asked for. */
const TIMES = 3;
/** How many interactions of each kind of token are followed so. */
const OF_EACH_KIND = 3;

/**
 * Chooses the exchanges that are asked again: the first of each kind of token. Each contract may have a subject of its own, of
 * which nobody asks a second time otherwise. Credentials that end soon may have ended by then; and only what is temporary is minted again, for it leaves nothing behind.
 */
export function chooseAgain(): (exchange: Exchange) => boolean {
  const counts = new Map<string, number>();
  return (exchange) => {
    const kind = exchange.request.target === MINT ? mintedIn(exchange.answer)?.token.type.kind : undefined;
    if (kind === undefined || !isLasting(exchange)) return false;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= OF_EACH_KIND;
  };
}

/**
 * Asks for the same again with the same credentials, and for a token with every caveat that holds here. Each must come, with
 * an id of its own, and after all of them each must work, and the caller's token too. Tells what is wrong, in words.
 */
export async function mintAgain(exchange: Exchange, way: Way): Promise<readonly string[]> {
  const { request } = exchange;
  const first = mintedIn(exchange.answer);
  if (first === null) return [];
  const same = { ...request, headers: rawHeaders(exchange), body: request.body.bytes };
  const tokens: MintedToken[] = [first];
  const faults: string[] = [];
  for (let time = 1; time <= TIMES; time += 1) {
    const which = `asked for the same ${time === 1 ? 'once' : `${time} times`} more, with the same credentials, the server`;
    const made = take(await askTarget(same, way));
    if (made === null) return faults;
    if (typeof made === 'string') return [...faults, `${which} answers ${made}`];
    const isRepeated = tokens.some(({ token }) => token.id === made.token.id);
    if (isRepeated) faults.push(`${which} mints a token with an id that another one of them has`);
    tokens.push(made);
  }
  const held = first.token.type.kind === 'accessToken' ? await mintWithCaveats(exchange, way) : null;
  for (const made of tokens) {
    const fault = await tryToken(made, exchange, way);
    if (fault !== null) faults.push(`after minting ${tokens.length} tokens: ${fault}`);
  }
  const isTold = typeof held === 'string';
  const heldFault = isTold || held === null ? held : await tryToken(held, exchange, way);
  const came = isTold ? 'the server answers ' : '';
  if (heldFault !== null) faults.push(`asked for a token with the caveats ${HOLDING}: ${came}${heldFault}`);
  const own = await tryCaller(exchange, way);
  if (own !== null) faults.push(`after minting ${tokens.length} tokens: ${own}`);
  return [...new Set(faults)];
}

/** The kinds of caveats of which one holds for whoever asks over REST. */
const HOLDING = 'time, interface, ip, service and api';

async function mintWithCaveats({ request, values }: Exchange, way: Way): Promise<MintedToken | string | null> {
  const token = request.headers['x-auth-token'];
  const validUntil = values['validUntil'];
  if (token === undefined || typeof validUntil !== 'number') return null;
  const caveats = [
    { type: 'time', validUntil },
    { type: 'interface', interface: 'rest' },
    { type: 'ip', whitelist: ['0.0.0.0/0'] },
    { type: 'service', whitelist: ['ozw-onezone'] },
    { type: 'api', whitelist: ['all/all/*.*.*:*'] },
  ];
  return take(await askJson(way, MINT, { type: { accessToken: {} }, caveats }, { 'x-auth-token': token }));
}

/** The token, what came instead, or null when nothing was asked. */
function take(answered: Answered): MintedToken | string | null {
  if (answered.answer === null) return answered.isUnasked === true ? null : answered.why;
  const { status, body } = answered.answer;
  return (
    mintedIn(answered.answer) ?? (status === 201 ? '201 without a token that can be read' : describe(status, body.json))
  );
}

function rawHeaders({ request }: Exchange): readonly string[] {
  return Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
}
