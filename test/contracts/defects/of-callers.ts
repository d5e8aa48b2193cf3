import { handle } from '../../../src/api/handle.ts';
import type { PlainRequest } from '../../../src/api/plain-http.ts';
import { valueAt } from '../../../src/contract/value-at.ts';
import { parseToken } from '../../../src/token/parsed-token.ts';
import { secretHolder } from '../../../src/zone/temporary-token-secrets.ts';
import { mintInZone } from '../../../contracts/states/mint-in-zone.ts';
import {
  EXAMINE,
  MINT,
  minted,
  without,
  withHeaders,
  wrongAnswer,
  wrongCaller,
  wrongRequest,
  wrongValue,
  type Defect,
} from './defect.ts';

const DATA = /^data\./;

/** Defects in who is let in. */
export const callerDefects: readonly Defect[] = [
  wrongCaller('a token that has expired is taken', without(/^time$/)),
  wrongCaller('the ip caveat of credentials is ignored', without(/^ip$/)),
  wrongCaller('the asn caveat of credentials is ignored', without(/^asn$/)),
  wrongCaller('geographic caveats of credentials are ignored', without(/^geo\./)),
  wrongCaller('the service caveat of credentials is ignored', without(/^service$/)),
  wrongCaller('the consumer caveat of credentials is ignored', without(/^consumer$/)),
  wrongCaller('the interface caveat of credentials is ignored', without(/^interface$/)),
  wrongCaller('the api caveat of credentials is ignored', without(/^api$/)),
  wrongCaller('data caveats of credentials are ignored', without(DATA)),
  wrongCaller('the legacy scope caveat of credentials is ignored', without(/^scope$/)),
  wrongCaller('the signature of credentials is not checked', (made) => made),
  wrongCaller('an identity token is taken as credentials', (made) =>
    valueAt(made.type, '/identityToken') === undefined ? null : { ...made, type: { accessToken: {} } },
  ),
  wrongCaller('an invite token is taken as credentials', (made) =>
    valueAt(made.type, '/inviteToken') === undefined ? null : { ...made, type: { accessToken: {} } },
  ),
  wrongRequest('the tokens of before a revocation are taken', null, (request, zone) => {
    const token = tokenOf(request);
    if (token === null || token.generation === null) return request;
    const holder = secretHolder(token.subject);
    if (holder === null) return request;
    const { generation } = zone.temporaryTokenSecret(holder);
    const isOld = Number(token.generation) < generation;
    return isOld
      ? withToken(
          request,
          minted(zone, request.headers['x-auth-token'] ?? '', (made) => made),
        )
      : request;
  }),
  wrongAnswer('somebody who is blocked is let in', null, (right, request, zone) => {
    if (!right.body.includes('"userBlocked"')) return right;
    return handle({ ...zone, user: (id) => unblocked(zone.user(id)) }, request);
  }),
  wrongAnswer('a provider that was deleted is let in', null, (right, request, zone) => {
    const token = tokenOf(request);
    if (right.status !== 401 || token === null || zone.provider(String(token.subject.id)) !== undefined) return right;
    return handle(zone, withHeaders(request, { 'x-auth-token': undefined }));
  }),
  wrongRequest('what is no token is as good as no credentials', null, (request) =>
    request.headers['x-auth-token'] !== undefined && tokenOf(request) === null
      ? withHeaders(request, { 'x-auth-token': undefined })
      : request,
  ),
  wrongRequest('x-auth-token does not count', null, (request) => withHeaders(request, { 'x-auth-token': undefined })),
  wrongRequest('authorization goes before x-auth-token', null, (request) => {
    const { authorization } = request.headers;
    return authorization?.startsWith('Bearer ') === true
      ? withHeaders(request, { 'x-auth-token': authorization.slice('Bearer '.length) })
      : request;
  }),
  wrongRequest('bearer tokens do not count', null, (request) =>
    request.headers['authorization']?.startsWith('Bearer ') === true
      ? withHeaders(request, { authorization: undefined })
      : request,
  ),
  wrongRequest('the scheme of bearer tokens may be written in lower case', null, (request) =>
    withHeaders(request, { authorization: request.headers['authorization']?.replace(/^bearer /, 'Bearer ') }),
  ),
  wrongRequest('the macaroon header does not count', null, (request) => withHeaders(request, { macaroon: undefined })),
  wrongRequest('the macaroon header goes before the others', null, (request) => {
    const { macaroon } = request.headers;
    return macaroon === undefined ? request : withHeaders(request, { 'x-auth-token': macaroon });
  }),
  wrongRequest('passwords do not count', null, (request) =>
    request.headers['authorization']?.startsWith('Basic ') === true
      ? withHeaders(request, { authorization: undefined })
      : request,
  ),
  wrongAnswer('every password is right', null, (right) =>
    right.body.includes('"badBasicCredentials"') ? { ...right, status: 403, body: FORBIDDEN } : right,
  ),
  wrongRequest('service tokens are not looked at', null, (request) =>
    withHeaders(request, { 'x-onedata-service-token': undefined }),
  ),
  wrongRequest('consumer tokens are not looked at', null, (request) =>
    withHeaders(request, { 'x-onedata-consumer-token': undefined }),
  ),
  wrongRequest('examining does not look at credentials', EXAMINE, (request) =>
    withHeaders(request, { 'x-auth-token': undefined, authorization: undefined, macaroon: undefined }),
  ),
  wrongAnswer('users may mint for providers', MINT, (right, request, zone) =>
    right.status === 403
      ? handle(zone, withToken(request, mintInZone(zone, { type: 'oneprovider', id: zone.random.tokenId() })))
      : right,
  ),
  wrongAnswer('a user without the right is answered 401', MINT, (right) =>
    right.status === 403 ? { ...right, status: 401 } : right,
  ),
  wrongAnswer('nobody at all is answered 403', MINT, (right, { headers }) =>
    right.status === 401 && headers['x-auth-token'] === undefined ? { ...right, status: 403 } : right,
  ),
  wrongAnswer('nobody at all is answered 500', MINT, (right, { headers }) =>
    right.status === 401 && headers['x-auth-token'] === undefined ? { ...right, status: 500 } : right,
  ),
  wrongValue('a refusal does not say what is wrong with the credentials', null, 401, '/error/details', () => undefined),
  wrongValue('every refused token is said to be invalid', null, 401, '/error/details/authError', () => ({
    id: 'tokenInvalid',
    description: 'Provided token is not valid.',
  })),
];

const FORBIDDEN = '{"error":{"id":"forbidden","description":"You are not authorized to perform this operation."}}';

function unblocked<User extends { readonly blocked: boolean }>(user: User | undefined): User | undefined {
  return user && { ...user, blocked: false };
}

function tokenOf({ headers }: PlainRequest) {
  const token = parseToken(headers['x-auth-token'] ?? '');
  return typeof token === 'string' ? null : token;
}

function withToken(request: PlainRequest, token: string | null): PlainRequest {
  return token === null ? request : withHeaders(request, { 'x-auth-token': token });
}
