import type { Contender } from './contenders.ts';
import type { Effort } from './options.ts';
import { rotate } from './rotate.ts';
import { onTheWire, type SampleRequests } from './sample-requests.ts';
import { startServer } from './server-process.ts';
import { summarize, type Summary } from './statistics.ts';

/** How long a server takes from the start of its process to its first whole answer, an examined token. */
export interface ColdStartFigure {
  readonly contender: string;
  readonly milliseconds: Summary;
}

/** Starts the contenders in turns. */
export async function measureColdStart(
  samples: SampleRequests,
  { rounds }: Effort['coldStart'],
  contenders: readonly Contender[],
  progress: (text: string) => void,
): Promise<readonly ColdStartFigure[]> {
  progress(`cold start: ${rounds} rounds`);
  const request = onTheWire(samples.examine);
  const times = new Map(contenders.map((contender) => [contender, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of rotate(contenders, round)) {
      const server = await startServer(contender, request, { reportsUsage: false });
      await server.stop();
      const { status } = server.firstAnswer;
      if (status !== contender.status.examine) {
        throw new Error(`${contender.name} answered ${status} first, not ${contender.status.examine}`);
      }
      times.get(contender)?.push(server.millisecondsToFirstAnswer);
    }
  }
  return contenders.map((contender) => ({
    contender: contender.name,
    milliseconds: summarize(times.get(contender) ?? []),
  }));
}
