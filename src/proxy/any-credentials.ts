import { findCredentials, type Credentials } from '../api/credentials.ts';
import { operations } from '../contract/generated/operations.ts';
import type { SeenHeaders } from './seen.ts';

/** The credentials in some headers, of whatever kind: a public operation looks at each. */
export function anyCredentials(headers: SeenHeaders): Credentials {
  return findCredentials(headers, operations.examine_token);
}
