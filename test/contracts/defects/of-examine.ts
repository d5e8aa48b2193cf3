import { handle } from '../../../src/api/handle.ts';
import { valueAt } from '../../../src/contract/value-at.ts';
import { parseToken } from '../../../src/token/parsed-token.ts';
import { bodyOf, changed, EXAMINE, withBody, wrongAnswer, wrongRequest, wrongValue, type Defect } from './defect.ts';

/** Defects in what is told of a token. */
export const examineDefects: readonly Defect[] = [
  wrongAnswer('examining is answered 201', EXAMINE, (right) =>
    right.status === 200 ? { ...right, status: 201 } : right,
  ),
  ...['onezoneDomain', 'id', 'persistence', 'subject', 'type', 'caveats'].map((key) =>
    examined(`examine does not tell ${key}`, `/${key}`, () => undefined),
  ),
  wrongAnswer('the generation is told', EXAMINE, (right) => ({
    ...right,
    body: right.body.replace('"persistence"', '"generation":1,"persistence"'),
  })),
  examined('caveats are told in reverse', '/caveats', (caveats) => list(caveats).toReversed()),
  examined('caveats are told in the order of their types', '/caveats', (caveats) =>
    list(caveats).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  ),
  examined('equal caveats are told once', '/caveats', (caveats) =>
    [...new Set(list(caveats).map((caveat) => JSON.stringify(caveat)))].map((text): unknown => JSON.parse(text)),
  ),
  examined('caveats are told as texts', '/caveats', (caveats) => list(caveats).map((caveat) => JSON.stringify(caveat))),
  examined('every token is told to be named', '/persistence', () => 'named'),
  examined('every token is told to be temporary', '/persistence', () => 'temporary'),
  examined('a provider is told to be a provider', '/subject/type', (type) =>
    type === 'oneprovider' ? 'provider' : type,
  ),
  examined('users are told to be providers', '/subject/type', (type) => (type === 'user' ? 'oneprovider' : type)),
  examined('nobody has an empty id', '/subject/id', (id) => id ?? ''),
  examined('nobody has no id', '/subject', (subject) =>
    valueAt(subject, '/id') === null ? { type: 'nobody' } : subject,
  ),
  examined('the subject is told as text', '/subject', (subject) => `prv-${String(valueAt(subject, '/id'))}`),
  examined(
    'the id of the subject is told as that of the token',
    '/id',
    (id, whole) => valueAt(whole, '/subject/id') ?? id,
  ),
  examined('the parameters of an invitation are not told', '/type/inviteToken/parameters', () => undefined),
  examined('the parameters of an invitation are null', '/type/inviteToken/parameters', () => null),
  examined('types of invitations are told in snake case', '/type/inviteToken/inviteType', (type) =>
    String(type).replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  ),
  examined('the target of an invitation is not told', '/type/inviteToken/clusterId', () => undefined),
  examined('the session of a token is not told', '/type/accessToken/sessionId', () => undefined),
  examined('identity tokens are told to be access tokens', '/type', (type) =>
    valueAt(type, '/identityToken') === undefined ? type : { accessToken: {} },
  ),
  examined('the domain of this Onezone is told, not that of the token', '/onezoneDomain', () => 'here.example.com'),
  eachCaveat('masks without a length are told without it', 'ip', '/whitelist', (masks) =>
    list(masks).map((mask) => String(mask).replace(/\/32$/, '')),
  ),
  eachCaveat('masks are told without their host bits', 'ip', '/whitelist', (masks) =>
    list(masks).map((mask) => String(mask).replace(/^(\d+)\..*\/8$/, '$1.0.0.0/8')),
  ),
  eachCaveat('only the first of several masks is told', 'ip', '/whitelist', (masks) => list(masks).slice(0, 1)),
  eachCaveat('blacklists of countries are told as whitelists', 'geo.country', '/filter', () => 'whitelist'),
  eachCaveat('blacklists of regions are told as whitelists', 'geo.region', '/filter', () => 'whitelist'),
  eachCaveat('autonomous systems are told as texts', 'asn', '/whitelist', (numbers) => list(numbers).map(String)),
  eachCaveat('times are told as texts', 'time', '/validUntil', String),
  eachCaveat('times are told in milliseconds', 'time', '/validUntil', (time) => 1000 * Number(time)),
  eachCaveat('services are told without their kind', 'service', '/whitelist', (services) =>
    list(services).map((service) => String(service).slice(4)),
  ),
  eachCaveat('consumers are told sorted', 'consumer', '/whitelist', (consumers) =>
    list(consumers).map(String).toSorted(),
  ),
  eachCaveat('the scope of an api caveat is not told', 'api', '/whitelist', (specs) =>
    list(specs).map((spec) => String(spec).replace(/:\w+$/, '')),
  ),
  eachCaveat('paths of data are told in plain', 'data.path', '/whitelist', (paths) =>
    list(paths).map((path) => atob(String(path))),
  ),
  eachCaveat('file ids are told in lower case', 'data.objectid', '/whitelist', (ids) =>
    list(ids).map((id) => String(id).toLowerCase()),
  ),
  examined('the legacy scope caveat is told with a type', '/caveats', (caveats) =>
    list(caveats).map((caveat) =>
      valueAt(caveat, '/scope') === undefined ? caveat : { ...Object(caveat), type: 'scope' },
    ),
  ),
  wrongRequest('spaces around a token are ignored', EXAMINE, (request) => {
    const token = valueAt(bodyOf(request), '/token');
    return typeof token === 'string' && token !== token.trim() ? withBody(request, { token: token.trim() }) : request;
  }),
  wrongRequest('no prefix of a token is known', EXAMINE, (request) => {
    const token = valueAt(bodyOf(request), '/token');
    return typeof token === 'string' ? withBody(request, { token: token.replace(/^op[wp]-/, 'abc-') }) : request;
  }),
  wrongRequest('every prefix of a token is known', EXAMINE, (request) => {
    const token = valueAt(bodyOf(request), '/token');
    return typeof token === 'string' ? withBody(request, { token: token.replace(/^[a-z]{3}-/, 'opw-') }) : request;
  }),
  refusing('tokens that have expired are not examined', (token) => /time < [01]\d{0,9}\n/.test(token)),
  refusing('tokens of other Onezones are not examined', (token) => !token.includes('onezone.example.com')),
  refusing('tokens of the legacy form are not examined', (token) => !token.includes('identifier 2/')),
  refusing('named tokens are not examined', (token) => token.includes('/nmd/')),
  refusing('tokens with third-party caveats are not examined', (token) => token.includes('vid ')),
  wrongValue('an empty token is told to be no token', EXAMINE, 400, '/error', (error) =>
    valueAt(error, '/id') === 'badValueEmpty' ? NO_TOKEN : error,
  ),
  wrongValue('a missing token is told to be no token', EXAMINE, 400, '/error', (error) =>
    valueAt(error, '/id') === 'missingRequiredValue' ? NO_TOKEN : error,
  ),
  wrongAnswer('a missing token is answered 500', EXAMINE, (right) =>
    right.body.includes('"missingRequiredValue"') ? { ...right, status: 500 } : right,
  ),
  wrongValue(
    'a token that is too large is told to be no token',
    EXAMINE,
    400,
    '/error/details/tokenError',
    () => NO_TOKEN.details.tokenError,
  ),
  wrongValue('what is wrong with a token is not told', EXAMINE, 400, '/error/details/tokenError', () => undefined),
  wrongValue('the key with the token that is none is not told', EXAMINE, 400, '/error/details/key', () => undefined),
  wrongAnswer('a token that is none is answered 404', EXAMINE, (right) =>
    right.body.includes('"badValueToken"') ? { ...right, status: 404 } : right,
  ),
];

