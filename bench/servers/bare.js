// The yardstick: a server of node:http that reads a JSON body and answers it as JSON, and does nothing else.
// Plain JavaScript, as is all that runs inside a measured server: stripping types takes time and memory.
import { createServer } from 'node:http';

const port = Number(process.argv[2]);

createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.stringify(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
}).listen(port, '127.0.0.1');
