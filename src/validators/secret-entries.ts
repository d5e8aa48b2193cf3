const NAME = 'token|macaroon|secret|passw|passphrase';
/** A key and the value that follows it, in JSON, in a form or in a header. */
const ENTRY = new RegExp(
  String.raw`((?:${NAME})\w{0,20}[\\"']{0,3}\s{0,9}[:=][\s[]{0,9}\\{0,3}["']?)((?<=")[^"]+|(?<=')[^']+|[^\s"'&,;<{}[\]]+)`,
  'gi',
);
const SECRET_NAME = new RegExp(NAME, 'i');

/** Is a value of this name a secret? */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** The values in a text that follow the name of a secret, in whatever format the text is. */
export function secretValues(text: string): readonly string[] {
  return [...text.matchAll(ENTRY)].map(([, , value = '']) => value);
}

/** Replaces them. */
export function replaceSecretValues(text: string, replace: (value: string) => string): string {
  return text.replaceAll(ENTRY, (_, name: string, value: string) => name + replace(value));
}
