import { onezoneError } from '../errors/error-table.ts';
import { decodeText } from '../macaroon/byte-string.ts';
import type { MacaroonCaveat } from '../macaroon/macaroon.ts';
import { readCaveatText, type Caveat } from './caveats/registry.ts';
import type { CaveatVerdict, ExplainedCaveat, TokenCheck } from './explained-token.ts';
import { failure } from './failure.ts';
import { tokenCaveatUnknown, tokenCaveatUnverified } from './token-errors.ts';
import { isSatisfied, isSupported, type VerifyOptions } from './verify-token.ts';

/** Explains one caveat of a token: each caveat type tells itself what it means, asks and advises. */
export function explainCaveat(packet: MacaroonCaveat, index: number, options: VerifyOptions): TokenCheck {
  const caveat = packet.thirdParty === null ? readCaveatText(packet.id) : null;
  return caveat === null ? explainUnreadable(packet, index) : explainReadable(caveat, packet, index, options);
}

function explainUnreadable({ id, thirdParty }: MacaroonCaveat, index: number): TokenCheck {
  const text = decodeText(id);
  return {
    check: 'caveat',
    verdict: 'failed',
    finding:
      thirdParty === null
        ? `“${String(text)}” is no caveat that Onezone knows`
        : `a third party, ${String(decodeText(thirdParty.location))}, would have to discharge it, and Onezone asks none`,
    advice: 'Get a token without it: nobody can take a caveat out of a token.',
    // As the chain's end shows that it cannot be right: there is no way to discharge one here.
    failure: thirdParty === null ? tokenCaveatUnknown(id) : failure(onezoneError('tokenInvalid')),
    caveat: {
      index,
      text,
      json: null,
      meaning: null,
      verdict: 'notUnderstood',
      dependsOn: null,
      satisfiedBy: null,
    },
  };
}

function explainReadable(caveat: Caveat, { id }: MacaroonCaveat, index: number, options: VerifyOptions): TokenCheck {
  const { codec, json } = caveat;
  const { demand } = codec;
  const seen = demand?.seen(options, json) ?? null;
  const verdict = verdictOn(caveat, seen, options);
  const meaning = codec.explain(json);
  const example = verdict === 'satisfied' || demand === undefined ? null : demand.example(json);
  const explained: ExplainedCaveat = {
    index,
    text: decodeText(id),
    json,
    meaning,
    verdict,
    dependsOn: demand?.of ?? null,
    satisfiedBy: example === null || demand === undefined ? null : { [demand.of]: example },
  };
  const isMet = verdict === 'satisfied';
  return {
    check: 'caveat',
    verdict: isMet ? 'passed' : 'failed',
    finding: `${meaning}${FINDINGS[verdict](seen, options)}`,
    advice: isMet
      ? null
      : verdict === 'notSupported'
        ? 'Use a token without it, or a token of another type.'
        : (demand?.advice(json) ?? null),
    failure: isMet ? null : tokenCaveatUnverified(caveat),
    caveat: explained,
  };
}

function verdictOn(caveat: Caveat, seen: string | null, options: VerifyOptions): CaveatVerdict {
  if (!isSupported(caveat, options)) return 'notSupported';
  if (isSatisfied(caveat, options)) return 'satisfied';
  return seen === null && caveat.codec.demand !== undefined ? 'dependsOnContext' : 'notSatisfied';
}

const USES = {
  access: 'an access token',
  identity: 'an identity token',
  invite: 'an invite token',
  'access-as-identity': 'an access token that serves as an identity token',
} as const;

/** What the verdict adds to the meaning of a caveat. */
const FINDINGS: Readonly<Record<CaveatVerdict, (seen: string | null, options: VerifyOptions) => string>> = {
  satisfied: (seen) => (seen === null ? '' : `: ${seen}`),
  notSatisfied: (seen) => (seen === null ? '' : `, but ${seen}`),
  dependsOnContext: () => ', and nothing is known about that here',
  notSupported: (_seen, { use }) => `, which ${USES[use]} must not carry`,
  notUnderstood: () => '',
};
