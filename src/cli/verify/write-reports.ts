import { open, type FileHandle } from 'node:fs/promises';
import { fileFailure } from '../../server/tls/file-failure.ts';
import { paintFor } from '../paint.ts';
import { printable } from '../printable.ts';
import type { Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { htmlReport } from './html-report.ts';
import { jsonReport } from './json-report.ts';
import { junitReport } from './junit-report.ts';
import type { Report } from './report.ts';
import { textReport } from './text-report.ts';

/** In which forms to tell it. */
export interface ReportOptions {
  readonly json?: boolean;
  readonly junit?: string;
  readonly html?: string;
}

/** Where reports go. */
export interface Reports {
  write(report: Report): Promise<void>;
}

/** Opens the files of the reports: one that cannot be written should be told before the work, not after it. */
export async function openReports({ json, junit, html }: ReportOptions, terminal: Terminal): Promise<Result<Reports>> {
  const files: { readonly file: FileHandle; readonly form: (report: Report) => string }[] = [];
  for (const [path, option, form] of [
    [junit, '--junit', junitReport],
    [html, '--html', htmlReport],
  ] as const) {
    if (path === undefined) continue;
    try {
      files.push({ file: await open(path, 'w'), form });
    } catch (error) {
      return fileFailure(error, 'write', printable(path), `Check the path after ${option}.`);
    }
  }
  return {
    ok: true,
    value: {
      async write(report) {
        const { out } = terminal;
        out.write(json === true ? jsonReport(report) : textReport(report, paintFor(out)));
        for (const { file, form } of files) {
          await file.writeFile(form(report));
          await file.close();
        }
      },
    },
  };
}
