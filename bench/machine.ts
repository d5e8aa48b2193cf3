import { cpus, loadavg, totalmem } from 'node:os';

/** What figures depend on besides the code. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cpus: number;
  readonly cpuModel: string;
  readonly memoryGigabytes: number;
  /** Processes that wanted a processor in the minute before the run: near zero on a quiet machine. */
  readonly loadBefore: number;
}

export function describeMachine(): Machine {
  const all = cpus();
  return {
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    cpus: all.length,
    cpuModel: all[0]?.model.trim() ?? 'unknown',
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    loadBefore: loadavg()[0] ?? 0,
  };
}
