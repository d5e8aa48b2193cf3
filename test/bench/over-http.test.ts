import { expect, test } from 'vitest';
import { bare, type Contender } from '../../bench/contenders.ts';
import { measureOverHttp } from '../../bench/over-http.ts';
import { sampleRequests } from '../../bench/sample-requests.ts';

const effort = { rounds: 1, milliseconds: 50, warmUpMilliseconds: 20 };

/** Echoes a few bodies as it should, and fails from then on. */
const tiresSoon: Contender = {
  ...bare,
  name: 'a server that tires',
  isRight: () => true,
  command: (port) => [
    '--eval',
    `let count = 0;
     require('node:http').createServer((request, response) => {
       request.resume().on('end', () => {
         response.writeHead(++count > 20 ? 500 : 200, { 'content-length': 14 }).end('{"caveats":[]}');
       });
     }).listen(${port}, '127.0.0.1');`,
  ],
};

test('error answers are not measured', { timeout: 60_000 }, async () => {
  const measured = measureOverHttp(sampleRequests(), effort, [tiresSoon], () => undefined);
  await expect(measured).rejects.toThrow(
    /^a server that tires did not answer every mint with 200: \{"200":\d+,"500":\d+\}/,
  );
});

test('a server that answers something else is not measured', { timeout: 60_000 }, async () => {
  const measured = measureOverHttp(sampleRequests(), effort, [{ ...bare, isRight: () => false }], () => undefined);
  await expect(measured).rejects.toThrow('bare node:http answers 200 to mint: {"caveats":');
});
