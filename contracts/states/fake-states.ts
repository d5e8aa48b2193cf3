import type { TokenSubject, Zone } from '../../src/zone/zone.ts';
import type { StateName, StateUse } from './catalogue.ts';
import { caveatsAsked, ofProvider, StateParameterError } from './caveats-asked.ts';
import { changedTokens } from './changed-token.ts';
import type { StateValues } from './example-values.ts';
import { loginsOf } from './logins-of.ts';
import { mintInZone } from './mint-in-zone.ts';
import { newNamedToken } from './new-named-token.ts';
import { putAdministered, putProvider, putTarget, putUser, type FakeStates, type StateUser } from './state-records.ts';
import { SHORT_LIFE, stateTimes } from './state-times.ts';

type Params = StateUse['params'];

/** Brings a state about in a fake Onezone. @throws StateParameterError when the parameters cannot be. */
export function setUpState(fake: FakeStates, { name, params }: StateUse): StateValues {
  return setups[name](fake, params);
}

const setups: { readonly [Name in StateName]: (fake: FakeStates, params: Params) => StateValues } = {
  'a provider with an access token exists': (fake, { caveats, caveatsOfAll = [] }) => {
    const { zone } = fake;
    const subject = newProvider(fake);
    const { id } = subject;
    const invite = { inviteToken: { inviteType: 'userJoinCluster', clusterId: id } } as const;
    const others = caveatsAsked(ofProvider(caveatsOfAll, id));
    const all = [...listOf('caveats', caveats ?? []), ...listOf('caveatsOfAll', caveatsOfAll)];
    const asked = caveatsAsked(ofProvider(all, id));
    const { generation } = zone.temporaryTokenSecret(subject);
    const providerToken = mintInZone(zone, subject, asked);
    return {
      providerId: id,
      providerToken,
      identityToken: mintInZone(zone, subject, { ...others, type: { identityToken: {} } }),
      inviteToken: mintInZone(zone, subject, { ...others, type: invite }),
      nextGenerationToken: mintInZone(zone, subject, { ...asked, generation: generation + 1 }),
      ...changedTokens(providerToken),
      ...timesOf(zone),
    };
  },
  'a provider with a short-lived access token exists': (fake, { ended }) => {
    const { zone } = fake;
    const subject = newProvider(fake);
    const tokenEnd = zone.clock.now() + (ended === true ? 0 : SHORT_LIFE);
    const caveats = [{ type: 'time', validUntil: tokenEnd }];
    return {
      providerId: subject.id,
      providerToken: mintInZone(zone, subject, { caveats }),
      tokenEnd,
      ...timesOf(zone),
    };
  },
  'a provider with a revoked access token exists': (fake) => {
    const { zone } = fake;
    const subject = newProvider(fake);
    const providerToken = mintInZone(zone, subject);
    zone.revokeTemporaryTokens(subject);
    return { providerId: subject.id, providerToken, ...timesOf(zone) };
  },
  'a provider with an access token was deleted': (fake) => {
    const { zone, store } = fake;
    const subject = newProvider(fake);
    store.delete('provider', subject.id);
    store.delete('cluster', subject.id);
    // Its secret went with it.
    const providerToken = mintInZone(zone, subject, { secret: zone.random.secret() });
    return { providerId: subject.id, providerToken, ...timesOf(zone) };
  },
  'a user with an access token exists': (fake, { caveats, onezonePrivileges = [], blocked, basicAuth }) => {
    const { zone } = fake;
    const { id, username, password } = newUser(fake, textsOf('onezonePrivileges', onezonePrivileges), {
      blocked: booleanOf('blocked', blocked, false),
      basicAuth: booleanOf('basicAuth', basicAuth, true),
    });
    return {
      userId: id,
      userToken: mintInZone(zone, { type: 'user', id }, caveatsAsked(caveats)),
      userIdentityToken: mintInZone(zone, { type: 'user', id }, { type: { identityToken: {} } }),
      ...loginsOf(username, password),
      ...timesOf(zone),
    };
  },
  "an administrator of a provider's cluster exists": (fake) => {
    const { zone } = fake;
    const { id } = newUser(fake, [], { blocked: false, basicAuth: true });
    putAdministered(fake, newId(zone), id);
    return { adminId: id, adminToken: mintInZone(zone, { type: 'user', id }), ...timesOf(zone) };
  },
  'a user with a named token exists': (fake, { onezonePrivileges = [], ...params }) => {
    const { id } = newUser(fake, textsOf('onezonePrivileges', onezonePrivileges), { blocked: false, basicAuth: true });
    const subject = { type: 'user', id } as const;
    const userToken = mintInZone(fake.zone, subject);
    return { userId: id, userToken, ...newNamedToken(fake.zone, subject, params), ...timesOf(fake.zone) };
  },
  'a provider with a named token exists': (fake, params) => {
    const subject = newProvider(fake);
    const providerToken = mintInZone(fake.zone, subject);
    const named = newNamedToken(fake.zone, subject, params);
    return { providerId: subject.id, providerToken, ...named, ...timesOf(fake.zone) };
  },
  'a user who may manage tokens exists': (fake) => {
    const { id } = newUser(fake, ['oz_tokens_manage'], { blocked: false, basicAuth: true });
    return { managerId: id, managerToken: mintInZone(fake.zone, { type: 'user', id }) };
  },
  'something to join exists': (fake, { kind }) => ({ targetId: newTarget(fake, kind) }),
};

function timesOf({ clock, settings }: Zone): StateValues {
  return stateTimes(clock.now(), settings.maxTemporaryTokenTtl);
}

/** An id that nobody has had. */
function newId({ random }: Zone): string {
  return random.secret().slice(0, 32);
}

function newProvider(fake: FakeStates): TokenSubject {
  const id = newId(fake.zone);
  putProvider(fake, id);
  return { type: 'oneprovider', id };
}

function newUser(
  fake: FakeStates,
  onezonePrivileges: readonly string[],
  allowed: Pick<StateUser, 'blocked' | 'basicAuth'>,
): StateUser {
  const id = newId(fake.zone);
  const login = { username: `contract-${id.slice(0, 12)}`, password: newId(fake.zone) };
  const user = { id, ...login, onezonePrivileges, ...allowed };
  putUser(fake, user);
  return user;
}

function newTarget(fake: FakeStates, kind: unknown): string {
  const id = newId(fake.zone);
  putTarget(fake, kind, id);
  return id;
}

function listOf(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new StateParameterError(`"${name}" must be a list`);
}

function textsOf(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
  throw new StateParameterError(`"${name}" must be a list of texts`);
}

function booleanOf(name: string, value: unknown, usual: boolean): boolean {
  if (value === undefined) return usual;
  if (typeof value === 'boolean') return value;
  throw new StateParameterError(`"${name}" must be true or false`);
}
