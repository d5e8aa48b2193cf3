import { onezoneError } from '../errors/error-table.ts';
import { encodeText } from '../macaroon/byte-string.ts';
import type { Macaroon } from '../macaroon/macaroon.ts';
import { equalInConstantTime, signChain, type SigningKey } from '../macaroon/signature.ts';
import type { CaveatJson, TokenUse } from './caveats/caveat-codec.ts';
import { readCaveatText, type Caveat } from './caveats/registry.ts';
import type { Integer } from './erlang-integer.ts';
import { failure, type Failure } from './failure.ts';
import { prepareSecret } from './mint-token.ts';
import { DEFAULT_MAX_TOKEN_SIZE, parseToken, type ParsedToken } from './parsed-token.ts';
import type { ReadOptions } from './read-token.ts';
import { readService } from './service.ts';
import { readSubject, writeSubject, type Subject } from './subject.ts';
import { tokenCaveatUnknown, tokenCaveatUnverified, unreadableToken } from './token-errors.ts';
import type { Text } from '../macaroon/byte-string.ts';
import type { GeoData, TokenInterface, VerificationContext } from './verification-context.ts';

/** Which session the token must be bound to. */
export type SessionRule =
  | { readonly mode: 'any' }
  /** Only tokens that are bound to none. */
  | { readonly mode: 'none' }
  | { readonly mode: 'exact'; readonly id: string };

/** Who uses the token, from where and how, as plain JSON. What is absent is unknown, and its caveats fail. */
export interface VerifyContext {
  /** Seconds since the epoch. */
  readonly now: number;
  /** IPv4, dotted. */
  readonly ip?: string;
  /** Such as `opw-{id}` or `ozw-onezone`. */
  readonly service?: string;
  /** Such as `usr-{id}` or `prv-{id}`. */
  readonly consumer?: string;
  readonly interface?: TokenInterface;
  readonly allowDataAccessCaveats?: boolean;
  /** `identityToken` when an access token is used as an identity token. */
  readonly scope?: 'identityToken';
  /** `any` when absent. */
  readonly session?: SessionRule;
  /** Pairs of a consumer (`usr-{id}`) and a group's id. */
  readonly groupMemberships?: readonly (readonly [string, string])[];
  /** Caveat types that may stand in the token; by the token's type when absent. */
  readonly supportedCaveats?: readonly string[];
  /** Caveat types that count as satisfied. */
  readonly ignoredCaveats?: readonly string[];
}

/** A token, its secret, and the circumstances of its use. */
export interface VerifyRequest extends ReadOptions {
  readonly token: Text;
  readonly secret: string | SigningKey;
  readonly ctx: VerifyContext;
  /** What `ctx.ip` resolves to; nothing when absent. */
  readonly resolvedGeo?: GeoData | null;
}

/** A token that is valid in its context. */
export interface Verified {
  readonly ok: true;
  readonly subject: Subject;
  /** The earliest of its time caveats, in seconds since the epoch. */
  readonly validUntil: Integer | null;
  readonly sessionId: Text | null;
  readonly caveats: readonly CaveatJson[];
}

const NO_GEO: GeoData = { asn: null, country: null, regions: null };

/**
 * Verifies a token against its secret and a context (token-format.md, "Verifying"; verify.json): caveats in their order,
 * then the signature, then the session.
 *
 * Fails with `badToken`, `tokenTooLarge`, `tokenCaveatUnknown`, `tokenCaveatUnverified`, `tokenInvalid` or
 * `tokenSessionInvalid`.
 */
export function verifyToken(request: VerifyRequest): Verified | Failure {
  const maxSize = request.maxTokenSize ?? DEFAULT_MAX_TOKEN_SIZE;
  const token = parseToken(request.token, maxSize);
  if (typeof token === 'string') return { ...failure(unreadableToken(token, maxSize)), stage: 'deserialize' };
  return verify(token, keyOf(request), verifyOptions(token, request));
}

/** The key that a request gives, or whose secret it gives. */
export function keyOf({ secret }: VerifyRequest): SigningKey {
  return typeof secret === 'string' ? prepareSecret(secret) : secret;
}

