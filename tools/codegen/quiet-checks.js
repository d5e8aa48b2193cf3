import { Name, _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { createAjv, tidyAjvCode } from './ajv-code.js';
import { withoutSchemas } from './compact-ajv-code.js';
import { resolve } from './document.js';
import { changeSchemasIn, isAnnotation } from './schema-parts.js';

/** @typedef {import('./document.js').Node} Node */

/**
 * Checks that say yes or no. Of a union in a request, all that can be wrong means one error to Onezone, so what is wrong
 * with each member need not be told: a twentieth of the code, and each schema of the document is compiled once.
 * @param {Node} document
 * @param {(where: string, keyword: string, value: unknown) => void} refuseUnable
 */
export function createQuietChecks(document, refuseUnable) {
  // The type of the value stands outside of the members.
  const ajv = createAjv({ inlineRefs: false, messages: false, strictTypes: false });
  /** @type {Map<string, string>} */
  const names = new Map();

  /**
   * @param {Node} schema
   * @param {string} where
   * @returns {Node}
   */
  function prepare(schema, where) {
    if (typeof schema.$ref === 'string') return { $ref: referTo(schema.$ref) };
    const decidedByCode = schema['x-onezone-decided-by'];
    if (decidedByCode !== undefined && decidedByCode.keywords === undefined) return /** @type {Node} */ (true);
    const keywords = Object.keys(schema).filter(
      (keyword) => !isAnnotation(keyword) && decidedByCode?.keywords.includes(keyword) !== true,
    );
    return Object.fromEntries(
      keywords.map((keyword) => {
        const here = `${where}/${keyword}`;
        refuseUnable(here, keyword, schema[keyword]);
        return [keyword, changeSchemasIn(keyword, schema[keyword], (part, step) => prepare(part, here + step))];
      }),
    );
  }

  /** @param {string} reference */
  function referTo(reference) {
    const name = reference.replace('#/components/schemas/', '');
    if (names.has(name)) return name;
    names.set(name, name);
    const schema = resolve(document, { $ref: reference });
    if (schema['x-onezone-error'] !== undefined) {
      throw new Error(`${name} has an x-onezone-error, but all that is wrong with it means another error.`);
    }
    ajv.addSchema(prepare(schema, name), name);
    return name;
  }

  return {
    /**
     * The name of the function that tells whether a value fits one of the members.
     * @param {Node[]} members
     * @param {string} where
     */
    nameOf(members, where) {
      const text = JSON.stringify(members);
      const name = names.get(text) ?? `fits${names.size}`;
      if (!names.has(text)) {
        names.set(text, name);
        ajv.addSchema({ anyOf: members.map((member, at) => prepare(member, `${where}/${at}`)) }, name);
      }
      return name;
    },

    /**
     * Lets AJV call those functions for the keyword `anyOfQuietly`, whose value is the name.
     * @param {import('ajv').Ajv} other
     */
    teach(other) {
      other.addKeyword({
        keyword: 'anyOfQuietly',
        schemaType: 'string',
        error: { message: 'no member fits', params: () => _`{}` },
        code(cxt) {
          cxt.fail(_`!${new Name(cxt.schema)}(${cxt.data})`);
        },
      });
    },

    /** The functions, whose own names do not meet those in other code. */
    code() {
      const functions = [...names.values()].filter((name) => name.startsWith('fits'));
      if (functions.length === 0) return '';
      const compiled = standalone.default(ajv, Object.fromEntries(functions.map((name) => [name, name])));
      const code = withoutSchemas(tidyAjvCode(compiled, '(text) => text.length'))
        .replace(/\n\nfunction note\([\s\S]*$/, '')
        .replaceAll('errors = vErrors.length;', 'errors++;')
        .replaceAll(/^(vErrors = .*|validate\d+\.errors = .*);\n/gm, '')
        .replaceAll(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, '')
        .replaceAll(/, \{instancePath.*?,rootData\}/g, '')
        .replaceAll(/, \)\{/g, '){')
        .replaceAll(/\b(validate|pattern|func)(\d+)\b/g, '$1_$2');
      const unknown = /instancePath|\.errors|\bschema\d/.exec(code);
      if (unknown !== null) throw new Error(`AJV's code has ${unknown[0]}, which quiet-checks.js does not know.`);
      return code;
    },
  };
}
