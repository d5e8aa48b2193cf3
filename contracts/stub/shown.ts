import { describeToken, safeUnknownText } from '../../src/validators/safe-text.ts';
import { isSecretName } from '../../src/validators/secret-entries.ts';

const MAX_PATH = 200;

/** A path with its query as it may be shown: without secrets, and no longer than somebody would look at. */
export function shownPath(path: string): string {
  // Half a secret is one too.
  return safeUnknownText(path).slice(0, MAX_PATH);
}

/** The value of a parameter as it may be shown. */
export function shownValue(name: string, value: string): string {
  return isSecretName(name) ? (describeToken(value) ?? '…') : safeUnknownText(value);
}
