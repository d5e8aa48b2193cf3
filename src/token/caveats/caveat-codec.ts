import type { ByteString, Text } from '../../macaroon/byte-string.ts';
import type { JsonObject } from '../../json/json-value.ts';
import type { Integer } from '../erlang-integer.ts';
import type { Service } from '../service.ts';
import type { VerificationContext } from '../verification-context.ts';

/** What a token's kind of use decides: which caveats it may carry. */
export type TokenUse = 'access' | 'identity' | 'invite' | 'access-as-identity';

/** A caveat as JSON, in the normal form in which Onezone writes it back. `type` is absent from the legacy scope caveat. */
export interface CaveatJson {
  readonly type?: string;
  readonly [key: string]: unknown;
}

/** The kinds of caveats that limit calls. */
export type CallLimit = 'api' | 'service' | 'data';

/** What of a token's circumstances a caveat may ask about, by its key in a `VerifyContext`. */
export type ContextKey = 'now' | 'ip' | 'service' | 'consumer' | 'interface' | 'allowDataAccessCaveats';

/** What a caveat asks of the circumstances in which its token is used, and how it tells a person. */
export interface CaveatDemand<C extends CaveatJson = CaveatJson> {
  readonly of: ContextKey;
  /** What the context says about it, such as `the address is 10.1.2.3`; null when it says nothing. */
  seen(context: VerificationContext, caveat: C): string | null;
  /** What to do that the caveat is satisfied: a sentence. */
  advice(caveat: C): string;
  /** A value in a `VerifyContext` that satisfies it; null where the value alone does not decide, or none would do. */
  example(caveat: C): string | number | boolean | null;
}

/**
 * Everything that is particular to one caveat type. Adding a type is one file with a codec and one line in the registry;
 * nothing else may branch on caveat types.
 */
export interface CaveatCodec<C extends CaveatJson = CaveatJson> {
  /** The JSON form's `type`; for the legacy scope caveat, which has none, `scope`. */
  readonly type: string;
  /** The packet text up to its first space. */
  readonly keyword: string;
  /** Uses of a token in which this caveat is supported; in others it fails (token-format.md, "Verifying"). */
  readonly supportedIn: readonly TokenUse[];
  /** The normal form of a caveat from a client, or null when Onezone refuses it. The `type` key was checked. */
  fromJson(json: JsonObject): C | null;
  /**
   * Does JSON of this type stand for this caveat, right or wrong, even when it has the legacy `scope` beside it? Where
   * absent, never: the real code looks at `scope` before it comes to this type.
   */
  outranksScope?(json: JsonObject): boolean;
  /** The text of the caveat's packet, in bytes. */
  toText(caveat: C): ByteString;
  /** Reads a packet's text back, less strict than {@link fromJson}; null when it cannot be understood. */
  fromText(text: ByteString): C | null;
  /** Does the context satisfy the caveat? */
  isSatisfied(caveat: C, context: VerificationContext): boolean;
  /** The reason in the error of an unsatisfied caveat; null where the real code crashes on rendering it. */
  describeUnmet(caveat: C): string | null;
  /** The caveat in plain words for a person, such as `only from 10.0.0.0/8`. */
  explain(caveat: C): string;
  /** What it asks of the circumstances; absent when it asks nothing. */
  readonly demand?: CaveatDemand<C>;
  /** The api operations of a service that the caveat leaves; absent when it limits none (rest-token-api.md section 2.3). */
  allowedApi?(caveat: C, service: string): readonly string[] | null;
  /** Which of the caveats that limit calls it is among: Onezone asks them kind by kind (ctool api_auth.erl). */
  readonly limits?: CallLimit;
  /** Until when the caveat lets the token live, in seconds since the epoch; absent when it sets no limit. */
  expiry?(caveat: C): Integer;
  /** The services that the caveat lets use the token, in order; absent when it names none. */
  services?(caveat: C): readonly Service[];
  /** What the caveat leaves of a user's data; absent when it says nothing of data. */
  dataScope?(caveat: C): DataScope;
  /** The error that examine answers for a text that {@link fromText} refused, where it is not a crash. */
  unreadableError?(text: ByteString): 'badGRI' | null;
}

/** A part of a user's data. */
export interface DataScope {
  readonly readonly: boolean;
  /** The ids of the spaces that it is in; null for all. */
  readonly spaces: readonly string[] | null;
}

/** A caveat with a list of texts. */
export interface WhitelistCaveat extends CaveatJson {
  readonly whitelist: readonly Text[];
}
