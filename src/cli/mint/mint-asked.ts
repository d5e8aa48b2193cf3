import type { OperationCall } from '../../api/operation.ts';
import { readCaveats, readType } from '../../api/token-fields.ts';
import type { Failure } from '../../token/failure.ts';
import type { Minted } from '../../token/mint-token.ts';
import { createTemporaryToken } from '../../zone/create-temporary-token.ts';
import type { World } from '../../zone/world.ts';
import type { TokenSubject } from '../../zone/zone.ts';
import { caveatsAsked, type CaveatOptions } from '../caveats-asked.ts';
import { namedTokenText } from '../../zone/named-token-text.ts';
import { namedUsers } from '../../zone/named-users.ts';
import { findIn } from './find-in.ts';
import type { OpenZone, WorldOptions } from '../open-zone.ts';
import { failed, type Result } from '../problem.ts';
import { typeAsked, type TypeOptions } from './type-asked.ts';

/** Which token to make in which world. */
export interface TokenOptions extends WorldOptions, TypeOptions, CaveatOptions {
  readonly provider?: string;
  readonly user?: string;
  readonly named?: string;
}

/** What minting came to. */
export interface MintAttempt {
  /** A token, or Onezone's refusal. */
  readonly outcome: Minted | Failure;
  /** The end of a token for which none was asked, in seconds since the epoch. */
  readonly addedExpiry: number | null;
}

const DEFAULT_LIFETIME = 3600;
/** Neither caveats nor the type depend on other keys. */
const NO_BODY = {};

/** Mints the token that the options ask for, by the rules by which the server mints; or says what is wrong with them. */
export function mintAsked(options: TokenOptions, opened: OpenZone): Result<MintAttempt> {
  if (options.named !== undefined) return mintNamed(options.named, opened);
  const { world, zone, clock } = opened;
  const subject = subjectAsked(options, world);
  if (!subject.ok) return subject;
  const askedCaveats = caveatsAsked(options, clock.now());
  if (!askedCaveats.ok) return askedCaveats;
  const askedType = typeAsked(options, world);
  if (!askedType.ok) return askedType;

  const client = { subject: subject.value, token: null };
  const call: OperationCall = { zone, client, parameters: {}, peerIp: null };
  const accepted = readCaveats(askedCaveats.value, call, NO_BODY);
  if (!accepted.ok) return attempt(accepted);
  let addedExpiry: number | null = null;
  let caveats = accepted.value;
  if (!caveats.some(({ codec }) => codec.expiry !== undefined)) {
    addedExpiry = clock.now() + Math.min(DEFAULT_LIFETIME, world.maxTemporaryTokenTtl);
    const added = readCaveats([{ type: 'time', validUntil: addedExpiry }], call, NO_BODY);
    if (added.ok) caveats = [...caveats, ...added.value];
  }
  const type = readType(() => subject.value, 'temporary')(askedType.value, call, NO_BODY);
  if (!type.ok) return attempt(type);
  return attempt(createTemporaryToken(zone, { subject: subject.value, type: type.value, caveats }), addedExpiry);
}

function attempt(outcome: Minted | Failure, addedExpiry: number | null = null): Result<MintAttempt> {
  return { ok: true, value: { outcome, addedExpiry } };
}

function subjectAsked({ user, provider }: TokenOptions, world: World): Result<TokenSubject> {
  if (user !== undefined) {
    const found = findIn('user', namedUsers(world), user);
    return found.ok ? { ok: true, value: { type: 'user', id: found.value.id } } : found;
  }
  const [first] = world.providers;
  if (provider === undefined && first === undefined) {
    return failed(
      'It is not clear whose token this is to be.',
      'The world has no Oneprovider.',
      'Name a user with --user, or another world with --world.',
    );
  }
  const found = findIn('provider', world.providers, provider ?? first?.id ?? '');
  return found.ok ? { ok: true, value: { type: 'oneprovider', id: found.value.id } } : found;
}

/** The text of a named token, which its record in the world decides. */
function mintNamed(name: string, { world, zone }: OpenZone): Result<MintAttempt> {
  const found = findIn('named token', world.namedTokens, name);
  if (!found.ok) return found;
  const record = zone.namedToken(found.value.id);
  if (record === undefined) return failed('The named token is gone.', '', 'Name another one.');
  return attempt(namedTokenText(zone, record));
}
