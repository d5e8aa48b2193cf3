import { _, stringify } from 'ajv';
import { getProperty } from 'ajv/dist/compile/codegen/index.js';

/** @typedef {import('ajv').KeywordCxt} KeywordCxt */
/** @typedef {import('ajv').Name} Name */

/**
 * Teaches AJV the keywords of unions.js. A violation is that of the member whose tag or key the value has; without any,
 * its `params` list those that there are.
 * @param {import('ajv').Ajv} ajv
 */
export function addUnionKeywords(ajv) {
  ajv.addVocabulary(['unionTag', 'unionKeys']);
  ajv.addKeyword({
    keyword: 'taggedUnion',
    type: 'object',
    schemaType: 'array',
    error: {
      message: 'unknown tag',
      params: ({ params: { tag, allowed } }) => _`{tag: ${tag}, allowed: ${stringify(allowed)}}`,
    },
    code(cxt) {
      const { gen, data, parentSchema } = cxt;
      const { tag, values } = parentSchema.unionTag;
      const valid = gen.let('valid', false);
      const value = gen.const('tag', _`${data}${getProperty(tag)}`);
      gen.if(false);
      for (const [member, own] of values.entries()) {
        for (const name of own) {
          gen.elseIf(_`${value} === ${name}`);
          gen.assign(valid, check(cxt, 'taggedUnion', member));
        }
      }
      gen.else();
      cxt.error(false, { tag, allowed: values.flat() });
      gen.endIf();
      cxt.ok(valid);
    },
  });
  ajv.addKeyword({
    keyword: 'keyedUnion',
    type: 'object',
    schemaType: 'array',
    trackErrors: true,
    error: { message: 'no known key', params: ({ params: { keys } }) => _`{keys: ${stringify(keys)}}` },
    code(cxt) {
      const { gen, data, parentSchema } = cxt;
      const { keys, exclusive } = parentSchema.unionKeys;
      const valid = gen.let('valid', false);
      if (exclusive) chooseByKey();
      else {
        for (const member of keys.keys()) {
          gen.if(_`!${valid}`, () => {
            gen.assign(valid, check(cxt, 'keyedUnion', member, { createErrors: false, allErrors: false }));
          });
        }
        cxt.reset();
        gen.if(_`!${valid}`, chooseByKey);
      }
      cxt.ok(valid);

      function chooseByKey() {
        gen.if(false);
        for (const [member, key] of keys.entries()) {
          if (key === null) continue;
          gen.elseIf(_`${data}${getProperty(key)} !== undefined`);
          gen.assign(valid, check(cxt, 'keyedUnion', member));
        }
        gen.else();
        const other = keys.indexOf(null);
        if (other === -1) cxt.error(false, { keys });
        else gen.assign(valid, check(cxt, 'keyedUnion', other));
        gen.endIf();
      }
    },
  });
}

/**
 * Writes the check of one member.
 * @param {KeywordCxt} cxt
 * @param {string} keyword
 * @param {number} member
 * @param {{ createErrors?: boolean, allErrors?: boolean }} [options]
 * @returns {Name} whether the value obeys it
 */
function check(cxt, keyword, member, options = {}) {
  const valid = cxt.gen.name('valid');
  cxt.subschema({ keyword, schemaProp: member, compositeRule: true, ...options }, valid);
  return valid;
}
