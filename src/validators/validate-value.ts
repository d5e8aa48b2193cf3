import { bodyViolations } from '../contract/body-violations.ts';
import { schemaChecks, type SchemaName } from '../contract/generated/validators.ts';
import { descriptionProblems } from './description-problems.ts';
import { schemaProblems } from './make-problem.ts';
import { verdictOf, type Verdict } from './problem.ts';

/** Judges a caveat as answers show it, in its normal form; requests may hold others. */
export function validateCaveat(value: unknown): Verdict {
  return validateValue('Caveat', value);
}

/** Judges a token type as answers show it, in its normal form; requests may hold others. */
export function validateTokenType(value: unknown): Verdict {
  return validateValue('TokenType', value);
}

/** Judges what examine says of a token. */
export function validateExaminedToken(value: unknown): Verdict {
  return validateValue('ExaminedToken', value);
}

/**
 * Judges the `error` of an answer, whatever its status: it is one of the document's errors, and its description follows
 * from id and details.
 */
export function validateError(value: unknown): Verdict {
  const verdict = validateValue('AnyError', value);
  if (!verdict.valid) return verdict;
  return verdictOf(descriptionProblems({ side: 'value', pointer: '', error: value, isExact: false }));
}

function validateValue(name: SchemaName, value: unknown): Verdict {
  return verdictOf(schemaProblems('value', bodyViolations(schemaChecks[name], value)));
}
