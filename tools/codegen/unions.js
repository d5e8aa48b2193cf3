import { resolve } from './document.js';
import { changeSchemasIn } from './schema-parts.js';

/** @typedef {import('./document.js').Node} Node */

/**
 * A schema whose unions say how their members are told apart, by a tag or by a key that only one of them needs, in the
 * keywords of union-keywords.js: then a violation is one of the member that was meant, not of each in turn. The verdict
 * stays what `oneOf` and `anyOf` give.
 * @param {Node} document
 * @param {Node} schema
 * @returns {Node}
 */
export function explicitUnions(document, schema) {
  const { oneOf, anyOf, discriminator, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      changeSchemasIn(keyword, value, (part) => explicitUnions(document, part)),
    ]),
  );
  const members = oneOf ?? anyOf;
  if (members === undefined) return rest;
  const facts = (schema.oneOf ?? schema.anyOf).map((/** @type {Node} */ member) => resolve(document, member));
  if (facts.every((/** @type {Node} */ fact) => Object.keys(fact).join() === 'type')) {
    return { ...rest, type: facts.map((/** @type {Node} */ fact) => fact.type) };
  }
  if (discriminator !== undefined) {
    const tag = discriminator.propertyName;
    const values = facts.map((/** @type {Node} */ fact) => tagValuesOf(document, fact, tag));
    return { ...rest, type: 'object', taggedUnion: members, unionTag: { tag, values } };
  }
  const keys = facts.map((/** @type {Node} */ fact) =>
    requiredOf(document, fact).find((key) => facts.every((other) => other === fact || !knows(document, other, key))),
  );
  const nameless = keys.filter((/** @type {unknown} */ key) => key === undefined).length;
  if (nameless > 1) throw new Error(`No key tells the members of a union apart: ${JSON.stringify(schema)}`);
  // Members that refuse each other's keys exclude each other; of others the value may obey any.
  const exclusive = facts.every((/** @type {Node} */ fact) => isClosed(document, fact));
  return {
    ...rest,
    type: 'object',
    keyedUnion: members,
    unionKeys: { keys: keys.map((/** @type {unknown} */ key) => key ?? null), exclusive },
  };
}

/**
 * @param {Node} document
 * @param {Node} schema
 * @param {string} tag
 * @returns {string[]}
 */
function tagValuesOf(document, schema, tag) {
  const values = membersOf(document, schema).flatMap((member) => {
    const { enum: list, const: only } = member.properties?.[tag] ?? {};
    if (member.required?.includes(tag) !== true) throw new Error(`A member of a union may lack its "${tag}".`);
    return list ?? [only];
  });
  if (values.every((value) => typeof value === 'string')) return [...new Set(values)];
  throw new Error(`A member of a union does not say what its "${tag}" is: ${JSON.stringify(schema)}`);
}

/**
 * The keys that a member needs; of a union those that all its members need.
 * @param {Node} document
 * @param {Node} schema
 * @returns {string[]}
 */
function requiredOf(document, schema) {
  const [first = [], ...others] = membersOf(document, schema).map((member) => member.required ?? []);
  return first.filter((/** @type {string} */ key) => others.every((required) => required.includes(key)));
}

/**
 * @param {Node} document
 * @param {Node} schema
 * @param {string} key
 */
function knows(document, schema, key) {
  return membersOf(document, schema).some((member) => member.properties?.[key] !== undefined);
}

/**
 * @param {Node} document
 * @param {Node} schema
 */
function isClosed(document, schema) {
  return membersOf(document, schema).every((member) => member.additionalProperties === false);
}

/**
 * @param {Node} document
 * @param {Node} schema
 * @returns {Node[]}
 */
function membersOf(document, schema) {
  const members = schema.oneOf ?? schema.anyOf;
  if (members === undefined) return [schema];
  return members.flatMap((/** @type {Node} */ member) => membersOf(document, resolve(document, member)));
}
