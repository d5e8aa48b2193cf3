/** A compiled check of a body or a part of one. Its code is AJV's. */
export interface BodyCheck {
  (value: unknown): boolean;
  /** What was wrong with the last value, at most 100 things; null when nothing was. */
  readonly errors?: readonly KeywordViolation[] | null;
}

/** A keyword of a schema that a value does not obey. */
export interface KeywordViolation {
  /** A JSON pointer to the part of the value. */
  readonly pointer: string;
  /**
   * As in JSON Schema; or `taggedUnion` and `keyedUnion`, which stand for a `oneOf` or `anyOf` whose members are told
   * apart by the value of a key or by which key there is.
   */
  readonly keyword: string;
  /** The keyword's particulars, such as `missingProperty` of `required`. */
  readonly params: Readonly<Record<string, unknown>>;
}
