import { expect, test } from 'vitest';
import { fileFailure, systemErrorCode } from '../../../src/server/tls/file-failure.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' });
}

test.each([
  ['EACCES', 'permission denied (EACCES).'],
  ['EROFS', 'the file system is read-only (EROFS).'],
  ['ENOSPC', 'no space left on the device (ENOSPC).'],
  ['EIO', 'the system refused (EIO).'],
])('a write that fails with %s names the file, the reason and the way out', (code, evidence) => {
  expect(fileFailure(systemError(code), 'write', '/cache/tls/ca.pem')).toStrictEqual({
    ok: false,
    problem: {
      code: 'file-unwritable',
      what: 'Cannot write /cache/tls/ca.pem.',
      evidence,
      next: 'Make /cache/tls writable, or name another folder with ONEZONE_MOCK_HOME.',
    },
  });
});

test('a read that is not permitted says to make the file readable or to delete it', () => {
  expect(fileFailure(systemError('EACCES'), 'read', '/cache/tls/leaf.pem').problem).toMatchObject({
    code: 'file-unreadable',
    next: 'Make /cache/tls/leaf.pem readable for you, or delete it and start again; it is made anew.',
  });
});

test('a programmer error is thrown on', () => {
  const mistake = new TypeError('mistake');
  expect(() => fileFailure(mistake, 'read', '/x')).toThrow(mistake);
  expect(systemErrorCode(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined();
});
