/** What an interaction of a made pact differs in from the simplest. */
export interface MadeInteraction {
  readonly description: string;
  readonly states?: readonly { readonly name: string; readonly params?: object }[];
  readonly method?: string;
  readonly path?: string;
  /** By name; an absent content type is JSON's when there is a body. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly body?: unknown;
  readonly rules?: object;
  readonly generators?: object;
  readonly status?: number;
  readonly answer?: unknown;
}

/** The text of a pact file with these interactions. */
export function madePact(interactions: readonly MadeInteraction[]): string {
  return JSON.stringify({
    consumer: { name: 'a client' },
    provider: { name: 'onezone' },
    interactions: interactions.map((made) => ({
      type: 'Synchronous/HTTP',
      description: made.description,
      providerStates: made.states ?? [],
      request: {
        method: made.method ?? 'POST',
        path: made.path ?? '/api/v3/onezone/tokens/examine',
        headers: { ...(made.body !== undefined && { 'Content-Type': ['application/json'] }), ...made.headers },
        ...(made.body !== undefined && {
          body: { content: made.body, contentType: 'application/json', encoded: false },
        }),
        matchingRules: made.rules ?? {},
        generators: made.generators ?? {},
      },
      response: {
        status: made.status ?? 200,
        headers: { 'content-type': ['application/json'] },
        body: { content: made.answer ?? {}, contentType: 'application/json', encoded: false },
      },
    })),
    metadata: { pactSpecification: { version: '4.0' } },
  });
}
