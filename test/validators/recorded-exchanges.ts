import { readFileSync } from 'node:fs';
import { matchRoute } from '../../src/contract/route-table.ts';
import { createOnezone, type WorldFile } from '../../src/index.ts';
import type { OperationId } from '../../src/validators/index.ts';
import type { DoorAnswer, DoorRequest } from '../support/doors.ts';
import { replay, type Scenario } from '../support/scenarios.ts';
import referenceWorld from '../vectors/world.reference.json' with { type: 'json' };

/** A recorded request, and the answer of the fake that was proven to be the recorded one. */
export interface RecordedExchange {
  readonly name: string;
  readonly operationId: OperationId;
  readonly request: DoorRequest;
  readonly response: DoorAnswer;
}

const scenarios = JSON.parse(
  readFileSync(new URL('../vectors/core-cases.scenarios.json', import.meta.url), 'utf8'),
) as readonly Scenario[];

/** Replays all recorded cases, and tells what was asked and answered. */
export async function recordedExchanges(): Promise<readonly RecordedExchange[]> {
  const exchanges: RecordedExchange[] = [];
  for (const scenario of scenarios) {
    const onezone = createOnezone({ world: referenceWorld as WorldFile });
    await replay(scenario, {
      send(request) {
        const response = onezone.handle({ ...request, peerIp: '127.0.0.1' });
        exchanges.push({ name: scenario.name, operationId: operationFor(request), request, response });
        return Promise.resolve(response);
      },
      close: () => Promise.resolve(),
    });
  }
  return exchanges;
}

/** The operation that a request asks for, or the one that it would be if its method and path were right. */
function operationFor({ path }: DoorRequest): OperationId {
  const plain = path.replace(/\?.*/, '').replaceAll('//', '/').replace(/\/$/, '');
  return matchRoute(plain)!.item.operations['POST']!.operationId as OperationId;
}
