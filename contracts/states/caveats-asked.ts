import type { MintRequest } from '../../src/token/mint-token.ts';

/** A parameter of a state that cannot be. What is told goes to whoever asked for the state. */
export class StateParameterError extends Error {}

/**
 * The caveats that a state asks for: objects are caveats as Onezone reads them, a text is one that is written into the token
 * as it is, for tokens that no Onezone would make.
 */
export function caveatsAsked(caveats: unknown): Pick<MintRequest, 'caveats' | 'rawCaveats'> {
  if (caveats === undefined) return {};
  if (!Array.isArray(caveats)) throw new StateParameterError('"caveats" must be a list');
  return {
    caveats: caveats.filter((caveat: unknown) => typeof caveat !== 'string'),
    rawCaveats: caveats.filter((caveat: unknown) => typeof caveat === 'string'),
  };
}

/** The caveats that a state asks for, about the very provider that it makes. */
export function ofProvider(caveats: unknown, providerId: string): unknown {
  return JSON.parse(JSON.stringify(caveats).replaceAll('${providerId}', providerId));
}
