import { writeFile } from 'node:fs/promises';
import { controlPage } from '../../../contracts/stub/control-page.ts';
import { listInteractions, presentTimes } from '../../../contracts/stub/list-interactions.ts';
import type { StubInteraction } from '../../../contracts/stub/stub-interaction.ts';
import { MAX_BODY_SIZE } from '../../../contracts/stub/stub-request.ts';
import { createStub, type Stub, type StubEvent } from '../../../contracts/stub/stub.ts';
import { stubVariables } from '../../../contracts/stub/variables.ts';
import type { PlainAnswer, PlainRequest } from '../../api/plain-http.ts';
import { createHttpServer } from '../../server/http-server.ts';
import { listen, type Listening } from '../../server/listen.ts';
import { fileFailure } from '../../server/tls/file-failure.ts';
import { systemClock } from '../../zone/clock.ts';
import { EXIT, failed, tellProblem, type Problem, type Result } from '../problem.ts';
import { printable } from '../printable.ts';
import { isLoopback, reachableUrl } from '../serve/addresses.ts';
import { listenProblem } from '../serve/listen-problem.ts';
import { secureIfAsked, type ListenOptions } from '../serve/secure-if-asked.ts';
import { untilStopped } from '../serve/until-stopped.ts';
import type { Terminal } from '../terminal.ts';
import { announceStub } from './announce-stub.ts';
import { chooseInteractions } from './choose-interactions.ts';
import { clientEnvironment, wholeEnvironment } from './client-environment.ts';
import { eventJson, eventLine } from './event-line.ts';
import { idleTimer } from './idle-timer.ts';
import { listText } from './list-text.ts';
import { reportText } from './report-text.ts';
import { runClient } from './run-client.ts';
import { servedInteractions } from './served-interactions.ts';
import { stubJunit } from './stub-junit.ts';

/** Which contracts to serve, where, and how to judge the client. */
export interface StubCommandOptions extends ListenOptions {
  readonly pact?: readonly string[];
  readonly only?: readonly string[];
  readonly expect?: readonly string[];
  readonly allow?: readonly string[];
  readonly exact?: boolean;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly junit?: string;
  readonly quiet?: boolean;
  /** Seconds. */
  readonly untilIdle?: number;
}

/** How long a temporary token of Onezone may live, unless its configuration says otherwise. */
const MAX_TTL = 2_592_000;

/** Serves contracts to a client, and judges what it asked; tells the exit code. */
export async function stub(
  command: readonly string[],
  options: StubCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const opened = await openStub(options);
  if (!opened.ok) return usage(terminal, opened);
  const { stub: contracts, interactions } = opened.value;
  if (options.list === true) return list(interactions, options, terminal);
  const writable = options.junit === undefined ? null : await writeTo(options.junit, '');
  if (writable?.ok === false) return usage(terminal, writable);
  const secured = await secureIfAsked(options, terminal);
  if (!secured.ok) return usage(terminal, secured);

  const tls = secured.value;
  const idle = idleTimer(options.untilIdle);
  const tell = (event: StubEvent): void => {
    idle.restart();
    if (options.json === true) terminal.out.write(eventJson(event));
    else if (options.quiet !== true) terminal.err.writeIfRead(eventLine(event, terminal.err));
  };
  const answered = new WeakSet<PlainRequest>();
  const server = createHttpServer({
    handle: (request) => {
      answered.add(request);
      return answerOf(request, opened.value, tell);
    },
    maxBodySize: MAX_BODY_SIZE,
    ...(tls && { tls: { cert: tls.cert, key: tls.key } }),
    // What Node could not read never came to the handler.
    onAnswer: (request, { refusal }) => {
      const why = refusal?.why ?? 'it could not be read';
      // A client that was killed in the middle of a request is not one that does not speak HTTP.
      if (!answered.has(request) && !why.includes('INVALID_EOF_STATE')) contracts.unreadable(why);
    },
  });
  let listening: Listening;
  try {
    const scheme = tls === null ? 'http' : 'https';
    listening = await listen(server, { host: options.host, port: options.port, scheme });
  } catch (error) {
    return usage(terminal, { problem: listenProblem(error, options.host, options.port) });
  }
  const baseUrl = reachableUrl(listening.baseUrl);
  const environment = clientEnvironment(baseUrl, contracts.variables, tls?.caPath ?? null);
  const openTo = isLoopback(options.host) ? null : options.host;
  const announced = { baseUrl, environment, command, interactions, openTo, warnings: tls?.warnings ?? [] };
  announceStub(announced, options, terminal);
  let code: number = EXIT.ok;
  if (command.length === 0) {
    await Promise.race([untilStopped(listening, terminal), idle.over.then(() => listening.close())]);
  } else {
    const env = wholeEnvironment(environment, terminal);
    const ran = await runClient({ command, env, outputAside: options.json === true }, terminal);
    await listening.close();
    if (!ran.ok) return usage(terminal, ran);
    code = ran.value;
  }
  idle.stop();
  const told = await report(contracts, code, options, terminal);
  // A client whose own tests fail says more than we do.
  return code === EXIT.ok ? told : code;
}

