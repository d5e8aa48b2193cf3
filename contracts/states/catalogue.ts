/** A provider state in use: its name, and the parameters that this interaction needs. */
export interface StateUse {
  readonly name: StateName;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A kind of provider state: something that has to be so before a request is sent. */
export interface StateDefinition {
  /** What has to be so, in a sentence. */
  readonly meaning: string;
  /** What can be asked for, by name. Every parameter may be absent. */
  readonly params: Readonly<Record<string, string>>;
  /** What the setup answers with, by name. */
  readonly values: Readonly<Record<string, string>>;
}

export type StateName = keyof typeof providerStates;

/** Is a state one of ours? */
export function isStateName(name: string): name is StateName {
  return Object.hasOwn(providerStates, name);
}

const TIMES = {
  now: 'the time of the server, in whole seconds since the epoch',
  validUntil: 'an hour from now',
  longestValidUntil: 'the maximum TTL of temporary tokens from now, less two seconds',
  tooLateValidUntil: 'a minute beyond the maximum TTL of temporary tokens',
} as const;

const NAMED = {
  tokenId: 'the id of the named token',
  tokenName: 'its name',
  namedToken: 'the named token itself',
} as const;

const NAMED_PARAMS = {
  name: 'the name of the token; "contract" when absent',
  type: 'its type as JSON; an access token when absent',
  revoked: 'true for a token that is revoked',
} as const;

const ONEZONE_PRIVILEGES = 'the user\'s privileges in Onezone, as ["oz_tokens_manage"]; none when absent';

const CAVEATS =
  'the caveats of the access token, as Onezone reads them, behind them those that are texts, written into it as they are';

const OF_PROVIDER = '; in them, `${providerId}` stands for the id of the provider';

/**
 * Every provider state of our contracts. Each setup makes a new subject, with an id that nobody has had, so states never
 * disturb each other and there is nothing to tear down.
 */
export const providerStates = {
  'a provider with an access token exists': {
    meaning: 'There is a Oneprovider, with a cluster of the same id, and it has temporary tokens of each type.',
    params: { caveats: CAVEATS + OF_PROVIDER, caveatsOfAll: 'more caveats, of all its tokens, behind those' },
    values: {
      providerId: 'its id',
      providerToken: 'its access token, with the caveats asked for; without any it lives until it is revoked',
      identityToken: 'an identity token of the provider',
      inviteToken: 'an invitation of a user to its cluster (userJoinCluster)',
      forgedToken: 'its access token, with its caveats, and a signature whose first byte is another',
      forgedAtTheEndToken: 'the same with a signature whose last byte is another, and no byte before that',
      relocatedToken: 'its access token with the location of another Onezone, which no signature covers',
      nextGenerationToken: 'an access token of the generation after the current one, signed with the current secret',
      ...TIMES,
    },
  },
  'a provider with a short-lived access token exists': {
    meaning: 'There is a Oneprovider whose access token has a time caveat, as the last of its caveats.',
    params: { ended: 'true for a token that ends at the second of the setup; otherwise it lives for half a minute' },
    values: { providerId: 'its id', providerToken: 'its access token', tokenEnd: 'when that ends', ...TIMES },
  },
  'a provider with a revoked access token exists': {
    meaning: 'There is a Oneprovider that has revoked its temporary tokens since it made this one.',
    params: {},
    values: { providerId: 'its id', providerToken: 'an access token of the generation before', ...TIMES },
  },
  'a provider with an access token was deleted': {
    meaning: 'There was a Oneprovider, and its access token was valid then.',
    params: {},
    values: { providerId: 'its id', providerToken: 'its access token', ...TIMES },
  },
  'a user with an access token exists': {
    meaning: 'There is a user without any privilege in Onezone but those asked for, who is a member of nothing.',
    params: {
      caveats: CAVEATS,
      onezonePrivileges: ONEZONE_PRIVILEGES,
      blocked: 'true for a user whose account is blocked',
      basicAuth: 'false for a user who may not log in with a password',
    },
    values: {
      userId: "the user's id",
      userToken: 'an access token of the user, with the caveats asked for',
      userIdentityToken: 'an identity token of the user',
      basicCredentials: "base64 of the user's name, a colon and the password",
      wrongCredentials: 'the same with a password that differs in its last character',
      capitalPasswordCredentials: 'the same with the password in capitals, which it is not; it has letters',
      capitalNameCredentials: 'the same with the name in capitals, which it is not, and the right password',
      ...TIMES,
    },
  },
  "an administrator of a provider's cluster exists": {
    meaning: 'There is a Oneprovider, and a user who has every privilege in its cluster, and none in Onezone.',
    params: {},
    values: { adminId: "the user's id", adminToken: 'an access token of the user', ...TIMES },
  },
  // Requests in these two states change the subject's tokens: no state for a subject that somebody lives with.
  'a user with a named token exists': {
    meaning: 'There is a user without any privilege in Onezone but those asked for, who has one named token.',
    params: { ...NAMED_PARAMS, onezonePrivileges: ONEZONE_PRIVILEGES },
    values: { userId: "the user's id", userToken: 'a temporary access token of the user', ...NAMED, ...TIMES },
  },
  'a provider with a named token exists': {
    meaning: 'There is a Oneprovider that has one named token.',
    params: NAMED_PARAMS,
    values: { providerId: 'its id', providerToken: 'a temporary access token of the provider', ...NAMED, ...TIMES },
  },
  'a user who may manage tokens exists': {
    meaning: 'There is a user who has the privilege oz_tokens_manage in Onezone, beside the subjects of other states.',
    params: {},
    values: { managerId: "the user's id", managerToken: 'an access token of the user' },
  },
  'something to join exists': {
    meaning: 'There is something that users or groups can be invited to, with which no other subject has to do.',
    params: { kind: 'group, space, harvester, atmInventory, cluster or user' },
    values: { targetId: 'its id' },
  },
} as const satisfies Readonly<Record<string, StateDefinition>>;
