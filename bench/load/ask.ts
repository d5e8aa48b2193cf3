import { connect } from 'node:net';
import { answerBody, answerLength, answerStatus } from './answer.ts';

/** An answer as this client needs it. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Sends one request over a connection of its own; null when nobody answers there. */
export function ask(port: number, request: Buffer): Promise<Answer | null> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    const finish = (answer: Answer | null): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const length = answerLength(received);
      if (length === null || received.length < length) return;
      finish({ status: answerStatus(received), body: answerBody(received) });
    });
    socket.on('close', () => finish(null));
    socket.on('error', () => finish(null));
  });
}
