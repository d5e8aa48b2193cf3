import { identityProviderName } from './identity-provider-name.ts';
import type { IdentityProviderEntry } from './world.ts';

/** What a text that begins with an identity provider's prefix tells. */
export interface IdentityProviderMatch {
  /** The provider's name: its prefix without the separator at its end. */
  readonly idp: string;
  /** The id of the user whose token it is; undefined when the provider does not know it. */
  readonly userId: string | undefined;
}

/**
 * Answers whose an external identity provider's token is: the first provider whose prefix the text begins with, and that
 * knows the rest of it, decides; else the first whose prefix it begins with (rest-token-api.md section 2.1; world-file.md,
 * `identityProviders`). A world file may give a token with its prefix too.
 */
export function identityProviderTable(
  entries: readonly IdentityProviderEntry[],
): (externalToken: string) => IdentityProviderMatch | undefined {
  const providers = entries.map(({ prefix, tokens }) => ({
    idp: identityProviderName(prefix),
    prefix,
    users: new Map(
      tokens.map(([token, user]) => [token.startsWith(prefix) ? token.slice(prefix.length) : token, user]),
    ),
  }));
  return (externalToken) => {
    const matches = providers
      .filter(({ prefix }) => externalToken.startsWith(prefix))
      .map(({ idp, prefix, users }) => ({ idp, userId: users.get(externalToken.slice(prefix.length)) }));
    return matches.find(({ userId }) => userId !== undefined) ?? matches[0];
  };
}
