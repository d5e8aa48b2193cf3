import { writeFile } from 'node:fs/promises';
import { listInteractions, presentTimes } from '../../../contracts/stub/list-interactions.ts';
import type { Stub, StubEvent } from '../../../contracts/stub/stub.ts';
import { stubVariables } from '../../../contracts/stub/variables.ts';
import { fileFailure } from '../../server/tls/file-failure.ts';
import { systemClock } from '../../zone/clock.ts';
import { EXIT, failed, tellProblem, type Problem, type Result } from '../problem.ts';
import { printable } from '../printable.ts';
import { isLoopback, reachableUrl } from '../serve/addresses.ts';
import { secureIfAsked, type ListenOptions } from '../serve/secure-if-asked.ts';
import { untilStopped } from '../serve/until-stopped.ts';
import type { Terminal } from '../terminal.ts';
import { announceStub } from './announce-stub.ts';
import { clientEnvironment, wholeEnvironment } from './client-environment.ts';
import { eventJson, eventLine } from './event-line.ts';
import { idleTimer } from './idle-timer.ts';
import { listText } from './list-text.ts';
import { listenStub } from './listen-stub.ts';
import { openStub, type OpenStub, type StubChoice } from './open-stub.ts';
import { reportText } from './report-text.ts';
import { runClient, type ClientEnd } from './run-client.ts';
import { stubJunit } from './stub-junit.ts';

/** Which contracts to serve, where, and how to judge the client. */
export interface StubCommandOptions extends ListenOptions, StubChoice {
  readonly list?: boolean;
  readonly json?: boolean;
  readonly junit?: string;
  readonly quiet?: boolean;
  /** Seconds. */
  readonly untilIdle?: number;
}

/** Serves contracts to a client, and judges what it asked; tells the exit code. */
export async function stub(
  command: readonly string[],
  options: StubCommandOptions,
  terminal: Terminal,
): Promise<number> {
  if (command.length > 0 && options.untilIdle !== undefined) {
    const next = 'Leave it out: the stub ends when the command does.';
    return usage(terminal, failed('--until-idle is for a stub without a command.', '', next));
  }
  const opened = await openStub(options);
  if (!opened.ok) return usage(terminal, opened);
  const { stub: contracts, interactions } = opened.value;
  if (options.list === true) return list(opened.value, options, terminal);
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
  const listened = await listenStub(opened.value, options, tls, tell);
  if (!listened.ok) return usage(terminal, listened);
  const listening = listened.value;
  const baseUrl = reachableUrl(listening.baseUrl);
  const environment = clientEnvironment(baseUrl, contracts.variables, tls?.caPath ?? null);
  const openTo = isLoopback(options.host) ? null : options.host;
  const announced = { baseUrl, environment, command, interactions, openTo, warnings: tls?.warnings ?? [] };
  announceStub(announced, options, terminal);
  let end: ClientEnd = { code: EXIT.ok, signal: null };
  if (command.length === 0) {
    await Promise.race([untilStopped(listening, terminal), idle.over.then(() => listening.close())]);
  } else {
    const env = wholeEnvironment(environment, terminal);
    const ran = await runClient({ command, env, outputAside: options.json === true }, terminal);
    await listening.close();
    if (!ran.ok) return usage(terminal, ran);
    end = ran.value;
  }
  idle.stop();
  const told = await report(contracts, end, options, terminal);
  // A client whose own tests fail says more than we do.
  return end.code === EXIT.ok ? told : end.code;
}

function list({ interactions, maxTtl }: OpenStub, { json }: StubCommandOptions, { out }: Terminal): number {
  const variables = stubVariables(interactions);
  const listed = listInteractions(interactions, presentTimes(systemClock.now(), maxTtl));
  out.write(
    json === true ? `${JSON.stringify({ interactions: listed, variables })}\n` : listText(listed, variables, out),
  );
  return EXIT.ok;
}

/** Tells the exit code of the client's requests. */
async function report(
  contracts: Stub,
  { code, signal }: ClientEnd,
  { json, junit }: StubCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { out } = terminal;
  const told = contracts.report();
  const end = { clientCode: code, clientSignal: signal };
  if (json === true) out.write(`${JSON.stringify({ event: 'report', ...end, ...told })}\n`);
  else {
    const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
    const client = code === EXIT.ok ? '' : `The client's command ${how}.\n`;
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
