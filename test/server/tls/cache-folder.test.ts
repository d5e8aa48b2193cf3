import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../../src/server/tls/cache-folder.ts';

const MAC_AND_LINUX = { HOME: '/home/ann' };

test('on Linux the cache folder follows the XDG specification', () => {
  expect(cacheFolder(MAC_AND_LINUX, 'linux')).toBe('/home/ann/.cache/onezone-mock');
  expect(cacheFolder({ ...MAC_AND_LINUX, XDG_CACHE_HOME: '/var/cache/ann' }, 'linux')).toBe(
    '/var/cache/ann/onezone-mock',
  );
});

test('a relative or empty XDG_CACHE_HOME is ignored, as the specification says', () => {
  expect(cacheFolder({ ...MAC_AND_LINUX, XDG_CACHE_HOME: 'cache' }, 'linux')).toBe('/home/ann/.cache/onezone-mock');
  expect(cacheFolder({ ...MAC_AND_LINUX, XDG_CACHE_HOME: '' }, 'linux')).toBe('/home/ann/.cache/onezone-mock');
});

test('on macOS the cache folder is in Library/Caches', () => {
  expect(cacheFolder({ ...MAC_AND_LINUX, XDG_CACHE_HOME: '/x' }, 'darwin')).toBe(
    '/home/ann/Library/Caches/onezone-mock',
  );
});

test('on Windows the cache folder is in LOCALAPPDATA', () => {
  const local = String.raw`C:\Users\ann\AppData\Local`;
  expect(cacheFolder({ LOCALAPPDATA: local }, 'win32')).toBe(String.raw`C:\Users\ann\AppData\Local\onezone-mock`);
  expect(cacheFolder({ USERPROFILE: String.raw`C:\Users\ann` }, 'win32')).toBe(
    String.raw`C:\Users\ann\AppData\Local\onezone-mock`,
  );
});

test('ONEZONE_MOCK_HOME goes before every platform folder', () => {
  const env = { ...MAC_AND_LINUX, XDG_CACHE_HOME: '/x', LOCALAPPDATA: String.raw`C:\x` };
  expect(cacheFolder({ ...env, ONEZONE_MOCK_HOME: '/srv/mock' }, 'linux')).toBe('/srv/mock');
  expect(cacheFolder({ ...env, ONEZONE_MOCK_HOME: '/srv/mock' }, 'darwin')).toBe('/srv/mock');
  expect(cacheFolder({ ...env, ONEZONE_MOCK_HOME: String.raw`D:\mock` }, 'win32')).toBe(String.raw`D:\mock`);
  expect(cacheFolder({ ...env, ONEZONE_MOCK_HOME: '' }, 'linux')).toBe('/x/onezone-mock');
});

test('without HOME the system is asked for the home folder', () => {
  expect(cacheFolder({}, 'linux')).toBe(join(homedir(), '.cache', 'onezone-mock'));
});