interface OpenStub {
  readonly stub: Stub;
  readonly interactions: readonly StubInteraction[];
}

async function openStub({ pact, only, expect, allow, exact }: StubCommandOptions): Promise<Result<OpenStub>> {
  const all = await servedInteractions(pact);
  if (!all.ok) return all;
  const wanted = chooseInteractions(all.value, only ?? ['all'], '--only');
  if (!wanted.ok) return wanted;
  const interactions = all.value.filter(({ description }) => wanted.value.has(description));
  const expected = chooseInteractions(interactions, expect ?? [], '--expect');
  if (!expected.ok) return expected;
  const allowed = chooseInteractions(interactions, allow ?? [], '--allow');
  if (!allowed.ok) return allowed;
  const stubOptions = { interactions, clock: systemClock, maxTtl: MAX_TTL, exact: exact === true };
  return {
    ok: true,
    value: { interactions, stub: createStub({ ...stubOptions, expected: expected.value, allowed: allowed.value }) },
  };
}

function answerOf(
  request: PlainRequest,
  { stub: contracts, interactions }: OpenStub,
  tell: (event: StubEvent) => void,
): PlainAnswer {
  const controlled = { stub: contracts, interactions, clock: systemClock, maxTtl: MAX_TTL };
  const control = controlPage(controlled, request);
  if (control !== null) return control;
  const { answer, event } = contracts.answer(request);
  tell(event);
  return answer;
}

function list(interactions: readonly StubInteraction[], { json }: StubCommandOptions, { out }: Terminal): number {
  const variables = stubVariables(interactions);
  const listed = listInteractions(interactions, presentTimes(systemClock.now(), MAX_TTL));
  out.write(
    json === true ? `${JSON.stringify({ interactions: listed, variables })}\n` : listText(listed, variables, out),
  );
  return EXIT.ok;
}

/** Tells the exit code of the client's requests. */
async function report(
  contracts: Stub,
  clientCode: number,
  { json, junit }: StubCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { out } = terminal;
  const told = contracts.report();
  if (json === true) out.write(`${JSON.stringify({ event: 'report', clientCode, ...told })}\n`);
  else {
    const client = clientCode === EXIT.ok ? '' : `The client's command ended with exit code ${clientCode}.\n`;
    out.write(`${client}${reportText(told, out)}`);
  }
  const written = junit === undefined ? null : await writeTo(junit, stubJunit(told));
  if (written?.ok === false) return usage(terminal, written);
  return told.failures.length === 0 ? EXIT.ok : EXIT.refused;
}

async function writeTo(path: string, text: string): Promise<Result<null>> {
  if (path === '') return failed('There is no name after --junit.', '', 'Give the name of a file.');
  try {
    await writeFile(path, text);
    return { ok: true, value: null };
  } catch (error) {
    return fileFailure(error, 'write', printable(path), 'Check the path after --junit.');
  }
}

function usage(terminal: Terminal, { problem }: { readonly problem: Problem }): number {
  tellProblem(terminal, problem);
  return EXIT.usage;
}
