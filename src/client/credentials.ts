/** How a caller says who it is. A token wins over a password. */
export interface Credentials {
  /** An access token, sent as `x-auth-token`. */
  readonly token?: string | undefined;
  /** A user's name and password. */
  readonly basic?: { readonly username: string; readonly password: string } | undefined;
  /** The identity token of the Onedata service that sends the request; looked at only beside an access token. */
  readonly serviceToken?: string | undefined;
  /** The identity token of whom the access token was passed on to; looked at only beside an access token. */
  readonly consumerToken?: string | undefined;
}

/** The headers that credentials become. */
export function credentialHeaders({ token, basic, serviceToken, consumerToken }: Credentials): Record<string, string> {
  const headers: Record<string, string> = {};
  if (token !== undefined) headers['x-auth-token'] = token;
  else if (basic !== undefined) headers['authorization'] = `Basic ${base64(`${basic.username}:${basic.password}`)}`;
  if (serviceToken !== undefined) headers['x-onedata-service-token'] = serviceToken;
  if (consumerToken !== undefined) headers['x-onedata-consumer-token'] = consumerToken;
  return headers;
}

function base64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
