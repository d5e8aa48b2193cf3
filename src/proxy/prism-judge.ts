import type { Operation } from '../contract/operation.ts';
import type { Finding, Part } from './finding.ts';
import type { PrismDiagnostic, PrismInput, PrismLogger, PrismOperation, PrismPackage } from './prism-package.ts';
import type { SeenAnswer, SeenRequest } from './seen.ts';

/** Prism, asked for its opinion and for nothing else. */
export interface PrismJudge {
  judgeRequest(operation: Operation, request: SeenRequest): Promise<readonly Finding[]>;
  judgeAnswer(operation: Operation, answer: SeenAnswer): Promise<readonly Finding[]>;
}

const SILENT: PrismLogger = {
  child: () => SILENT,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  success: () => undefined,
};

/** Nobody is asked there: what Prism forwards to is the answer that is already here. */
const NOWHERE = new URL('http://upstream.invalid');
const NO_ANSWER = { statusCode: 200, headers: {}, body: undefined };
const ERROR = 0;
/** A long list of wrong caveats makes millions. */
const MAX_DIAGNOSTICS = 1000;

/**
 * Makes a judge of Prism and a document, and puts it to the proof: Prism takes a schema that it cannot compile for one that
 * everything obeys, so each is shown something wrong first. Which also compiles them before the first request comes.
 *
 * @throws Error when Prism has nothing to say of a wrong body: the document and this version of Prism do not fit.
 */
export async function createPrismJudge(prism: PrismPackage, documentPath: string): Promise<PrismJudge> {
  const operations = await prism.getHttpOperationsFromSpec(documentPath);
  const config = { isProxy: true, upstream: NOWHERE, upstreamProxy: undefined, errors: false, mock: false } as const;
  const instance = prism.createInstance(
    { ...config, checkSecurity: true, validateRequest: true, validateResponse: true },
    {
      logger: SILENT,
      // Where a request leads is decided by the one route table of this package.
      route: ({ resources: [operation] }) => ({ _tag: 'Right', right: present(operation, 'an operation') }),
      forward:
        ({ data }) =>
        () =>
        () =>
          Promise.resolve({ _tag: 'Right', right: data.answer }),
    },
  );

  const ask = async (
    operation: PrismOperation,
    direction: 'request' | 'response',
    input: PrismInput,
  ): Promise<readonly Finding[]> => {
    const isRequest = direction === 'request';
    try {
      const asked = await instance.request(input, [operation], {
        ...config,
        checkSecurity: isRequest,
        validateRequest: isRequest,
        validateResponse: !isRequest,
      })();
      if (asked._tag === 'Left') throw asked.left;
      const { validations } = asked.right;
      return (isRequest ? validations.input : validations.output)
        .slice(0, MAX_DIAGNOSTICS)
        .map((diagnostic) => toFinding(diagnostic, direction))
        .filter((finding) => finding !== null);
    } catch (error) {
      // A content type that it cannot read, for one, makes it throw.
      const why = error instanceof Error ? error.message : 'it gave up';
      return [
        { direction, part: 'header', pointer: '', code: 'unjudged', message: `cannot be judged: ${why}`, judges },
      ];
    }
  };
  const find = (operationId: string): PrismOperation =>
    present(
      operations.find(({ iid }) => iid === operationId),
      operationId,
    );

  await proveThat(ask, operations);
  return {
    judgeRequest: (operation, request) => ask(find(operation.operationId), 'request', requestInput(request)),
    judgeAnswer: (operation, answer) => ask(find(operation.operationId), 'response', answerInput(answer)),
  };
}

const judges = ['Prism'] as const;

type Ask = (
  operation: PrismOperation,
  direction: 'request' | 'response',
  input: PrismInput,
) => Promise<readonly Finding[]>;

const WRONG: PrismInput = {
  method: 'post',
  url: { path: '/', query: {} },
  headers: { 'content-type': 'application/json', 'content-length': '1' },
  body: 1,
  answer: NO_ANSWER,
};

