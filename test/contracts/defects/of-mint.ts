import { handle } from '../../../src/api/handle.ts';
import { valueAt } from '../../../src/contract/value-at.ts';
import {
  bodyOf,
  MINT,
  minted,
  withBody,
  wrongAnswer,
  wrongRequest,
  wrongToken,
  wrongValue,
  wrongZone,
  type Defect,
} from './defect.ts';

const YEARS = 1e9;

/** Defects in what is minted. */
export const mintDefects: readonly Defect[] = [
  wrongAnswer('minting is answered 200', MINT, (right) => (right.status === 201 ? { ...right, status: 200 } : right)),
  wrongAnswer('the new token is under another key', MINT, (right) => ({
    ...right,
    body: right.body.replace('{"token"', '{"serialized"'),
  })),
  wrongAnswer('the answer tells more than the token', MINT, (right) => ({
    ...right,
    body: right.body.replace('{"token"', '{"generation":1,"token"'),
  })),
  wrongAnswer('no token is told at all', MINT, (right) => (right.status === 201 ? { ...right, body: '' } : right)),
  wrongToken('new tokens have only the caveats of time', (made) => ({
    ...made,
    caveats: ofType(made.caveats, 'time'),
  })),
  wrongToken('new tokens have their caveats in reverse', (made) => ({
    ...made,
    caveats: (made.caveats ?? []).toReversed(),
  })),
  wrongToken('new tokens have equal caveats once', (made) => ({
    ...made,
    caveats: [...new Set((made.caveats ?? []).map((caveat) => JSON.stringify(caveat)))].map((text): unknown =>
      JSON.parse(text),
    ),
  })),
  wrongToken('new tokens have a caveat more', (made) => ({
    ...made,
    caveats: [...(made.caveats ?? []), { type: 'interface', interface: 'rest' }],
  })),
  wrongToken('every new token is an access token', (made) => ({ ...made, type: { accessToken: {} } })),
  wrongToken('identity tokens are minted as access tokens', (made) =>
    valueAt(made.type, '/identityToken') === undefined ? made : { ...made, type: { accessToken: {} } },
  ),
  wrongToken('invitations of groups are invitations of users', (made) =>
    valueAt(made.type, '/inviteToken/inviteType') === 'groupJoinCluster'
      ? {
          ...made,
          type: {
            inviteToken: { inviteType: 'userJoinCluster', clusterId: valueAt(made.type, '/inviteToken/clusterId') },
          },
        }
      : made,
  ),
  wrongToken('new tokens are for users', (made) => ({ ...made, subject: { type: 'user', id: made.subject.id } })),
  wrongToken('new tokens are for another provider', (made) => ({
    ...made,
    subject: { ...made.subject, id: 'somebody' },
  })),
  wrongToken('new tokens are named tokens', (made) => ({ ...made, persistence: 'named' })),
  wrongToken('new tokens have the legacy form', (made) => ({ ...made, version: 1 })),
  wrongToken('new tokens name another Onezone', (made) => ({ ...made, onezoneDomain: 'elsewhere.example.com' })),
  wrongToken('new tokens are of the generation before', (made) => ({
    ...made,
    generation: Number(made.generation) - 1,
  })),
  wrongToken('new tokens are signed with another secret', (made) => ({ ...made, secret: 'another' })),
  wrongToken('all new tokens have the same id', (made) => ({ ...made, id: '0123456789abcdef0123456789abcdefch0a1b' })),
  wrongToken('new tokens have ids of another form', (made) => ({ ...made, id: String(made.id).slice(0, 12) })),
  wrongToken('new tokens end with a prefix', (made) => ({ ...made, indicationPrefix: 'opw' })),
  wrongZone(
    'the maximum time to live is not enforced',
    ttl((max) => max * YEARS),
  ),
  wrongZone(
    'the maximum time to live is twice what is told',
    ttl((max) => 2 * max),
  ),
  wrongZone(
    'the maximum time to live is half of what is told',
    ttl((max) => Math.floor(max / 2)),
  ),
  wrongZone(
    'the maximum time to live is two minutes longer',
    ttl((max) => max + 120),
  ),
  wrongRequest('the last end counts, not the first', MINT, (request) => {
    const caveats = valueAt(bodyOf(request), '/caveats');
    if (!Array.isArray(caveats)) return request;
    const last = Math.max(...ofType(caveats, 'time').map((caveat) => Number(valueAt(caveat, '/validUntil'))));
    const kept = caveats.map((caveat: unknown) =>
      valueAt(caveat, '/type') === 'time' ? { type: 'time', validUntil: last } : caveat,
    );
    return Number.isFinite(last) ? withBody(request, { ...Object(bodyOf(request)), caveats: kept }) : request;
  }),
  wrongAnswer('tokens without an end are minted', MINT, (right, request, zone) => {
    if (!right.body.includes('"tokenTimeCaveatRequired"')) return right;
    const caveats = valueAt(bodyOf(request), '/caveats') ?? [];
    if (!Array.isArray(caveats) || ofType(caveats, 'time').length > 0) return right;
    const validUntil = zone.clock.now() + 60;
    const answer = handle(
      zone,
      withBody(request, { ...Object(bodyOf(request)), caveats: [...caveats, { type: 'time', validUntil }] }),
    );
    const token = String(valueAt(JSON.parse(answer.body), '/token'));
    return { ...answer, body: JSON.stringify({ token: minted(zone, token, (made) => ({ ...made, caveats })) }) };
  }),
  wrongAnswer('tokens that have ended already are not minted', MINT, (right, request, zone) => {
    const caveats = valueAt(bodyOf(request), '/caveats');
    const ends = Array.isArray(caveats)
      ? ofType(caveats, 'time').map((caveat) => Number(valueAt(caveat, '/validUntil')))
      : [];
    return right.status === 201 && Math.min(...ends) < zone.clock.now()
      ? refused('badData', { key: 'validUntil' })
      : right;
  }),
  accepting(
    'whole numbers that are written as fractions are taken',
    /"validUntil":\s*(\d+)(?:\.0+|e\d+)/g,
    '"validUntil":$1',
  ),
  accepting('times in quotes are taken', /"validUntil":\s*"(\d+)"/g, '"validUntil":$1'),
  accepting(
    'an interface that does not exist is taken',
    /"interface":\s*"(?!rest|oneclient|graphsync)[^"]*"/g,
    '"interface":"rest"',
  ),
  accepting('an empty whitelist is taken', /,?\s*\{[^{}]*"whitelist":\s*\[\][^{}]*\}/g, ''),
  accepting('null is as good as no caveats', /"caveats":\s*null/g, '"caveats":[]'),
  accepting('null is as good as no type', /"type":\s*null/g, '"type":{"accessToken":{}}'),
  wrongRequest('null in an identity token is refused', MINT, (request) =>
    valueAt(bodyOf(request), '/type/identityToken') === null
      ? withBody(request, { ...Object(bodyOf(request)), type: { identity: null } })
      : request,
  ),
  wrongRequest('the type is looked at before the caveats', MINT, (request) => {
    const body = bodyOf(request);
    return valueAt(body, '/type') === undefined
      ? request
      : withBody(request, { ...Object(body), caveats: laterCaveats(body) });
  }),
  wrongAnswer('services that a provider may not use are taken', MINT, (right, request, zone) =>
    right.status === 400 && right.body.includes('"tokenServiceForbidden"')
      ? retryWithout(right, request, zone, 'service')
      : right,
  ),
  wrongAnswer('a provider may invite to anything', MINT, (right, request, zone) =>
    right.body.includes('"inviteTokenSubjectNotAuthorized"')
      ? handle(zone, withBody(request, { ...Object(bodyOf(request)), type: { identityToken: {} } }))
      : right,
  ),
  wrongValue('an invitation to what does not exist is refused as one without a right', MINT, 400, '/error', (error) =>
    valueAt(error, '/id') === 'inviteTokenTargetIdInvalid'
      ? { id: 'inviteTokenSubjectNotAuthorized', description: 'x' }
      : error,
  ),
  wrongAnswer('a provider gets tokens that are bound to a session', MINT, (right, request, zone) =>
    right.status === 400 && right.body.includes('"tokenSessionInvalid"')
      ? handle(zone, withBody(request, { ...Object(bodyOf(request)), type: { accessToken: {} } }))
      : right,
  ),
  wrongValue('the caveat that is refused is not told', MINT, 400, '/error/details/caveat', () => undefined),
  wrongValue('the caveat that is refused is told as text', MINT, 400, '/error/details/caveat', (caveat) =>
    JSON.stringify(caveat),
  ),
  wrongValue(
    'the maximum is told in minutes, as a text',
    MINT,
    400,
    '/error/details/maxTtl',
    (max) => `${Number(max) / 60} min`,
  ),
  wrongValue('the target that is refused is not told', MINT, 400, '/error/details/id', () => ''),
  wrongValue('the service that is refused is told as text', MINT, 400, '/error/details/service', () => 'opw-x'),
  wrongValue('a caveat that is refused has an error of another name', MINT, 400, '/error/id', (id) =>
    id === 'badValueCaveat' ? 'badCaveat' : id,
  ),
  wrongValue('a bad type is told as bad data', MINT, 400, '/error/id', (id) =>
    id === 'badValueTokenType' ? 'badData' : id,
  ),
];

