import type { PathItem } from '../contract/operation.ts';
import type { Zone } from '../zone/zone.ts';
import { foreignAnswer, successAnswer, withoutCors } from './answers.ts';
import { ANONYMOUS } from './client.ts';
import { logicOf } from './operations/registry.ts';
import type { PlainAnswer, PlainRequest } from './plain-http.ts';
import { refusals } from './refusals.ts';

/**
 * Answers for a page of Onezone's web interface that tells the same as an operation of the API. Its handler looks at the
 * method alone (onedata/gui, dynamic_page_handler.erl).
 */
export function answerPage(zone: Zone, request: PlainRequest, item: PathItem): PlainAnswer {
  const operation = item.operations[request.method];
  if (operation === undefined) {
    return foreignAnswer(405, refusals.methodNotAllowed(request, item), { allow: item.allow.join(', ') });
  }
  const call = { zone, client: ANONYMOUS, parameters: {}, peerIp: request.peerIp };
  const result = logicOf(operation).execute(call, {});
  if (!result.ok) throw new Error(`${item.path} is a page whose logic fails, for which nobody knows an answer`);
  return withoutCors(successAnswer(result, operation.mediaType));
}
