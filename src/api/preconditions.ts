import { emptyAnswer, foreignAnswer } from './answers.ts';
import type { PlainAnswer, PlainRequest } from './plain-http.ts';
import { refusals } from './refusals.ts';

const TAG = String.raw`(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"[ \t]*`;
const TAGS = new RegExp(String.raw`^[ \t,]*${TAG}(?:,[ \t,]*${TAG})*(?:,[ \t,]*)?$`);

/**
 * What `If-Match` and `If-None-Match` make of a request, once it is clear that it can be answered: the resources of Onezone are
 * there and have no entity tag, so that no tag ever matches, and not to match does not help either (cowboy_rest.erl, from
 * `if_match_exists` on). Null when nothing stands in the way.
 */
export function failedPrecondition({ method, headers }: PlainRequest): PlainAnswer | null {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  if (match !== undefined && match !== '*') return refuse('If-Match', match, 412);
  if (noneMatch === undefined) return null;
  return refuse('If-None-Match', noneMatch, noneMatch === '*' && method === 'GET' ? 304 : 412);
}

function refuse(header: string, value: string, status: 304 | 412): PlainAnswer {
  const refusal = refusals.precondition(header, value);
  return value === '*' || TAGS.test(value) ? emptyAnswer(status, refusal) : foreignAnswer(400, refusal);
}
