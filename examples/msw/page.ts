// In a page: a service worker answers what it requests of Onezone. Write the worker once: npx msw init public/
import { setupOnezoneWorker } from 'onezone-mock/msw/browser';

const worker = setupOnezoneWorker();
await worker.start();

const { onezone } = worker; // lives in the page: a reload starts it anew
const response = await fetch('/api/v3/onezone/tokens/examine', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ token: onezone.user('alice').token }),
});
console.log(await response.json());
