import { open, writeFile } from 'node:fs/promises';
import type { Exchange } from '../../proxy/exchange.ts';
import { openReferee } from '../../proxy/open-referee.ts';
import { INSTALL_PRISM } from '../../proxy/prism-package.ts';
import type { Referee } from '../../proxy/referee.ts';
import { createTally } from '../../proxy/tally.ts';
import { systemErrorCode } from '../../server/tls/file-failure.ts';
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
  /** A file for the report. */
  readonly report?: string;
}

/** A referee at work. */
export interface RefereeSession {
  readonly referee: Referee;
  readonly onExchange: (exchange: Exchange) => void;
  /** Writes the report; tells the exit code. */
  finish(): Promise<number>;
}

/** Calls a referee, and makes sure that the report can be written in the end. */
export async function openSession(options: SessionOptions, terminal: Terminal): Promise<Result<RefereeSession>> {
  const { json, quiet, strict = false, report: path } = options;
  const { out, err } = terminal;
  const fault = path === undefined ? null : await whyNotWritable(path);
  if (fault !== null) {
    return failed(
      `Cannot write ${printable(path ?? '')}.`,
      `The system refuses it (${fault}).`,
      'Check the path after --report.',
    );
  }
  const referee = await openReferee({ strict });
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
    if (path !== undefined) {
      try {
        await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
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
    return report.violating === 0 ? EXIT.ok : EXIT.refused;
  };
  return { ok: true, value: { referee, onExchange, finish } };
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
