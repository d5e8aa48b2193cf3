/**
 * What is used of `@stoplight/prism-http`. Written down here because its own declarations need those of packages that
 * it does not bring along; and the package itself is only there for whoever wants a referee.
 */
export interface PrismPackage {
  getHttpOperationsFromSpec(path: string): Promise<PrismOperation[]>;
  createInstance(config: PrismConfig, components: PrismComponents): PrismInstance;
}

/** An operation of the document in Prism's form. */
export interface PrismOperation {
  /** The document's `operationId`. */
  readonly iid: string;
  readonly request?: { readonly body?: { readonly contents?: readonly PrismContent[] } };
  readonly responses: readonly { readonly code: string; readonly contents?: readonly PrismContent[] }[];
}

interface PrismContent {
  readonly mediaType: string;
}

/** What Prism judges, and what the `forward` component below tells it of the answer. */
export interface PrismInput {
  readonly method: string;
  readonly url: { readonly path: string; readonly query: Readonly<Record<string, string | string[]>> };
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly answer: PrismOutput;
}

/** An answer in Prism's form. */
export interface PrismOutput {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface PrismConfig {
  readonly isProxy: true;
  readonly upstream: URL;
  readonly upstreamProxy: undefined;
  readonly errors: boolean;
  readonly checkSecurity: boolean;
  readonly validateRequest: boolean;
  readonly validateResponse: boolean;
  readonly mock: false;
}

/** Right of fp-ts's `Either`, as plain data. */
interface Right<Value> {
  readonly _tag: 'Right';
  readonly right: Value;
}

interface Left {
  readonly _tag: 'Left';
  readonly left: Error;
}

interface PrismComponents {
  readonly logger: PrismLogger;
  readonly route: (asked: { readonly resources: readonly PrismOperation[] }) => Right<PrismOperation>;
  readonly forward: (input: { readonly data: PrismInput }) => () => () => Promise<Right<PrismOutput>>;
}

/** A logger of pino, as far as Prism calls it. */
export interface PrismLogger {
  child(): PrismLogger;
  info(): void;
  warn(): void;
  error(): void;
  debug(): void;
  success(): void;
}

interface PrismInstance {
  request(
    input: PrismInput,
    operations: readonly PrismOperation[],
    config: PrismConfig,
  ): () => Promise<
    Left | Right<{ readonly validations: { readonly input: PrismDiagnostic[]; readonly output: PrismDiagnostic[] } }>
  >;
}

/** Something that Prism has to say of an exchange. */
export interface PrismDiagnostic {
  /** `body`, `header`, `query` or `path`, then the way into it; absent when the message alone says. */
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
  /** 0 for an error, 1 for a warning. */
  readonly severity: number;
  /** Challenges of missing credentials. */
  readonly tags?: readonly string[];
}

/** A name of any type but its own, so that TypeScript does not look for the package's declarations. */
const PRISM: { readonly name: string } = { name: '@stoplight/prism-http' };

/** How to install Prism. */
export const INSTALL_PRISM = 'npm install --save-dev @stoplight/prism-http@5.16';

/** Loads Prism, which takes most of a second and 150 MB; null when it is not installed. */
export async function loadPrism(): Promise<PrismPackage | null> {
  try {
    return (await import(PRISM.name)) as PrismPackage; // as described above, which the referee puts to the proof
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`'${PRISM.name}'`);
}
