import { join } from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';

const root = join(import.meta.dirname, '../..');

/** What a bundler makes of a file for a page, and the package that its imports of msw shall mean. */
export async function buildPage(
  file: string,
  options: { readonly msw: string; readonly external?: RegExp },
): Promise<OutputChunk> {
  const bundle = await rolldown({
    input: join(root, file),
    platform: 'browser',
    resolve: { alias: { 'msw/browser': `${options.msw}/browser`, msw: options.msw } },
    ...(options.external && { external: options.external }),
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`a page would load ${others.map(({ fileName }) => fileName).join(', ')} too`);
  return chunk;
}
