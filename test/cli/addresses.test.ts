import { expect, test } from 'vitest';
import { isLoopback, reachableUrl } from '../../src/cli/serve/addresses.ts';

test.each(['localhost', 'LOCALHOST', 'zone.localhost', '127.0.0.1', '127.1', '::1', '::ffff:127.0.0.1'])(
  '%s is this machine alone',
  (host) => {
    expect(isLoopback(host)).toBe(true);
  },
);

test.each(['0.0.0.0', '::', '0', '192.168.1.5', '127.example.com', 'localhost.example.com', 'fe80::1'])(
  '%s may be reached by others',
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);

test.each([
  ['http://0.0.0.0:8080', 'http://127.0.0.1:8080'],
  ['http://0:8080', 'http://127.0.0.1:8080'],
  ['https://[::]:8080', 'https://[::1]:8080'],
  ['https://[0:0:0:0:0:0:0:0]:8080', 'https://[::1]:8080'],
  ['http://10.0.0.1:8080', 'http://10.0.0.1:8080'],
  ['http://[fe80::1]:8080', 'http://[fe80::1]:8080'],
])('a client reaches %s at %s', (baseUrl, reachable) => {
  expect(reachableUrl(baseUrl)).toBe(reachable);
});
