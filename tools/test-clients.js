// `npm run test:clients`: the fake, served over TLS, asked by foreign HTTP stacks with the requests that public clients of
// Onezone send. Opt-in, since it needs programs that not every machine has; it installs nothing.
import { runRealClients } from '../test/real-clients/run.ts';

process.exitCode = await runRealClients(process.argv.slice(2));
