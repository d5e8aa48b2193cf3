import { expect, test } from 'vitest';
import { loadX509 } from '../../../src/server/tls/load-x509.ts';

test('loading the certificate library leaves the global Reflect as it was', () => {
  const before = Reflect.ownKeys(Reflect);
  expect(loadX509().X509CertificateGenerator).toBeTypeOf('function');
  expect(Reflect.ownKeys(Reflect)).toStrictEqual(before);
});

test('a Reflect polyfill that is there already stays', () => {
  const present = (): undefined => undefined;
  Object.defineProperty(Reflect, 'getMetadata', { configurable: true, value: present });
  loadX509();
  expect(Object.getOwnPropertyDescriptor(Reflect, 'getMetadata')?.value).toBe(present);
  Reflect.deleteProperty(Reflect, 'getMetadata');
});
