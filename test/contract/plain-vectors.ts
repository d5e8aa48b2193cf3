import { readFileSync } from 'node:fs';

/**
 * Loads recorded cases from test/vectors as a client would read them: integers are numbers, whatever their size. The
 * shape is the caller's word: the files are data of ours that never change.
 */
export function loadPlainVectors<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')) as readonly T[];
}

/** A recorded request and its answer (of core-cases.scenarios.json). */
export interface RecordedStep {
  readonly name: string;
  readonly method: string;
  /** The whole path, without a query. */
  readonly path: string;
  readonly requestBody: string | null;
  readonly status: number;
  /** As far as recorded; the header that every answer of an operation has is added. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed, null when it is empty. Parts that differ each time have a value of their form. */
  readonly body: unknown;
}

interface Scenario {
  readonly name: string;
  readonly steps: readonly {
    readonly request: { readonly method: string; readonly path: string; readonly body: string | null };
    readonly expect: {
      readonly status: number;
      readonly headers: Readonly<Record<string, string | null>>;
      readonly body: unknown;
    };
  }[];
}

/** The steps of a file of scenarios that belong to an operation of openapi.yaml. */
export function loadRecordedSteps(file = 'core-cases.scenarios'): readonly RecordedStep[] {
  return loadPlainVectors<Scenario>(file).flatMap(({ name, steps }) =>
    steps
      .filter(({ request }) => request.method === 'POST' && !request.path.includes('//'))
      .map(({ request, expect }) => {
        const recorded = Object.entries(expect.headers).flatMap(([key, value]) =>
          value === null ? [] : [[key, value]],
        );
        return {
          name,
          method: request.method,
          path: `/api/v3/onezone${request.path.replace(/\?.*/, '').replace(/\/$/, '')}`,
          requestBody: request.body,
          status: expect.status,
          headers: { 'access-control-allow-origin': '*', ...(Object.fromEntries(recorded) as Record<string, string>) },
          body: JSON.parse(JSON.stringify(expect.body).replaceAll('{{*}}', 'a1b2c3d4e5')) as unknown,
        };
      }),
  );
}
