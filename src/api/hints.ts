import type { OnezoneError, OnezoneErrorId } from '../errors/onezone-error.ts';

/** What to change, by the id of the error that says most. For logs; Onezone itself never says this. */
const HINTS: Readonly<Partial<Record<OnezoneErrorId, string>>> = {
  alreadyExists: 'use another idGeneratorSeed, or leave it out',
  badBasicCredentials:
    'check the user name and the password; the start of the server shows those of the built-in world',
  badData: 'send an array of caveats: {"caveats":[{"type":"time","validUntil":…}]}',
  badGRI: "the token's api caveat names a resource that does not exist; the token is read, but never usable",
  badIdpAccessToken: 'use a token that the world file lists for this identity provider, or add it there',
  badToken: 'send a serialized token whole, as Onezone issued it; tokens of the official pages are made up',
  badValueBoolean: 'send true or false, not a text',
  badValueCaveat:
    'compare the caveat with the Caveat schemas of openapi.yaml; "onezone-mock mint --caveat" tries one offline',
  badValueEmpty: 'send a value: a serialized token, or the text that the key is for',
  badValueFullName: 'send 2 to 128 letters and digits; spaces, dots, commas, dashes and apostrophes inside',
  badValueIdNotFound: 'end the path with the id of a user or group that exists',
  badValueIdentifierOccupied:
    'choose another name, or delete or rename the token (or user) that has it; names of tokens are unique for each user and provider',
  badValueInviteType: 'send one of the invite types, such as userJoinSpace, or leave the key out for any',
  badValueListNotAllowed: 'send only what the error lists: privileges that such an invite can carry, or known tags',
  badValueName: 'send 2 to 128 letters, digits, brackets and underscores; dashes, spaces and dots not at the ends',
  badValueNotAllowed: 'send one of the values that the error lists',
  badValueNotInRange: 'send a number between those that the error gives',
  badValueTokenType: 'send {"accessToken":{}}, {"identityToken":{}} or {"inviteToken":{"inviteType":…,"clusterId":…}}',
  badValueUsername: 'send 2 to 32 Latin letters and digits; dots, dashes and underscores inside',
  basicAuthDisabled: 'give the user a password and basicAuth true in the world file, or use a token',
  basicAuthNotSupported: 'set basicAuth to true in the world file, or use a token',
  cannotRemoveLastOwner: 'let the other members leave first; this fake has no way to give a space another owner',
  internalServerError:
    'the token has a caveat that Onezone does not understand, and cannot be examined there either; or the token of a page is none',
  inviteTokenSubjectNotAuthorized:
    'a provider may invite to its own cluster only; give a user the privilege to invite there (and to set privileges, if the invite carries chosen ones)',
  inviteTokenTargetIdInvalid: 'use the id of an entity that exists in the world',
  missingAtLeastOneValue: 'send at least one of the keys that the error lists',
  missingRequiredValue: 'add that key to the JSON object in the body; keys are case-sensitive',
  notAnAccessToken: 'use an access token as credentials; identity tokens go into x-onedata-consumer-token',
  notAnIdentityToken: "send an identity token, or a provider's access token, in this header",
  notAnInviteToken: 'send an invite token of the type that is expected, or expect no type in particular',
  notFound: 'use the name or id of something that exists; a list of the tokens has their ids',
  relationAlreadyExists: 'nothing is left to do: it is a member already',
  tokenCaveatUnknown: 'use a token whose caveats Onezone knows; "onezone-mock examine" shows them',
  tokenCaveatUnverified: 'satisfy that caveat, or use a token without it; "onezone-mock examine" explains each',
  tokenInvalid: 'use a token of this world: another seed, world file or Onezone signs with other secrets',
  tokenRevoked:
    'use another token: a temporary one of the present generation (those printed at the start of the server are), or a named one that is not revoked; a PATCH with {"revoked":false} allows a named one again',
  tokenServiceForbidden:
    'a provider may name no service but ozw-onezone or ozw-*, and sends no x-onedata-service-token; a user may name opw-{id} of a provider that supports one of the user’s spaces',
  tokenSessionInvalid: "send the cookie SID of the token's own session with it, and no cookie with other tokens",
  tokenSubjectInvalid: 'use the token of a user or provider of this world',
  tokenTimeCaveatRequired:
    'add {"type":"time","validUntil":…}, in seconds, not further ahead of the zone\'s clock than that',
  tokenTooLarge: 'send a smaller token, or raise maxTokenSize in the world file',
  userBlocked: 'set blocked to false in the world file, or be another user',
};

/** What the author of a refused request can do about an error. */
export function hintFor(error: OnezoneError): string {
  const cause = causeOf(error);
  return cause === undefined ? (HINTS[error.id] ?? 'see openapi.yaml for what the operation takes') : hintFor(cause);
}

/** The error inside an error's details. */
export function causeOf(error: OnezoneError): OnezoneError | undefined {
  const cause = error.details?.['authError'] ?? error.details?.['tokenError'];
  return cause as OnezoneError | undefined; // only our own errors are under these keys
}
