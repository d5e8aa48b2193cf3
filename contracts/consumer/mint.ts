import { refusal, unauthorized, type Contract, type ExpectedAnswer } from './contract.ts';
import { asProvider, provider } from './shared-states.ts';
import { fromState, textLike, TOKEN_PATTERN, wholeNumber, type Template } from './template.ts';
import { exampleToken } from './example-token.ts';

const PROVIDER = [provider()];

/** A new token. What is in it, no matcher can say. */
const MINTED: ExpectedAnswer = {
  status: 201,
  body: { token: textLike(TOKEN_PATTERN, exampleToken({ caveats: [{ type: 'time', validUntil: 1893459600 }] })) },
};

const operationId = 'create_temporary_token_for_current_provider';

/** Minting a temporary token for the provider that asks. */
export const mintContracts: readonly Contract[] = [
  asks('an access token, which is the default, with a time caveat', { caveats: [time()] }, MINTED),
  asks(
    'a token for longer than the maximum',
    { caveats: [{ type: 'time', validUntil: fromState(PROVIDER, 'tooLateValidUntil') }] },
    refusal(400, 'tokenTimeCaveatRequired', { maxTtl: wholeNumber(2592000) }),
  ),
  {
    description: 'mint: with an access token that has expired',
    operationId,
    states: [provider([{ type: 'time', validUntil: 1000000000 }])],
    ask: { headers: asProvider([provider([{ type: 'time', validUntil: 1000000000 }])]), body: { caveats: [time()] } },
    answer: unauthorized('tokenCaveatUnverified', { caveat: { type: 'time', validUntil: 1000000000 } }),
  },
];

function asks(what: string, body: Template, answer: ExpectedAnswer): Contract {
  return {
    description: `mint: ${what}`,
    operationId,
    states: PROVIDER,
    ask: { headers: asProvider(PROVIDER), body },
    answer,
  };
}

function time(): Template {
  return { type: 'time', validUntil: fromState(PROVIDER, 'validUntil') };
}
