import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { OperationId } from '../../src/contract/generated/operations.ts';
import type { JsonValue } from '../../src/json/json-value.ts';

/** openapi.yaml, as far as tests read it. */
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, DocumentResponse>>;
    readonly examples: Readonly<Record<string, Example>>;
  };
}

interface DocumentOperation {
  readonly operationId: OperationId;
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, DocumentResponse | Reference>>;
}

interface DocumentResponse {
  readonly content?: Content;
  readonly 'x-onezone-content'?: Content;
}

type Content = Readonly<Record<'application/json', JsonContent>>;

/** The JSON of a request or an answer. */
export interface JsonContent {
  readonly schema: object;
  readonly examples: Readonly<Record<string, Example | Reference>>;
}

interface Example {
  readonly value: JsonValue;
}

interface Reference {
  readonly $ref: string;
}

// Linted, so of this shape.
const document = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')) as Document;

/** The document's schemas by name. */
export const documentSchemas = document.components.schemas;

/** Every operation, with the JSON of its request and of its answers. */
export const documentOperations = Object.values(document.paths).flatMap((item) =>
  ['get', 'post', 'put', 'patch', 'delete'].flatMap((method) => {
    const operation = item[method] as DocumentOperation | undefined; // linted, too
    if (operation === undefined) return [];
    const { operationId, requestBody, responses } = operation;
    const answers = Object.entries(responses).flatMap(([status, reference]) => {
      const response = '$ref' in reference ? document.components.responses[lastPart(reference.$ref)] : reference;
      const content = (response?.content ?? response?.['x-onezone-content'])?.['application/json'];
      return content === undefined ? [] : [{ status: Number(status), content }];
    });
    return [{ operationId, request: requestBody?.content['application/json'] ?? null, answers }];
  }),
);

/** The examples of a body by name, references followed. */
export function examplesOf({ examples }: JsonContent): readonly (readonly [name: string, value: JsonValue])[] {
  return Object.entries(examples).map(([name, example]) => {
    const found = '$ref' in example ? document.components.examples[lastPart(example.$ref)] : example;
    if (found === undefined) throw new Error(`the example ${name} points to nothing`);
    return [name, found.value];
  });
}

function lastPart(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
