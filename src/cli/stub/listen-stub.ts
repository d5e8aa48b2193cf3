import { controlPage } from '../../../contracts/stub/control-page.ts';
import { MAX_BODY_SIZE } from '../../../contracts/stub/stub-request.ts';
import type { StubEvent } from '../../../contracts/stub/stub.ts';
import type { PlainAnswer, PlainRequest } from '../../api/plain-http.ts';
import { createHttpServer } from '../../server/http-server.ts';
import { listen, type Listening } from '../../server/listen.ts';
import { systemClock } from '../../zone/clock.ts';
import type { Result } from '../problem.ts';
import { listenProblem } from '../serve/listen-problem.ts';
import type { ListenOptions } from '../serve/secure-if-asked.ts';
import type { OpenStub } from './open-stub.ts';
import { watchConnections } from './watch-connections.ts';

/** Serves a stub over HTTP, or over TLS with a certificate; tells of every request that was for the contracts. */
export async function listenStub(
  opened: OpenStub,
  { host, port }: ListenOptions,
  tls: { readonly cert: string; readonly key: string } | null,
  tell: (event: StubEvent) => void,
): Promise<Result<Listening>> {
  const answered = new WeakSet<PlainRequest>();
  const server = createHttpServer({
    handle: (request) => {
      answered.add(request);
      return answerOf(request, opened, tell);
    },
    maxBodySize: MAX_BODY_SIZE,
    ...(tls && { tls: { cert: tls.cert, key: tls.key } }),
    // What Node could not read never came to the handler.
    onAnswer: (request, { refusal }) => {
      const why = refusal?.why ?? 'it could not be read';
      // A client that was killed in the middle of a request is not one that does not speak HTTP.
      if (!answered.has(request) && !why.includes('INVALID_EOF_STATE')) tell(opened.stub.unreadable(why));
    },
  });
  watchConnections(server, (trouble) => opened.stub.trouble(trouble));
  try {
    const scheme = tls === null ? 'http' : 'https';
    return { ok: true, value: await listen(server, { host, port, scheme }) };
  } catch (error) {
    return { ok: false, problem: listenProblem(error, host, port) };
  }
}

function answerOf(
  request: PlainRequest,
  { stub, interactions, maxTtl }: OpenStub,
  tell: (event: StubEvent) => void,
): PlainAnswer {
  const control = controlPage({ stub, interactions, clock: systemClock, maxTtl }, request);
  if (control !== null) return control;
  const { answer, event } = stub.answer(request);
  tell(event);
  return answer;
}
