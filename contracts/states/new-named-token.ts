import { acceptTokenType } from '../../src/token/token-type.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import { createNamedToken } from '../../src/zone/create-named-token.ts';
import { defaultInviteTerms } from '../../src/zone/invite-privileges.ts';
import type { TokenSubject, Zone } from '../../src/zone/zone.ts';
import type { StateUse } from './catalogue.ts';
import { StateParameterError } from './caveats-asked.ts';
import type { StateValues } from './example-values.ts';

/** Gives a subject of a zone its named token. */
export function newNamedToken(zone: Zone, subject: TokenSubject, params: StateUse['params']): StateValues {
  const { name = 'contract', type: typeAsked = { accessToken: {} }, revoked = false } = params;
  if (typeof name !== 'string') throw new StateParameterError('"name" must be a text');
  if (typeof revoked !== 'boolean') throw new StateParameterError('"revoked" must be true or false');
  const type = acceptTokenType(typeAsked as JsonValue); // checked there
  if (type === null) throw new StateParameterError('"type" must be a token type');
  const created = createNamedToken(zone, {
    subject,
    name,
    type,
    caveats: [],
    customMetadata: {},
    revoked,
    invite: defaultInviteTerms(type),
  });
  if (!created.ok) throw new StateParameterError('no named token can be like that');
  return { tokenId: created.id, tokenName: name, namedToken: created.token };
}
