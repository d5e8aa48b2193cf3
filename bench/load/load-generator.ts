import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LoadJob, LoadReport } from './load-job.ts';

/** The load process, seen from outside. */
export interface LoadGenerator {
  run(job: LoadJob): Promise<LoadReport>;
  stop(): void;
}

/** Starts the process that makes the load. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(import.meta.dirname, 'load-process.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let stopped = false;
  const died = once(child, 'exit').then(() => {
    if (!stopped) throw new Error('the load generator died (see above)');
  });
  died.catch(() => null); // whoever waits for a report hears of it
  return {
    run: async (job) => {
      child.send(job);
      const report = await Promise.race([once(child, 'message'), died]);
      return report?.[0] as LoadReport; // load-process.ts sends nothing else
    },
    stop: () => {
      stopped = true;
      child.kill();
    },
  };
}
