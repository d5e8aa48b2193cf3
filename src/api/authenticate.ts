import type { Operation } from '../contract/operation.ts';
import { onezoneError } from '../errors/error-table.ts';
import { equalInConstantTime } from '../macaroon/signature.ts';
import { failure, type Failure } from '../token/failure.ts';
import type { Service } from '../token/service.ts';
import type { SessionRule } from '../token/verify-token.ts';
import { readConsumerToken, readServiceToken } from '../zone/accompanying-tokens.ts';
import { ONEZONE } from '../zone/service-access.ts';
import { verifyAccessToken } from '../zone/verify-in-zone.ts';
import type { User, Zone } from '../zone/zone.ts';
import { ANONYMOUS, type Client } from './client.ts';
import { findCredentials, findSessionId, type Login } from './credentials.ts';
import type { PlainRequest } from './plain-http.ts';

/** Without a service token Onezone itself speaks; without a consumer token nobody says who consumes. */
const ITSELF = { ok: true, service: ONEZONE } as const;
const UNKNOWN_CONSUMER = { ok: true, consumer: null } as const;

/** A caller who is known, or known to be nobody. */
export interface Authenticated {
  readonly ok: true;
  readonly client: Client;
}

/** Finds out who calls (rest-token-api.md section 2.1); a failure is the `authError` of a 401. */
export function authenticate(zone: Zone, operation: Operation, request: PlainRequest): Authenticated | Failure {
  const credentials = findCredentials(request.headers, operation);
  switch (credentials.kind) {
    case 'none':
      return { ok: true, client: ANONYMOUS };
    case 'basic':
      return authenticateLogin(zone, credentials.login);
    case 'token':
      return authenticateToken(zone, credentials.token, request);
  }
}

function authenticateToken(zone: Zone, text: string, request: PlainRequest): Authenticated | Failure {
  const token = zone.readToken(text);
  if (typeof token === 'string') return authenticateExternally(zone, text);
  const { headers, peerIp } = request;
  const serviceText = headers['x-onedata-service-token'];
  const service = serviceText === undefined ? ITSELF : readServiceToken(zone, serviceText, peerIp);
  if (!service.ok) return service;
  const consumerText = headers['x-onedata-consumer-token'];
  const consumer = consumerText === undefined ? UNKNOWN_CONSUMER : readConsumerToken(zone, consumerText, peerIp);
  if (!consumer.ok) return consumer;
  const verified = verifyAccessToken(zone, token, {
    ip: peerIp,
    interface: 'rest',
    service: service.service,
    consumer: consumer.consumer,
    session: sessionRuleOf(service.service, request),
    allowDataAccessCaveats: false,
  });
  return verified.ok ? { ok: true, client: { subject: verified.subject, token } } : verified;
}

/** A Onepanel is on another domain, where it sees no cookie of Onezone's: from there any session will do. */
function sessionRuleOf(service: Service, { headers }: PlainRequest): SessionRule {
  if (service.type === 'op_panel') return { mode: 'any' };
  const id = findSessionId(headers['cookie']);
  return id === null ? { mode: 'none' } : { mode: 'exact', id };
}

/** A text that is no token may be one of an external identity provider, known by its prefix. */
function authenticateExternally(zone: Zone, text: string): Authenticated | Failure {
  const provider = zone.identityProvider(text);
  if (provider === undefined) return failure(onezoneError('badToken'));
  const { idp, user } = provider;
  if (user === undefined) return failure(onezoneError('badIdpAccessToken', { idp }));
  if (user.blocked) return failure(onezoneError('userBlocked'));
  return { ok: true, client: { ...asUser(user).client, isExternal: true } };
}

function authenticateLogin(zone: Zone, login: Login | null): Authenticated | Failure {
  if (login === null) return failure(onezoneError('badBasicCredentials'));
  if (!zone.settings.basicAuth) return failure(onezoneError('basicAuthNotSupported'));
  const user = zone.userByName(login.username);
  if (user === undefined) return failure(onezoneError('badBasicCredentials'));
  // The password comes last: whatever it is, who knows the name learns that the user is blocked.
  if (user.blocked) return failure(onezoneError('userBlocked'));
  if (!user.basicAuth || user.password === null) return failure(onezoneError('basicAuthDisabled'));
  if (!equalInConstantTime(login.password, user.password)) return failure(onezoneError('badBasicCredentials'));
  return asUser(user);
}

function asUser(user: User): Authenticated {
  return { ok: true, client: { subject: { type: 'user', id: user.id }, token: null } };
}
