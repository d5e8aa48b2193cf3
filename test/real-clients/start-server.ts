import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../house/source-files.ts';

/** A server in a process of its own. */
export interface RunningServer {
  /** Such as `https://localhost:40123`. */
  readonly baseUrl: string;
  readonly port: number;
  /** The certificate that clients must trust. */
  readonly caPath: string;
  /** By id: access tokens of users and Oneproviders. */
  readonly tokens: ReadonlyMap<string, string>;
  stop(): Promise<void>;
}

/** What `serve --json` prints when it is ready. */
interface Ready {
  readonly baseUrl: string;
  readonly users: readonly Entity[];
  readonly providers: readonly Entity[];
}

interface Entity {
  readonly id: string;
  readonly token: string;
}

/** Starts `onezone-mock serve --tls` as anybody would, with its files in `folder`. */
export async function startServer(folder: string, options: readonly string[]): Promise<RunningServer> {
  const args = [join(root, 'src/cli/main.ts'), 'serve', '--tls', '--port', '0', '--json', '--quiet', ...options];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ONEZONE_MOCK_HOME: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('error', reject).once('close', (code) => reject(new Error(`serve ended with ${String(code)}`)));
  });
  const ready = JSON.parse(line) as Ready; // its documented form
  const port = Number(new URL(ready.baseUrl).port);
  return {
    // A name, as clients use: an address would hide what they do with names.
    baseUrl: `https://localhost:${port}`,
    port,
    caPath: join(folder, 'tls/ca.pem'),
    tokens: new Map([...ready.users, ...ready.providers].map(({ id, token }) => [id, token])),
    async stop() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}
