import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { httpStatusOf, isOnezoneErrorId, onezoneError, onezoneErrorOf } from '../../src/errors/error-table.ts';
import type { ErrorWords, OnezoneError, OnezoneErrorId } from '../../src/errors/onezone-error.ts';
import { writeJson } from '../../src/json/write-json.ts';

interface RecordedError {
  readonly id: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly description: string;
}

/** As recorded; with `renderCrash` the real service had no answer to the error. */
interface RecordedCase {
  readonly term: string;
  readonly httpCode: number;
  readonly error?: RecordedError;
  readonly bodyText?: string;
  readonly renderCrash?: string;
  /** The error with its bytes; null where even that could not be told. */
  readonly rawError?: RecordedError | null;
}

const vectors = new URL('../vectors/errors.json', import.meta.url);
// The file is test data of our own, in this form.
const cases = JSON.parse(readFileSync(vectors, 'utf8')) as readonly RecordedCase[];

/** Builds the error anew, and the errors in its details, taking from the record only what the token layer phrases. */
function rebuild({ id, details, description }: RecordedError): OnezoneError | RecordedError {
  if (!isOnezoneErrorId(id)) return { id, description };
  const nested = Object.entries(details ?? {}).map(([key, value]) =>
    ['authError', 'tokenError', 'specificError'].includes(key) ? [key, rebuild(value as RecordedError)] : [key, value],
  );
  return onezoneErrorOf(id, details === undefined ? null : Object.fromEntries(nested), wordsIn(id, description));
}

function wordsIn(id: string, description: string): ErrorWords[keyof ErrorWords] {
  switch (id) {
    case 'tokenCaveatUnverified':
      return /^Provided token is not valid - (.*)\.$/s.exec(description)?.[1];
    case 'notAnAccessToken':
    case 'notAnIdentityToken':
      return /but received a\(n\) (.*)\.$/s.exec(description)?.[1];
    case 'notAnInviteToken': {
      const [, expected = '', received = ''] = /type '(.*?)', but received a\(n\) (.*)\.$/s.exec(description) ?? [];
      return { expected, received };
    }
    case 'badIdpAccessToken':
      return /for "(.*)" is/.exec(description)?.[1];
    default:
      return undefined;
  }
}

test('all recorded cases are here', () => {
  expect(cases).toHaveLength(237);
});

test.each(cases.filter(({ error }) => error !== undefined))('$term is told as recorded', (recorded) => {
  const error = rebuild(recorded.error!);
  expect(error).toEqual(recorded.error);
  expect(httpStatusOf(error)).toBe(recorded.httpCode);
  expect(writeJson({ error })).toBe(recorded.bodyText);
});

test('an error about bytes that are no text holds them as base64 and reads them as Latin-1', () => {
  const [recorded, ...others] = cases.filter(({ renderCrash }) => renderCrash === 'invalid_string');
  expect(others).toEqual([]);
  const error = onezoneError('tokenCaveatUnknown', { caveat: { $base64: '//4=' } });
  expect(error).toEqual(recorded?.rawError);
  expect(httpStatusOf(error)).toBe(recorded?.httpCode);
});

test('the one case without any error is a time caveat beyond the calendar', () => {
  const unphrased = cases.filter(({ error, rawError = null }) => error === undefined && rawError === null);
  expect(unphrased.map(({ renderCrash, httpCode }) => [renderCrash, httpCode])).toEqual([
    ['function_clause', httpStatusOf({ id: 'tokenCaveatUnverified' })],
  ]);
});

test('an error of another service is passed on with status 500', () => {
  expect(isOnezoneErrorId('brandNew')).toBe(false);
  expect(httpStatusOf({ id: 'brandNew' })).toBe(500);
  expect(httpStatusOf({ id: 'constructor' })).toBe(500);
});

test('an error without details has no such key', () => {
  expect(onezoneError('badToken')).toStrictEqual({
    id: 'badToken',
    description: 'Provided token could not be understood by the server.',
  });
  expect(onezoneError('forbidden', undefined)).toStrictEqual(onezoneError('forbidden'));
});

test('a list of keys is broken into lines at the column where it stands', () => {
  const keys = ['allowDataAccessCaveats', 'consumerToken', 'interface', 'peerIp', 'serviceToken', 'token'];
  expect(onezoneError('missingAtLeastOneValue', { keys }).description).toMatchInlineSnapshot(`
    "Missing data, you must provide at least one of: [<<"allowDataAccessCaveats">>,
                                                     <<"consumerToken">>,
                                                     <<"interface">>,<<"peerIp">>,
                                                     <<"serviceToken">>,
                                                     <<"token">>]."
  `);
});

test('what an id takes is in its type', () => {
  expectTypeOf(onezoneError<'badToken'>).parameters.toEqualTypeOf<['badToken']>();
  expectTypeOf(onezoneError<'badValueEmpty'>)
    .parameter(1)
    .toEqualTypeOf<{ readonly key: string }>();
  expectTypeOf(onezoneError<'forbidden'>)
    .parameter(1)
    .toEqualTypeOf<{ readonly hint: string } | undefined>();
  expectTypeOf(onezoneError<'tokenCaveatUnverified'>)
    .parameter(2)
    .toEqualTypeOf<string>();
  expectTypeOf<'brandNew'>().not.toExtend<OnezoneErrorId>();
});
