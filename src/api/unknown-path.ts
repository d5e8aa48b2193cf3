import { accepts } from './accept-header.ts';
import { foreignAnswer } from './answers.ts';
import type { PlainAnswer, PlainRequest } from './plain-http.ts';
import { refusals } from './refusals.ts';

/** The methods that the real server's library knows; it can do the first three to a file. */
const METHODS = ['HEAD', 'GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];
const ALLOW = METHODS.slice(0, 3);
/** A segment that would lead out of the folder of files. */
const TREACHEROUS = /[/\\\0]/;

/** What files are by their endings, as far as somebody may ask for them (gui_static.erl, `mimetype`). */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  ico: 'image/x-icon',
  js: 'application/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
};

/**
 * A path that no handler has falls to the real service's server of static files, which knows no POST
 * (rest-token-api.md section 4.3; cowboy_static.erl, cowboy_rest.erl).
 */
export function unknownPathAnswer(request: PlainRequest, segments: readonly string[]): PlainAnswer {
  const { method, headers } = request;
  if (!METHODS.includes(method)) return foreignAnswer(501, refusals.unknownMethod(request));
  const refusal = refusals.unknownPath(request);
  const allow = { allow: ALLOW.join(', ') };
  if (!ALLOW.includes(method)) return foreignAnswer(405, refusal, allow);
  if (segments.some((segment) => TREACHEROUS.test(segment))) return foreignAnswer(400, refusals.badPath(request));
  if (method === 'OPTIONS') return foreignAnswer(200, refusal, allow);
  const { accept, 'if-match': match } = headers;
  const accepted = accept === undefined || accepts(accept, mediaTypeOf(segments.at(-1) ?? ''));
  if (accepted === 'malformed') return foreignAnswer(400, refusal);
  if (!accepted) return foreignAnswer(406, refusal);
  return foreignAnswer(match === undefined ? 404 : 412, refusal, { 'accept-ranges': 'bytes' });
}

function mediaTypeOf(name: string): string {
  const ending = /\.([^.]*)$/.exec(name)?.[1];
  // The page of every folder.
  if (name === 'i') return 'text/html';
  return (ending === undefined ? undefined : MEDIA_TYPES[ending]) ?? 'application/octet-stream';
}
