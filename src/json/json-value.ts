/**
 * A JSON number with a fraction or an exponent in its source text. Onezone tells `1000` from `1e3` and `1.0`:
 * only the first is an integer to it (token-format.md, "Accepting caveats and types from JSON").
 */
export class JsonFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** An object as JSON has it. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * What Onezone sees of a JSON text. A `number` is always a safe integer, a larger integer is a `bigint`,
 * everything with a fraction or an exponent is a {@link JsonFloat}.
 */
export type JsonValue = null | boolean | string | number | bigint | JsonFloat | readonly JsonValue[] | JsonObject;