const NO_TOKEN = {
  id: 'badValueToken',
  details: { key: 'token', tokenError: { id: 'badToken', description: 'x' } },
  description: 'x',
} as const;

function examined(name: string, pointer: string, change: (old: unknown, whole: unknown) => unknown): Defect {
  return wrongAnswer(name, EXAMINE, (right) => {
    if (right.status !== 200) return right;
    const whole: unknown = JSON.parse(right.body);
    return changed(right, pointer, (old) => change(old, whole));
  });
}

/** In every caveat of a type, another value at a place. */
function eachCaveat(name: string, type: string, pointer: string, change: (old: unknown) => unknown): Defect {
  return examined(name, '/caveats', (caveats) =>
    list(caveats).map((caveat) => {
      const key = pointer.slice(1);
      return valueAt(caveat, '/type') === type
        ? { ...Object(caveat), [key]: change(valueAt(caveat, pointer)) }
        : caveat;
    }),
  );
}

/** Tokens whose packets look like this are refused. */
function refusing(name: string, isRefused: (packets: string) => boolean): Defect {
  return wrongAnswer(name, EXAMINE, (right, request, zone) => {
    const token = valueAt(bodyOf(request), '/token');
    if (right.status !== 200 || typeof token !== 'string' || !isRefused(packetsOf(token))) return right;
    return handle(zone, withBody(request, { token: 'none' }));
  });
}

function packetsOf(token: string): string {
  const parsed = parseToken(token);
  if (typeof parsed === 'string') return '';
  const { location, identifier, caveats } = parsed.macaroon;
  const texts = caveats.map(({ id, thirdParty }) => `cid ${id}\n${thirdParty === null ? '' : 'vid \n'}`);
  return [`location ${location ?? ''}\n`, `identifier ${identifier}\n`, ...texts].join('');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
