import { splitPath } from '../contract/request-path.ts';
import { matchRoute, type RouteMatch } from '../contract/route-table.ts';
import type { Operation } from '../contract/operation.ts';
import { onezoneError } from '../errors/error-table.ts';
import { isJsonObject } from '../json/json-object.ts';
import type { Failure } from '../token/failure.ts';
import type { Zone } from '../zone/zone.ts';
import { accepts } from './accept-header.ts';
import { apiCallOf } from './api-call.ts';
import { authenticate } from './authenticate.ts';
import {
  crashAnswer,
  emptyAnswer,
  errorAnswer,
  foreignAnswer,
  successAnswer,
  unauthorizedAnswer,
  unrenderableAnswer,
} from './answers.ts';
import { checkCallerCaveats } from './caller-caveats.ts';
import { credentialsHeader } from './credentials.ts';
import type { OperationCall, OperationLogic } from './operation.ts';
import { logicOf } from './operations/registry.ts';
import { answerPage } from './page.ts';
import type { PlainAnswer, PlainRequest } from './plain-http.ts';
import { failedPrecondition } from './preconditions.ts';
import { readBody } from './read-body.ts';
import { readFields } from './read-fields.ts';
import { refusals } from './refusals.ts';
import { unknownPathAnswer } from './unknown-path.ts';

