/** More violations of one value than anybody reads; a hostile value could have millions. */
const LIMIT = 100;

/**
 * AJV's code, tidied and made smaller: checks take a pointer instead of an object of things that ours never look at,
 * violations lack the path in the schema, at most LIMIT are kept, and nothing is left of the schemas but their lists.
 * Throws when the code is not as it used to be.
 * @param {string} tidied by tidyAjvCode
 */
export function compactAjvCode(tidied) {
  const code = withoutSchemas(tidied)
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', "pointer = ''")
    .replaceAll('{instancePath,parentData,parentDataProperty,rootData}', 'pointer')
    .replaceAll(/\{instancePath:(instancePath\+.*?),parentData:.*?,rootData\}/g, '$1')
    .replaceAll(
      /note\(vErrors, \{instancePath(?::(.*?))?,schemaPath:".*?",keyword:(".*?"),params:(.*)\}\);$/gm,
      (_, pointer, keyword, params) => `note(vErrors, ${pointer ?? 'pointer'}, ${keyword}, ${params});`,
    )
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;/g,
      'vErrors = noteAll(vErrors, $1.errors);\nerrors += $1.errors.length;',
    )
    .replaceAll(
      /if\((_errs\d+)\)\{\nvErrors\.length = \1;\n\}/g,
      'if($1){\nif(vErrors.length > $1) vErrors.length = $1;\n}',
    )
    .replaceAll('instancePath', 'pointer')
    .replace(/\n\nfunction note\([\s\S]*$/, '')
    .replaceAll(/\n{3,}/g, '\n\n');
  const unknown = /parentData|rootData|schemaPath|vErrors\.concat|\bschema\d/.exec(code);
  if (unknown !== null) throw new Error(`AJV's code has ${unknown[0]}, which compact-ajv-code.js does not know.`);
  return `${code}

function note(violations, pointer, keyword, params) {
if (violations === null) return [{ pointer, keyword, params }];
if (violations.length < ${LIMIT}) violations.push({ pointer, keyword, params });
return violations;
}

function noteAll(violations, more) {
if (violations === null) return more;
for (const violation of more) {
if (violations.length < ${LIMIT}) violations.push(violation);
}
return violations;
}`;
}

/**
 * AJV writes every schema down, for the few places where its code refers to a part of one.
 * @param {string} code
 */
export function withoutSchemas(code) {
  /** @type {Map<string, unknown>} */
  const schemas = new Map();
  const rest = code.replaceAll(/^const (schema\d+) = (.*);\n/gm, (_, name, text) => {
    schemas.set(name, JSON.parse(text));
    return '';
  });
  return rest.replaceAll(/\b(schema\d+)((?:\.\w+|\[\d+\])*)/g, (_, name, path) => {
    let value = /** @type {any} */ (schemas.get(name));
    for (const [step] of path.matchAll(/\w+/g)) value = value[step];
    if (value === undefined) throw new Error(`AJV's code refers to ${name}${path}, which is nothing.`);
    return JSON.stringify(value);
  });
}