/** What a request says about the circumstances, as {@link verify} needs it. */
export function verifyOptions(token: ParsedToken, { ctx, resolvedGeo }: VerifyRequest): VerifyOptions {
  const memberships = ctx.groupMemberships ?? [];
  return {
    now: ctx.now,
    ip: ctx.ip ?? null,
    service: ctx.service === undefined ? null : readService(encodeText(ctx.service)),
    consumer: ctx.consumer === undefined ? null : readSubject(encodeText(ctx.consumer)),
    interface: ctx.interface ?? null,
    allowDataAccessCaveats: ctx.allowDataAccessCaveats ?? false,
    geo: () => resolvedGeo ?? NO_GEO,
    isGroupMember: (consumer, groupId) =>
      memberships.some(
        ([member, group]) => member === writeSubject(consumer) && (groupId === '*' || groupId === group),
      ),
    use: ctx.scope === 'identityToken' && token.type.kind === 'accessToken' ? 'access-as-identity' : useOf(token),
    session: ctx.session ?? { mode: 'any' },
    ...(ctx.supportedCaveats && { supportedCaveats: ctx.supportedCaveats }),
    ...(ctx.ignoredCaveats && { ignoredCaveats: ctx.ignoredCaveats }),
  };
}

/** What {@link verify} needs to know beside the token and its key. */
export interface VerifyOptions extends VerificationContext {
  readonly use: TokenUse;
  readonly session: SessionRule;
  readonly supportedCaveats?: readonly string[];
  readonly ignoredCaveats?: readonly string[];
}

/** As {@link verifyToken}, of a token that was read already. */
export function verify(token: ParsedToken, key: SigningKey, options: VerifyOptions): Verified | Failure {
  const caveats: CaveatJson[] = [];
  let validUntil: Integer | null = null;
  for (const { id, thirdParty } of token.macaroon.caveats) {
    // Nobody discharges third-party caveats here.
    if (thirdParty !== null) return failure(onezoneError('tokenInvalid'));
    const caveat = readCaveatText(id);
    if (caveat === null) return tokenCaveatUnknown(id);
    if (!isSupported(caveat, options) || !isSatisfied(caveat, options)) return tokenCaveatUnverified(caveat);
    const { codec, json } = caveat;
    const limit = codec.expiry?.(json) ?? null;
    if (limit !== null && (validUntil === null || limit < validUntil)) validUntil = limit;
    caveats.push(json);
  }
  if (!isSignedWith(token, key)) return failure(onezoneError('tokenInvalid'));
  const sessionId = token.type.kind === 'accessToken' ? token.type.sessionId : null;
  if (token.type.kind === 'accessToken' && !obeysSession(sessionId, options.session)) {
    return failure(onezoneError('tokenSessionInvalid'));
  }
  return { ok: true, subject: token.subject, validUntil, sessionId, caveats };
}

/** The use that a token's own type is meant for. */
export function useOf(token: ParsedToken): Exclude<TokenUse, 'access-as-identity'> {
  const uses = { accessToken: 'access', identityToken: 'identity', inviteToken: 'invite' } as const;
  return uses[token.type.kind];
}

/** May a token in this use carry the caveat? */
export function isSupported({ codec }: Caveat, options: VerifyOptions): boolean {
  return options.supportedCaveats?.includes(codec.type) ?? codec.supportedIn.includes(options.use);
}

/** Do the circumstances satisfy the caveat, or does it count as satisfied? */
export function isSatisfied({ codec, json }: Caveat, options: VerifyOptions): boolean {
  return (options.ignoredCaveats?.includes(codec.type) ?? false) || codec.isSatisfied(json, options);
}

/** The key that a token's signature was last found to fit: tokens that callers send again and again are signed once. */
const fittingKeys = new WeakMap<Macaroon, SigningKey>();

/** Is the signature what the key gives for the identifier and the caveats, all first-party? */
export function isSignedWith({ macaroon }: ParsedToken, key: SigningKey): boolean {
  if (macaroon.signature === null) return false;
  if (fittingKeys.get(macaroon) === key) return true;
  const texts = macaroon.caveats.map(({ id }) => id);
  const fits = equalInConstantTime(signChain(key, macaroon.identifier, texts), macaroon.signature);
  if (fits) fittingKeys.set(macaroon, key);
  return fits;
}

/** Is a token that is bound to this session, or to none, what the rule asks for? */
export function obeysSession(sessionId: Text | null, rule: SessionRule): boolean {
  return rule.mode === 'any' || sessionId === (rule.mode === 'exact' ? rule.id : null);
}