/** The methods that the real handler knows; any other crashes it. */
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** A path that is its own decoded form, without a trailing slash, empty and dot segments. */
const PLAIN_PATH = /^(?:\/[\w-]+)+$/;
/** Without a body any type will do, but the header must follow its grammar. */
const ANY_TYPE =
  /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+(?:[ \t]*;[ \t]*[\w!#$%&'*+.^`|~-]+=(?:[\w!#$%&'*+.^`|~-]*|"(?:[^"\\]|\\.)*"))*[ \t]*$/;
const JSON_TYPE = /^application\/json[ \t]*$/i;

/**
 * Answers one request as Onezone does: the pipeline of rest-token-api.md section 2, step by step, in its order. The whole
 * service in one pure function; every door is a shell around it.
 */
export function handle(zone: Zone, request: PlainRequest): PlainAnswer {
  // Steps 0 to 2: the path, the method.
  const route = findRoute(request);
  if ('status' in route) return route;
  const { item, params } = route;
  const { method } = request;
  if (item.page === true) return answerPage(zone, request, item);
  if (!METHODS.has(method)) return foreignAnswer(500, refusals.crashingMethod(request));
  if (!item.allow.includes(method)) {
    return emptyAnswer(405, refusals.methodNotAllowed(request, item), { allow: item.allow.join(', ') });
  }
  const operation = item.operations[method];
  if (operation === undefined) return errorAnswer(onezoneError('notImplemented'), refusals.notServed(request, item));

  // Step 3: who calls.
  const authenticated = authenticate(zone, operation, request);
  if (!authenticated.ok) return refuseCredentials(operation, request, authenticated);

  // Steps 4 to 6: what the two sides speak, and whether anybody is home.
  const { accept } = request.headers;
  if (accept !== undefined) {
    const accepted = accepts(accept, operation.mediaType);
    if (accepted === 'malformed') return emptyAnswer(400, refusals.malformedAccept(accept, operation));
    if (!accepted) return emptyAnswer(406, refusals.accept(accept, operation));
  }
  const failed = failedPrecondition(request);
  if (failed !== null) return failed;
  const takesBody = method === 'POST' || method === 'PUT' || method === 'PATCH';
  const contentType = request.headers['content-type'];
  const isAcceptable =
    contentType === undefined
      ? request.body === null
      : (request.body === null ? ANY_TYPE : JSON_TYPE).test(contentType);
  if (takesBody && !isAcceptable) {
    return emptyAnswer(415, refusals.contentType(contentType));
  }
  if (zone.settings.circuitBreakerOpen) {
    return errorAnswer(onezoneError('serviceUnavailable'), refusals.circuitBreaker(), operation.mediaType);
  }

  const call: OperationCall = { zone, client: authenticated.client, parameters: params, peerIp: request.peerIp };
  return run(operation, logicOf(operation), call, request, takesBody);
}

/** Steps 7 to 15: the body, what the caller may do, the fields, the deed. */
function run(
  operation: Operation,
  logic: OperationLogic,
  call: OperationCall,
  request: PlainRequest,
  takesBody: boolean,
): PlainAnswer {
  const { zone, client } = call;
  const read = readBody(takesBody ? request.body : null, zone.settings.maxBodySize);
  if (read === 'too large') return crashAnswer(refusals.bodySize(zone.settings.maxBodySize));
  if (read === 'malformed') return errorAnswer(onezoneError('malformedData'), refusals.malformedBody());

  logic.prepare?.(call);
  if (logic.exists?.(call) === false) return errorAnswer(onezoneError('notFound'), refusals.notFound(operation));
  const limited = client.token === null ? null : checkCallerCaveats(client.token, () => apiCallOf(operation, call));
  if (limited !== null) return refuseCaveat(operation, limited);
  if (!operation.public && client.subject.type === 'nobody') {
    return errorAnswer(onezoneError('unauthorized'), refusals.anonymous(operation));
  }
  if (!operation.public && logic.isAuthorized?.(call, read.body) !== true) {
    const { type, id } = client.subject;
    return errorAnswer(onezoneError('forbidden'), refusals.forbidden(`${type} ${String(id)}`, operation));
  }
  if (!isJsonObject(read.body)) return errorAnswer(onezoneError('malformedData'), refusals.bodyNoObject());

  const fields = readFields(operation, logic, call, read.body);
  if (!fields.ok) return refuseLogically(zone, fields);
  const result = logic.execute(call, fields.value);
  return result.ok ? successAnswer(result, operation.mediaType) : refuseLogically(zone, result);
}

function findRoute(request: PlainRequest): RouteMatch | PlainAnswer {
  const { method, path, headers } = request;
  if (method === 'TRACE' || method === 'CONNECT') return foreignAnswer(501, refusals.protocolMethod(request));
  const { host } = headers;
  if (host?.startsWith('www.') === true) {
    const location = `https://${host.slice('www.'.length)}${path}`;
    return foreignAnswer(301, refusals.redirected(host), { location });
  }
  // Nothing in most paths needs decoding.
  const plain = matchRoute(path);
  if (plain !== undefined && (plain.item.path === path || PLAIN_PATH.test(path))) return plain;
  const segments = splitPath(path);
  if (segments === null) return foreignAnswer(400, refusals.badPath(request));
  return matchRoute(segments) ?? unknownPathAnswer(request, segments);
}

function refuseCredentials(operation: Operation, request: PlainRequest, failed: Failure): PlainAnswer {
  const header = credentialsHeader(request.headers, operation);
  // Nothing has been negotiated yet, and the real handler dies on this as it does on an unknown method.
  if (!('error' in failed)) return foreignAnswer(500, refusals.authentication(failed.rawError, header));
  const error = onezoneError('unauthorized', { authError: failed.error });
  return unauthorizedAnswer(error, refusals.authentication(failed.error, header));
}

function refuseCaveat({ mediaType }: Operation, failed: Failure): PlainAnswer {
  if (!('error' in failed)) return crashAnswer(refusals.callerCaveats(failed.rawError));
  const error = onezoneError('unauthorized', { authError: failed.error });
  return errorAnswer(error, refusals.callerCaveats(failed.error), mediaType);
}

/** A failure of the logic; an internal error gets the reference under which the real service would have logged it. */
function refuseLogically(zone: Zone, failed: Failure): PlainAnswer {
  if (!('error' in failed)) return unrenderableAnswer(failed, refusals.crash());
  const { error } = failed;
  const told = error.id === 'internalServerError' ? internalError(zone) : error;
  return errorAnswer(told, refusals.logic(error));
}

function internalError(zone: Zone) {
  return onezoneError('internalServerError', { reference: zone.random.errorReference() });
}
