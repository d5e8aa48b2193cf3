import { connect } from 'node:net';
import { TOKEN } from './through-proxy.ts';

/** Sends bytes over a connection and gives back all that comes, in Latin-1, until the other side closes it. */
export function sendRaw(port: number, text: string, waitMilliseconds = 2000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(end, waitMilliseconds);
    socket
      .on('data', (chunk) => (answer += chunk.toString('latin1')))
      .on('error', end)
      .on('close', end);
    socket.write(text, 'latin1');
  });
}

/** A request of examine as text; the connection is to be closed after it. */
export function examineText(headers: readonly string[] = [], body = JSON.stringify({ token: TOKEN })): string {
  const hasLength = headers.some((line) => /^(?:content-length|transfer-encoding):/i.test(line));
  const lines = [
    'POST /api/v3/onezone/tokens/examine HTTP/1.1',
    'Host: proxy.example',
    'Content-Type: application/json',
    ...headers,
    ...(hasLength ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    'Connection: close',
  ];
  return `${lines.join('\r\n')}\r\n\r\n${Buffer.from(body).toString('latin1')}`;
}
