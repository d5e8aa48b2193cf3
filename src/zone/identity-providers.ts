import type { IdentityProviderEntry } from './world.ts';

/**
 * Answers whose an external identity provider's token is, as a user's id: the first provider whose prefix the text
 * begins with, and that knows the rest of it, decides (rest-token-api.md section 2.1; world-file.md,
 * `identityProviders`). A world file may give a token with its prefix too.
 */
export function identityProviderTable(
  entries: readonly IdentityProviderEntry[],
): (externalToken: string) => string | undefined {
  const providers = entries.map(({ prefix, tokens }) => ({
    prefix,
    users: new Map(
      tokens.map(([token, user]) => [token.startsWith(prefix) ? token.slice(prefix.length) : token, user]),
    ),
  }));
  return (externalToken) => {
    for (const { prefix, users } of providers) {
      if (!externalToken.startsWith(prefix)) continue;
      const user = users.get(externalToken.slice(prefix.length));
      if (user !== undefined) return user;
    }
    return undefined;
  };
}
