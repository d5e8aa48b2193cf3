import type { StateUse } from '../../states/catalogue.ts';
import type { Ask, Contract, ExpectedAnswer } from '../contract.ts';
import { exampleToken } from '../example-token.ts';
import { asProvider, provider } from '../shared-states.ts';
import { fromState, textLike, TOKEN_PATTERN, type Template } from '../template.ts';

/** A new token. What is in it, no matcher can say; `onezone-mock verify` reads it. */
export const MINTED: ExpectedAnswer = {
  status: 201,
  body: { token: textLike(TOKEN_PATTERN, exampleToken({ caveats: [{ type: 'time', validUntil: 1893459600 }] })) },
};

/** A provider whose token has no caveats: the caller of most contracts. */
export const PROVIDER: readonly StateUse[] = [provider()];

/** A caveat that lets the token live for an hour. */
export const HOUR: Template = { type: 'time', validUntil: fromState(PROVIDER, 'validUntil') };

/** A provider whose token has no caveats asks for a token. */
export function mint(what: string, body: Template, answer: ExpectedAnswer): Contract {
  return mintAs(what, { states: PROVIDER, headers: asProvider(PROVIDER), body }, answer);
}

/** Somebody asks for a token; for one that nothing is wrong with, unless the contract says otherwise. */
export function mintAs(
  what: string,
  { states = [], ...ask }: Ask & { readonly states?: readonly StateUse[] },
  answer: ExpectedAnswer,
): Contract {
  const hasBody = ask.body !== undefined || ask.spoiled?.text !== undefined || ask.spoiled?.empty === true;
  return {
    description: `mint: ${what}`,
    operationId: 'create_temporary_token_for_current_provider',
    states,
    ask: hasBody ? ask : { ...ask, body: { caveats: [{ type: 'time', validUntil: validUntil(states) }] } },
    answer,
  };
}

/** Without a state nobody knows the server's time: then the token is one of the past. */
function validUntil(states: readonly StateUse[]): Template {
  return states.length === 0 ? 0 : fromState(states, 'validUntil');
}
