import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { tlsFailure, tlsSuccess } from './tls-problem.ts';
import type { TlsFailure, TlsResult } from './tls-problem.ts';

/** One entry of a certificate's subject alternative names, in its canonical spelling. */
export interface SubjectName {
  readonly type: 'dns' | 'ip';
  readonly value: string;
}

/** The names that every certificate of ours has (reference clients.md: what clients of Onezone connect to). */
export const DEFAULT_NAMES: readonly SubjectName[] = [
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
  { type: 'dns', value: 'onezone.local' },
];

/**
 * Spells each name as certificates do (lower case, no trailing dot, punycode, shortest IPv6), after the default names and without repeats.
 * Allows `_`, as Docker Compose names services with it, and a wildcard as the whole first label, as RFC 6125 section 6.4.3 does.
 */
export function subjectNames(sans: readonly string[]): TlsResult<readonly SubjectName[]> {
  const names = [...DEFAULT_NAMES];
  for (const san of sans) {
    const name = subjectName(san);
    if (!name.ok) return name;
    if (!names.some(({ value }) => value === name.value.value)) names.push(name.value);
  }
  return tlsSuccess(names);
}

function subjectName(san: string): TlsResult<SubjectName> {
  const text = san.trim();
  const address = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  if (isIP(address) === 4) return tlsSuccess({ type: 'ip', value: address });
  if (isIP(address) === 6) return ipv6Name(san, address);
  return dnsName(san, text);
}

function ipv6Name(san: string, address: string): TlsResult<SubjectName> {
  if (address.includes('%')) {
    return refusal(
      san,
      'a certificate cannot hold the zone of an address',
      `Write it without %: ${san.replace(/%[^\]]*/, '')}`,
    );
  }
  return tlsSuccess({ type: 'ip', value: new URL(`http://[${address}]`).hostname.slice(1, -1) });
}

function dnsName(san: string, text: string): TlsResult<SubjectName> {
  if (text === '') return refusal(san, 'it is empty', 'Give a host name or an IP address.');
  const stranger = /[^\w.*\-\u{80}-\u{10ffff}]/u.exec(text)?.[0];
  if (stranger !== undefined) {
    const what =
      stranger === ',' || stranger === ' '
        ? 'Give --san once for each name.'
        : 'Give the host name alone, without scheme, port or path.';
    return refusal(san, `${JSON.stringify(stranger)} cannot be in a host name`, what);
  }
  const wildcard = text.startsWith('*.');
  const ascii = domainToASCII(wildcard ? text.slice(2) : text).replace(/\.$/, '');
  const fault = dnsFault(ascii);
  if (fault !== undefined) return refusal(san, fault, 'Give a host name such as onezone.example.local.');
  if (!wildcard) return tlsSuccess({ type: 'dns', value: ascii });
  if (!ascii.includes('.')) {
    return refusal(
      san,
      'clients refuse a wildcard right under a top-level name',
      `Give the full names, or a wildcard such as *.zone.${ascii}.`,
    );
  }
  return tlsSuccess({ type: 'dns', value: `*.${ascii}` });
}

function dnsFault(ascii: string): string | undefined {
  if (ascii === '') return 'it is not a host name';
  if (ascii.includes('*')) return 'a wildcard must be the whole first label, as in *.onezone.local';
  if (isIP(ascii) !== 0) return `it reads as the address ${ascii}, which must be written in full`;
  if (ascii.length > 253) return `it has ${ascii.length} characters, more than 253`;
  for (const label of ascii.split('.')) {
    if (label === '') return 'it has an empty part between two dots';
    if (label.length > 63) return `a part of it has ${label.length} characters, more than 63`;
    if (!/^[a-z0-9_-]+$/.test(label)) return `${JSON.stringify(label)} has a character that host names cannot have`;
    if (label.startsWith('-') || label.endsWith('-')) return `${JSON.stringify(label)} begins or ends with a hyphen`;
  }
  return undefined;
}

function refusal(san: string, evidence: string, next: string): TlsFailure {
  return tlsFailure({
    code: 'name-invalid',
    what: `${JSON.stringify(san)} is neither a host name nor an IP address that a certificate can hold.`,
    evidence: `${evidence}.`,
    next,
  });
}
