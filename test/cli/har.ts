import { recordedExchanges, type RecordedExchange } from '../validators/recorded-exchanges.ts';

/** An entry of a HAR, as much of it as matters. */
export interface Entry {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly Field[];
    readonly bodySize: number;
    readonly postData?: { readonly mimeType: string; readonly text?: string; readonly encoding?: string };
  };
  readonly response: {
    readonly status: number;
    readonly headers: readonly Field[];
    readonly content: {
      readonly size: number;
      readonly mimeType: string;
      readonly text?: string;
      readonly encoding?: string;
    };
    readonly bodySize: number;
  };
  readonly [key: string]: unknown;
}
interface Field {
  readonly name: string;
  readonly value: string;
}

/** An exchange as a browser exports it. */
export function entryOf({ request, response }: RecordedExchange, origin = 'https://onezone.example.com'): Entry {
  const { body } = request;
  return {
    startedDateTime: '2030-01-31T12:00:00.000Z',
    time: 1.5,
    request: {
      method: request.method,
      url: origin + request.path,
      headers: [{ name: ':authority', value: 'onezone.example.com' }, ...fieldsOf(request.headers)],
      bodySize: body === null ? 0 : Buffer.byteLength(body),
      ...(body !== null && { postData: { mimeType: 'application/json', text: body } }),
    },
    response: {
      status: response.status,
      headers: fieldsOf(response.headers),
      content: {
        size: Buffer.byteLength(response.body),
        mimeType: response.headers['content-type'] ?? 'x-unknown',
        ...(response.body !== '' && { text: response.body }),
      },
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0.5 },
  };
}

/** An entry that has nothing to do with Onezone. */
export const picture = {
  request: { method: 'GET', url: 'https://cdn.example.com/a.png?onezone', headers: [], bodySize: 0 },
  response: {
    status: 200,
    headers: [],
    content: { size: 4, mimeType: 'image/png', text: 'iVBORw==', encoding: 'base64' },
    bodySize: 4,
  },
};

/** The text of a HAR. */
export function harOf(entries: readonly unknown[], indent?: number): string {
  return JSON.stringify(
    { log: { version: '1.2', creator: { name: 'test', version: '1' }, pages: [], entries } },
    null,
    indent,
  );
}

const all = await recordedExchanges('core-cases.scenarios');

/** A recorded exchange by the beginning of its case's name. */
export function recorded(name: string): RecordedExchange {
  return all.find((exchange) => exchange.name.startsWith(`${name} `))!;
}

function fieldsOf(headers: Readonly<Record<string, string | undefined>>): readonly Field[] {
  return Object.entries(headers).map(([name, value = '']) => ({ name, value }));
}
