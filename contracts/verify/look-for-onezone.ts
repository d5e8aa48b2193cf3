import { operations } from '../../src/contract/generated/operations.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import type { SeenAnswer } from '../../src/proxy/seen.ts';
import { isRecord } from '../is-record.ts';
import { askJson, askTarget, EMPTY, type Answered } from './ask-target.ts';
import type { TargetWay } from './target-way.ts';

/** Is there a Onezone at all? If not, what was asked last, and what came. */
export type Look = { readonly isOnezone: true } | ({ readonly isOnezone: false; readonly asked: string } & Answered);

const EXAMINE = operations.examine_token.path;
const MINT = operations.create_temporary_token_for_current_provider.path;

/**
 * Asks what every Onezone answers to anybody, until one answer is as one of Onezone: with so many mistakes in it as one likes,
 * for those are found afterwards. What looks like it nowhere is a web server, another service or another path.
 */
export async function lookForOnezone(way: TargetWay): Promise<Look> {
  const headers = ['host', way.upstream.host, 'accept', 'application/json'];
  const read = (target: string): Promise<Answered> => askTarget({ method: 'GET', target, headers, body: EMPTY }, way);
  const statuses: (number | undefined)[] = [];
  for (const { path } of [operations.get_configuration, operations.get_configuration_page]) {
    const { answer } = await read(path);
    if (answer?.status === 200 && hasAny(answer, CONFIGURATION)) return { isOnezone: true };
    statuses.push(answer?.status);
  }
  const minted = await askJson(way, MINT, {});
  if (minted.answer !== null && isRefusal(minted.answer)) return { isOnezone: true };
  const examined = await askJson(way, EXAMINE, {});
  if (examined.answer !== null && (isRefusal(examined.answer) || hasAny(examined.answer, EXAMINED))) {
    return { isOnezone: true };
  }
  // It looked at what was sent, and missed the token; others answer so to whatever they are asked.
  if (examined.answer?.status === 400 && !statuses.includes(400)) return { isOnezone: true };
  return { isOnezone: false, asked: `POST ${EXAMINE}`, ...examined };
}

/** Keys of the answers, of which others have none. */
const CONFIGURATION = ['compatibleOneproviderVersions', 'subdomainDelegationSupported', 'supportedIdPs'];
const EXAMINED = ['onezoneDomain', 'persistence', 'caveats'];

/** What a server answers on paths and to methods that it does not have. */
const NOT_THERE: ReadonlySet<number> = new Set([404, 405, 501]);

function hasAny({ body: { json } }: SeenAnswer, keys: readonly string[]): boolean {
  return isRecord(json) && keys.some((key) => Object.hasOwn(json, key));
}

/**
 * A refusal in Onezone's form, or at least one of a request that lacks something, as JSON. That there is no such path or
 * method says nothing, in whatever form.
 */
function isRefusal({ status, body: { json } }: SeenAnswer): boolean {
  if (status < 400 || NOT_THERE.has(status)) return false;
  return typeof valueAt(json, '/error/id') === 'string' || (status === 400 && isRecord(json));
}
