import { printIsoTime } from '../../token/iso-time.ts';
import type { Served } from './served.ts';
import { documentationExport, examineCurl, mintCurl } from './curl-lines.ts';
import { paintFor, type Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import type { StartEntities } from './start-entities.ts';
import { trustText } from '../ca/trust-text.ts';
import type { Output } from '../terminal.ts';
import { packageVersion } from '../version.ts';

/** What a person needs to know when the server is ready. */
export function startText(served: Served, entities: StartEntities, output: Output): string {
  const paint = paintFor(output);
  const { baseUrl, tls } = served;
  const caPath = tls?.caPath ?? null;
  return [
    `${paint('bold', `onezone-mock ${packageVersion()}`)} is ready at ${paint('bold', baseUrl)}`,
    '',
    ...remarks(served).map((remark) => `  ${remark}`),
    '',
    ...entityLines(served, entities, paint),
    ...(caPath === null ? [] : [paint('bold', 'Make clients trust the certificate'), trustText(caPath), '']),
    ...curlLines(served, entities, paint),
    ...statesLines(served, paint),
    'Stop with Ctrl-C. Refused requests are explained below, in a line each.',
    '',
  ].join('\n');
}

function remarks({ openTo, clock, tls }: Served): readonly string[] {
  const texts = ['Anybody can derive the secrets of this fake: never let it protect anything.'];
  if (openTo !== null) {
    texts.push(`It listens on ${printable(openTo)}, not on this machine alone: whoever reaches it can use it.`);
  }
  if (clock.frozen) {
    const now = clock.now();
    texts.push(`Its clock stands still at ${printIsoTime(now) ?? 'a time before year 0'} (${now}).`);
  }
  if (tls !== null) texts.push(`Its certificate is for ${tls.names.map(printable).join(', ') || 'no name'}.`);
  return [...texts, ...(tls?.warnings ?? []).map(printable)];
}

function entityLines({ builtIn, world }: Served, { users, providers }: StartEntities, paint: Paint): readonly string[] {
  const passwords = new Map(builtIn ? world.users.map(({ id, password }) => [id, password]) : []);
  const lines: string[] = [];
  const list = (title: string, entities: readonly (readonly [words: string, token: string])[]): void => {
    if (entities.length === 0) return;
    lines.push(paint('bold', title));
    for (const [words, token] of entities) lines.push(`  ${words}`, `    ${token}`);
    lines.push('');
  };
  list(
    'Oneproviders, each with an access token (the same after a restart)',
    providers.map(({ id, name, token }) => [`${printable(name)}  ${paint('dim', printable(id))}`, token]),
  );
  list(
    'Users, each with an access token (the same after a restart)',
    users.map(({ id, username, blocked, token }) => {
      const password = passwords.get(id) ?? null;
      const words = [printable(username ?? '(no username)'), paint('dim', printable(id))];
      if (password !== null) words.push(`password ${printable(password)}`);
      if (blocked) words.push(paint('red', 'blocked: the token is refused'));
      return [words.join('  '), token];
    }),
  );
  return lines;
}

function statesLines({ statesUrl }: Served, paint: Paint): readonly string[] {
  return statesUrl === null ? [] : [`${paint('bold', 'Provider states for contracts')} are set up at ${statesUrl}`, ''];
}

function curlLines(served: Served, { users, providers }: StartEntities, paint: Paint): readonly string[] {
  const { baseUrl, tls, world, clock } = served;
  const at = { baseUrl, caPath: tls?.caPath ?? null };
  const [provider] = providers;
  const [anyone] = [...providers, ...users];
  const lines: string[] = [];
  if (provider === undefined) {
    lines.push(
      'The world has no Oneprovider, so nobody can mint tokens: add one under "providers" to the world file.',
      '',
    );
  } else {
    const lifetime = Math.min(3600, world.maxTemporaryTokenTtl);
    const validUntil = clock.now() + lifetime;
    lines.push(
      paint(
        'bold',
        `Mint a token as ${printable(provider.name)}, valid until ${printIsoTime(validUntil) ?? validUntil}`,
      ),
    );
    lines.push(mintCurl(at, provider.token, validUntil), '');
  }
  if (anyone !== undefined) {
    lines.push(paint('bold', 'Examine a token'), examineCurl(at, anyone.token), '');
  }
  if (at.caPath !== null && anyone !== undefined) {
    lines.push(
      paint('bold', "Paste the examples of Onezone's documentation as they are, after"),
      documentationExport(at.baseUrl, at.caPath, anyone.token),
      '',
    );
  }
  return lines;
}
