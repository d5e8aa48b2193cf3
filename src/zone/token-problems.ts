import { isJsonObject } from '../json/json-object.ts';
import type { JsonValue } from '../json/json-value.ts';
import { acceptCaveat, CAVEAT_CODECS } from '../token/caveats/registry.ts';
import { acceptTokenType } from '../token/token-type.ts';
import { asItems, asObject } from './items.ts';
import { copyAsJson } from './json-copy.ts';
import { findNearest } from './nearest.ts';
import type { WorldPath, WorldProblems } from './world-problem.ts';

const CAVEAT_TYPES = CAVEAT_CODECS.map(({ type }) => type);

/** Adds the token types and caveats of named tokens that Onezone would refuse, and metadata that is no JSON. */
export function findTokenProblems(problems: WorldProblems): void {
  for (const [i, token] of asItems(asObject(problems.value)?.['namedTokens'])) {
    const path = ['namedTokens', i];
    checkType([...path, 'type'], token['type'], problems);
    for (const [j, caveat] of asItems(token['caveats'])) {
      if (problems.truncated) return;
      checkCaveat([...path, 'caveats', j], caveat, problems);
    }
    const metadata = token['customMetadata'] ?? {};
    if (copyAsJson(metadata) !== undefined) continue;
    problems.add(
      [...path, 'customMetadata'],
      'is not JSON, or nested too deeply',
      'Give plain values, at most 64 levels.',
    );
  }
}

function checkType(path: WorldPath, type: unknown, problems: WorldProblems): void {
  if (type === undefined || acceptTokenType(copyAsJson(type)) !== null) return;
  const example = '{"inviteToken": {"inviteType": "userJoinSpace", "spaceId": "…"}}';
  problems.add(
    path,
    'is no token type that Onezone accepts',
    `Write {"accessToken": {}}, {"identityToken": {}} or such as ${example}.`,
  );
}

function checkCaveat(path: WorldPath, caveat: Readonly<Record<string, unknown>>, problems: WorldProblems): void {
  const copy: JsonValue | undefined = copyAsJson(caveat);
  if (isJsonObject(copy) && acceptCaveat(copy) !== null) return;
  problems.add(path, 'is no caveat that Onezone accepts', adviseOnCaveat(caveat['type'], problems));
}

function adviseOnCaveat(type: unknown, problems: WorldProblems): string {
  if (typeof type !== 'string') return 'Add its "type". A time caveat is {"type": "time", "validUntil": 1700003600}.';
  if (CAVEAT_TYPES.includes(type)) return `The type "${type}" is known: check its other keys and their values.`;
  const nearest = problems.full ? undefined : findNearest(type, CAVEAT_TYPES);
  return nearest === undefined
    ? `Its type must be one of: ${CAVEAT_TYPES.join(', ')}.`
    : `Did you mean the type "${nearest}"?`;
}
