import { expect, test } from 'vitest';
import { datePattern } from '../../contracts/check/date-pattern.ts';
import { rule, toldOf, type Interaction } from './changed-pact.ts';

const EXAMINE = 'examine: an access token of a provider';
const REFUSED = 'examine: a text that is no token';
const MINT = 'mint: an access token';
const NAMED = 'get_named_token: by whom it belongs to';
const CREATE = 'create_named_token_for_current_user: an access token with a name';
const LIST = 'list_named_tokens_of_current_user: of the caller, who has one';
const GENERATION = 'get_temporary_token_generation_of_current_user: of the caller';

type Change = (one: Interaction) => unknown;
type Row = readonly [string, string, Change, RegExp];

/** Puts a rule beside those of a message, or in the place of one. */
function ruled(side: 'request' | 'response', category: string, path: string | null, ...matchers: object[]): Change {
  return ({ [side]: message }) => {
    const rules = message.matchingRules;
    rules[category] = path === null ? rule(...matchers) : { ...(rules[category] as object), [path]: rule(...matchers) };
  };
}

const body = (path: string, ...matchers: object[]): Change => ruled('response', 'body', path, ...matchers);
const header = (name: string, ...matchers: object[]): Change => ruled('response', 'header', name, ...matchers);
const status = (named: unknown): Change => ruled('response', 'status', null, { match: 'statusCode', status: named });
const regex = (text: string): object => ({ match: 'regex', regex: text });
const TYPE = { match: 'type' };

