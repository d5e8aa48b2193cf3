import type { Service } from './service.ts';
import type { Subject } from './subject.ts';

/** What an address resolves to; null where nothing is known. */
export interface GeoData {
  readonly asn: number | null;
  /** Two letters, upper case. */
  readonly country: string | null;
  readonly regions: readonly string[] | null;
}

/** The interfaces through which a token can be used. */
export type TokenInterface = 'rest' | 'oneclient' | 'graphsync';

/** Who uses a token, from where and how: what its caveats are held against (token-format.md, "Verifying"). */
export interface VerificationContext {
  /** Seconds since the epoch. */
  readonly now: number;
  /** The user's IPv4 address, null when unknown; then address caveats fail. */
  readonly ip: string | null;
  readonly service: Service | null;
  readonly consumer: Subject | null;
  readonly interface: TokenInterface | null;
  readonly allowDataAccessCaveats: boolean;
  /** Looks the address up; called only when a caveat asks. */
  geo(ip: string): GeoData;
  /** Is the consumer a member of that group, or of any with `*`? */
  isGroupMember(consumer: Subject, groupId: string): boolean;
}
