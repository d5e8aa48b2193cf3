/** What went wrong with a connection, so that no whole request came. */
export type ConnectionTrouble = 'unfinished' | 'plain http' | 'distrust' | 'tls' | 'silent';

/** How often. */
export type TroubleCounts = ReadonlyMap<ConnectionTrouble, number>;

const WORDS: Readonly<Record<ConnectionTrouble, readonly [what: string, next: string]>> = {
  unfinished: [
    'broke off before the end of a request',
    'Does Content-Length count the bytes of the body, and does the client wait for the answer?',
  ],
  'plain http': ['spoke plain http, and this stub speaks https', 'Use the https address in ONEZONE_URL.'],
  distrust: [
    'did not trust the certificate',
    'Give the client the CA in CURL_CA_BUNDLE, SSL_CERT_FILE, REQUESTS_CA_BUNDLE or NODE_EXTRA_CA_CERTS.',
  ],
  tls: ['came to no agreement about TLS', 'Check that the client speaks TLS 1.2 or newer.'],
  silent: ['had no request in them', 'Does the client send one, or only look whether the port is open?'],
};

/** Says it in sentences, each with what to do next. */
export function troubleTexts(counts: TroubleCounts): readonly string[] {
  return [...counts].map(([trouble, times]) => {
    const [what, next] = WORDS[trouble];
    const connections = times === 1 ? '1 connection' : `${times} connections`;
    return `${connections} ${what}. ${next}`;
  });
}
