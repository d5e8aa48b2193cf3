import { dirname, join } from 'node:path';
import { shellQuote } from './shell-quote.ts';

/** For each client the lines to paste into a POSIX shell, after which it trusts the authority. */
export interface TrustLines {
  readonly curl: string;
  readonly python: string;
  readonly node: string;
  /** Two lines: the first makes a truststore beside the certificate. */
  readonly java: string;
  /** What the lines change beside that, as sentences. */
  readonly note: string;
}

const PASSWORD = 'changeit';

/** Says how curl, Python, Node and Java are told to trust the certificate authority in this file (reference clients.md). */
export function trustLines(caPath: string): TrustLines {
  const ca = shellQuote(caPath);
  const truststore = join(dirname(caPath), 'truststore.p12');
  const store = shellQuote(truststore);
  const options = [
    `-Djavax.net.ssl.trustStore=${javaQuote(truststore)}`,
    '-Djavax.net.ssl.trustStoreType=PKCS12',
    `-Djavax.net.ssl.trustStorePassword=${PASSWORD}`,
  ];
  return {
    curl: `export CURL_CA_BUNDLE=${ca}`,
    python: `export REQUESTS_CA_BUNDLE=${ca} SSL_CERT_FILE=${ca}`,
    node: `export NODE_EXTRA_CA_CERTS=${ca}`,
    java:
      `rm -f ${store} && keytool -importcert -noprompt -alias onezone-mock -file ${ca} ` +
      `-keystore ${store} -storetype PKCS12 -storepass ${PASSWORD}\n` +
      `export JAVA_TOOL_OPTIONS=${shellQuote(options.join(' '))}`,
    note:
      "curl, Python and Java then trust this authority instead of the system's ones: use a shell of its own for them, " +
      'or unset the variables to reach other hosts. Node trusts it beside the others.',
  };
}

/** The JVM splits its options at spaces that are not within quotes, and takes the quotes away. */
function javaQuote(path: string): string {
  if (!/[\s"']/.test(path)) return path;
  return path.includes('"') ? `'${path}'` : `"${path}"`;
}
