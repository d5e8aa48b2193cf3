import { parseMask } from '../token/ipv4.ts';
import { networkAddress } from './geo-table.ts';
import { asItems, asObject, type Items } from './items.ts';
import { findNearest } from './nearest.ts';
import { writePath, type WorldPath, type WorldProblems } from './world-problem.ts';

/** Kinds of entity that have members, and the list of the world that holds them. */
const WITH_MEMBERS = ['clusters', 'groups', 'spaces', 'harvesters', 'inventories'];

/** Adds what a schema cannot express: ids given twice, and ids of what does not exist. */
export function findReferenceProblems(problems: WorldProblems): void {
  const world = asObject(problems.value);
  if (world === undefined) return;
  const listOf = (list: string): Items => asItems(world[list]);
  const users = checkUnique(listOf('users'), ['users'], 'id', problems);
  const providers = checkUnique(listOf('providers'), ['providers'], 'id', problems);
  const spaces = listOf('spaces');
  for (const list of [...WITH_MEMBERS, 'sessions', 'namedTokens']) checkUnique(listOf(list), [list], 'id', problems);
  checkUnique(listOf('users'), ['users'], 'username', problems);

  const expectUser = (path: WorldPath, id: unknown): void => expectKnown(path, id, 'user', users, problems);
  const expectProvider = (path: WorldPath, id: unknown): void => expectKnown(path, id, 'provider', providers, problems);
  const clusters = new Set([...providers, 'onezone']);
  for (const [i, { id }] of listOf('clusters')) expectKnown(['clusters', i, 'id'], id, 'cluster', clusters, problems);
  for (const list of WITH_MEMBERS) {
    for (const [i, entity] of listOf(list)) {
      const members = asItems(entity['members']);
      checkUnique(members, [list, i, 'members'], 'user', problems);
      for (const [j, member] of members) expectUser([list, i, 'members', j, 'user'], member['user']);
    }
  }
  for (const [i, space] of spaces) {
    const owners: readonly unknown[] = Array.isArray(space['owners']) ? space['owners'] : [];
    for (const [j, owner] of owners.entries()) expectUser(['spaces', i, 'owners', j], owner);
    const supports = asItems(space['supports']);
    for (const [j, support] of supports) expectProvider(['spaces', i, 'supports', j, 'provider'], support['provider']);
  }
  for (const [i, session] of listOf('sessions')) expectUser(['sessions', i, 'user'], session['user']);
  for (const [i, token] of listOf('namedTokens')) {
    const subject = asObject(token['subject']) ?? {};
    const expectSubject = subject['type'] === 'oneprovider' ? expectProvider : expectUser;
    expectSubject(['namedTokens', i, 'subject', 'id'], subject['id']);
  }
  checkTokenNames(listOf('namedTokens'), problems);
  for (const [i, provider] of listOf('identityProviders')) {
    const tokens = asObject(provider['tokens']) ?? {};
    for (const token of Object.keys(tokens)) expectUser(['identityProviders', i, 'tokens', token], tokens[token]);
  }
  checkNetworks(listOf('geo'), problems);
}

/** Every text under a key in a list, of which no two may be the same. */
function checkUnique(items: Items, path: WorldPath, key: string, problems: WorldProblems): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const [i, item] of items) {
    const text = item[key];
    if (typeof text !== 'string') continue;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, i);
    else reportTwice([...path, i, key], writePath([...path, first]), problems);
  }
  return new Set(seen.keys());
}

function checkTokenNames(tokens: Items, problems: WorldProblems): void {
  const seen = new Map<string, number>();
  for (const [i, token] of tokens) {
    const subject = asObject(token['subject']) ?? {};
    const name = token['name'] ?? token['id'];
    if (typeof name !== 'string') continue;
    const key = JSON.stringify([subject['type'] ?? 'user', subject['id'], name]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else reportTwice(['namedTokens', i, 'name'], `namedTokens[${first}] of the same subject`, problems);
  }
}

function checkNetworks(entries: Items, problems: WorldProblems): void {
  const seen = new Map<string, number>();
  for (const [i, { network = '0.0.0.0/0' }] of entries) {
    const mask = typeof network === 'string' ? parseMask(network) : null;
    if (mask === null) continue;
    const key = `${networkAddress(mask.address, mask.length)}/${mask.length}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else reportTwice(['geo', i, 'network'], `geo[${first}]`, problems);
  }
}

function reportTwice(path: WorldPath, first: string, problems: WorldProblems): void {
  problems.add(path, `is already in ${first}`, 'Change one of the two, or remove it.');
}

function expectKnown(
  path: WorldPath,
  id: unknown,
  kind: 'user' | 'provider' | 'cluster',
  known: ReadonlySet<string>,
  problems: WorldProblems,
): void {
  if (typeof id !== 'string' || known.has(id)) return;
  const nearest = problems.full ? undefined : findNearest(id, [...known]);
  const add =
    kind === 'cluster'
      ? `Write a provider's id, or onezone`
      : `Add a ${kind} with this id to ${kind}s, or change the id`;
  const fix =
    nearest === undefined
      ? `${add}.`
      : `Did you mean "${nearest}"? Else: ${add.charAt(0).toLowerCase()}${add.slice(1)}.`;
  problems.add(path, kind === 'cluster' ? 'is no cluster' : `is no ${kind} of this world`, fix);
}
