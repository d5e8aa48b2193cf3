import { http, type HttpHandler } from 'msw';
import { operations } from '../src/contract/generated/operations.ts';
import type { Operation } from '../src/contract/operation.ts';
import { createLocalOnezone } from '../src/local-onezone.ts';
import { refuseTwoWorlds, type OnezoneHandlersOptions } from './onezone-handlers-options.ts';
import { onezoneUrls, type OnezoneUrls } from './onezone-urls.ts';
import { respond } from './respond.ts';

const METHODS: Readonly<Record<string, typeof http.all | undefined>> = {
  GET: http.get,
  POST: http.post,
  PUT: http.put,
  PATCH: http.patch,
  DELETE: http.delete,
};

/**
 * MSW's request handlers for a fake Onezone: one for each operation of openapi.yaml, and a last one for everything else
 * below `/api/v3/onezone`, which gets what the real service answers there. Requests for other paths and other origins are
 * left alone; so is `/configuration` at the root, unless `origins` tell whose root it is.
 *
 * @throws TypeError for an origin that is none, for a world with faults, and for a fake together with a world.
 */
export function onezoneHandlers(options: OnezoneHandlersOptions = {}): HttpHandler[] {
  refuseTwoWorlds(options);
  const { onezone = createLocalOnezone(options), origins, onRefusal = 'warn' } = options;
  return handlersFor(onezoneUrls(origins), ({ request }) => respond(onezone, request, onRefusal));
}

/** The handlers for any way to answer; undefined leaves a request alone. */
export function handlersFor(
  urls: OnezoneUrls,
  resolver: (info: { readonly request: Request }) => Promise<Response | undefined>,
): HttpHandler[] {
  const ofOperations = Object.values(operations).flatMap(({ method, path }: Operation) => {
    const url = urls.of(path);
    return url === null ? [] : [(METHODS[method] ?? http.all)(url, resolver)];
  });
  return [...ofOperations, http.all(urls.all, resolver)];
}
