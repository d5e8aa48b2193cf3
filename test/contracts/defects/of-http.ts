import { handle } from '../../../src/api/handle.ts';
import { valueAt } from '../../../src/contract/value-at.ts';
import { bodyOf, EXAMINE, withHeaders, wrongAnswer, wrongRequest, wrongValue, type Defect } from './defect.ts';

/** Defects in what has nothing to do with tokens. */
export const httpDefects: readonly Defect[] = [
  wrongAnswer('answers say that they are HTML', null, (right) => ({
    ...right,
    headers: { ...right.headers, ...(right.headers['content-type'] && { 'content-type': 'text/html' }) },
  })),
  wrongAnswer('answers do not say what they are', null, (right) => ({
    ...right,
    headers: without(right.headers, 'content-type'),
  })),
  wrongAnswer('scripts of other origins may not read answers', null, (right) => ({
    ...right,
    headers: without(right.headers, 'access-control-allow-origin'),
  })),
  wrongRequest('the content type of a request is not looked at', null, (request) =>
    withHeaders(request, { 'content-type': 'application/json' }),
  ),
  wrongRequest('a content type with a charset is taken', null, (request) =>
    withHeaders(request, { 'content-type': request.headers['content-type']?.replace(/;.*$/, '') }),
  ),
  wrongAnswer('a wrong content type is answered 400', null, (right) =>
    right.status === 415 ? { ...right, status: 400 } : right,
  ),
  wrongRequest('what is accepted is not looked at', null, (request) => withHeaders(request, { accept: undefined })),
  wrongAnswer('a method that a path has not is answered 404', null, (right) =>
    right.status === 405 ? { ...right, status: 404 } : right,
  ),
  wrongAnswer('the methods of a path are not told', null, (right) => ({
    ...right,
    headers: without(right.headers, 'allow'),
  })),
  wrongRequest('malformed JSON is as good as an empty object', null, (request) =>
    request.body !== null && bodyOf(request) === undefined ? { ...request, body: '{}' } : request,
  ),
  wrongRequest('a body that is no object is as good as an empty one', null, (request) => {
    const body = bodyOf(request);
    return body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body))
      ? { ...request, body: '{}' }
      : request;
  }),
  wrongAnswer('malformed JSON is answered 500', null, (right) =>
    right.body.includes('"malformedData"') ? { ...right, status: 500 } : right,
  ),
  wrongAnswer('malformed JSON is told only to those who may call', null, (right, request, zone) => {
    const isAnonymous = request.headers['x-auth-token'] === undefined;
    return isAnonymous && right.body.includes('"malformedData"') ? handle(zone, { ...request, body: '{}' }) : right;
  }),
  wrongAnswer('unknown keys are refused', null, (right, request) => {
    const body = bodyOf(request);
    const isKnown = typeof body !== 'object' || body === null || Object.keys(body).every((key) => KNOWN.has(key));
    if (isKnown || right.status >= 400) return right;
    const error = { id: 'badData', details: { key: 'foo' }, description: 'x' };
    return { ...right, status: 400, body: JSON.stringify({ error }) };
  }),
  wrongAnswer('an empty body is refused', null, (right, request) =>
    request.body === null && right.status === 400
      ? { ...right, body: JSON.stringify({ error: { id: 'malformedData', description: 'x' } }) }
      : right,
  ),
  wrongValue('errors have no details', null, 400, '/error/details', () => undefined),
  wrongValue('errors have no description', null, 400, '/error/description', () => undefined),
  wrongValue('errors tell a code, too', null, 400, '/error', (error) => ({ ...Object(error), code: 400 })),
  wrongValue('errors are told in a list', null, 400, '/error', (error) => [error]),
  wrongAnswer('errors are told without their wrapping', null, (right) =>
    right.status === 400 && right.body !== ''
      ? { ...right, body: JSON.stringify(valueAt(JSON.parse(right.body), '/error')) }
      : right,
  ),
  wrongAnswer('every error is answered 422', null, (right) =>
    right.status === 400 ? { ...right, status: 422 } : right,
  ),
  wrongAnswer('errors are answered 200', null, (right) => (right.status === 400 ? { ...right, status: 200 } : right)),
  wrongAnswer('numbers are told with a fraction', EXAMINE, (right) => ({
    ...right,
    body: right.body.replaceAll(/"validUntil":(-?\d+)/g, '"validUntil":$1.0'),
  })),
];

const KNOWN = new Set(['token', 'caveats', 'type']);

function without(headers: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}
