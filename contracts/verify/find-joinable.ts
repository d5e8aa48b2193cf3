import type { Way } from '../../src/proxy/forward.ts';
import { askTarget, EMPTY } from './ask-target.ts';
import { isRecord } from '../is-record.ts';

/** Where a subject's groups, spaces and so on are listed, by kind. */
const LISTS: Readonly<Record<string, string>> = {
  group: 'groups',
  space: 'spaces',
  harvester: 'harvesters',
  atmInventory: 'atm_inventories',
};

/** The id of something to join, or why none is known. */
export type Joinable = { readonly id: string } | { readonly why: string };

/** The id of something of this kind that the given subjects may see. Only reads. */
export async function findJoinable(
  way: Way,
  kind: string,
  { providerToken, userToken }: { readonly providerToken: string | undefined; readonly userToken: string | undefined },
): Promise<Joinable> {
  const list = LISTS[kind];
  const none = `the given credentials show no ${kind}`;
  if (list === undefined) return { why: none };
  const statuses: (number | null)[] = [];
  for (const [path, token] of [
    [`user/${list}`, userToken],
    [`provider/${list}`, providerToken],
  ] as const) {
    const found = token === undefined ? null : await firstIn(way, path, token);
    if (found !== null && 'id' in found) return found;
    if (found !== null) statuses.push(found.status);
  }
  if (userToken === undefined) return { why: `${none}; a user with one would, after --user-token` };
  const isListed = statuses.some((status) => status === 200);
  return {
    why: `${none}: ${isListed ? 'they have none' : `the server lists none (${statuses.map((status) => status ?? 'no answer').join(' and ')})`}`,
  };
}

async function firstIn(
  way: Way,
  path: string,
  token: string,
): Promise<{ readonly id: string } | { readonly status: number | null }> {
  const headers = ['host', way.upstream.host, 'accept', 'application/json', 'x-auth-token', token];
  const { answer } = await askTarget({ method: 'GET', target: `/api/v3/onezone/${path}`, headers, body: EMPTY }, way);
  if (answer?.status !== 200 || !isRecord(answer.body.json)) return { status: answer?.status ?? null };
  // `{"groups": ["id", …]}`, and the like.
  const [ids] = Object.values(answer.body.json);
  const id: unknown = Array.isArray(ids) ? ids[0] : undefined;
  return typeof id === 'string' ? { id } : { status: answer.status };
}
