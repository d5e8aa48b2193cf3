import type { Integer } from '../token/erlang-integer.ts';
import type { Failure } from '../token/failure.ts';
import type { ParsedToken } from '../token/parsed-token.ts';
import type { TokenInterface } from '../token/verification-context.ts';
import type { Verified } from '../token/verify-token.ts';
import { verifyConsumerToken, verifyServiceToken } from '../zone/accompanying-tokens.ts';
import { ONEZONE } from '../zone/service-access.ts';
import type { TokenCircumstances } from '../zone/verify-in-zone.ts';
import type { FieldReader, OperationCall, OperationSuccess } from './operation.ts';
import { readOneOf } from './read-one-of.ts';
import { optional, readToken } from './token-fields.ts';

/** What the three operations that verify tokens are told (rest-token-api.md section 1.5); each of them takes a part of it. */
export interface VerificationFields {
  readonly token: ParsedToken;
  readonly consumerToken: ParsedToken | undefined;
  /** Null when unknown. */
  readonly peerIp: string | null;
  readonly interface?: TokenInterface | undefined;
  readonly serviceToken?: ParsedToken | undefined;
  readonly allowDataAccessCaveats?: boolean | undefined;
}

const INTERFACES: readonly TokenInterface[] = ['rest', 'oneclient', 'graphsync'];

/** `peerIp`, which the document calls an address or null; the caller's when it is absent. */
const readPeerIp: FieldReader<string | null> = (value, call) => ({
  ok: true,
  value: value === undefined ? callerIp(call) : (value as string | null),
});

/** The address from which the caller's token would be used; null when unknown. */
export function callerIp({ client, peerIp }: OperationCall): string | null {
  return client.isExternal === true ? null : peerIp;
}

/** `allowDataAccessCaveats`, which the document calls a boolean. */
const readAllowance: FieldReader<boolean> = (value) => ({ ok: true, value: value as boolean });

/** The readers of all fields, for the operations to choose from. */
export const verificationReaders = {
  token: readToken('token'),
  consumerToken: optional(readToken('consumerToken')),
  peerIp: readPeerIp,
  interface: optional(readOneOf('interface', INTERFACES)),
  serviceToken: optional(readToken('serviceToken')),
  allowDataAccessCaveats: optional(readAllowance),
} satisfies { readonly [Key in keyof VerificationFields]: FieldReader<VerificationFields[Key]> };

/**
 * Who uses a token that is to be verified, from where and how. The service token is verified first, then the consumer's;
 * without one, the caller consumes.
 */
export function circumstancesOf(
  { zone, client }: OperationCall,
  { consumerToken, serviceToken, peerIp: ip, ...fields }: VerificationFields,
): { readonly ok: true; readonly circumstances: TokenCircumstances } | Failure {
  const use = { ip, interface: fields.interface ?? null };
  const service =
    serviceToken === undefined
      ? ({ ok: true, service: ONEZONE } as const)
      : verifyServiceToken(zone, serviceToken, use);
  if (!service.ok) return service;
  const consumer =
    consumerToken === undefined
      ? ({ ok: true, consumer: client.subject } as const)
      : verifyConsumerToken(zone, consumerToken, use);
  if (!consumer.ok) return consumer;
  const circumstances: TokenCircumstances = {
    ...use,
    service: service.service,
    consumer: consumer.consumer,
    session: { mode: 'any' },
    allowDataAccessCaveats: fields.allowDataAccessCaveats ?? false,
  };
  return { ok: true, circumstances };
}

/** What a verification answers: for whom the token speaks, and for how many seconds more. */
export function verificationAnswer({ zone }: OperationCall, verified: Verified | Failure): OperationSuccess | Failure {
  if (!verified.ok) return verified;
  const { subject, validUntil } = verified;
  return {
    ok: true,
    status: 200,
    body: { subject, ttl: validUntil === null ? null : minus(validUntil, zone.clock.now()) },
  };
}

function minus(a: Integer, b: number): Integer {
  return typeof a === 'bigint' ? a - BigInt(b) : a - b;
}
