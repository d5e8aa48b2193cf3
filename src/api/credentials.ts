import { credentialSchemes } from '../contract/generated/operations.ts';
import type { CredentialScheme, Operation } from '../contract/operation.ts';
import { decodeBase64 } from '../macaroon/base64.ts';
import { decodeText } from '../macaroon/byte-string.ts';
import type { PlainRequest } from './plain-http.ts';

/** What a request brings to say who calls. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  /** `login` is null when the header's value does not decode to a name and a password. */
  | { readonly kind: 'basic'; readonly login: Login | null };

/** A name and a password, as basic authentication sends them. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

/**
 * Finds the one header that counts (rest-token-api.md section 2.1): the first in the document's order that follows its
 * scheme to the letter, whatever the others hold. A public operation looks at all of them, as one does who
 * asks for none: what is sent must be valid.
 */
export function findCredentials(headers: PlainRequest['headers'], operation?: Operation): Credentials {
  const scheme = findScheme(headers, operation);
  if (scheme === undefined) return { kind: 'none' };
  const value = (headers[scheme.header] ?? '').slice(scheme.prefix.length);
  return scheme.kind === 'token' ? { kind: 'token', token: value } : { kind: 'basic', login: readLogin(value) };
}

/** The name of the header that {@link findCredentials} looks at, for messages. */
export function credentialsHeader(headers: PlainRequest['headers'], operation: Operation): string {
  return findScheme(headers, operation)?.header ?? 'no header';
}

/** The session of Onezone's web interface that a cookie names. */
export function findSessionId(cookies: string | undefined): string | null {
  const cookie = cookies?.split(';').find((part) => part.trimStart().startsWith('SID='));
  return cookie === undefined ? null : cookie.trim().slice('SID='.length);
}

function findScheme(headers: PlainRequest['headers'], operation: Operation | undefined): CredentialScheme | undefined {
  const accepted = operation === undefined || operation.public ? null : operation.credentials;
  return credentialSchemes.find(
    ({ name, header, prefix }) =>
      headers[header]?.startsWith(prefix) === true && (accepted === null || accepted.includes(name)),
  );
}

function readLogin(base64: string): Login | null {
  const bytes = decodeBase64(base64);
  const login = bytes === null ? null : decodeText(bytes);
  const colon = typeof login === 'string' ? login.indexOf(':') : -1;
  if (typeof login !== 'string' || colon === -1) return null;
  return { username: login.slice(0, colon), password: login.slice(colon + 1) };
}