function ofType(caveats: readonly unknown[] | undefined, type: string): readonly unknown[] {
  return (caveats ?? []).filter((caveat) => valueAt(caveat, '/type') === type);
}

function ttl(change: (max: number) => number): Parameters<typeof wrongZone>[1] {
  return (zone) => ({
    ...zone,
    settings: { ...zone.settings, maxTemporaryTokenTtl: change(zone.settings.maxTemporaryTokenTtl) },
  });
}

/** Texts in the request are read as others. */
function accepting(name: string, pattern: RegExp, replacement: string): Defect {
  return wrongRequest(name, MINT, (request) => {
    const { body } = request;
    if (body === null) return request;
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
    return { ...request, body: text.replaceAll(pattern, replacement) };
  });
}

/** Where a type is bad too, the caveats are as if they were good. */
function laterCaveats(body: unknown): unknown {
  const caveats = valueAt(body, '/caveats');
  const type = valueAt(body, '/type');
  const isBad = typeof type !== 'object' || type === null || Object.keys(type).length === 0;
  return isBad ? [] : caveats;
}

function retryWithout(
  right: ReturnType<typeof handle>,
  request: Parameters<typeof handle>[1],
  zone: Parameters<typeof handle>[0],
  type: string,
): ReturnType<typeof handle> {
  const caveats = valueAt(bodyOf(request), '/caveats');
  if (!Array.isArray(caveats)) return right;
  const kept = caveats.filter((caveat: unknown) => valueAt(caveat, '/type') !== type);
  const answer = handle(zone, withBody(request, { ...Object(bodyOf(request)), caveats: kept }));
  if (answer.status !== 201) return right;
  const token = String(valueAt(JSON.parse(answer.body), '/token'));
  return { ...answer, body: JSON.stringify({ token: minted(zone, token, (made) => ({ ...made, caveats })) }) };
}

function refused(id: string, details: object): ReturnType<typeof handle> {
  const body = JSON.stringify({ error: { id, details, description: 'x' } });
  return { status: 400, headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' }, body };
}
