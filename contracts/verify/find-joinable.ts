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

/** The id of something of this kind that the given subjects may see; null when they see none. Only reads. */
export async function findJoinable(
  way: Way,
  kind: string,
  { providerToken, userToken }: { readonly providerToken: string | undefined; readonly userToken: string | undefined },
): Promise<string | null> {
  const list = LISTS[kind];
  if (list === undefined) return null;
  return (await firstIn(way, `user/${list}`, userToken)) ?? (await firstIn(way, `provider/${list}`, providerToken));
}

async function firstIn(way: Way, path: string, token: string | undefined): Promise<string | null> {
  if (token === undefined) return null;
  const headers = ['host', way.upstream.host, 'accept', 'application/json', 'x-auth-token', token];
  const { answer } = await askTarget({ method: 'GET', target: `/api/v3/onezone/${path}`, headers, body: EMPTY }, way);
  if (answer?.status !== 200 || !isRecord(answer.body.json)) return null;
  // `{"groups": ["id", …]}`, and the like.
  const [ids] = Object.values(answer.body.json);
  const id: unknown = Array.isArray(ids) ? ids[0] : undefined;
  return typeof id === 'string' ? id : null;
}
