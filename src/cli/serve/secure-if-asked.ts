import type { Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import type { CertificateOptions, ServerTls } from './secure.ts';

/** Where to listen, and how secured, as options of the command line. */
export interface ListenOptions extends CertificateOptions {
  readonly port: number;
  readonly tls?: boolean;
}

/** The certificate to serve with, if any. Most servers speak plain HTTP and need none of the code for certificates. */
export async function secureIfAsked(options: ListenOptions, terminal: Terminal): Promise<Result<ServerTls | null>> {
  const { tls, san, cert, key } = options;
  if (tls !== true && san === undefined && cert === undefined && key === undefined) return { ok: true, value: null };
  const { secure } = await import('./secure.ts');
  return secure(options, terminal);
}
