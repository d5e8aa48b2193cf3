import { isUtf8 } from 'node:buffer';
import type { ResponseInput } from '../../validators/response-problems.ts';
import { printable } from '../printable.ts';
import { failed, type Result } from '../problem.ts';
import { looksLikeHttp, readHttpResponse } from './http-response.ts';
import { withoutSpace } from './open-source.ts';

const SPACE = /^[ \t\r\n]*$/;

/** Reads an answer from what `curl -i` prints, or from a body alone if its status is told beside it. */
export function readAnswer(bytes: Uint8Array, name: string, status: number | undefined): Result<ResponseInput> {
  const text = withoutSpace(bytes);
  if (!looksLikeHttp(text)) return { ok: true, value: { status: status ?? 0, body: withoutBlank(bytes) } };
  const response = readHttpResponse(text);
  if (response === null) {
    return failed(
      `${name} cannot be read.`,
      'It begins like an HTTP answer, but does not go on like one: status line, headers, an empty line, the body.',
      'Save what curl prints with -i (or -si), and nothing else.',
    );
  }
  if (status !== undefined && status !== response.status) {
    return failed(
      `--status ${status} contradicts ${name}.`,
      `Its status line says ${response.status}.`,
      'Leave --status out: it is for a body without its status line.',
    );
  }
  const coding = response.headers.find(([key]) => key.toLowerCase() === 'content-encoding')?.[1];
  if (coding !== undefined && !isUtf8(response.body)) {
    return failed(
      `The body in ${name} is compressed.`,
      `Its content-encoding is ${printable(coding)}.`,
      'Add --compressed to the curl command, which undoes it.',
    );
  }
  return { ok: true, value: { ...response, body: withoutBlank(response.body) } };
}

/** Shells and editors end a file with a line break, which no answer of Onezone has. */
function withoutBlank(body: Uint8Array): Uint8Array {
  return body.length < 100 && SPACE.test(new TextDecoder('latin1').decode(body)) ? new Uint8Array() : body;
}
