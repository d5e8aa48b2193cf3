// `npm run build` (also `npm ci`, `npm pack` and `npm publish`, as the "prepare" script): src/, mocks/ and contracts/ -> dist/.
// The new dist/ takes the old one's place in one rename, so that a server that starts meanwhile finds one or the other.
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.js';
import { root, tool } from './tool.js';

const started = performance.now();
const typescript = tool('typescript', 'tsc');
if (typescript === null) {
  // `npm ci --omit=dev` in a checkout: bin/onezone-mock runs the sources as they are.
  console.log('build: left out, the development dependencies are not installed (a checkout runs from src/)');
  process.exit(0);
}

const fresh = join(root, `.build-${process.pid}`);
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

// Library declarations are checked by `npm test`; here they would only cost time.
mkdirSync(fresh);
const { code, output } = await run(typescript, ['-p', 'tsconfig.build.json', '--outDir', fresh, '--skipLibCheck']);
if (code !== 0) {
  console.error(output.trimEnd());
  console.error('build: failed, dist/ is as it was. `npx tsc --noEmit` shows the same errors.');
  // An install in a checkout goes on, to leave what is needed to repair the sources; packing and publishing stop.
  process.exit(['ci', 'install'].includes(process.env['npm_command'] ?? '') ? 0 : 1);
}

// Not at the top: without the development dependencies it would not load.
const { bundle } = await import('./bundle.js');
await bundle(fresh);
chmodSync(join(fresh, 'src/cli/main.js'), 0o755);
putInPlace(fresh, join(root, 'dist'));
const modules = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);
const time = Math.round(performance.now() - started);
console.log(`build: ${modules.length} modules in dist/ (${time} ms)`);

/**
 * Renames `from` to `to`; what was at `to` goes. Of two builds that end together, the later one stays.
 * @param {string} from
 * @param {string} to
 */
function putInPlace(from, to) {
  const old = `${from}-old`;
  for (let attempt = 1; ; attempt++) {
    try {
      if (existsSync(to)) renameSync(to, old);
      renameSync(from, to);
      break;
    } catch (error) {
      if (attempt === 5) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}
