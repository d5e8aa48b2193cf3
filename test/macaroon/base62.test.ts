import { expect, test } from 'vitest';
import { escapeBase62, unescapeBase62 } from '../../src/macaroon/base62.ts';
import { loadVectors } from '../support/vectors.ts';

interface Base62Case {
  readonly direction: 'encode' | 'decode';
  readonly base62: string;
  readonly base64?: string;
}

test.each(loadVectors<Base62Case>('base62').map((vector) => [vector.direction, vector.base62, vector] as const))(
  '%ss as recorded: %j',
  (direction, _, { base62, base64 }) => {
    if (direction === 'encode') expect(escapeBase62(base64!)).toBe(base62);
    else expect(unescapeBase62(base62)).toBe(base64 ?? null);
  },
);
