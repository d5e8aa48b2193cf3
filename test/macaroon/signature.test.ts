import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { encodeText, fromBytes, toBytes } from '../../src/macaroon/byte-string.ts';
import { hmac, hmacKey } from '../../src/macaroon/hmac.ts';
import { sha256Hex, wordsToBytes } from '../../src/macaroon/sha256.ts';
import { equalInConstantTime, extendChain, signChain, signingKey } from '../../src/macaroon/signature.ts';

/** Every length around the block boundaries, and some far beyond. */
const lengths = [...Array.from({ length: 200 }, (_, i) => i), 1000, 65_536, 1_000_003];
const bytesOf = (length: number) => fromBytes(Uint8Array.from({ length }, (_, i) => (i * 131 + length) & 0xff));

test('SHA-256 of texts of every length agrees with node:crypto', () => {
  for (const length of lengths) {
    const text = 'aą€😀'
      .repeat(Math.ceil(length / 4))
      .slice(0, length)
      .replace(/[\ud800-\udbff]$/, '');
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});

test('HMAC-SHA256 with keys and messages of every length agrees with node:crypto', () => {
  for (const keyLength of [0, 1, 31, 32, 33, 63, 64, 65, 200]) {
    const key = bytesOf(keyLength);
    for (const length of lengths) {
      const message = bytesOf(length);
      const expected = createHmac('sha256', toBytes(key)).update(toBytes(message)).digest('binary');
      if (wordsToBytes(hmac(hmacKey(key), message)) !== expected) expect.fail(`key ${keyLength}, message ${length}`);
    }
  }
});

test('a chain extended without the secret equals the chain signed at once', () => {
  const key = signingKey(encodeText('secret'));
  const caveats = ['time < 5', 'ip = 1.2.3.4/32', 'data.readonly'];
  const short = signChain(key, 'identifier', caveats.slice(0, 1));
  expect(extendChain(short, caveats.slice(1))).toBe(signChain(key, 'identifier', caveats));
});

test('signatures are equal only when every byte and the length are', () => {
  expect(equalInConstantTime('abc', 'abc')).toBe(true);
  expect(equalInConstantTime('abc', 'abd')).toBe(false);
  expect(equalInConstantTime('abc', 'ab')).toBe(false);
});
