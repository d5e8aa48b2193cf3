import { GROUP_PRIVILEGES, ONEZONE_PRIVILEGES } from '../../src/zone/privileges.ts';
import type { WorldFile } from '../../src/zone/world-file.ts';
import type { RunningServer } from './start-server.ts';

/** As many spaces of one user as a file client is tested with. */
const MANY_SPACES = 2344;

const id = (name: string): string => Buffer.from(name.padEnd(16, '.')).toString('hex');

const EGI_TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl';
const GITHUB_TOKEN = 'ijaAVWq3j9234jA9gPoR9agFja89t9UiPf8tiueSdx';

/** The world that clients expect: the account `admin`, people of identity providers, Oneproviders of all sorts, spaces. */
export function clientsWorld(): WorldFile {
  const [admin, alice, bob, collector] = [id('admin'), id('alice'), id('bob'), id('collector')];
  const [krakow, lisbon, oldie] = [id('krakow'), id('lisbon'), id('oldie')];
  return {
    onezoneDomain: 'onezone.local',
    name: 'clients',
    users: [
      { id: admin, username: 'admin', password: 'password', onezonePrivileges: ONEZONE_PRIVILEGES },
      { id: alice, username: 'alice', fullName: 'Alice Archer', emails: ['alice@example.com'] },
      { id: bob, username: 'bob' },
      { id: collector, username: 'collector' },
    ],
    providers: [
      { id: krakow, name: 'krakow', domain: 'localhost:9443', version: '21.02.7' },
      { id: lisbon, name: 'lisbon', domain: 'lisbon.example.com', version: '21.02.7', online: false },
      { id: oldie, name: 'oldie', domain: 'oldie.example.com', version: '20.02.19' },
    ],
    groups: [{ id: id('researchers'), name: 'researchers', members: [{ user: admin, privileges: GROUP_PRIVILEGES }] }],
    spaces: [
      {
        id: id('measurements'),
        name: 'measurements',
        owners: [alice],
        supports: [{ provider: krakow }, { provider: lisbon, readonly: true }, { provider: oldie }],
      },
      { id: id('own'), name: 'own', owners: [admin] },
      ...Array.from({ length: MANY_SPACES }, (_, i) => ({
        id: id(`space ${i}`),
        name: `space ${i}`,
        owners: [collector],
        supports: [{ provider: krakow }],
      })),
    ],
    identityProviders: [
      { prefix: 'egi:', tokens: { [EGI_TOKEN]: alice } },
      { prefix: 'github/', tokens: { [GITHUB_TOKEN]: bob } },
    ],
  };
}

/** What the programs know about the world and the server. Keys at the top are for those who read it as text. */
export function fixtureFor(
  world: WorldFile,
  { baseUrl, port, tokens }: RunningServer,
): Readonly<Record<string, unknown>> {
  const withToken = (name: string) => ({ id: id(name), token: tokens.get(id(name)) });
  const [krakow] = world.providers ?? [];
  return {
    baseUrl,
    host: 'localhost',
    port,
    aliceToken: tokens.get(id('alice')),
    krakowId: id('krakow'),
    krakowToken: tokens.get(id('krakow')),
    measurementsId: id('measurements'),
    egiToken: EGI_TOKEN,
    githubToken: GITHUB_TOKEN,
    admin: withToken('admin'),
    alice: withToken('alice'),
    collector: withToken('collector'),
    providers: { krakow: { ...withToken('krakow'), domain: krakow?.domain } },
    spaces: { measurements: id('measurements'), own: id('own') },
    groups: { researchers: id('researchers') },
  };
}
