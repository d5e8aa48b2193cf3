import type { ErrorDetails } from './onezone-error.ts';
import { plainType } from './print-in-errors.ts';

/** Why a value is bad, as far as somebody knows. */
export function describeBadData(details: ErrorDetails['badData']): string {
  const { key } = details;
  if ('specificError' in details) return `Bad value provided for "${key}" (see details).`;
  if ('hint' in details) return `Bad value provided for "${key}": ${details.hint}.`;
  return `Bad value: provided "${key}" has an invalid format or is incomprehensible in the context of this operation.`;
}

/** Spaces are supported by providers; all else are members of something. */
export function describeRelation(relation: ErrorDetails['relationAlreadyExists'], adverb: 'already' | 'not'): string {
  const child = plainType(relation.childType);
  const parent = plainType(relation.parentType);
  const isSupport = child === 'space' && parent === 'provider';
  const verb = isSupport ? `${adverb} supported by` : `${adverb} a member of`;
  return `Bad value: ${child}:${relation.childId} is ${verb} ${parent}:${relation.parentId}.`;
}
