import { STUB_PAGE } from '../../../contracts/stub/control-page.ts';
import type { StubVariable } from '../../../contracts/stub/variables.ts';
import type { Terminal } from '../terminal.ts';

/** What a client gets to know of the stub, as environment variables. */
export function clientEnvironment(
  baseUrl: string,
  variables: readonly StubVariable[],
  caPath: string | null,
): Readonly<Record<string, string>> {
  return {
    ONEZONE_URL: baseUrl,
    ONEZONE_HOST: baseUrl.slice(baseUrl.indexOf('//') + 2),
    ONEZONE_STUB_URL: `${baseUrl}${STUB_PAGE}`,
    ...Object.fromEntries(variables.map(({ name, value }) => [name, value])),
    ...(caPath !== null && {
      CURL_CA_BUNDLE: caPath,
      REQUESTS_CA_BUNDLE: caPath,
      SSL_CERT_FILE: caPath,
      NODE_EXTRA_CA_CERTS: caPath,
    }),
  };
}

/** The same on top of the environment that we have ourselves; no proxy is to stand between client and stub. */
export function wholeEnvironment(added: Readonly<Record<string, string>>, { env }: Terminal): NodeJS.ProcessEnv {
  const near = [env['NO_PROXY'] ?? env['no_proxy'], '127.0.0.1', 'localhost', '::1'].filter(
    (host) => (host ?? '') !== '',
  );
  return { ...env, ...added, NO_PROXY: near.join(','), no_proxy: near.join(',') };
}
