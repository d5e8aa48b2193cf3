/** A compiled check, in AJV's form. */
export interface Validator {
  (value: unknown): boolean;
  /** What was wrong with the last value. */
  readonly errors?: readonly SchemaViolation[] | null;
}

/** A keyword of a schema that a value does not obey, in AJV's form. */
export interface SchemaViolation {
  /** A JSON pointer to the part of the value. */
  readonly instancePath: string;
  /** Where the keyword stands in the schema, as a fragment: `#/properties/token/type`. */
  readonly schemaPath: string;
  readonly keyword: string;
  /** The keyword's particulars, such as `missingProperty` of `required`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** In English; request checks leave it out. */
  readonly message?: string;
}
