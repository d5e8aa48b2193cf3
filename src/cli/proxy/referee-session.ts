import { open, writeFile } from 'node:fs/promises';
import type { Exchange } from '../../proxy/exchange.ts';
import { openReferee } from '../../proxy/open-referee.ts';
import { INSTALL_PRISM } from '../../proxy/prism-package.ts';
import type { Referee } from '../../proxy/referee.ts';
import type { SeenAnswer, SeenRequest } from '../../proxy/seen.ts';
import { createTally, type Report } from '../../proxy/tally.ts';
import { systemErrorCode } from '../../server/tls/file-failure.ts';
import { countCoverage } from '../count-coverage.ts';
import { EXIT, failed, tellProblem, type Result } from '../problem.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import { exchangeText } from './exchange-text.ts';
import { reportText } from './report-text.ts';

/** How what a referee sees is told, as options of the command line. */
export interface SessionOptions {
  /** One line of JSON for each violating exchange and for the report, on standard output. */
  readonly json?: boolean;
  /** Nothing until the report. */
  readonly quiet?: boolean;
  /** What the document does not speak of is a violation. */
  readonly strict?: boolean;
  /** Judge one side of the exchanges alone. */
  readonly only?: 'requests' | 'responses';
  /** A file for the report. */
  readonly report?: string;
  /** A file for what was seen of the document. */
  readonly coverage?: string;
}

/** A referee at work. */
export interface RefereeSession {
  readonly referee: Referee;
  readonly onExchange: (exchange: Exchange) => void;
  /** For what counts the coverage, if it is asked for. */
  readonly onAnswer: ((request: SeenRequest, answer: SeenAnswer) => void) | null;
  /** Writes the report; tells the exit code. */
  finish(): Promise<number>;
}

/** Calls a referee, and makes sure that the report can be written in the end. */
export async function openSession(options: SessionOptions, terminal: Terminal): Promise<Result<RefereeSession>> {
  const { json, quiet, report: path } = options;
  const { out, err } = terminal;
  const fault = path === undefined ? null : await whyNotWritable(path);
  if (fault !== null) {
    return failed(
      `Cannot write ${printable(path ?? '')}.`,
      `The system refuses it (${fault}).`,
      'Check the path after --report.',
    );
  }
  const counting = options.coverage === undefined ? null : await countCoverage(options.coverage, terminal);
  if (counting?.ok === false) return counting;
  const referee = await openReferee(options);
  if (referee === null) {
    return failed(
      'The referee is Prism, which is not installed.',
      'Most who use onezone-mock do not need it, and it is large; so it does not come along.',
      `Install it beside onezone-mock: ${INSTALL_PRISM}`,
    );
  }
  const tally = createTally();
  const onExchange = (exchange: Exchange): void => {
    tally.add(exchange);
    if (exchange.violations.length === 0 || quiet === true) return;
    if (json === true) out.write(`${JSON.stringify({ event: 'violation', ...exchange })}\n`);
    else err.writeIfRead(exchangeText(exchange, err));
  };
  const finish = async (): Promise<number> => {
    const report = tally.report();
    out.write(json === true ? `${JSON.stringify({ event: 'report', ...report })}\n` : reportText(report, out));
    const counted = (await counting?.value.finish()) ?? EXIT.ok;
    const written = path === undefined ? EXIT.ok : await writeReport(path, report, terminal);
    return Math.max(counted, written, report.violating === 0 ? EXIT.ok : EXIT.refused);
  };
  const record = counting?.value.record;
  const onAnswer: RefereeSession['onAnswer'] =
    record === undefined
      ? null
      : ({ method, target }, { status, body }) =>
          record({ method, path: target, status, body: body.json ?? body.text });
  return { ok: true, value: { referee, onExchange, onAnswer, finish } };
}

/** Tells the exit code. */
async function writeReport(path: string, report: Report, terminal: Terminal): Promise<number> {
  try {
    await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
    return EXIT.ok;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    tellProblem(terminal, {
      what: `Cannot write ${printable(path)}.`,
      evidence: `The system refuses it (${code}).`,
      next: 'The report above is all there is.',
    });
    return EXIT.usage;
  }
}

async function whyNotWritable(path: string): Promise<string | null> {
  try {
    await (await open(path, 'a')).close();
    return null;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return code;
  }
}
