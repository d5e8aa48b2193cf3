import { foreignAnswer } from './answers.ts';
import type { PlainAnswer, PlainRequest } from './plain-http.ts';
import { refusals } from './refusals.ts';

/**
 * A path that no handler has falls to the real service's server of static files, which knows no POST
 * (rest-token-api.md section 4.3).
 */
export function unknownPathAnswer(request: PlainRequest): PlainAnswer {
  const refusal = refusals.unknownPath(request);
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return foreignAnswer(404, refusal, { 'accept-ranges': 'bytes' });
    case 'OPTIONS':
      return foreignAnswer(200, refusal, { allow: 'HEAD, GET, OPTIONS' });
    default:
      return foreignAnswer(405, refusal, { allow: 'HEAD, GET, OPTIONS' });
  }
}
