import { valueAt } from '../../contract/value-at.ts';
import { writeJson } from '../../json/write-json.ts';
import { examine } from '../../token/examine-token.ts';
import { agreement } from './agreement.ts';
import type { OperationSemantics } from './operation-semantics.ts';
import { tokenIn } from './token-seen.ts';

/** What of a stored token is written in the token too. */
const WRITTEN = ['id', 'subject', 'type', 'caveats'] as const;

/**
 * The operations that read a named token (rest-token-api.md section 1.7). `parameter` is what the path names it by, and
 * the answer must have the same under that key.
 */
export function storedTokenSemantics(parameter: 'id' | 'name'): OperationSemantics {
  return {
    response({ status, body }) {
      const token = status === 200 ? tokenIn(body) : null;
      if (token === null) return [];
      if (typeof token === 'string') return [agreement('/token', 'is', 'no token', 'the stored token')];
      const examined = examine(token);
      if (!examined.ok) return [];
      const { examine: said } = examined;
      const isNamed = said.persistence === 'named' ? [] : [agreement('/token', 'is', said.persistence, 'named')];
      const differing = WRITTEN.filter((key) => writeJson(valueAt(body?.value, `/${key}`)) !== writeJson(said[key]));
      return [
        ...isNamed,
        ...differing.map((key) => agreement(`/${key}`, 'is', valueAt(body?.value, `/${key}`), said[key])),
      ];
    },
    exchange({ parameters }, { status, body }) {
      const [found, wanted] = [valueAt(body?.value, `/${parameter}`), parameters[parameter]];
      if (status !== 200 || wanted === undefined || found === wanted) return [];
      return [agreement(`/${parameter}`, 'is', found, wanted)];
    },
  };
}
