import type { OperationId } from '../../contract/generated/operations.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';

/** What tokens an operation makes. */
export interface TokenMaking {
  readonly persistence: ParsedToken['persistence'];
  readonly subjectType: 'user' | 'oneprovider';
  /** Whether the token is for who asks, or for whom the path names. */
  readonly subject: 'caller' | 'path';
}

const temporary = (subjectType: TokenMaking['subjectType'], subject: TokenMaking['subject']): TokenMaking => ({
  persistence: 'temporary',
  subjectType,
  subject,
});
const named = (subjectType: TokenMaking['subjectType'], subject: TokenMaking['subject']): TokenMaking => ({
  persistence: 'named',
  subjectType,
  subject,
});

/** The operations that make tokens, of the type and with the caveats that a request asks for. */
export const tokenMakings: ReadonlyMap<string, TokenMaking> = new Map<OperationId, TokenMaking>([
  ['create_temporary_token_for_current_user', temporary('user', 'caller')],
  ['create_temporary_token_for_user', temporary('user', 'path')],
  ['create_temporary_token_for_current_provider', temporary('oneprovider', 'caller')],
  ['create_temporary_token_for_provider', temporary('oneprovider', 'path')],
  ['create_named_token_for_current_user', named('user', 'caller')],
  ['create_named_token_for_user', named('user', 'path')],
  ['create_named_token_for_current_provider', named('oneprovider', 'caller')],
  ['create_named_token_for_provider', named('oneprovider', 'path')],
]);
