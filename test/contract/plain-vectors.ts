import { readFileSync } from 'node:fs';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';

/**
 * Loads recorded cases from test/vectors as a client would read them: integers are numbers, whatever their size. The
 * shape is the caller's word: the files are data of ours that never change.
 */
export function loadPlainVectors<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')) as readonly T[];
}

/** A recorded request and its answer. */
export interface RecordedStep {
  readonly name: string;
  readonly method: string;
  /** The whole path, as it was asked for. */
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

/** What differs each time, in a value of its form. */
const DIFFERING = /\{\{[^{}]*\}\}/g;

/** The recorded steps that belong to an operation of openapi.yaml, from one file or all. */
export function loadRecordedSteps(files = ['core-cases.scenarios', 'scenarios']): readonly RecordedStep[] {
  return files
    .flatMap((file) => loadPlainVectors<Scenario>(file))
    .flatMap(({ name, steps }) =>
      steps.flatMap(({ request, expect }) => {
        const path = `/api/v3/onezone${request.path.replaceAll(DIFFERING, 'a1b2c3d4e5')}`;
        if (operationOfRequest(request.method, path).operation === undefined) return [];
        const recorded = Object.entries(expect.headers).flatMap(([key, value]) =>
          value === null ? [] : [[key, value]],
        );
        const step: RecordedStep = {
          name,
          method: request.method,
          path,
          requestBody: request.body,
          status: expect.status,
          headers: { 'access-control-allow-origin': '*', ...(Object.fromEntries(recorded) as Record<string, string>) },
          body: JSON.parse(JSON.stringify(expect.body).replaceAll(DIFFERING, 'a1b2c3d4e5')) as unknown,
        };
        return [step];
      }),
    );
}
