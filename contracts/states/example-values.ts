import { sha256Hex } from '../../src/macaroon/sha256.ts';
import { mintToken, type MintRequest } from '../../src/token/mint-token.ts';
import type { TokenTypeJson } from '../../src/token/token-type.ts';
import type { StateUse } from './catalogue.ts';
import { caveatsAsked, ofProvider } from './caveats-asked.ts';
import { changedTokens } from './changed-token.ts';
import { loginsOf } from './logins-of.ts';
import { SHORT_LIFE, stateTimes } from './state-times.ts';

/** What a state's setup could have answered with, by the name of the value. */
export type StateValues = Readonly<Record<string, string | number>>;

/** The time at which the examples are; so far ahead that none of them has expired that should not have. */
const EXAMPLE_NOW = 1893456000;
const EXAMPLE_MAX_TTL = 2592000;

/**
 * The values that the pact file has as examples: always the same for the same state, and different for each, so that whoever
 * serves the file can tell interactions apart by them. The tokens are real ones, of a Onezone of nobody.
 */
export function exampleValues(state: StateUse): StateValues {
  return { ...stateTimes(EXAMPLE_NOW, EXAMPLE_MAX_TTL), ...exampleMakers[state.name](new Example(state)) };
}

/** What signs the tokens of a state in the examples. */
export function exampleSecret(state: StateUse): string {
  return new Example(state).secret;
}

const exampleMakers: { readonly [Name in StateUse['name']]: (example: Example) => StateValues } = {
  'a provider with an access token exists': (example) => providerExample(example),
  'a provider with a short-lived access token exists': (example) => {
    const tokenEnd = EXAMPLE_NOW + (example.params['ended'] === true ? 0 : SHORT_LIFE);
    const caveats = [{ type: 'time', validUntil: tokenEnd }];
    return {
      providerId: example.id('oneprovider'),
      providerToken: example.token('oneprovider', { caveats }),
      tokenEnd,
    };
  },
  'a provider with a revoked access token exists': (example) => providerExample(example),
  'a provider with an access token was deleted': (example) => providerExample(example),
  'a user with an access token exists': (example) => ({
    userId: example.id('user'),
    userToken: example.token('user', {}),
    userIdentityToken: example.token('user', { type: { identityToken: {} }, caveats: [], rawCaveats: [] }),
    ...loginsOf(`u${example.id('name').slice(0, 7)}`, `p${example.id('password').slice(1)}`),
  }),
  "an administrator of a provider's cluster exists": (example) => ({
    adminId: example.id('user'),
    adminToken: example.token('user', {}),
  }),
  'a user with a named token exists': (example) => ({
    userId: example.id('user'),
    userToken: example.token('user', {}),
    ...namedExample(example, 'user'),
  }),
  'a provider with a named token exists': (example) => ({
    providerId: example.id('oneprovider'),
    providerToken: example.token('oneprovider', {}),
    ...namedExample(example, 'oneprovider'),
  }),
  'a user who may manage tokens exists': (example) => ({
    managerId: example.id('user'),
    managerToken: example.token('user', {}),
  }),
  'something to join exists': (example) => ({ targetId: example.id('target') }),
};

function namedExample(example: Example, subject: 'user' | 'oneprovider'): StateValues {
  const { name = 'contract', type } = example.params;
  const tokenId = `${example.id('token')}ch00aa`;
  const particulars = { id: tokenId, persistence: 'named', generation: null } as const;
  const asked = type === undefined ? {} : { type: type as TokenTypeJson }; // minting refuses what is none
  return { tokenId, tokenName: String(name), namedToken: example.token(subject, { ...particulars, ...asked }) };
}

function providerExample(example: Example): StateValues {
  const { caveatsOfAll = [] } = example.params;
  const others = { caveats: [], rawCaveats: [], ...caveatsAsked(ofProvider(caveatsOfAll, example.id('oneprovider'))) };
  const providerToken = example.token('oneprovider', {});
  const own = { inviteType: 'userJoinCluster', clusterId: example.id('oneprovider') };
  return {
    providerId: example.id('oneprovider'),
    providerToken,
    identityToken: example.token('oneprovider', { type: { identityToken: {} }, ...others }),
    inviteToken: example.token('oneprovider', { type: { inviteToken: own }, ...others }),
    nextGenerationToken: example.token('oneprovider', { generation: 2 }),
    ...changedTokens(providerToken),
  };
}

/** Makes the values of one state. */
class Example {
  readonly #state: StateUse;

  constructor(state: StateUse) {
    this.#state = state;
  }

  get params(): StateUse['params'] {
    return this.#state.params;
  }

  get secret(): string {
    return this.#hash('secret');
  }

  id(what: string): string {
    return this.#hash(what).slice(0, 32);
  }

  token(subject: 'user' | 'oneprovider', particulars: Partial<MintRequest>): string {
    const { caveats = [], caveatsOfAll = [] } = this.#state.params;
    const minted = mintToken({
      secret: this.secret,
      onezoneDomain: 'onezone.example.com',
      id: `${this.#hash(JSON.stringify(particulars)).slice(0, 32)}ch0000`,
      subject: { type: subject, id: this.id(subject) },
      persistence: 'temporary',
      generation: 1,
      ...caveatsAsked(ofProvider([caveats, caveatsOfAll].flat(), this.id('oneprovider'))),
      ...particulars,
    });
    if (!minted.ok) throw new TypeError(`no token can have the parameters of ${JSON.stringify(this.#state)}`);
    return minted.token;
  }

  #hash(what: string): string {
    return sha256Hex(JSON.stringify([what, this.#state.name, sorted(this.#state.params)]));
  }
}

/** The same with keys in their order, for Pact does not keep that of the caller. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
