import type { OnezoneError, OnezoneErrorId } from '../errors/onezone-error.ts';

/** What to change, by the id of the error that says most. For logs; Onezone itself never says this. */
const HINTS: Readonly<Partial<Record<OnezoneErrorId, string>>> = {
  badBasicCredentials:
    'check the user name and the password; the start of the server shows those of the built-in world',
  badData: 'send an array of caveats: {"caveats":[{"type":"time","validUntil":…}]}',
  badGRI: "the token's api caveat names a resource that does not exist; the token is read, but never usable",
  badIdpAccessToken: 'use a token that the world file lists for this identity provider, or add it there',
  badToken: 'send a serialized token whole, as Onezone issued it; tokens of the official pages are made up',
  badValueCaveat:
    'compare the caveat with the Caveat schemas of openapi.yaml; "onezone-mock mint --caveat" tries one offline',
  badValueEmpty: 'send a serialized token',
  badValueTokenType: 'send {"accessToken":{}}, {"identityToken":{}} or {"inviteToken":{"inviteType":…,"clusterId":…}}',
  basicAuthDisabled: 'give the user a password and basicAuth true in the world file, or use a token',
  basicAuthNotSupported: 'set basicAuth to true in the world file, or use a token',
  internalServerError: 'the token has a caveat that Onezone does not understand; it cannot be examined there either',
  inviteTokenSubjectNotAuthorized:
    'a provider may invite to its own cluster only: userJoinCluster or groupJoinCluster with its own id',
  inviteTokenTargetIdInvalid: 'use the id of an entity that exists in the world',
  missingRequiredValue: 'add that key to the JSON object in the body; keys are case-sensitive',
  notAnAccessToken: 'use an access token as credentials; identity tokens go into x-onedata-consumer-token',
  notAnIdentityToken: "send an identity token, or a provider's access token, in this header",
  tokenCaveatUnknown: 'use a token whose caveats Onezone knows; "onezone-mock examine" shows them',
  tokenCaveatUnverified: 'satisfy that caveat, or use a token without it; "onezone-mock examine" explains each',
  tokenInvalid: 'use a token of this world: another seed, world file or Onezone signs with other secrets',
  tokenRevoked: 'use a token of the present generation: those printed at the start of the server are',
  tokenServiceForbidden:
    'a provider may name no service but ozw-onezone or ozw-*; and it sends no x-onedata-service-token',
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
