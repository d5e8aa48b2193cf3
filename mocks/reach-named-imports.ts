import { syncBuiltinESMExports } from 'node:module';

/** What there is in every MSW server. */
interface Interceptor<Options extends readonly unknown[]> {
  listen(...options: Options): void;
  close(): void;
}

/**
 * Lets an MSW server also reach requests of code that imports functions by name, as in
 * `import { request } from 'node:https'`: MSW replaces them on the module alone, where such an import does not look again.
 */
export function reachNamedImports<Options extends readonly unknown[]>(
  server: Interceptor<Options>,
): Interceptor<Options> {
  const listen = server.listen.bind(server);
  const close = server.close.bind(server);
  return {
    listen: (...options) => {
      listen(...options);
      syncBuiltinESMExports();
    },
    close: () => {
      close();
      syncBuiltinESMExports();
    },
  };
}
