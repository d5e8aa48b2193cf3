/** Why a status or an error has no interaction, by a pattern of its name. */
const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/badIdpAccessToken$/, 'none: which external identity providers there are is for each server to configure'],
  [/basicAuthNotSupported$/, 'none: basic authentication is switched off for a whole server'],
  [/serviceUnavailable$/, 'none: a server is wholly in trouble, or not at all'],
  [/\.tokenTooLarge$/, 'none: servers and proxies limit headers long before a megabyte'],
  [/tokenSubjectInvalid$/, 'none: only a damaged database leads there'],
  [/\.userBlocked$/, 'none: it takes an identity token that a user made before being blocked'],
  [/ 401 unauthorized\.tokenSessionInvalid$/, 'none: it takes a session cookie, whose name no document tells'],
  [/ (?:304|412)\b/, 'none: it takes a condition on entity tags, which no client of Onezone sends'],
  [/^create_\w+ 500 internalServerError$/, 'none: no request is known that leads there'],
];

/** Why something of an operation has no interaction; undefined when nobody knows. */
export function uncovered(operationId: string, status: number, error: string): string | undefined {
  const name = `${operationId} ${status} ${error}`;
  return reasons.find(([pattern]) => pattern.test(name))?.[1];
}
