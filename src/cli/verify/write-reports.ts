import { resolve } from 'node:path';
import { fileFailure } from '../../server/tls/file-failure.ts';
import { paintFor } from '../paint.ts';
import { printable } from '../printable.ts';
import { failed, type Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { htmlReport } from './html-report.ts';
import { jsonReport } from './json-report.ts';
import { junitReport } from './junit-report.ts';
import type { Report } from './report.ts';
import { openReportFile, type ReportFile } from './report-file.ts';
import { textReport } from './text-report.ts';

/** In which forms to tell it. */
export interface ReportOptions {
  readonly json?: boolean;
  readonly junit?: string;
  readonly html?: string;
}

/** Where reports go. */
export interface Reports {
  write(report: Report): Promise<Result<null>>;
}

/** Opens the files of the reports: one that cannot be written should be told before the work, not after it. */
export async function openReports({ json, junit, html }: ReportOptions, terminal: Terminal): Promise<Result<Reports>> {
  const wanted = [
    { path: junit, option: '--junit', form: junitReport },
    { path: html, option: '--html', form: htmlReport },
  ].flatMap(({ path, ...others }) => (path === undefined ? [] : [{ path, ...others }]));
  const misfit = misfitOf(wanted);
  if (misfit !== null) return misfit;
  const files: { readonly file: ReportFile; readonly of: WantedFile }[] = [];
  for (const of of wanted) {
    const opened = await attempt(of, () => openReportFile(of.path));
    if (!opened.ok) return opened;
    files.push({ file: opened.value, of });
  }
  return {
    ok: true,
    value: {
      async write(report) {
        const { out } = terminal;
        out.write(json === true ? jsonReport(report) : textReport(report, paintFor(out)));
        const written: Result<unknown>[] = [];
        for (const { file, of } of files) written.push(await attempt(of, () => file.write(of.form(report))));
        return written.find((one): one is Extract<typeof one, { ok: false }> => !one.ok) ?? { ok: true, value: null };
      },
    },
  };
}

interface WantedFile {
  readonly path: string;
  readonly option: string;
  readonly form: (report: Report) => string;
}

function misfitOf(wanted: readonly WantedFile[]): Result<never> | null {
  const nameless = wanted.find(({ path }) => path === '');
  const next = 'Give the name of a file.';
  if (nameless !== undefined) return failed(`There is no name after ${nameless.option}.`, '', next);
  const places = new Set(wanted.map(({ path }) => resolve(path)));
  if (places.size === wanted.length) return null;
  const options = wanted.map(({ option }) => option).join(' and ');
  return failed('Two reports cannot be one file.', `It is named after ${options}.`, 'Give each a file of its own.');
}

async function attempt<T>({ path, option }: WantedFile, act: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return fileFailure(error, 'write', printable(path), `Check the path after ${option}.`);
  }
}
