// Whatever this process requests of Onezone, at any host and without a network, a fake in it answers.
import { setupOnezoneServer } from 'onezone-mock/msw/node';

const server = setupOnezoneServer();
server.listen();

const { onezone } = server;
const onezoneUrl = 'https://onezone.example.com/api/v3/onezone';
const response = await fetch(`${onezoneUrl}/provider/tokens/temporary`, {
  method: 'POST',
  headers: { 'x-auth-token': onezone.provider('krakow').token, 'content-type': 'application/json' },
  body: JSON.stringify({ caveats: [{ type: 'time', validUntil: onezone.clock.now() + 3600 }] }),
});
console.log(response.status, await response.json());

server.close();