/** No body of the document is a number. */
async function proveThat(ask: Ask, operations: readonly PrismOperation[]): Promise<void> {
  const blind: string[] = [];
  const prove = async (operation: PrismOperation, where: string, asked: Promise<readonly Finding[]>): Promise<void> => {
    if (!(await asked).some(({ part }) => part === 'body')) blind.push(`${operation.iid} (${where})`);
  };
  for (const operation of operations) {
    if ((operation.request?.body?.contents ?? []).length > 0) {
      await prove(operation, 'request', ask(operation, 'request', WRONG));
    }
    for (const { code, contents = [] } of operation.responses.filter((response) => /^\d+$/.test(response.code))) {
      // Of an image there is nothing to say.
      if (contents.every(({ mediaType }) => mediaType !== WRONG.headers['content-type'])) continue;
      const { headers, body } = WRONG;
      const answer = { statusCode: Number(code), headers, body };
      await prove(operation, code, ask(operation, 'response', { ...WRONG, answer }));
    }
  }
  if (blind.length > 0) throw new Error(`Prism does not judge the bodies of ${blind.join(', ')}`);
}

function requestInput({ method, target, headers, body }: SeenRequest): PrismInput {
  const query = new URLSearchParams(/\?([^#]*)/.exec(target)?.[1]);
  return {
    method: method.toLowerCase(),
    url: {
      path: target.replace(/[?#].*$/s, ''),
      query: Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])),
    },
    // Prism looks for the content type only where there is a length, which a chunked body has not.
    headers: { ...withoutMissing(headers), 'content-length': String(body.bytes.length) },
    body: bodyOf(body),
    answer: NO_ANSWER,
  };
}

function answerInput({ status, headers, body }: SeenAnswer): PrismInput {
  return { ...WRONG, answer: { statusCode: status, headers: withoutMissing(headers), body: bodyOf(body) } };
}

/** What is no JSON goes to Prism as text: what it parsed itself would leave it waiting for ever (5.15.11 and later). */
function bodyOf({ text, json }: SeenRequest['body']): unknown {
  return text === '' ? undefined : (json ?? text);
}

function withoutMissing(headers: SeenRequest['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** A diagnostic in our words; null for advice. Of an unknown status Prism only warns, unless it is a success. */
function toFinding(diagnostic: PrismDiagnostic, direction: 'request' | 'response'): Finding | null {
  const { path = [], code, message, severity, tags } = diagnostic;
  const finding = (part: Part, pointer: string, told: string, called = String(code ?? part)): Finding => ({
    direction,
    part,
    pointer,
    code: called,
    message: told,
    ...(tags && { challenges: tags }),
    judges,
  });
  if (message.startsWith('Unable to match the returned status code')) return finding('status', '', message);
  if (severity !== ERROR) return null;
  if (code === 401) return finding('credentials', '', 'are missing, or in no form that the operation takes');
  if (code === 415 || message.startsWith('The received media type')) return finding('header', '/content-type', message);
  const [root, ...way] = path;
  const told = withoutPlace(diagnostic, direction);
  if (root === 'header' && way.length === 0) {
    const missing = /required property '([^']+)'/.exec(message)?.[1];
    return finding('header', missing === undefined ? '' : `/${missing}`, missing === undefined ? told : 'is missing');
  }
  const part = root === 'header' || root === 'query' || root === 'path' ? root : 'body';
  return finding(part, way.map((step) => `/${step}`).join(''), told);
}

/** `Request body property caveats.0 must be object` without the place, which is told beside it. */
function withoutPlace({ path = [], message }: PrismDiagnostic, direction: 'request' | 'response'): string {
  const [root = '', ...way] = path;
  const kind = way.length === 0 ? '' : root === 'body' ? 'property ' : 'parameter ';
  const where = way.length === 0 ? '' : `${way.join('.').trim()} `;
  const place = `${direction === 'request' ? 'Request' : 'Response'} ${root} ${kind}${where}`;
  return message.startsWith(place) ? message.slice(place.length) : message;
}

function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`Prism does not know ${what}: does it read the same openapi.yaml?`);
  return value;
}
