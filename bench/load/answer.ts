const HEAD_END = Buffer.from('\r\n\r\n');

/** Where an HTTP answer ends in the bytes received so far; null while its head is not complete. */
export function answerLength(bytes: Buffer): number | null {
  const headLength = bytes.indexOf(HEAD_END);
  if (headLength === -1) return null;
  const length = /\r\ncontent-length: *(\d+)/i.exec(bytes.toString('latin1', 0, headLength))?.[1];
  if (length === undefined) throw new Error('an answer without content-length: this client cannot measure that server');
  return headLength + HEAD_END.length + Number(length);
}

/** The status of an answer. */
export function answerStatus(bytes: Buffer): number {
  return Number(bytes.toString('latin1', 9, 12));
}

/** The body of a whole answer. */
export function answerBody(bytes: Buffer): string {
  return bytes.subarray(bytes.indexOf(HEAD_END) + HEAD_END.length).toString();
}
