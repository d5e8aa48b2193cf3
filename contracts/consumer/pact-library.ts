/**
 * What is used of `@pact-foundation/pact`. Written down here because its own declarations need those of packages that it does
 * not bring along.
 */
interface PactLibrary {
  readonly PactV4: new (options: {
    readonly consumer: string;
    readonly provider: string;
    readonly dir: string;
    readonly logLevel: 'error';
  }) => PactRecorder;
}

/** Writes down interactions, each after it was played. */
export interface PactRecorder {
  addInteraction(): Interaction;
}

interface Interaction {
  given(state: string, params: Readonly<Record<string, unknown>>): Interaction;
  uponReceiving(description: string): Interaction;
  reference(group: string, name: string, value: string): Interaction;
  withRequest(method: string, path: unknown, build: (message: Message) => void): InteractionWithRequest;
}

interface InteractionWithRequest {
  willRespondWith(status: number, build: (message: Message) => void): PlayableInteraction;
}

interface Message {
  query(query: Readonly<Record<string, unknown>>): Message;
  headers(headers: Readonly<Record<string, unknown>>): Message;
  jsonBody(body: unknown): Message;
}

interface PlayableInteraction {
  /** Serves the interaction while the function runs; fails when the request was another one. */
  executeTest(play: (server: { readonly url: string }) => Promise<void>): Promise<void>;
}

/** A name of any type but its own, so that TypeScript does not look for the package's declarations. */
const PACT: { readonly name: string } = { name: '@pact-foundation/pact' };

/** Begins a pact of our client with Onezone, which the library writes into a folder. */
export async function beginPact(folder: string): Promise<PactRecorder> {
  const { PactV4 } = (await import(PACT.name)) as PactLibrary; // as described above, which every contract puts to the proof
  return new PactV4({ consumer: 'onezone-client', provider: 'onezone', dir: folder, logLevel: 'error' });
}
