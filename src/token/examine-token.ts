import { onezoneError } from '../errors/error-table.ts';
import { decodeText, type Text } from '../macaroon/byte-string.ts';
import type { CaveatJson } from './caveats/caveat-codec.ts';
import { readCaveatText, unreadableCaveatError } from './caveats/registry.ts';
import { failure, holdsRawBytes, type Failure } from './failure.ts';
import { DEFAULT_MAX_TOKEN_SIZE, parseToken, type ParsedToken } from './parsed-token.ts';
import type { ReadOptions } from './read-token.ts';
import type { Subject } from './subject.ts';
import { unreadableToken } from './token-errors.ts';
import { tokenTypeToJson, type TokenTypeJson } from './token-type.ts';

/** What `POST /tokens/examine` answers. */
export interface ExaminedToken {
  readonly onezoneDomain: Text;
  readonly id: Text;
  readonly persistence: 'named' | 'temporary';
  readonly subject: Subject;
  readonly type: TokenTypeJson;
  readonly caveats: readonly CaveatJson[];
}

/** A token that could be examined. */
export interface Examined {
  readonly ok: true;
  readonly examine: ExaminedToken;
}

/**
 * Tells what a token says, as `POST /tokens/examine` does, verifying nothing (rest-token-api.md section 1.3).
 *
 * Fails with `badToken` or `tokenTooLarge` when it cannot be read, with `internalServerError` when a caveat cannot be
 * understood, with `badGRI` when only the resource of an api caveat cannot, and unrenderably when a text is no UTF-8.
 */
export function examineToken(token: Text, options: ReadOptions = {}): Examined | Failure {
  const maxSize = options.maxTokenSize ?? DEFAULT_MAX_TOKEN_SIZE;
  const parsed = parseToken(token, maxSize);
  return typeof parsed === 'string' ? failure(unreadableToken(parsed, maxSize)) : examine(parsed);
}

/** As {@link examineToken}, of a token that was read already. */
export function examine(token: ParsedToken): Examined | Failure {
  const { macaroon } = token;
  const caveats: CaveatJson[] = [];
  for (const { id, thirdParty } of macaroon.caveats) {
    if (thirdParty !== null) continue;
    const caveat = readCaveatText(id);
    if (caveat === null) return failure(onezoneError(unreadableCaveatError(id) ?? 'internalServerError'));
    caveats.push(caveat.json);
  }
  const content: ExaminedToken = {
    // Erlang's word for the location that is not there.
    onezoneDomain: macaroon.location === null ? 'undefined' : decodeText(macaroon.location),
    id: token.id,
    persistence: token.persistence,
    subject: token.subject,
    type: tokenTypeToJson(token.type),
    caveats,
  };
  if (holdsRawBytes(content)) return { ok: false, httpCode: 500, renderCrash: 'invalid_string', rawError: null };
  return { ok: true, examine: content };
}
