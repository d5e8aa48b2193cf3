import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { readToken } from '../../src/token/index.ts';
import type { Door, DoorAnswer } from './doors.ts';

/** A recorded request and what the real Onezone answered. */
export interface Step {
  readonly note?: string;
  readonly unsure?: boolean;
  readonly request: {
    readonly method: string;
    /** Below `/api/v3/onezone`. */
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
  };
  readonly expect: {
    readonly status: number;
    /** Null when the header must be absent. */
    readonly headers: Readonly<Record<string, string | null>>;
    readonly body: unknown;
    /** By JSON pointer into the body: the decoded content of the token there. */
    readonly tokens?: Readonly<Record<string, RecordedToken>>;
    /** Name to JSON pointer: values for later steps. */
    readonly capture?: Readonly<Record<string, string>>;
  };
}

interface RecordedToken {
  readonly location: string;
  readonly identifier: string;
  readonly caveats: readonly string[];
  readonly secret?: string;
}

/** Steps that start from the pristine world and run in order. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
}

const PREFIX = '/api/v3/onezone';
const VARIABLE = /\{\{([A-Za-z_]\w*|\*)\}\}/g;

/**
 * Replays a scenario through a door, asserting every answer: status, headers, body and tokens.
 * @param carries can the door carry the step? All of them when absent
 */
export async function replay(
  scenario: Scenario,
  door: Door,
  carries: (step: Step) => boolean = () => true,
): Promise<void> {
  const captured = new Map<string, unknown>();
  const fill = (text: string): string =>
    text.replace(VARIABLE, (written, name: string) => (captured.has(name) ? String(captured.get(name)) : written));
  for (const [index, step] of scenario.steps.entries()) {
    if (!carries(step)) continue;
    const { request, expect: expected, note } = step;
    const label = `${scenario.name} / step ${index + 1} (${note ?? ''})`;
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, fill(value)]));
    const answer = await door.send({
      method: request.method,
      path: PREFIX + fill(request.path),
      headers,
      body: request.body === null ? null : fill(request.body),
    });
    const body: unknown = answer.body === '' ? null : JSON.parse(answer.body);
    for (const [name, pointer] of Object.entries(expected.capture ?? {})) captured.set(name, valueAt(body, pointer));
    expect(answer.status, `${label}: ${answer.body}`).toBe(expected.status);
    checkHeaders(expected.headers, answer, fill, label);
    expect(body, label).toEqual(pattern(expected.body, captured));
    for (const [pointer, token] of Object.entries(expected.tokens ?? {})) {
      checkToken(token, valueAt(body, pointer), captured, label);
    }
  }
}

function checkHeaders(
  expected: Readonly<Record<string, string | null>>,
  answer: DoorAnswer,
  fill: (text: string) => string,
  label: string,
): void {
  for (const [name, value] of Object.entries(expected)) {
    expect(answer.headers[name] ?? null, `${label}: ${name}`).toEqual(value === null ? null : matcher(fill(value)));
  }
}

function checkToken(recorded: RecordedToken, token: unknown, captured: Map<string, unknown>, label: string): void {
  const content = readToken(String(token));
  if (!content.ok) throw new Error(`${label}: the answer holds no token but ${String(token)}`);
  expect(
    { location: content.onezoneDomain, identifier: content.identifier, caveats: content.rawCaveats },
    label,
  ).toEqual(
    pattern({ location: recorded.location, identifier: recorded.identifier, caveats: recorded.caveats }, captured),
  );
  if (recorded.secret !== undefined) {
    expect(content.signatureHex, label).toBe(
      sign(recorded.secret, String(content.identifier), content.rawCaveats.map(String)),
    );
  }
}

/** The signature by another implementation than ours. */
function sign(secret: string, identifier: string, caveats: readonly string[]): string {
  const mac = (key: Buffer, message: string): Buffer => createHmac('sha256', key).update(message).digest();
  const key = mac(Buffer.from('macaroons-key-generator'.padEnd(32, '\0')), secret);
  return caveats.reduce(mac, mac(key, identifier)).toString('hex');
}

/** A recorded value with its variables turned into asymmetric matchers. */
function pattern(value: unknown, captured: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    return matcher(
      value.replace(VARIABLE, (written, name: string) => (captured.has(name) ? String(captured.get(name)) : written)),
    );
  }
  if (Array.isArray(value)) return value.map((element) => pattern(element, captured));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, pattern(member, captured)]));
}

/** `{{*}}` is any non-empty text, also inside a longer one. */
function matcher(text: string): unknown {
  if (!text.includes('{{*}}')) return text;
  const parts = text.split('{{*}}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return expect.stringMatching(new RegExp(`^${parts.join(String.raw`[\s\S]+`)}$`));
}

function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const part of pointer.split('/').slice(1)) value = (value as Record<string, unknown> | null)?.[part];
  return value;
}
