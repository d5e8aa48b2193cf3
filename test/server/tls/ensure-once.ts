// A process of its own that makes certificates: `node ensure-once.ts FOLDER UMASK`, the umask in octal. Prints one JSON line.
import { createRequire } from 'node:module';
import { ensureCertificates } from '../../../src/server/tls/ensure-certificates.ts';

const [folder = '', umask = '22'] = process.argv.slice(2);
process.umask(Number.parseInt(umask, 8));
const result = await ensureCertificates({ folder, sans: [], now: new Date() });
const loaded = Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('x509'));
console.log(JSON.stringify({ result, loaded }));
