import standalone from 'ajv/dist/standalone/index.js';
import { createAjv, tidyAjvCode } from './ajv-code.js';
import { jsonContentOf, operationsOf, responsesOf } from './document.js';
import { bareSchema } from './schema-parts.js';
import { fileHead } from './source-text.js';

/** @typedef {import('./document.js').Node} Node */

/**
 * The text of src/contract/generated/validators.ts: the compiled check of every schema and every answer, whole and
 * strict. Compiling proves that every schema of the document can be compiled.
 * @param {Node} document
 */
export function validators(document) {
  const ajv = createAjv({ inlineRefs: false });
  const names = Object.keys(document.components.schemas);
  for (const name of names) ajv.addSchema(oneOfMany(document.components.schemas[name]), name);
  const answers = operationsOf(document).flatMap(({ operation }) =>
    responsesOf(document, operation).flatMap(([status, response]) => {
      const id = operation.operationId;
      const content = jsonContentOf(response, `${id} ${status}`);
      if (content === null) return [];
      ajv.addSchema(oneOfMany(content.schema), `${id}_${status}`);
      return [{ id, status }];
    }),
  );
  const compiled = standalone.default(ajv, {
    ...Object.fromEntries(names.map((name) => [`schema_${name}`, name])),
    ...Object.fromEntries(answers.map(({ id, status }) => [`answer_${id}_${status}`, `${id}_${status}`])),
  });
  const code = tidyAjvCode(compiled, 'codePointLength');
  const tables = [...new Set(answers.map(({ id }) => id))].map((id) => {
    const own = answers.filter((answer) => answer.id === id);
    return `  ${id}: {\n${own.map(({ status }) => `    ${status}: answer_${id}_${status},\n`).join('')}  },\n`;
  });
  return `${fileHead({ unchecked: "AJV's own code; its type is Validator." })}import { codePointLength } from '../code-point-length.ts';
import type { Validator } from '../validator.ts';

${code}

/** The name of a schema of the document. */
export type SchemaName =
${names.map((name) => `  | '${name}'`).join('\n')};

/** The check of every schema of the document. */
export const schemaValidators: Readonly<Record<SchemaName, Validator>> = {
${names.map((name) => `  ${name}: schema_${name},\n`).join('')}};

/** The check of every answer's body, by operation and status. Answers that never have a body have none. */
export const answerValidators: Readonly<Record<string, Readonly<Record<string, Validator>>>> = {
${tables.join('')}};
`;
}

/**
 * A schema that AJV knows by its name, and others by theirs: so each is compiled once.
 * @param {Node} schema
 * @returns {Node}
 */
function oneOfMany(schema) {
  return JSON.parse(JSON.stringify(bareSchema(schema)), (key, value) =>
    key === '$ref' ? value.replace('#/components/schemas/', '') : value,
  );
}
