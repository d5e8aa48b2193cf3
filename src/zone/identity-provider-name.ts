/** The name of an identity provider: the prefix of its tokens without the separator at its end. */
export function identityProviderName(prefix: string): string {
  return prefix.replace(/[^\p{L}\p{N}]+$/u, '');
}
