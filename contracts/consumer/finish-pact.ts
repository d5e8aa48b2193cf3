import type { Contract } from './contract.ts';
import { printJson } from './print-json.ts';
import { sentRequest } from './sent-request.ts';

/** A pact file as Pact's library writes it, as far as it is changed here. */
interface PactFile {
  readonly interactions: readonly Interaction[];
  readonly [key: string]: unknown;
}

interface Interaction {
  readonly description: string;
  readonly pending?: unknown;
  readonly request: Message;
  readonly response: Message;
  readonly [key: string]: unknown;
}

interface Message {
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly [key: string]: unknown;
}

/**
 * The text of the pact file: what the library wrote in several parts, in the order of the contracts, and with the three things that the file
 * format has and the library cannot say: bodies that are no JSON though their content type says so, answers without a
 * body, and bodies without a content type.
 */
export function finishPact(parts: readonly string[], contracts: readonly Contract[]): string {
  const files = parts.map((part) => JSON.parse(part) as PactFile); // the library wrote them a moment ago
  const written = files.flatMap((file) => file.interactions);
  const byDescription = new Map(written.map((interaction) => [interaction.description, interaction]));
  const interactions = contracts.map((contract) => {
    const interaction = byDescription.get(contract.description);
    if (interaction === undefined) throw new Error(`the library did not write "${contract.description}"`);
    return finishInteraction(interaction, contract);
  });
  return `${printJson({ ...files[0], interactions })}\n`;
}

function finishInteraction(interaction: Interaction, contract: Contract): Interaction {
  const { text, headers } = sentRequest(contract);
  const { body, untyped } = contract.answer;
  // No interaction is pending, and that is what a reader takes for granted.
  const { request, response, pending: _, ...rest } = interaction;
  return {
    ...rest,
    request: {
      ...request,
      ...headersOnce(request.headers),
      ...(text !== undefined && { body: rawBody(text, headers['content-type']) }),
    },
    response: {
      ...response,
      ...(body === undefined && { body: { content: '' } }),
      ...(untyped === true && { headers: withoutContentType(response.headers ?? {}) }),
    },
  };
}

/** The library adds a `Content-Type` to our `content-type`; a verifier sends both, and no server takes that. */
function headersOnce(headers: Message['headers']): Pick<Message, 'headers'> {
  if (headers === undefined) return {};
  return { headers: Object.fromEntries(Object.entries(headers).map(([name, values]) => [name.toLowerCase(), values])) };
}

/** In base64, because the text matters to the last byte. */
function rawBody(text: string | Uint8Array<ArrayBuffer>, contentType: unknown): object {
  return {
    content: Buffer.from(text).toString('base64'),
    ...(contentType !== undefined && { contentType }),
    encoded: 'base64',
  };
}

function withoutContentType(headers: NonNullable<Message['headers']>): NonNullable<Message['headers']> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type'));
}
