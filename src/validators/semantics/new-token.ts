import { decodeText } from '../../macaroon/byte-string.ts';
import { readCaveatText } from '../../token/caveats/registry.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';
import { makeProblem, type Fault } from '../make-problem.ts';
import type { Problem } from '../problem.ts';
import type { TokenMaking } from './token-making.ts';
import { tokenEnd } from './token-end.ts';

const SIGNATURE_BYTES = 32;
/** As in world.schema.json: a port may follow. */
const DOMAIN = /^[^\s/:]{1,253}(:[0-9]{1,5})?$/u;

/** What is wrong with a token, told of the token itself. */
type TokenFault = Pick<Fault, 'found' | 'expected'> & { readonly words: string };

/** Is this a token as Onezone makes them (rest-token-api.md section 1.2.4, token-format.md)? */
export function newTokenProblems(
  token: ParsedToken,
  making: Pick<TokenMaking, 'persistence' | 'subjectType'>,
  onezoneDomain: string | undefined,
): readonly Problem[] {
  return [
    ...identifierFaults(token, making),
    ...domainFaults(token, onezoneDomain),
    ...signatureFaults(token),
    ...caveatFaults(token),
    ...endFaults(token, making),
  ].map((fault) => makeProblem({ side: 'response', part: 'body', pointer: '/token', rule: 'token', ...fault }));
}

function identifierFaults(
  { persistence, version, subject }: ParsedToken,
  making: Pick<TokenMaking, 'persistence' | 'subjectType'>,
): readonly TokenFault[] {
  // The legacy form names neither subject nor persistence.
  if (version !== 2) return [{ words: 'has the legacy form', found: version, expected: { const: 2 } }];
  const faults: TokenFault[] = [];
  if (persistence !== making.persistence) {
    faults.push({ words: `is a ${persistence} token`, found: persistence, expected: { const: making.persistence } });
  }
  if (subject.type !== making.subjectType) {
    const words = `is for a ${subject.type}, not a ${making.subjectType}`;
    faults.push({ words, found: subject.type, expected: { const: making.subjectType } });
  }
  return faults;
}

function domainFaults({ macaroon }: ParsedToken, wanted: string | undefined): readonly TokenFault[] {
  const location = decodeText(macaroon.location ?? '');
  const found = typeof location === 'string' ? location : location.$base64;
  const words = `names the Onezone ${JSON.stringify(found)}`;
  if (wanted !== undefined) {
    if (found === wanted) return [];
    return [{ words: `${words}, not ${JSON.stringify(wanted)}`, found, expected: { const: wanted } }];
  }
  if (typeof location === 'string' && DOMAIN.test(location)) return [];
  return [{ words: `${words}, which is no domain`, found, expected: { pattern: DOMAIN.source } }];
}

function signatureFaults({ macaroon }: ParsedToken): readonly TokenFault[] {
  const found = macaroon.signature?.length ?? 0;
  if (found === SIGNATURE_BYTES) return [];
  const words = `has a signature of ${found} bytes, not ${SIGNATURE_BYTES}`;
  return [{ words, found, expected: { const: SIGNATURE_BYTES } }];
}

function caveatFaults({ macaroon }: ParsedToken): readonly TokenFault[] {
  const faults: TokenFault[] = [];
  for (const { id, thirdParty } of macaroon.caveats) {
    const caveat = thirdParty === null ? readCaveatText(id) : null;
    if (caveat === null) {
      const words = thirdParty === null ? 'has a caveat that cannot be understood' : 'has a third-party caveat';
      faults.push({ words, expected: { being: 'a caveat of Onezone' } });
    }
  }
  return faults;
}

/** No temporary token may live for ever. */
function endFaults(token: ParsedToken, { persistence }: Pick<TokenMaking, 'persistence'>): readonly TokenFault[] {
  if (persistence === 'named' || tokenEnd(token) !== null) return [];
  return [{ words: 'never expires', expected: { being: 'a caveat that limits its time' } }];
}
