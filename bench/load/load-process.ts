import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerLength, answerStatus } from './answer.ts';
import type { LoadJob, LoadReport } from './load-job.ts';

// The load generator, a process of its own: keep-alive connections with one request at a time on each, of bytes that were
// made beforehand, over plain sockets, because an HTTP client would cost more than the servers that it is to measure.
// It never sleeps: a server that has to wake its client pays for that, most on a virtual machine, and a slow server has to
// do so for every single answer.

process.on('message', (job: LoadJob) => {
  run(job).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      throw error;
    },
  );
});

/** Over all jobs, so that none repeats those of another. */
let lastNumber = 0;

async function run(job: LoadJob): Promise<LoadReport> {
  const requests = job.requests.map((text) => {
    const request = Buffer.from(text, 'base64');
    return { request, at: request.indexOf(job.number) };
  });
  const statuses: Record<string, number> = {};
  let sent = 0;
  let answers = 0;
  let broken = 0;
  let over = false;
  let idleMilliseconds = 0;

  const next = (): Buffer => {
    const { request, at } = requests[sent++ % requests.length]!;
    if (at === -1) return request;
    const numbered = Buffer.from(request);
    numbered.write(String(++lastNumber).padStart(job.number.length, '0'), at);
    return numbered;
  };
  const open = (): Promise<void> =>
    new Promise((resolve) => {
      let rest: Buffer | null = null;
      const socket = connect(job.port, '127.0.0.1', () => socket.write(next()));
      socket.on('data', (chunk: Buffer) => {
        const bytes: Buffer = rest === null ? chunk : Buffer.concat([rest, chunk]);
        const length = answerLength(bytes);
        if (length === null || bytes.length < length) {
          rest = bytes;
          return;
        }
        if (bytes.length > length) throw new Error('more bytes than one answer to one request');
        rest = null;
        answers++;
        const status = answerStatus(bytes);
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (over) socket.end();
        else socket.write(next());
      });
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        if (!over) broken++;
        resolve();
      });
    });

  const began = performance.now();
  /** Looks for answers again and again, and adds up the turns in which there were none. */
  const turn = (before: number, answersBefore: number): void => {
    const now = performance.now();
    if (answers === answersBefore) idleMilliseconds += now - before;
    if (!over) setImmediate(turn, now, answers);
  };
  turn(began, 0);
  const connections = Array.from({ length: job.connections }, open);
  await sleep(job.warmUpMilliseconds);
  const start = { time: performance.now(), answers };
  await sleep(job.milliseconds);
  const end = { time: performance.now(), answers };
  over = true;
  await Promise.all(connections);
  return {
    answers: end.answers - start.answers,
    seconds: (end.time - start.time) / 1000,
    statuses,
    broken,
    busy: 1 - idleMilliseconds / (performance.now() - began),
  };
}
