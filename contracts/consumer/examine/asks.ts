import type { StateUse } from '../../states/catalogue.ts';
import type { Ask, Contract, ExpectedAnswer } from '../contract.ts';
import { errorTemplate, refusal } from '../contract.ts';
import { exampleToken } from '../example-token.ts';

/** What examine tells of the plainest token. */
export const PLAIN = {
  onezoneDomain: 'onezone.example.com',
  id: '0123456789abcdef0123456789abcdefch0a1b',
  persistence: 'temporary',
  subject: { type: 'oneprovider', id: 'fb73f7ceff5abd995357abbe01c812ce' },
  type: { accessToken: {} },
  caveats: [],
} as const;

/** The plainest token. */
export const PLAIN_TOKEN = exampleToken({});

/** An answer in which a token differs from the plainest one in some ways. */
export function examined(different: Readonly<Record<string, unknown>>): ExpectedAnswer {
  return { status: 200, body: { ...PLAIN, ...different } };
}

/** Somebody without credentials examines a token, which needs no state: nothing is verified. */
export function examine(what: string, token: unknown, answer: ExpectedAnswer): Contract {
  return examineAs(what, { body: { token } }, answer);
}

/** Somebody examines the plainest token, unless the contract says otherwise. */
export function examineAs(
  what: string,
  { states = [], ...ask }: Ask & { readonly states?: readonly StateUse[] },
  answer: ExpectedAnswer,
): Contract {
  const hasBody = ask.body !== undefined || ask.spoiled?.text !== undefined || ask.spoiled?.empty === true;
  return {
    description: `examine: ${what}`,
    operationId: 'examine_token',
    states,
    ask: hasBody ? ask : { ...ask, body: { token: PLAIN_TOKEN } },
    answer,
  };
}

/** The text is no token. */
export const NO_TOKEN: ExpectedAnswer = refusal(400, 'badValueToken', {
  key: 'token',
  tokenError: errorTemplate('badToken'),
});
