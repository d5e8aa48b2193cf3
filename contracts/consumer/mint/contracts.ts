import type { Contract } from '../contract.ts';
import { refusal } from '../contract.ts';
import { httpContracts } from '../http.ts';
import { asProvider } from '../shared-states.ts';
import { anyNumber, wholeNumber } from '../template.ts';
import { mintAs, MINTED, PROVIDER } from './asks.ts';
import { callerContracts } from './callers.ts';
import { caveatContracts } from './caveats.ts';
import { serviceContracts } from './services.ts';
import { tokenTypeContracts } from './token-types.ts';

/** Minting a temporary token for the provider that asks. */
export const mintContracts: readonly Contract[] = [
  ...tokenTypeContracts,
  ...caveatContracts,
  ...serviceContracts,
  ...callerContracts,
  ...httpContracts({
    verb: 'mint',
    operationId: 'create_temporary_token_for_current_provider',
    states: PROVIDER,
    headers: asProvider(PROVIDER),
    body: { caveats: [{ type: 'time', validUntil: 0 }] },
    success: mintAs('', { states: PROVIDER, body: { caveats: [{ type: 'time', validUntil: 0 }] } }, MINTED).answer,
    allow: 'DELETE, GET, POST',
    foreignMethods: ['PUT', 'PATCH'],
  }),
  mintAs(
    'without a body, which is as good as an empty object',
    { states: PROVIDER, headers: asProvider(PROVIDER), spoiled: { empty: true } },
    refusal(400, 'tokenTimeCaveatRequired', { maxTtl: wholeNumber(2592000) }),
  ),
  mintAs(
    'with a key that comes twice, of which the last counts',
    {
      states: PROVIDER,
      headers: asProvider(PROVIDER),
      spoiled: { text: '{"caveats":[],"caveats":[{"type":"time","validUntil":0}]}' },
    },
    MINTED,
  ),
  mintAs(
    'with a key that comes twice, of which the last is wrong',
    {
      states: PROVIDER,
      headers: asProvider(PROVIDER),
      spoiled: { text: '{"caveats":[{"type":"time","validUntil":0}],"caveats":5}' },
    },
    refusal(400, 'badData', { key: 'caveats' }),
  ),
  mintAs(
    'with a whole number that is written as a fraction',
    {
      states: PROVIDER,
      headers: asProvider(PROVIDER),
      spoiled: { text: '{"caveats":[{"type":"time","validUntil":1e3}]}' },
    },
    refusal(400, 'badValueCaveat', { caveat: { type: 'time', validUntil: anyNumber(1000) } }),
  ),
];
