import { operationRoutes } from '../../src/contract/generated/operation-routes.ts';
import type { Ask, Contract, ExpectedAnswer } from './contract.ts';
import { refusal, unauthorized } from './contract.ts';
import { textLike, type Template } from './template.ts';

/** An operation with a body, as far as HTTP is concerned. */
export interface HttpSubject {
  /** What descriptions begin with. */
  readonly verb: string;
  readonly operationId: Contract['operationId'];
  /** Who calls with success. */
  readonly states: Contract['states'];
  readonly headers: Readonly<Record<string, Template>>;
  /** A body that nothing is wrong with, whoever calls and whenever. */
  readonly body: object;
  readonly success: ExpectedAnswer;
  /** The methods of the path, and some that it does not have. */
  readonly allow: string;
  readonly foreignMethods: readonly string[];
}

/** A list in a list, twenty deep. */
const NESTED: unknown = Array.from({ length: 20 }).reduce((inner: unknown) => [inner], []);
const NO_TOKEN = { 'x-auth-token': 'not-a-token' };
const MALFORMED = refusal(400, 'malformedData');

/** Texts that are no JSON, or none that an operation can take. */
const malformed: readonly (readonly [what: string, text: string | Uint8Array<ArrayBuffer>])[] = [
  ['JSON that breaks off', '{"a":'],
  ['JSON with something behind it', '{} x'],
  ['no JSON', 'token=abc'],
  ['a list', '[1]'],
  ['null', 'null'],
  ['a text', '"abc"'],
  ['JSON behind a byte order mark', '\u{feff}{}'],
  ['JSON with bytes that are no UTF-8', Uint8Array.from(Buffer.from('{"a":"\u{ff}"}', 'latin1'))],
  ['JSON with NaN', '{"a":NaN}'],
  ['JSON in single quotes', "{'a':1}"],
  ['JSON with a comma too many', '{"a":1,}'],
  ['nothing but spaces', ' \n\t '],
];

/** Content types that are not exactly `application/json`. */
const contentTypes: readonly (readonly [what: string, contentType: string | null])[] = [
  ['text/plain', 'text/plain'],
  ['a charset', 'application/json; charset=utf-8'],
  ['another JSON', 'application/vnd.x+json'],
  ['a form', 'application/x-www-form-urlencoded'],
  ['nothing', null],
];

const admitted: readonly (readonly [what: string, accept: string])[] = [
  ['everything', '*/*'],
  ['every application', 'application/*'],
  ['several types, JSON among them', 'text/html, application/json'],
  ['JSON with the weight 0, which is not looked at', 'application/json;q=0'],
];

const notAdmitted: readonly (readonly [what: string, accept: string])[] = [
  ['nothing', ''],
  ['text/html', 'text/html'],
  ['JSON with a charset', 'application/json; charset=utf-8'],
];

/** What an operation makes of HTTP: content types, methods, bodies that are no JSON, and which of these it tells first. */
export function httpContracts(subject: HttpSubject): readonly Contract[] {
  const { headers, allow, body, success } = subject;
  const [, path] = operationRoutes[subject.operationId];
  // A server of one operation has fewer methods there.
  const methods = textLike('[A-Z]+(?:, ?[A-Z]+)*', allow);
  const text = JSON.stringify(body);
  const ask = (what: string, asked: Ask, answer: ExpectedAnswer, states = subject.states): Contract => ({
    description: `${subject.verb}: ${what}`,
    operationId: subject.operationId,
    states,
    ask: asked,
    answer,
  });
  const spoiled = (given: NonNullable<Ask['spoiled']>): Ask => ({ headers, spoiled: given });
  return [
    ...malformed.map(([what, broken]) => ask(`with a body that is ${what}`, spoiled({ text: broken }), MALFORMED)),
    ...contentTypes.map(([what, contentType]) =>
      ask(`with a body whose content type is ${what}`, spoiled({ text, contentType }), { status: 415 }),
    ),
    ask('with a content type in capitals', spoiled({ text, contentType: 'APPLICATION/JSON' }), success),
    ...admitted.map(([what, accept]) =>
      ask(`for who accepts ${what}`, { headers: { ...headers, accept }, body }, success),
    ),
    ...notAdmitted.map(([what, accept]) =>
      ask(
        `for who accepts ${what === 'nothing' ? '' : 'nothing but '}${what}`,
        { headers: { ...headers, accept }, body },
        { status: 406 },
      ),
    ),
    ask('for who accepts what is no media type', { headers: { ...headers, accept: 'foo' }, body }, { status: 400 }),
    ...subject.foreignMethods.map((method) =>
      ask(`with the method ${method}`, spoiled({ method, empty: true }), { status: 405, headers: { allow: methods } }),
    ),
    ask(
      'with a foreign method, which is told before the token that is none',
      { headers: NO_TOKEN, spoiled: { method: 'PUT', empty: true } },
      { status: 405, headers: { allow: methods } },
      [],
    ),
    ask(
      'with a token that is none, which is told before the content type',
      { headers: NO_TOKEN, spoiled: { text, contentType: 'text/plain' } },
      unauthorized('badToken'),
      [],
    ),
    ask(
      'with a token that is none, which is told before the body that is no JSON',
      { headers: NO_TOKEN, spoiled: { text: '{' } },
      unauthorized('badToken'),
      [],
    ),
    ask(
      'with a token that is none, which is told before the type that is not accepted',
      { headers: { ...NO_TOKEN, accept: 'text/html' }, body },
      unauthorized('badToken'),
      [],
    ),
    ask('on its path with a slash at the end', { headers, body, spoiled: { path: `${path}/` } }, success),
    ask(
      'on its path with a letter in percent encoding',
      { headers, body, spoiled: { path: path.replace('/tokens/', '/%74okens/') } },
      success,
    ),
    ask('with a query, which is ignored', { headers, body, query: { x: '1' } }, success),
    ask(
      'from a page, which its browser tells',
      { headers: { ...headers, origin: 'https://page.example.org' }, body },
      success,
    ),
    ask('with keys that are ignored, nested', { headers, body: { ...body, foo: NESTED } }, success),
    ask('with keys that are ignored', { headers, body: { ...body, name: 'x', foo: 1 } }, success),
  ];
}
