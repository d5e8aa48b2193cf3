import type { SeenAnswer } from '../../proxy/seen.ts';
import type { Upstream } from '../../proxy/upstream.ts';
import { printable } from '../printable.ts';
import type { Problem } from '../problem.ts';

const MAX_QUOTED = 120;

/** What to tell of a server that answers as no Onezone does. Nothing secret was sent to it. */
export function noOnezone(asked: string, { status, headers, body }: SeenAnswer, upstream: Upstream): Problem {
  const what = `There is no Onezone at ${upstream.url}.`;
  const { location, 'content-type': type } = headers;
  const begins = body.text.trim().slice(0, MAX_QUOTED);
  const words = [
    `${asked} is answered with ${status}`,
    ...(type === undefined ? [] : [type.slice(0, MAX_QUOTED)]),
    ...(location === undefined ? [] : [`to ${location.slice(0, MAX_QUOTED)}`]),
    ...(begins === '' ? [] : [`beginning ${JSON.stringify(begins)}`]),
  ];
  return { what, evidence: `${printable(words.join(', '))}.`, next: nextStep(status, location, body.text, upstream) };
}

function nextStep(status: number, location: string | undefined, text: string, upstream: Upstream): string {
  if (status === 400 && /plain HTTP request.*HTTPS/i.test(text)) return SPEAKS_TLS;
  const place = location !== undefined && URL.canParse(location, upstream.url) ? new URL(location, upstream.url) : null;
  if (place !== null && /^https?:$/.test(place.protocol) && place.origin !== new URL(upstream.url).origin) {
    return `Give the URL to which it leads: --target ${place.origin}.`;
  }
  return anotherUrl(upstream);
}

/** For a server that is asked over plain HTTP. */
export const SPEAKS_TLS = 'If it speaks TLS, write https:// in --target.';

function anotherUrl({ prefix }: Upstream): string {
  const path = prefix === '' ? '' : ` ${prefix} comes before /api/v3/onezone there; leave it out if it should not.`;
  return `Give the URL of the Onezone after --target, such as https://onezone.example.com.${path}`;
}
