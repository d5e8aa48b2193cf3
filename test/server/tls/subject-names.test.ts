import { expect, test } from 'vitest';
import { DEFAULT_NAMES, subjectNames } from '../../../src/server/tls/subject-names.ts';
import { expectProblem, expectValue } from './made-certificates.ts';

function added(...sans: readonly string[]): readonly string[] {
  return expectValue(subjectNames(sans))
    .slice(DEFAULT_NAMES.length)
    .map(({ type, value }) => `${type}:${value}`);
}

test('the default names are always there, first', () => {
  expect(expectValue(subjectNames([])).map(({ value }) => value)).toStrictEqual([
    'localhost',
    '127.0.0.1',
    '::1',
    'onezone.local',
  ]);
});

test.each([
  ['Zone.Example.ORG', 'dns:zone.example.org'],
  ['zone.example.org.', 'dns:zone.example.org'],
  [' zone ', 'dns:zone'],
  ['my_stack_onezone_1', 'dns:my_stack_onezone_1'],
  ['*.onezone.local', 'dns:*.onezone.local'],
  ['*.Münster.local.', 'dns:*.xn--mnster-3ya.local'],
  ['zone.münster.example', 'dns:zone.xn--mnster-3ya.example'],
  ['faß.example', 'dns:xn--fa-hia.example'],
  ['10.0.0.7', 'ip:10.0.0.7'],
  ['2001:DB8:0:0::0:7', 'ip:2001:db8::7'],
  ['[2001:db8::7]', 'ip:2001:db8::7'],
  ['::ffff:10.0.0.7', 'ip:::ffff:a00:7'],
  ['4-you.example', 'dns:4-you.example'],
])('%j becomes %s', (san, name) => {
  expect(added(san)).toStrictEqual([name]);
});

test('a name that is given twice, in whatever spelling, or is a default name, is there once', () => {
  expect(added('a.example', 'A.example.', '[0::1]', 'LOCALHOST', '127.0.0.1', '0:0:0:0:0:0:0:1')).toStrictEqual([
    'dns:a.example',
  ]);
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['https://zone.local', '":"'],
  ['zone.local:8443', '":"'],
  ['zone.local/api', '"/"'],
  ['a.local,b.local', '","'],
  ['a.local b.local', '" "'],
  ['zone.local\nx', String.raw`"\n"`],
  ['a..local', 'empty part'],
  ['.local', 'empty part'],
  ['.', 'not a host name'],
  ['-a.local', 'hyphen'],
  ['a-.local', 'hyphen'],
  [`${'x'.repeat(64)}.local`, '64 characters'],
  [`${'x.'.repeat(127)}local`, 'more than 253'],
  ['127.1', '127.0.0.1'],
  ['1.2.3.4.5', 'not a host name'],
  ['*', 'wildcard'],
  ['*.local', 'top-level'],
  ['a.*.local', 'wildcard'],
  ['a*.zone.local', 'wildcard'],
  ['*.*.zone.local', 'wildcard'],
  ['fe80::1%eth0', 'zone'],
  ['[127.0.0.1', '"["'],
  ['x\u{ff0f}y.local', 'not a host name'],
])('%j is refused, with the evidence %s', (san, evidence) => {
  const problem = expectProblem(subjectNames(['fine.local', san]));
  expect(problem.code).toBe('name-invalid');
  expect(problem.what).toContain(JSON.stringify(san));
  expect(problem.evidence).toContain(evidence);
  expect(problem.next).not.toBe('');
});
