import type { ParsedToken } from '../../token/parsed-token.ts';

/** What tokens an operation makes. */
export interface TokenMaking {
  readonly persistence: ParsedToken['persistence'];
  readonly subjectType: 'user' | 'oneprovider';
  /** Whether the token is for who asks, or for whom the path names. */
  readonly subject: 'caller' | 'path';
}
