/** @typedef {import('./document.js').Node} Node */

/** Keywords whose value is a schema. */
export const ONE = ['items', 'not', 'if', 'then', 'else', 'contains', 'propertyNames', 'additionalProperties'];
/** Keywords whose value is a list of schemas. */
export const LIST = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
/** Keywords whose value is a map of schemas by name. */
export const MAP = ['properties', 'patternProperties', 'dependentSchemas'];

/**
 * Does the keyword tell readers something, and validators nothing?
 * @param {string} keyword
 */
export function isAnnotation(keyword) {
  return keyword.startsWith('x-') || ['title', 'description', 'default', 'examples'].includes(keyword);
}

/**
 * The value of a keyword, with the schemas in it changed.
 * @param {string} keyword
 * @param {any} value
 * @param {(schema: Node, step: string, name: string | null) => unknown} change `step` is the way from the keyword to
 *   the schema, `name` the property's, if it is one
 */
export function changeSchemasIn(keyword, value, change) {
  if (ONE.includes(keyword)) return typeof value === 'object' ? change(value, '', null) : value;
  if (LIST.includes(keyword)) {
    return value.map((/** @type {Node} */ schema, /** @type {number} */ i) => change(schema, `/${i}`, null));
  }
  if (MAP.includes(keyword)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, schema]) => [
        name,
        change(schema, `/${name}`, keyword === 'properties' ? name : null),
      ]),
    );
  }
  // AJV reads the mapping off the schemas themselves, and refuses a written one.
  if (keyword === 'discriminator') return { propertyName: value.propertyName };
  return value;
}

/**
 * A schema with what validators need, and no more.
 * @param {Node} schema
 * @returns {Node}
 */
export function bareSchema(schema) {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !isAnnotation(keyword))
      .map(([keyword, value]) => [keyword, changeSchemasIn(keyword, value, bareSchema)]),
  );
}
