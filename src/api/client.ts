import type { ParsedToken } from '../token/parsed-token.ts';
import { NOBODY, type Subject } from '../token/subject.ts';

/** Who calls, after authentication. */
export interface Client {
  /** A user, a oneprovider, or nobody. */
  readonly subject: Subject;
  /** The access token presented, whose caveats bind the call; null for other credentials. */
  readonly token: ParsedToken | null;
  /**
   * Is it somebody whom an external identity provider knows? Of them the real service keeps no address (token_auth.erl), so
   * what is verified for them comes from nowhere.
   */
  readonly isExternal?: true;
}

/** A caller without credentials. */
export const ANONYMOUS: Client = { subject: NOBODY, token: null };
