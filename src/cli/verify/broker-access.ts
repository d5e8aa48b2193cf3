import type { BrokerAccess } from '../../../contracts/verify/broker.ts';
import { readUpstream } from '../../proxy/upstream.ts';
import { failed, type Result } from '../problem.ts';
import { readTrust, type TrustOptions } from '../read-trust.ts';
import { readSecret } from './read-secret.ts';

/** Which Pact Broker, and who we are there. */
export interface BrokerOptions extends TrustOptions {
  readonly broker?: string;
  readonly brokerToken?: string;
  readonly brokerUsername?: string;
  readonly brokerPassword?: string;
  readonly timeout: number;
}

/** How to reach the broker that the options name; null when they name none. */
export async function brokerAccess(options: BrokerOptions): Promise<Result<BrokerAccess | null>> {
  if (options.broker === undefined) return { ok: true, value: null };
  const read = readUpstream(options.broker);
  // The text may hold a password, so it is not repeated.
  if (!read.ok) {
    const next =
      'Give a URL such as https://broker.example.com; credentials go after --broker-token or --broker-username.';
    return failed('The URL after --broker is not one of a Pact Broker.', '', next);
  }
  const token = await readSecret(options.brokerToken, '--broker-token');
  if (!token.ok) return token;
  if (/[^\x20-\x7e]/.test(token.value ?? '')) {
    const next = 'Give the token, or --broker-token @FILE for a file that holds it.';
    return failed(
      'What follows --broker-token is no token.',
      'There are characters in it that no header can hold.',
      next,
    );
  }
  const password = await readSecret(options.brokerPassword, '--broker-password');
  if (!password.ok) return password;
  // Whom the server is trusted to be without proof, the broker is not.
  const trust = await readTrust(options.ca === undefined ? {} : { ca: options.ca });
  if (!trust.ok) return trust;
  const { brokerUsername: name } = options;
  const basic =
    name === undefined ? null : `Basic ${Buffer.from(`${name}:${password.value ?? ''}`).toString('base64')}`;
  return {
    ok: true,
    value: {
      url: read.upstream.url,
      authorization: token.value === undefined ? basic : `Bearer ${token.value}`,
      trust: trust.value,
      timeoutMilliseconds: options.timeout * 1000,
    },
  };
}
