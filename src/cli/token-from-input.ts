import { failed, type Result } from './problem.ts';
import type { Terminal } from './terminal.ts';

/** Far more than any token may have. */
const MAX_INPUT_BYTES = 16_000_000;

/**
 * The token that a person means: the argument, or what is piped in, line breaks around it left out. An answer of the
 * API, `{"token":"…"}`, will do too.
 */
export async function tokenFromInput(
  argument: string | undefined,
  { world }: { readonly world?: string },
  { input }: Terminal,
  command: string,
): Promise<Result<string>> {
  const next = `Give it as an argument, or pipe it in: onezone-mock ${command} "$TOKEN"`;
  if (argument !== undefined && argument !== '-') return { ok: true, value: argument };
  if (argument === undefined && input.isTerminal) return failed('No token was given.', '', next);
  if (world === '-') return failed('Standard input cannot hold both the token and the world.', '', next);
  const bytes = await input.read(MAX_INPUT_BYTES);
  if (bytes === null) {
    return failed('Standard input is no token.', `It has more than ${MAX_INPUT_BYTES} bytes.`, next);
  }
  const text = new TextDecoder().decode(bytes).replaceAll(/^[\r\n]+|[\r\n]+$/g, '');
  if (text === '') return failed('No token was given.', 'Standard input is empty.', next);
  return { ok: true, value: text.startsWith('{') ? (tokenInAnswer(text) ?? text) : text };
}

function tokenInAnswer(text: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null || !('token' in answer)) return undefined;
    return typeof answer.token === 'string' ? answer.token : undefined;
  } catch {
    return undefined;
  }
}
