import { expect, test } from 'vitest';
import { mintToken } from '../../src/token/index.ts';
import { validateExchange, type OperationId } from '../../src/validators/index.ts';
import { OTHER_PROVIDER, PROVIDER, ask, mint, onezone, soon, type SpoilableExchange } from './exchanges.ts';

const USER = '1b510f18b3b05611871c0acdffa9aed4';
const asUser = { 'x-auth-token': onezone.user(USER).token };
const provider = { type: 'oneprovider', id: PROVIDER };

const token = mint();
const identity = mint({ type: { identityToken: {} }, caveats: [soon] });
const userToken = String(
  ask('create_temporary_token_for_current_user', { caveats: [soon] }, asUser).response.body['token'],
);

const confined = ask('confine_token', { token, caveats: [{ type: 'ip', whitelist: ['10.0.0.1'] }] });
const verified = ask('verify_access_token', { token });
const notAccess = ask('verify_access_token', { token: identity });
const inferred = ask('infer_access_token_scope', { token: userToken });
const ofProvider = ask('infer_access_token_scope', { token });
const created = ask('create_named_token_for_user', { name: 'spoiled', caveats: [soon] }, asUser, { id: USER });
const invited = ask('create_provider_registration_token_for_current_user', {}, asUser);
const invitedByPath = ask('create_provider_registration_token_for_user', {}, asUser, { id: USER });
const stored = ask('get_named_token_of_user_by_name', {}, asUser, { id: USER, name: 'spoiled' });
const storedId = String(stored.response.body['id']);
const byId = ask('get_named_token', {}, asUser, { id: storedId });

const ALL: readonly (readonly [OperationId, SpoilableExchange])[] = [
  ['confine_token', confined],
  ['verify_access_token', verified],
  ['verify_access_token', notAccess],
  ['infer_access_token_scope', inferred],
  ['infer_access_token_scope', ofProvider],
  ['create_named_token_for_user', created],
  ['create_provider_registration_token_for_current_user', invited],
  ['create_provider_registration_token_for_user', invitedByPath],
  ['get_named_token_of_user_by_name', stored],
  ['get_named_token', byId],
];

test('what the fake answers agrees with the tokens', () => {
  expect(ALL.map(([, { response }]) => response.status)).toEqual([200, 200, 400, 200, 200, 201, 200, 200, 200, 200]);
  for (const [operationId, exchange] of ALL) expect(validateExchange(operationId, exchange)).toEqual({ valid: true });
});

/** A named token that Onezone could have made for the user, with something else in it. */
function forged(changes: Partial<Parameters<typeof mintToken>[0]>): string {
  const made = mintToken({
    secret: '00',
    onezoneDomain: 'onezone.example.com',
    id: storedId,
    subject: { type: 'user', id: USER },
    persistence: 'named',
    caveats: [soon],
    ...changes,
  });
  if (!made.ok) throw new Error('no token');
  return made.token;
}

/** An invitation to register a Oneprovider for somebody. */
function registration(adminUserId: string): Partial<Parameters<typeof mintToken>[0]> {
  return { caveats: [], type: { inviteToken: { inviteType: 'registerOneprovider', adminUserId } } };
}

type Case = readonly [
  what: string,
  operationId: OperationId,
  exchange: SpoilableExchange,
  body: Readonly<Record<string, unknown>>,
  places: readonly string[],
];

