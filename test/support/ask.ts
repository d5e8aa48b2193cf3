import { expect } from 'vitest';
import { checkAnswer } from '../../src/contract/answer-check.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import type { Onezone, PlainAnswer, WorldFile } from '../../src/index.ts';
import { confineToken } from '../../src/token/index.ts';

/** When the clock of {@link peopledWorld} stands still. */
export const NOW = 1_700_000_000;

/** A few people, spaces and providers, with all kinds of relations. */
export const peopledWorld: WorldFile = {
  now: NOW,
  name: 'Test zone',
  users: [
    { id: 'ann', username: 'ann', password: 'secret12', fullName: 'Ann A', emails: ['ann@example.com'] },
    { id: 'ben' },
    { id: 'root', onezonePrivileges: ['oz_providers_list', 'oz_providers_view', 'oz_spaces_view'] },
    { id: 'cleo' },
  ],
  providers: [
    { id: 'p1', name: 'krakow', domain: 'krakow.example.com:8443', version: '21.02.5' },
    { id: 'p2', name: 'lisbon', online: false },
  ],
  clusters: [{ id: 'p2', members: [{ user: 'cleo' }] }],
  groups: [{ id: 'g1', members: [{ user: 'ann' }] }],
  spaces: [
    {
      id: 's1',
      name: 'first',
      owners: ['ann'],
      members: [{ user: 'ben', privileges: ['space_view'] }],
      supports: [{ provider: 'p1' }, { provider: 'p1' }],
    },
    { id: 's2', name: 'second', owners: ['ann'] },
  ],
  identityProviders: [{ prefix: 'egi:', tokens: { x: 'ann' } }],
};

/** A user of the world, or a provider, whose name begins with p. */
export type Caller = string | null;

/** An answer, its body read. */
export interface Asked {
  readonly status: number;
  readonly headers: PlainAnswer['headers'];
  readonly body: unknown;
}

/**
 * Asks a fake, and holds the answer against the document.
 * @param request method and path below the prefix, or behind `ROOT`
 */
export function ask(onezone: Onezone, caller: Caller, request: string, body?: unknown, confinedBy?: unknown): Asked {
  const [method = '', route = ''] = request.split(' ');
  const path = route.startsWith('ROOT') ? route.slice('ROOT'.length) : `/api/v3/onezone${route}`;
  const token = caller === null ? null : tokenOf(onezone, caller, confinedBy);
  const answer = onezone.handle({
    method,
    path,
    headers: {
      ...(token !== null && { 'x-auth-token': token }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? null : JSON.stringify(body),
    peerIp: '127.0.0.1',
  });
  const { operation } = operationOfRequest(method, path);
  if (operation === undefined) throw new Error(`${request} is not in the document`);
  const text = answer.bytes === undefined ? answer.body : 'bytes';
  expect(checkAnswer(operation, { ...answer, body: text })).toEqual([]);
  return {
    status: answer.status,
    headers: answer.headers,
    body: answer.body === '' ? null : JSON.parse(answer.body),
  };
}

function tokenOf(onezone: Onezone, caller: string, confinedBy: unknown): string {
  const { token } = caller.startsWith('p') ? onezone.provider(caller) : onezone.user(caller);
  if (confinedBy === undefined) return token;
  const confined = confineToken({ token, caveats: [confinedBy] });
  if (!confined.ok) throw new Error('not confined');
  return confined.token;
}

/** The error's id, or the status. */
export const outcome = ({ status, body }: Asked): unknown =>
  (body as { readonly error?: { readonly id: string } } | null)?.error?.id ?? status;
