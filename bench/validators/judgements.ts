import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { answerBodyChecks } from '../../src/contract/generated/validators.ts';
import { createOnezone } from '../../src/index.ts';
import { validateExchange, validateResponse, type OperationId } from '../../src/validators/index.ts';
import { sampleRequests } from '../sample-requests.ts';

/** A way to judge one answer; false when it is found wrong. */
export interface Judgement {
  readonly answer: 'mint' | 'examine';
  readonly name: string;
  readonly judge: () => boolean;
}

/** As far as this reads the document. */
interface Document {
  readonly paths: Readonly<Record<string, { readonly post?: DocumentOperation }>>;
  readonly components: { readonly schemas: object; readonly responses: Readonly<Record<string, Answer>> };
}
interface DocumentOperation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Answer | { readonly $ref: string }>>;
}
interface Answer {
  readonly content?: Content;
}
type Content = Readonly<Record<'application/json', { readonly schema: { readonly $ref: string } }>>;

/** A mint and an examine answer of the fake, judged by AJV as everybody uses it and by our validators. */
export function judgements(): readonly Judgement[] {
  const onezone = createOnezone();
  const samples = sampleRequests();
  const compiled = compileNow();
  return (['mint', 'examine'] as const).flatMap((answer): readonly Judgement[] => {
    const operationId: OperationId =
      answer === 'mint' ? 'create_temporary_token_for_current_provider' : 'examine_token';
    const request = samples[answer];
    const response = onezone.handle(request);
    const { status, body } = response;
    const value: unknown = JSON.parse(body);
    const atRunTime = compiled(operationId, status);
    const aheadOfTime = answerBodyChecks[operationId]?.[status];
    if (aheadOfTime === undefined) throw new Error(`${answer} was answered with ${status}`);
    const judged = [
      ['the schema, AJV compiled at run time', () => atRunTime(value)],
      ['the schema, compiled ahead of time', () => aheadOfTime(value)],
      ['JSON.parse and AJV compiled at run time', () => atRunTime(JSON.parse(body))],
      ['validateResponse', () => validateResponse(operationId, response).valid],
      ['validateExchange', () => validateExchange(operationId, { request, response }).valid],
    ] as const;
    for (const [name, judge] of judged) if (!judge()) throw new Error(`${answer}: ${name} finds the answer wrong`);
    return judged.map(([name, judge]) => ({ answer, name, judge }));
  });
}

/** AJV with the settings that OpenAPI 3.1 and the document's discriminators need. */
function compileNow(): (operationId: string, status: number) => (value: unknown) => boolean {
  // Linted, so of this shape.
  const document = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')) as Document;
  const ajv = new Ajv2020({ strict: false, discriminator: true });
  const { schemas } = JSON.parse(JSON.stringify(document.components), (key, value: unknown) =>
    key === 'mapping' ? undefined : value,
  ) as Document['components'];
  ajv.addSchema({ components: { schemas } }, 'document');
  return (operationId, status) => {
    const operation = Object.values(document.paths).find(({ post }) => post?.operationId === operationId)?.post;
    const response = operation?.responses[status];
    const shared = response !== undefined && '$ref' in response ? response.$ref.split('/').at(-1) : undefined;
    const answer = shared === undefined ? (response as Answer | undefined) : document.components.responses[shared];
    const reference = answer?.content?.['application/json'].schema.$ref;
    if (reference === undefined) throw new Error(`openapi.yaml has no schema for ${operationId} ${status}`);
    const validate = ajv.compile({ $ref: `document${reference}` });
    return (value) => validate(value);
  };
}