test.for<Case>([
  ['a token that was not confined', 'confine_token', confined, { token }, ['body /token tokenAgreement']],
  ['another token', 'confine_token', confined, { token: userToken }, ['body /token tokenAgreement']],
  [
    'another subject',
    'verify_access_token',
    verified,
    { subject: { type: 'oneprovider', id: OTHER_PROVIDER } },
    ['body /subject tokenAgreement'],
  ],
  ['no end where there is one', 'verify_access_token', verified, { ttl: null }, ['body /ttl tokenAgreement']],
  [
    'the type of another token',
    'verify_access_token',
    notAccess,
    {
      error: {
        id: 'notAnAccessToken',
        details: { received: { inviteToken: { inviteType: 'userJoinGroup', groupId: 'g', parameters: {} } } },
        description: 'Expected an access token, but received a(n) invite token for a user to join group "g".',
      },
    },
    ['body /error/details/received tokenAgreement'],
  ],
  ['another end', 'infer_access_token_scope', inferred, { validUntil: 7 }, ['body /validUntil tokenAgreement']],
  [
    'no data of a user',
    'infer_access_token_scope',
    inferred,
    { dataAccessScope: null },
    ['body /dataAccessScope tokenAgreement'],
  ],
  [
    'data of a Oneprovider',
    'infer_access_token_scope',
    ofProvider,
    { dataAccessScope: { readonly: false, spaces: {}, providers: {} } },
    ['body /dataAccessScope tokenAgreement'],
  ],
  [
    'a token that only reads, and is none',
    'infer_access_token_scope',
    inferred,
    { dataAccessScope: { readonly: true, spaces: {}, providers: {} } },
    ['body /dataAccessScope/readonly tokenAgreement'],
  ],
  [
    'support by a Oneprovider that is not listed',
    'infer_access_token_scope',
    inferred,
    {
      dataAccessScope: {
        readonly: false,
        spaces: { s: { name: 's', supports: { p: { readonly: false } } } },
        providers: {},
      },
    },
    ['body /dataAccessScope/spaces/s/supports/p tokenAgreement'],
  ],
  ['another id', 'create_named_token_for_user', created, { tokenId: 'x' }, ['body /tokenId tokenAgreement']],
  [
    'a temporary token',
    'create_named_token_for_user',
    created,
    { token: forged({ persistence: 'temporary' }), tokenId: storedId },
    ['body /token token'],
  ],
  [
    'a token of somebody else',
    'create_named_token_for_user',
    created,
    { token: forged({ subject: { type: 'user', id: 'u' } }), tokenId: storedId },
    ['body /token tokenAgreement'],
  ],
  [
    'a token without the caveats',
    'create_named_token_for_user',
    created,
    { token: forged({ caveats: [] }), tokenId: storedId },
    ['body /token tokenAgreement'],
  ],
  [
    'no invitation at all',
    'create_provider_registration_token_for_current_user',
    invited,
    { token: forged({ caveats: [] }) },
    ['body /token tokenAgreement'],
  ],
  [
    'an invitation for somebody else than the caller',
    'create_provider_registration_token_for_current_user',
    invited,
    { token: forged(registration('u')) },
    ['body /token tokenAgreement'],
  ],
  [
    'an invitation for somebody else than the path says',
    'create_provider_registration_token_for_user',
    invitedByPath,
    { token: forged(registration('u')) },
    ['body /token tokenAgreement'],
  ],
  [
    'an invitation of somebody else, with a caveat',
    'create_provider_registration_token_for_user',
    invitedByPath,
    { token: forged({ ...registration(USER), caveats: [soon], subject: { type: 'user', id: 'u' } }) },
    ['body /token tokenAgreement', 'body /token tokenAgreement'],
  ],
  [
    'a temporary invitation',
    'create_provider_registration_token_for_user',
    invitedByPath,
    { token: forged({ ...registration(USER), persistence: 'temporary' }) },
    ['body /token token'],
  ],
  [
    'the id of another token',
    'get_named_token',
    byId,
    { id: 'x' },
    ['body /id tokenAgreement', 'body /id tokenAgreement'],
  ],
  ['another name', 'get_named_token_of_user_by_name', stored, { name: 'x' }, ['body /name tokenAgreement']],
  [
    'caveats that the token has not',
    'get_named_token_of_user_by_name',
    stored,
    { caveats: [] },
    ['body /caveats tokenAgreement'],
  ],
  [
    'a token of another subject',
    'get_named_token_of_user_by_name',
    stored,
    { subject: provider },
    ['body /subject tokenAgreement'],
  ],
  [
    'a temporary token under its name',
    'get_named_token_of_user_by_name',
    stored,
    { token: forged({ persistence: 'temporary' }) },
    ['body /token tokenAgreement'],
  ],
])('%s is caught, at its place: %s', ([, operationId, exchange, body, places]) => {
  const response = { ...exchange.response, body: { ...exchange.response.body, ...body } };
  const verdict = validateExchange(operationId, { ...exchange, response });
  expect(verdict.valid ? [] : verdict.problems.map(({ part, pointer, rule }) => `${part} ${pointer} ${rule}`)).toEqual(
    places,
  );
  // Whole tokens are nowhere in what is said.
  expect(JSON.stringify(verdict)).not.toMatch(/MDA\w{60}/);
});

test('a token of the wrong kind should not have been taken for good', () => {
  const { response } = verified;
  const verdict = validateExchange('verify_identity_token', {
    ...ask('verify_identity_token', { token: userToken }),
    response,
  });
  expect(verdict).toMatchObject({
    problems: [
      { part: 'status', rule: 'outcome', message: 'response status is 200, not 400: the token is no identity token' },
    ],
  });
});

test('a token of the right kind should not have been called one of another', () => {
  const { response } = notAccess;
  expect(validateExchange('verify_access_token', { ...verified, response })).toMatchObject({
    problems: [{ pointer: '/error/id', rule: 'tokenAgreement' }],
  });
});
