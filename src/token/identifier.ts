import { decodeText, encodeText, type ByteString, type Text } from '../macaroon/byte-string.ts';
import { parseInteger, printInteger, type Integer } from './erlang-integer.ts';
import { NOBODY, readSubject, writeSubject, type Subject } from './subject.ts';
import { readTokenTypeText, writeTokenType, type TokenType } from './token-type.ts';

/** What a token's identifier says (token-format.md, "Wire format" and "Reading"). */
export interface Identifier {
  /** 1 is the legacy form, which holds nothing but an id. */
  readonly version: 1 | 2;
  readonly persistence: 'named' | 'temporary';
  /** The generation of the secret of a temporary token, null for a named one. */
  readonly generation: Integer | null;
  readonly subject: Subject;
  readonly type: TokenType;
  readonly id: Text;
}

/** Writes an identifier. */
export function writeIdentifier(identifier: Identifier): ByteString {
  const id = encodeText(identifier.id);
  if (identifier.version === 1) return id;
  const persistence = identifier.generation === null ? 'nmd' : `tmp-${printInteger(identifier.generation)}`;
  return `2/${persistence}/${writeSubject(identifier.subject)}/${writeTokenType(identifier.type)}/${id}`;
}

/** Reads an identifier; null when its version is unknown or its parts are malformed. */
export function readIdentifier(bytes: ByteString): Identifier | null {
  const slash = bytes.indexOf('/');
  const version = slash === -1 ? null : parseInteger(bytes.slice(0, slash));
  if (version === null) return legacyIdentifier(bytes);
  const rest = bytes.slice(slash + 1);
  if (version === 1) return rest.includes('/') ? null : legacyIdentifier(rest);
  if (version !== 2) return null;
  const [persistence, subjectText, typeText, id, ...others] = rest.split('/', 5);
  if (persistence === undefined || subjectText === undefined || typeText === undefined || id === undefined) return null;
  const temporary = persistence.startsWith('tmp-');
  const generation = temporary ? parseInteger(persistence.slice('tmp-'.length)) : null;
  const subject = readSubject(subjectText);
  const type = readTokenTypeText(typeText);
  if (others.length > 0 || subject === null || type === null) return null;
  if (temporary ? generation === null : persistence !== 'nmd') return null;
  return {
    version: 2,
    persistence: temporary ? 'temporary' : 'named',
    generation,
    subject,
    type,
    id: decodeText(id),
  };
}

function legacyIdentifier(id: ByteString): Identifier {
  return {
    version: 1,
    persistence: 'named',
    generation: null,
    subject: NOBODY,
    type: { kind: 'accessToken', sessionId: null },
    id: decodeText(id),
  };
}
