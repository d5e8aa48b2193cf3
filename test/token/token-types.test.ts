import { expect, test } from 'vitest';
import { readJson } from '../../src/json/read-json.ts';
import { internalInviteTypeName } from '../../src/token/invite-type.ts';
import { inviteTypes, readInviteType, readTokenType } from '../../src/token/index.ts';
import { loadVectors } from '../support/vectors.ts';

interface TypeCase {
  readonly inputJson: string;
  readonly accepted: boolean;
  readonly serialized?: string;
  readonly json?: unknown;
  readonly printable?: string;
  readonly httpCode?: number;
  readonly error?: unknown;
}

test.each(loadVectors<TypeCase>('token-types').map((vector) => [vector.inputJson, vector] as const))(
  'takes or refuses the token type as recorded: %s',
  (_, { inputJson, accepted, serialized, json, printable, httpCode, error }) => {
    const read = readJson(inputJson);
    const result = readTokenType(read.ok ? read.value : undefined);
    expect(result).toEqual(
      accepted ? { ok: true, accepted, serialized, json, printable } : { ok: false, accepted, httpCode, error },
    );
  },
);

interface InviteCase {
  readonly input: unknown;
  readonly accepted: boolean;
  readonly atom?: string;
  readonly httpCode?: number;
  readonly error?: unknown;
}

test.each(loadVectors<InviteCase>('invite-types').map((vector) => [JSON.stringify(vector.input), vector] as const))(
  'knows the invite type as recorded: %s',
  (_, { input, accepted, atom, httpCode, error }) => {
    const result = readInviteType(input);
    if (!result.ok) {
      expect(result).toEqual({ ok: false, accepted, httpCode, error });
      return;
    }
    expect(result.accepted).toBe(accepted);
    expect(internalInviteTypeName(result.inviteType)).toBe(atom);
    expect(inviteTypes).toContain(input);
  },
);
