import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { extensionProblems } from '../../tools/codegen/extensions.js';
import { operationAnswers } from '../../tools/codegen/operation-answers.js';
import { operationIndex } from '../../tools/codegen/operation-index.js';
import { requestChecks } from '../../tools/codegen/request-checks.js';

const text = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8');

/** The document with other words in it. */
function changed(before: string, after: string): unknown {
  expect(text).toContain(before);
  return parse(text.replace(before, () => after));
}

test('the extensions of the document agree with it', () => {
  expect(extensionProblems(parse(text))).toEqual([]);
});

test('the document says what tools otherwise guess: version, dialect, whole paths', () => {
  const { openapi, jsonSchemaDialect, paths } = parse(text) as Readonly<Record<string, object | string>>;
  expect(openapi).toBe('3.1.0');
  // Without it, Prism reads the schemas as draft 7.
  expect(jsonSchemaDialect).toBe('https://json-schema.org/draft/2020-12/schema');
  // Prism leaves out the base path of `servers`. One page is outside the API.
  const outside = Object.keys(paths ?? {}).filter((path) => !path.startsWith('/api/v3/onezone/'));
  expect(outside).toEqual(['/configuration']);
});

const disagreements: readonly (readonly [what: string, before: string, after: string, problem: string])[] = [
  [
    'unknown',
    'x-onezone-allow: [POST]',
    'x-onezone-alow: [POST]',
    '#/paths/~1api~1v3~1onezone~1tokens~1examine has x-onezone-alow, which is no extension',
  ],
  [
    'an error that the 400 lacks',
    'required: missingRequiredValue',
    'required: missingValue',
    'x-onezone-error names missingValue, which its 400 does not list',
  ],
  [
    'a cause that the 400 lacks',
    'type: [badValueToken, badToken]',
    'type: [badValueToken, tokenInvalid]',
    'names badValueToken.tokenInvalid, which its 400 does not list',
  ],
  [
    'a keyword that is not there',
    'anyOf: badValueTokenType',
    'pattern: badValueTokenType',
    'names pattern, which its schema lacks',
  ],
  [
    'an exempted keyword that is not there',
    'keywords: [maxLength]',
    'keywords: [format]',
    'x-onezone-decided-by names format, which its schema lacks',
  ],
  [
    'an id that the schema lacks',
    'x-onezone-error-ids: [forbidden]',
    'x-onezone-error-ids: [forbidden, notFound]',
    '403: x-onezone-error-ids has forbidden, notFound, but the schema has forbidden.',
  ],
  ['no ids', '      x-onezone-error-ids: [forbidden]\n', '', '403 has no x-onezone-error-ids'],
  [
    'a cause less than the schema',
    'badValueToken: [badToken, tokenTooLarge]',
    'badValueToken: [badToken]',
    'x-onezone-cause-ids of badValueToken has badToken, but the schema has badToken, tokenTooLarge.',
  ],
  [
    'a keyword to go first that names no error',
    'x-onezone-first:\n        type: [anyOf]',
    'x-onezone-first:\n        type: [anyOf, minLength]',
    'x-onezone-first names minLength of type, for which x-onezone-error has nothing.',
  ],
  [
    'no example',
    '                badGRI:\n                  summary',
    '                badGri:\n                  summary',
    'should have one of each of badGRI, badValueEmpty',
  ],
];

test.for(disagreements)('an extension with %s is a problem', ([, before, after, problem]) => {
  expect(extensionProblems(changed(before, after)).join('\n')).toContain(problem);
});

const impossible: readonly (readonly [what: string, before: string, after: string, message: string])[] = [
  [
    'a violation without a meaning',
    '      x-onezone-error:\n        type: malformedData\n        required',
    '      x-onezone-error:\n        required',
    'does not tell which error a violation of #/type is',
  ],
  [
    'a length in characters',
    'keywords: [maxLength]',
    'keywords: [minLength]',
    'maxLength counts characters where Onezone counts bytes',
  ],
  [
    'a bound on numbers',
    'sessionId:\n          type: string\n          minLength: 1',
    'sessionId:\n          type: integer\n          minimum: 1',
    'minimum is about numbers',
  ],
  ['an invalid pattern', "pattern: '^[^:]+$'", "pattern: '^[^:+$'", 'Invalid regular expression'],
];

test.for(impossible)('a request check with %s is refused', ([, before, after, message]) => {
  expect(() => requestChecks(changed(before, after))).toThrow(message);
});

test.for([
  ['    x-onezone-allow: [POST]\n', '', '/api/v3/onezone/tokens/examine has no x-onezone-allow'],
  ['x-onezone-allow: [DELETE, GET, POST]', 'x-onezone-allow: [GET, DELETE, POST]', 'is not in alphabetical order'],
  ['x-onezone-allow: [POST]', 'x-onezone-allow: [GET]', 'lacks POST, which the document has'],
  [
    '/groups/privileges: { x-onezone-allow: [GET] }',
    '/groups/privileges: {}',
    '/groups/privileges has no x-onezone-allow',
  ],
  [
    'onezone/handles: { x-onezone-allow: [GET, POST] }',
    'onezone/handles: { x-onezone-allow: [POST, GET] }',
    'x-onezone-allow of /api/v3/onezone/handles is not in alphabetical order',
  ],
  ['      x-onezone-resource: token.null.examine:public\n', '', 'examine_token has no x-onezone-resource'],
] as const)('an operation index is not made of %j -> %j', ([before, after, message]) => {
  expect(() => operationIndex(changed(before, after))).toThrow(message);
});

test('what an answer is cannot be said twice: by a body and by the content type of an empty one', () => {
  const twice = changed(
    '    NamedTokenMade:\n',
    '    NamedTokenMade:\n      x-onezone-content-type: application/json\n',
  );
  expect(() => operationAnswers(twice)).toThrow(
    'create_named_token_for_current_user 201 has a body and x-onezone-content',
  );
});

test('an error inside a union of a request is refused: all that is wrong there means one', () => {
  const inside = changed(
    '    SessionRequest:\n',
    '    SessionRequest:\n      x-onezone-error:\n        type: badValueString\n',
  );
  expect(() => requestChecks(inside)).toThrow('SessionRequest has an x-onezone-error, but');
});

test('what code decides is left out of the request check, whole or by keyword', () => {
  const source = requestChecks(parse(text));
  expect(source).toContain('minLength');
  expect(source).not.toMatch(/maxLength|1048576|validUntil|whitelist/);
});
