import { operationById } from '../../contract/operation-by-id.ts';
import { shellQuote } from '../../server/tls/shell-quote.ts';

/** Where the server is, and which authority has signed its certificate. */
export interface CurlTarget {
  readonly baseUrl: string;
  readonly caPath: string | null;
}

/** A command to paste into a shell that mints an access token as a Oneprovider. */
export function mintCurl(target: CurlTarget, token: string, validUntil: number): string {
  const body = { type: { accessToken: {} }, caveats: [{ type: 'time', validUntil }] };
  const { path } = operationById('create_temporary_token_for_current_provider');
  return curl(target, path, body, [`X-Auth-Token: ${token}`]);
}

/** A command to paste into a shell that examines a token. */
export function examineCurl(target: CurlTarget, token: string): string {
  return curl(target, operationById('examine_token').path, { token }, []);
}

/** A line after which the examples of Onezone's documentation, which speak https, can be pasted as they are. */
export function documentationExport(baseUrl: string, caPath: string, token: string): string {
  const host = baseUrl.slice(baseUrl.indexOf('//') + 2);
  return `export HOST=${shellQuote(host)} TOKEN=${token} CURL_CA_BUNDLE=${shellQuote(caPath)}`;
}

function curl({ baseUrl, caPath }: CurlTarget, path: string, body: object, headers: readonly string[]): string {
  const trust = caPath === null ? '' : `--cacert ${shellQuote(caPath)} `;
  const lines = [...headers, 'Content-Type: application/json'].map((header) => `-H ${shellQuote(header)}`);
  return [`curl ${trust}${lines[0]}`, ...lines.slice(1), `-d ${shellQuote(JSON.stringify(body))}`, baseUrl + path].join(
    ' \\\n  ',
  );
}
