import { Ajv } from 'ajv';

/**
 * AJV as the generator uses it. Not its class for JSON Schema 2020-12: that writes much more code, for the sake of the
 * keywords `unevaluated…` and `$dynamicRef` alone. In strict mode a keyword that this class does not know is refused,
 * and the others mean the same in both.
 * @param {import('ajv').Options} options
 */
export function createAjv(options) {
  return new Ajv({
    strict: true,
    strictTypes: true,
    // A key that a member of a union requires may be described outside of it.
    strictRequired: false,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
    ...options,
  });
}

/**
 * AJV's standalone code without exports of its own, and with one function instead of six lines wherever a violation is
 * noted down. Throws when the code is not as it used to be, needs a package or would compile something at run time.
 * @param {string} standalone
 * @param {string} lengthOf what counts the characters of a text
 */
export function tidyAjvCode(standalone, lengthOf) {
  const code = standalone
    .replace('"use strict";', '')
    .replaceAll(/\bexport const (\w+ = \w+;)/g, '\nconst $1')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', lengthOf)
    .replaceAll(
      /^const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}$/gm,
      'vErrors = note(vErrors, $2);',
    );
  const unknown = /vErrors\.push|\.evaluated|require\(|\bimport\b|\bFunction\b|\beval\b/.exec(code);
  if (unknown !== null) throw new Error(`AJV's code has ${unknown[0]}, which ajv-code.js does not know.`);
  return `${code.trim()}

function note(violations, violation) {
if (violations === null) return [violation];
violations.push(violation);
return violations;
}`;
}
