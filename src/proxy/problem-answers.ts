import type { Finding } from './finding.ts';

/** An answer that the proxy gives in place of the upstream's, as RFC 9457 has it. */
export interface ProblemAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const PRISM_ERRORS = 'https://stoplight.io/prism/errors#';

/**
 * What Prism answers to a request with violations: 401 when credentials are missing, 404 and 405 for what is not in the
 * document, else 422.
 */
export function refusedRequest(findings: readonly Finding[], allow: readonly string[] = []): ProblemAnswer {
  const anonymous = findings.find(({ part }) => part === 'credentials');
  if (anonymous !== undefined) {
    const challenges = (anonymous.challenges ?? []).join(',');
    const headers = challenges === '' ? {} : { 'www-authenticate': challenges };
    return problem('UNAUTHORIZED', 401, 'Invalid security scheme used', tell(findings), findings, headers);
  }
  const [first] = findings;
  if (first?.code === 'undescribed' && first.part === 'path') {
    return problem('NO_PATH_MATCHED_ERROR', 404, 'Route not resolved, no path matched', tell(findings), findings);
  }
  if (first?.part === 'method') {
    const title = 'Route resolved, but no method matched';
    return problem('NO_METHOD_MATCHED_ERROR', 405, title, tell(findings), findings, { allow: allow.join(', ') });
  }
  return problem('UNPROCESSABLE_ENTITY', 422, 'Invalid request', tell(findings), findings);
}

/** What Prism answers in place of an answer with violations. */
export function refusedAnswer(findings: readonly Finding[]): ProblemAnswer {
  return problem('VIOLATIONS', 500, 'Request/Response not valid', tell(findings), findings);
}

/** What the caller gets when the upstream gave no answer, or only a part of one. */
export function failedUpstream(status: 502 | 504, why: string): ProblemAnswer {
  return plainProblem(status, status === 504 ? 'The upstream is too slow' : 'The upstream failed', `${why}.`);
}

/** What the caller gets who wants something that this proxy does not do. */
export function notProxied(what: string): ProblemAnswer {
  return plainProblem(501, 'Not possible through this proxy', what);
}

function plainProblem(status: number, title: string, detail: string): ProblemAnswer {
  return toAnswer({ type: 'about:blank', title, status, detail }, {});
}

function problem(
  type: string,
  status: number,
  title: string,
  detail: string,
  findings: readonly Finding[],
  headers: Readonly<Record<string, string>> = {},
): ProblemAnswer {
  const validation = findings.map(({ direction, part, pointer, code, message }) => ({
    location: [direction, part, ...pointer.split('/').slice(1)],
    severity: 'Error',
    code,
    message,
  }));
  return toAnswer({ type: PRISM_ERRORS + type, title, status, detail, validation }, headers);
}

function toAnswer(
  document: { readonly status: number } & Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>>,
): ProblemAnswer {
  return {
    status: document.status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify(document),
  };
}

function tell(findings: readonly Finding[]): string {
  const count = findings.length === 1 ? 'one violation' : `${findings.length} violations`;
  return `The exchange has ${count} of openapi.yaml, and the proxy runs with --errors.`;
}
