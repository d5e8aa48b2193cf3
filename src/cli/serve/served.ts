import type { OpenZone } from '../open-zone.ts';
import type { ServerTls } from './secure.ts';

/** A zone that is being served. */
export interface Served extends OpenZone {
  /** Nobody named a world. */
  readonly builtIn: boolean;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** The address on which others reach it, null when only this machine does. */
  readonly openTo: string | null;
  /** Null for plain HTTP. */
  readonly tls: ServerTls | null;
  /** Where provider states are set up; null when nowhere. */
  readonly statesUrl: string | null;
}
