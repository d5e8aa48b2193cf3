import { readFileSync } from 'node:fs';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
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

/** Replays all recorded cases of a file, and tells what was asked and answered. */
export async function recordedExchanges(file: string): Promise<readonly RecordedExchange[]> {
  const scenarios = JSON.parse(
    readFileSync(new URL(`../vectors/${file}.json`, import.meta.url), 'utf8'),
  ) as readonly Scenario[];
  const exchanges: RecordedExchange[] = [];
  for (const scenario of scenarios) {
    const onezone = createOnezone({ world: referenceWorld as WorldFile });
    await replay(scenario, {
      send(request) {
        const response = onezone.handle({ ...request, peerIp: '127.0.0.1' });
        const operationId = operationFor(request);
        if (operationId !== null) exchanges.push({ name: scenario.name, operationId, request, response });
        return Promise.resolve(response);
      },
      close: () => Promise.resolve(),
    });
  }
  return exchanges;
}

/** The operation that a request asks for, or would if its method or its slashes were right; null for other paths. */
function operationFor({ method, path }: DoorRequest): OperationId | null {
  const asked = operationOfRequest(method, path);
  const { item, operation } = asked.item === undefined ? operationOfRequest(method, path.replaceAll('//', '/')) : asked;
  const [any] = Object.values(item?.operations ?? {}).toSorted((a) => (a?.method === 'POST' ? -1 : 1));
  return ((operation ?? any)?.operationId ?? null) as OperationId | null; // of the same document
}
