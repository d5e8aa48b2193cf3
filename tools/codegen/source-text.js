/**
 * The first lines of a generated file.
 * @param {{ unchecked?: string }} [options] why TypeScript shall not look into it
 */
export function fileHead({ unchecked } = {}) {
  const head = '// Generated from openapi.yaml by `npm run codegen`. Do not edit.\n';
  return unchecked === undefined ? `${head}\n` : `// @ts-nocheck -- ${unchecked}\n${head}\n`;
}

const SOURCE = Symbol('source');

/**
 * A value that is source already, such as the name of a constant.
 * @param {string} text
 */
export function source(text) {
  return { [SOURCE]: text };
}

/**
 * A value as TypeScript source, in the layout of the formatter as far as it is easy.
 * @param {unknown} value
 * @param {string} [indent]
 * @returns {string}
 */
export function literal(value, indent = '') {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (SOURCE in value) return String(value[SOURCE]);
  const deeper = `${indent}  `;
  const isArray = Array.isArray(value);
  const parts = isArray
    ? value.map((item) => literal(item, deeper))
    : Object.entries(value).map(
        ([key, item]) => `${/^[A-Za-z_$][\w$]*$|^\d+$/.test(key) ? key : quoted(key)}: ${literal(item, deeper)}`,
      );
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return `${open}${close}`;
  const line = isArray ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  if (line.length + indent.length < 100 && !line.includes('\n')) return line;
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`;
}

/** @param {string} text */
function quoted(text) {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
