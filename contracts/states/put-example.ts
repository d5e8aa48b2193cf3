import { acceptTokenType } from '../../src/token/token-type.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import { defaultInviteTerms } from '../../src/zone/invite-privileges.ts';
import type { TokenSubject } from '../../src/zone/zone.ts';
import type { StateName, StateUse } from './catalogue.ts';
import { exampleSecret, exampleValues, type StateValues } from './example-values.ts';
import { putAdministered, putProvider, putTarget, putUser, type FakeStates, type StateUser } from './state-records.ts';

/**
 * Brings a state about in a fake Onezone as the examples of a pact file have it: with their ids and secrets, so that their
 * tokens hold there. A state that is there already is made anew.
 */
export function putExample(fake: FakeStates, { state, values, secret }: Example): void {
  makers[state.name]({ ...fake, secret }, state.params, values);
}

/** A state, and what there is of it in the examples. */
export interface Example {
  readonly state: StateUse;
  readonly values: StateValues;
  /** What signs its tokens. */
  readonly secret: string;
}

/** A state as the examples of a pact file have it. */
export function exampleOf(state: StateUse): Example {
  return { state, values: exampleValues(state), secret: exampleSecret(state) };
}

type Fake = FakeStates & Pick<Example, 'secret'>;
type Maker = (fake: Fake, params: StateUse['params'], values: StateValues) => void;

const makers: { readonly [Name in StateName]: Maker } = {
  'a provider with an access token exists': (fake, _, { providerId }) => {
    provider(fake, providerId);
  },
  'a provider with a short-lived access token exists': (fake, _, { providerId }) => {
    provider(fake, providerId);
  },
  'a provider with a revoked access token exists': (fake, _, { providerId }) => {
    fake.zone.revokeTemporaryTokens(provider(fake, providerId));
  },
  'a provider with an access token was deleted': () => undefined,
  'a user with an access token exists': (fake, { onezonePrivileges, blocked, basicAuth }, values) => {
    const [username = '', password = ''] = atob(String(values['basicCredentials'])).split(':');
    const particulars = { blocked: blocked === true, basicAuth: basicAuth !== false };
    user(fake, values['userId'], { username, password, onezonePrivileges: textsOf(onezonePrivileges), ...particulars });
  },
  "an administrator of a provider's cluster exists": (fake, _, { adminId }) => {
    putAdministered(fake, `cluster of ${String(adminId)}`, user(fake, adminId).id);
  },
  'a user with a named token exists': (fake, params, values) => {
    named(fake, params, values, user(fake, values['userId']));
  },
  'a provider with a named token exists': (fake, params, values) => {
    named(fake, params, values, provider(fake, values['providerId']));
  },
  'a user who may manage tokens exists': (fake, _, { managerId }) => {
    user(fake, managerId, { onezonePrivileges: ['oz_tokens_manage'] });
  },
  'something to join exists': (fake, { kind }, { targetId }) => {
    putTarget(fake, kind, String(targetId));
  },
};

function provider(fake: Fake, given: unknown): TokenSubject {
  const id = String(given);
  putProvider(fake, id);
  fake.store.put('temporaryTokenSecret', `provider/${id}`, { secret: fake.secret, generation: 1 });
  return { type: 'oneprovider', id };
}

function user(fake: Fake, given: unknown, particulars: Partial<StateUser> = {}): TokenSubject {
  const id = String(given);
  const login = { username: `contract-${id.slice(0, 12)}`, password: fake.secret };
  putUser(fake, { id, ...login, onezonePrivileges: [], blocked: false, basicAuth: true, ...particulars });
  fake.store.put('temporaryTokenSecret', `user/${id}`, { secret: fake.secret, generation: 1 });
  return { type: 'user', id };
}

function named(
  { zone, secret }: Fake,
  { type: asked = { accessToken: {} }, revoked }: StateUse['params'],
  { tokenId, tokenName }: StateValues,
  subject: TokenSubject,
): void {
  const type = acceptTokenType(asked as JsonValue); // parsed from a pact file
  if (type === null) return;
  zone.namedTokens.put({
    id: String(tokenId),
    name: String(tokenName),
    subject,
    type: asked,
    caveats: [],
    secret,
    revoked: revoked === true,
    customMetadata: {},
    creationTime: zone.clock.now(),
    version: 2,
    invite: defaultInviteTerms(type),
  });
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
