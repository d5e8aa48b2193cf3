import { readJson } from '../../../src/json/read-json.ts';
import type { MintRequest } from '../../../src/token/mint-token.ts';
import type { StateUse } from '../../states/catalogue.ts';
import { exampleValues } from '../../states/example-values.ts';
import type { Ask, Contract, ExpectedAnswer } from '../contract.ts';
import { exampleToken } from '../example-token.ts';
import { asProvider, provider } from '../shared-states.ts';
import { exampleOf, fromState, textLike, TOKEN_PATTERN, type Template } from '../template.ts';

/** A new token. What is in it, no matcher can say; `onezone-mock verify` reads it, and the example is as it should be. */
export const MINTED: ExpectedAnswer = { status: 201 };

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
  const validUntil = states.length === 0 ? 0 : fromState(states, 'validUntil');
  const hasBody = ask.body !== undefined || ask.spoiled?.text !== undefined || ask.spoiled?.empty === true;
  // Without a state nobody knows the server's time: then the token is one of the past.
  const asked = hasBody ? ask : { ...ask, body: { caveats: [{ type: 'time', validUntil }] } };
  return {
    description: `mint: ${what}`,
    operationId: 'create_temporary_token_for_current_provider',
    states,
    ask: asked,
    answer: answer === MINTED ? mintedFor(states, asked) : answer,
  };
}

function mintedFor(states: readonly StateUse[], { body, spoiled }: Ask): ExpectedAnswer {
  const read = typeof spoiled?.text === 'string' ? readJson(spoiled.text) : null;
  if (read?.ok === false) throw new RangeError(`nobody gets a token for ${String(spoiled?.text)}`);
  const asked = read === null ? exampleOf(body) : read.value;
  const { type, caveats } = asked as Pick<MintRequest, 'type' | 'caveats'>; // it is answered with a token
  const [state] = states;
  if (state === undefined) throw new RangeError('nobody gets a token without credentials');
  const subject = { type: 'oneprovider', id: String(exampleValues(state)['providerId']) } as const;
  const token = exampleToken({ subject, ...(type && { type }), ...(caveats && { caveats }) });
  return { ...MINTED, body: { token: textLike(TOKEN_PATTERN, token) } };
}
