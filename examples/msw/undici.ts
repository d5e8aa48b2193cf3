// The npm package undici, whose requests MSW does not see. Needs no MSW.
import { createOnezone } from 'onezone-mock';
import { onezoneInterceptor } from 'onezone-mock/undici';
import { Agent, request, setGlobalDispatcher } from 'undici';

const onezone = createOnezone();
setGlobalDispatcher(new Agent().compose(onezoneInterceptor({ onezone })));

const { statusCode } = await request('https://onezone.example.com/api/v3/onezone/tokens/examine', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ token: onezone.user('alice').token }),
});
console.log(statusCode);
