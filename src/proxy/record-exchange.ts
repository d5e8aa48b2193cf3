import { describeCredentials, describeToken } from './describe-credentials.ts';
import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';
import { redactorFor } from './redact.ts';
import type { Route } from './referee.ts';
import type { SeenAnswer, SeenRequest } from './seen.ts';

/** What happened, with all its secrets. */
export interface Happened {
  readonly route: Route;
  readonly request: SeenRequest;
  /** Null when none came. */
  readonly answer: SeenAnswer | null;
  readonly answered: number | null;
  readonly findings: readonly Finding[];
}

const MAX_PATH = 200;
const MAX_MESSAGE = 500;
const MAX_FINDINGS = 50;

/** Writes an exchange down for logs and reports, its secrets taken out. */
export function recordExchange({ route, request, answer, answered, findings }: Happened): Exchange {
  const redact = redactorFor(answer === null ? [request] : [request, answer]);
  const path = redact(request.target.replace(/[?#].*$/s, ''));
  const unjudged = [
    ...(route.kind === 'undescribed' ? ['not described in openapi.yaml'] : []),
    ...(request.body.unseen === null ? [] : [`body of the request: ${request.body.unseen}`]),
    ...(answer === null || answer.body.unseen === null ? [] : [`body of the answer: ${answer.body.unseen}`]),
  ];
  return {
    method: shorten(redact(request.method), MAX_PATH),
    path: shorten(path, MAX_PATH),
    operation:
      route.kind === 'undescribed' ? null : { operationId: route.operation.operationId, path: route.operation.path },
    status: answer?.status ?? null,
    answered,
    caller: describeCredentials(request.headers),
    token: tokenIn(request),
    violations: withoutMany(findings).map((finding) => ({
      ...finding,
      pointer: shorten(redact(finding.pointer), MAX_PATH),
      message: shorten(redact(finding.message), MAX_MESSAGE),
    })),
    unjudged,
  };
}

/** The first of many, and how many more there are. */
function withoutMany(findings: readonly Finding[]): readonly Finding[] {
  const last = findings[MAX_FINDINGS];
  if (last === undefined) return findings;
  const message = `and ${findings.length - MAX_FINDINGS} more`;
  return [...findings.slice(0, MAX_FINDINGS), { ...last, pointer: '', code: 'more', message }];
}

/** The token that an operation such as examine takes in its body. */
function tokenIn({ body: { json } }: SeenRequest): string | null {
  if (typeof json !== 'object' || json === null || !('token' in json)) return null;
  return typeof json.token === 'string' ? describeToken(json.token) : null;
}

function shorten(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