test.for<Row>([
  ['any text for the id of an error', REFUSED, body('$.error.id', TYPE), /admits "another badValueToken"/],
  ['any pattern for the id of an error', REFUSED, body('$.error.id', regex('.*')), /admits "another badValueToken"/],
  [
    'one of two ids of an error',
    REFUSED,
    body('$.error.id', regex('^(badValueToken|tokenBad)$')),
    /admits "tokenBad", but a request has one error/,
  ],
  ['any ending of an id', REFUSED, body('$.error.id', regex('^badValueToken')), /admits "badValueTokenx"/],
  ['another error of the document', REFUSED, body('$.error.id', regex('^bad[DV]a.*$')), /but a request has one error/],
  ['any text for the id of a cause', REFUSED, body('$.error.details.tokenError.id', TYPE), /tokenError\/id admits/],
  ['anything of these types', REFUSED, body('$', TYPE), /\/error\/id admits/],
  ['any error', REFUSED, body('$.error', TYPE), /\/error\/id admits/],
  ['anything in an error', REFUSED, body('$.error.*', TYPE), /\/error\/id admits/],
  ['any type of a subject', EXAMINE, body('$.subject.type', TYPE), /\/subject\/type admits "another oneprovider"/],
  ['any persistence', EXAMINE, body('$.persistence', TYPE), /\/persistence admits "another temporary"/],
  [
    'nothing in the place of a text',
    EXAMINE,
    ({ response }) =>
      (response.matchingRules['body'] = {
        '$.persistence': { combine: 'OR', matchers: [{ match: 'equality' }, { match: 'null' }] },
      }),
    /\/persistence admits null/,
  ],
  ['a fraction of a generation', GENERATION, body('$.generation', { match: 'number' }), /admits 0\.5/],
  ['a fraction that is none', GENERATION, body('$.generation', { match: 'decimal' }), /which its matcher refuses/],
  [
    'a text in a text',
    EXAMINE,
    body('$.persistence', { match: 'include', value: 'moon' }),
    /"temporary", which its matcher/,
  ],
  [
    'more items than there are',
    LIST,
    body('$.tokens', { match: 'type', min: 5 }),
    /\/tokens .* which its matcher refuses/,
  ],
  ['a date', EXAMINE, body('$.id', { match: 'date', format: 'yyyy-MM-dd' }), /at \/id .* which its matcher refuses/],
  ['a version', EXAMINE, body('$.id', { match: 'semver' }), /at \/id .* which its matcher refuses/],
  ['what is not there', EXAMINE, body('$.moon', TYPE), /matcher for \$\.moon, where it has no example/],
  ['items of what is not there', EXAMINE, body('$.moon[*].x', TYPE), /matcher for \$\.moon\[\*\]\.x, where/],
  ['items of what is no list', EXAMINE, body('$.subject[*]', TYPE), /matcher for \$\.subject\[\*\], where/],
  ['a path that is none', EXAMINE, body('$..id', TYPE), /\$\.\.id, which is no path/],
  [
    'the very words of a description',
    REFUSED,
    ({ response }) => (response.matchingRules = {}),
    /these very words at \/error\/description/,
  ],
  ['any failure', EXAMINE, status('error'), /the status of the response is 200, which its matcher refuses/],
  ['any success', EXAMINE, status('success'), /the answer's status admits 201/],
  ['any refusal', REFUSED, status('clientError'), /the answer's status admits 402/],
  ['a status beside', REFUSED, status([400, 418]), /the answer's status admits 418/],
  ['another content type', EXAMINE, header('Content-Type', regex('^text/html$')), /content-type .* matcher refuses/i],
  ['any content type', EXAMINE, header('Content-Type', regex('.*')), /header content-type admits "text\/html"/],
  [
    'any origin',
    EXAMINE,
    header('access-control-allow-origin', TYPE),
    /access-control-allow-origin admits "text\/html"/,
  ],
  ['a header that is not there', EXAMINE, header('x-a', TYPE), /matcher for the header x-a, where it has no example/],
  [
    'the location of something else',
    CREATE,
    header('location', regex('/moon/')),
    /location .* which its matcher refuses/,
  ],
  [
    'a location where servers do not have it',
    CREATE,
    header('location', regex('^https://onezone\\.example\\.com/api/v3/onezone/tokens/named/00112233')),
    /Onezone answers with the header location/,
  ],
  [
    'a header that the document lacks',
    EXAMINE,
    ({ response }) => (response.headers['x-limit'] = ['5']),
    /answers 200 without the header x-limit/,
  ],
  ['credentials', MINT, ruled('request', 'header', 'x-auth-token', regex('^[a-f]{4}$')), /x-auth-token of the request/],
  ['a method', MINT, ruled('request', 'method', null, regex('^GET$')), /the method of the request is "POST"/],
  ['a path', NAMED, ruled('request', 'path', null, regex('^/moon/')), /the path of the request is .* matcher refuses/],
  [
    'the body of a request',
    MINT,
    ruled('request', 'body', '$.caveats[0].type', regex('^ip$')),
    /"time", which its matcher/,
  ],
])('a matcher that takes %s is told, or what contradicts it', ([, description, change, words]) => {
  const told = toldOf(description, change);
  expect(told).toContain(`${description}: `);
  expect(told).toMatch(words);
});

test.for<readonly [string, string, Change]>([
  ['any token', MINT, body('$.token', TYPE)],
  ['any pattern of a token', MINT, body('$.token', regex('.*'))],
  ['a description that is not empty', REFUSED, body('$.error.description', { match: 'notEmpty' })],
  ['a description of any pattern', REFUSED, body('$.error.description', regex('.*'))],
  ['any id of a token', CREATE, body('$.tokenId', TYPE)],
  ['any location', CREATE, header('location', TYPE)],
  ['a list of statuses', EXAMINE, status([200])],
  ['any body of a request', MINT, ruled('request', 'body', '$', TYPE)],
  ['any content type of a request', MINT, ruled('request', 'header', 'content-type', TYPE)],
  ['a content type by a pattern', EXAMINE, header('Content-Type', regex('^application/json(;.*)?$'))],
  ['any of two values of the document', EXAMINE, body('$.persistence', regex('^(?:named|temporary)$'))],
])('a matcher that takes %s is nothing to be told of', ([, description, change]) => {
  expect(toldOf(description, change)).toBe('');
});

test.for<readonly [string, string | undefined, string, boolean]>([
  ['date', undefined, '2026-01-31', true],
  ['date', 'dd.MM.yy', '31.01.26', true],
  ['date', 'dd.MM.yy', '31/01/26', false],
  ['datetime', undefined, '2026-01-31T12:00:00Z', true],
  ['datetime', "EEE, d MMM yyyy HH:mm:ss Z 'at' ''", "Sat, 31 Jan 2026 12:00:00 +0100 at '", true],
  ['time', undefined, '12:00', false],
])('a %s in the format %s: %s', ([match, format, text, isOne]) => {
  expect(datePattern(match, format).test(text)).toBe(isOne);
});
