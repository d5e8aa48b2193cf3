import { bare, prism, sampleOperations, type Contender, type SampleOperation } from './contenders.ts';
import { ask } from './load/ask.ts';
import { startLoadGenerator, type LoadGenerator } from './load/load-generator.ts';
import type { Effort } from './options.ts';
import { rotate } from './rotate.ts';
import { NUMBER, onTheWire, type SampleRequests } from './sample-requests.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import { summarize, summarizeRatios, type Summary } from './statistics.ts';

const CONNECTIONS = 50;

/** How a contender served one of the requests. */
export interface HttpFigure {
  readonly contender: string;
  readonly operation: SampleOperation;
  /** The status of every single answer, and how many there were. */
  readonly status: number;
  readonly answers: number;
  readonly requestsPerSecond: Summary;
  /** Processor time that the server took for a request. */
  readonly cpuMicroseconds: Summary;
  /** The share of the time in which the load generator was at work: near 1, it is what is measured. */
  readonly loadGeneratorBusy: Summary;
  /** Requests a second over those of the bare server, round by round; and the same by processor time. */
  readonly ofBare: Summary;
  readonly ofBareByCpu: Summary;
  /** The same over Prism's. */
  readonly ofPrism?: Summary;
  readonly ofPrismByCpu?: Summary;
}

/** Resident memory of a server process. */
export interface MemoryFigure {
  readonly contender: string;
  readonly atStartBytes: number;
  readonly peakBytes: number;
}

export interface HttpFigures {
  readonly connections: number;
  readonly load: readonly HttpFigure[];
  readonly memory: readonly MemoryFigure[];
}

/** One contender and one operation, with a measurement per round. */
interface Lane {
  readonly contender: Contender;
  readonly operation: SampleOperation;
  readonly server: ServerProcess;
  readonly counts: number[];
  readonly rates: number[];
  readonly cpuTimes: number[];
  readonly busy: number[];
}

/** Loads all contenders in turns. */
export async function measureOverHttp(
  samples: SampleRequests,
  effort: Effort['http'],
  contenders: readonly Contender[],
  progress: (text: string) => void,
): Promise<HttpFigures> {
  const requests = {
    mint: samples.mints.map(onTheWire),
    examine: samples.examines.map(onTheWire),
    verify: samples.verifies.map(onTheWire),
    naming: samples.namings.map(onTheWire),
  } satisfies Record<SampleOperation, unknown>;
  const servers: ServerProcess[] = [];
  const generator = startLoadGenerator();
  try {
    const starts: number[] = [];
    const start = async (contender: Contender): Promise<ServerProcess> => {
      const server = await startServer(contender, requests.examine[0]!, { reportsUsage: true });
      servers.push(server);
      return server;
    };
    const common: ServerProcess[] = [];
    const forNames: ServerProcess[] = [];
    for (const contender of contenders) {
      const server = await start(contender);
      common.push(server);
      starts.push((await server.usage()).memoryBytes);
      // Named tokens are kept: they have a server of their own, or they were what its memory shows.
      forNames.push(await start(contender));
    }
    const lanes = sampleOperations.flatMap((operation) =>
      contenders.map((contender, i): Lane => ({
        contender,
        operation,
        server: (operation === 'naming' ? forNames : common)[i]!,
        counts: [],
        rates: [],
        cpuTimes: [],
        busy: [],
      })),
    );
    for (const lane of lanes) await checkAnswer(lane, requests[lane.operation][0]!);
    // The first round warms everybody up and is forgotten.
    for (let round = -1; round < effort.rounds; round++) {
      if (round >= 0) progress(`http: round ${round + 1} of ${effort.rounds}`);
      const milliseconds = round < 0 ? effort.milliseconds / 2 : effort.milliseconds;
      for (const lane of rotate(lanes, Math.max(round, 0))) {
        await measure(generator, lane, requests[lane.operation], { ...effort, milliseconds, isWarmUp: round < 0 });
      }
    }
    const memory = await Promise.all(
      contenders.map(async ({ name }, i): Promise<MemoryFigure> => {
        const { peakMemoryBytes } = await common[i]!.usage();
        return { contender: name, atStartBytes: starts[i]!, peakBytes: peakMemoryBytes };
      }),
    );
    return { connections: CONNECTIONS, load: lanes.map((lane) => figureOf(lane, lanes)), memory };
  } finally {
    generator.stop();
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** A status says little: looks into one answer before thousands are counted. */
async function checkAnswer({ contender, operation, server }: Lane, request: Buffer): Promise<void> {
  const answer = await ask(server.port, request);
  if (answer === null) throw new Error(`${contender.name} answers nothing to ${operation}`);
  const { status, body } = answer;
  if (status !== contender.status[operation] || !contender.isRight(operation, JSON.parse(body))) {
    throw new Error(`${contender.name} answers ${status} to ${operation}: ${body.slice(0, 500)}`);
  }
}

async function measure(
  generator: LoadGenerator,
  lane: Lane,
  requests: readonly Buffer[],
  effort: { readonly milliseconds: number; readonly warmUpMilliseconds: number; readonly isWarmUp: boolean },
): Promise<void> {
  const { contender, operation, server } = lane;
  const before = await server.usage();
  const { milliseconds, warmUpMilliseconds } = effort;
  const report = await generator.run({
    port: server.port,
    requests: requests.map((request) => request.toString('base64')),
    number: NUMBER,
    connections: CONNECTIONS,
    warmUpMilliseconds,
    milliseconds,
  });
  const after = await server.usage();
  const good = report.statuses[contender.status[operation]] ?? 0;
  const all = Object.values(report.statuses).reduce((sum, count) => sum + count, 0);
  if (good !== all || good === 0 || report.broken > 0) {
    throw new Error(
      `${contender.name} did not answer every ${operation} with ${contender.status[operation]}: ` +
        `${JSON.stringify(report.statuses)}, ${report.broken} broken connections. Error answers are not measured.`,
    );
  }
  if (effort.isWarmUp) return;
  lane.counts.push(all);
  lane.rates.push(report.answers / report.seconds);
  lane.cpuTimes.push((after.cpuMicroseconds - before.cpuMicroseconds) / all);
  lane.busy.push(report.busy);
}

function figureOf(lane: Lane, lanes: readonly Lane[]): HttpFigure {
  const { contender, operation, counts, rates, cpuTimes, busy } = lane;
  const other = (by: Contender): Lane | undefined =>
    lanes.find((candidate) => candidate.contender === by && candidate.operation === operation);
  const yardstick = other(bare) ?? lane;
  const peer = other(prism);
  return {
    contender: contender.name,
    operation,
    status: contender.status[operation],
    answers: counts.reduce((sum, count) => sum + count, 0),
    requestsPerSecond: summarize(rates),
    cpuMicroseconds: summarize(cpuTimes),
    loadGeneratorBusy: summarize(busy),
    ofBare: summarizeRatios(rates, yardstick.rates),
    ofBareByCpu: summarizeRatios(yardstick.cpuTimes, cpuTimes),
    ...(peer && {
      ofPrism: summarizeRatios(rates, peer.rates),
      ofPrismByCpu: summarizeRatios(peer.cpuTimes, cpuTimes),
    }),
  };
}
