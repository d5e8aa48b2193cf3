import { expect, test } from 'vitest';
import { redactFinding, showExchange } from '../../contracts/verify/show-exchange.ts';
import { createOnezone } from '../../src/index.ts';
import { readBody } from '../../src/proxy/seen.ts';
import { parseToken } from '../../src/token/parsed-token.ts';

const { token, id } = createOnezone().provider('krakow');

/** What is shown of an answer that says this. */
function shown(said: string): string {
  const body = (value: unknown) => readBody(new TextEncoder().encode(JSON.stringify(value)));
  const exchange = {
    place: 0,
    request: { method: 'POST', target: '/', headers: { 'x-auth-token': token }, body: body({}) },
    answer: { status: 400, headers: {}, body: body({ said }) },
    why: null,
    values: {},
  };
  const finding = { judge: 'Pact', part: 'body', place: '$', message: said, found: said } as const;
  return JSON.stringify([showExchange(exchange), redactFinding(finding, exchange)]);
}

test.each([
  ['whole', (text: string) => text],
  ['with blanks', (text: string) => text.replaceAll(/.{20}/g, '$& ')],
  ['a letter at a time', (text: string) => text.split('').join(' ')],
  ['in lines', (text: string) => text.replaceAll(/.{30}/g, '$&\n')],
  ['with commas', (text: string) => text.replaceAll(/.{10}/g, '$&, ')],
])('a token that a server echoes %s is not shown', (_, change) => {
  const text = shown(`you said ${change(token)}, did you?`);
  const letters = text.replaceAll(/\\.|\W/g, '');
  for (let at = 0; at + 30 < token.length; at += 1) expect(letters).not.toContain(token.slice(at, at + 30));
  expect(text).toContain('you said ');
  expect(text).toContain(', did you?');
  const parsed = parseToken(token);
  expect(text).toContain(typeof parsed === 'string' ? id : String(parsed.id));
});
