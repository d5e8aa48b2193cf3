import { decodeText, type Text } from '../../macaroon/byte-string.ts';
import type { MacaroonCaveat } from '../../macaroon/macaroon.ts';
import { readCaveatText } from '../../token/caveats/registry.ts';
import { printInteger, type Integer } from '../../token/erlang-integer.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';
import { printTokenType } from '../../token/token-type.ts';
import type { World } from '../../zone/world.ts';
import { namedUsers } from '../../zone/named-users.ts';
import { checkSignature } from './check-signature.ts';
import type { OpenZone } from '../open-zone.ts';
import { paintFor, type Paint } from '../paint.ts';
import { printSpan } from '../print-span.ts';
import { printable } from '../printable.ts';
import type { Output } from '../terminal.ts';

const MAX_CAVEATS = 100;
const MAX_LENGTH = 500;

/** What a token says, in words for a person; nothing in it can do more to the terminal than be read. */
export function describeToken(token: ParsedToken, zone: OpenZone, output: Output, secret?: string): string {
  const paint = paintFor(output);
  const { world, clock } = zone;
  const { macaroon, subject, persistence, generation } = token;
  const name = nameOf(token, world);
  const domain = macaroon.location === null ? 'none' : show(decodeText(macaroon.location));
  const lasting = generation === null ? persistence : `${persistence}, generation ${printInteger(generation)}`;
  const rows: (readonly [label: string, text: string])[] = [
    ['id', show(token.id)],
    ['domain', domain],
    ['persistence', token.version === 1 ? `${lasting}, in the legacy form` : lasting],
    [
      'subject',
      [subject.type, ...(subject.id === null ? [] : [show(subject.id)]), ...(name === null ? [] : [`(${name})`])].join(
        ' ',
      ),
    ],
    ...(token.serviceIndication === null ? [] : [['prefix', token.serviceIndication] as const]),
    ['signature', checkSignature(token, zone, secret)],
    ...caveatLines(macaroon.caveats, clock.now(), paint).map(
      (line, index) => [index === 0 ? 'caveats' : '', line] as const,
    ),
  ];
  const title = paint('bold', show(printTokenType(token.type)));
  return [title, ...rows.map(([label, text]) => `  ${label.padEnd(11)}  ${text}`), ''].join('\n');
}

function caveatLines(caveats: readonly MacaroonCaveat[], now: number, paint: Paint): readonly string[] {
  if (caveats.length === 0) return ['none'];
  const lines = caveats.slice(0, MAX_CAVEATS).map((caveat) => caveatLine(caveat, now, paint));
  const more = caveats.length - lines.length;
  return more === 0 ? lines : [...lines, `and ${more} more`];
}

function caveatLine({ id, thirdParty }: MacaroonCaveat, now: number, paint: Paint): string {
  if (thirdParty !== null) {
    return paint(
      'yellow',
      `third-party caveat of ${show(decodeText(thirdParty.location))}: nobody can satisfy it here`,
    );
  }
  const caveat = readCaveatText(id);
  if (caveat === null) return paint('red', `not understood, so it fails always: ${show(decodeText(id))}`);
  const { codec, json } = caveat;
  const words = show(codec.explain(json));
  const expiry = codec.expiry?.(json) ?? null;
  return expiry === null ? words : `${words}: ${timeLeft(expiry, now, paint)}`;
}

function timeLeft(expiry: Integer, now: number, paint: Paint): string {
  const left = Number(expiry) - now;
  return left > 0
    ? `${printSpan(left)} left`
    : paint('red', `expired ${left === 0 ? 'just now' : `${printSpan(left)} ago`}`);
}

/** The name of the subject in this world, where it says more than the id. */
function nameOf({ subject: { type, id } }: ParsedToken, { users, providers }: World): string | null {
  const named = type === 'user' ? namedUsers({ users }) : type === 'oneprovider' ? providers : [];
  const name = named.find((entity) => entity.id === id)?.name;
  return name === undefined || name === id ? null : show(name);
}

function show(text: Text): string {
  const shown = printable(String(text).slice(0, MAX_LENGTH));
  return String(text).length > MAX_LENGTH ? `${shown}…` : shown;
}
