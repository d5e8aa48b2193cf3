import { exampleToken } from '../example-token.ts';
import { refusal, type Contract, type ExpectedAnswer } from '../contract.ts';
import { echoOfState, exampleOf, fromState, textLike, TOKEN_PATTERN, wholeNumber, type Template } from '../template.ts';
import { call, DONE, FORBIDDEN, NOBODY, NOT_FOUND } from './asks.ts';
import { askedByStranger, subjectsOfTokens, type SubjectOfTokens } from './subjects.ts';

const NEW_ID = '00112233445566778899aabbccddeeffch12ab';
const ANY_ID = '0123456789abcdef0123456789abcdef';
const LONG_AGO = { type: 'time', validUntil: 0 };

/** The operations that there are for each of four subjects. */
export const contractsOfSubjects: readonly Contract[] = subjectsOfTokens.flatMap((subject) => [
  ...temporaryTokens(subject),
  ...listing(subject),
  ...creating(subject),
  ...byName(subject),
]);

function temporaryTokens(subject: SubjectOfTokens): readonly Contract[] {
  const { suffix, states, headers, path } = subject;
  const mine = { states, headers, path };
  const generation = `get_temporary_token_generation_of_${suffix}`;
  const revoking = `revoke_all_temporary_tokens_of_${suffix}`;
  const hour = { type: 'time', validUntil: fromState(states, 'validUntil') };
  const minting: readonly Contract[] = [
    call(
      `create_temporary_token_for_${suffix}`,
      'an access token',
      { ...mine, body: { caveats: [hour] } },
      minted(subject),
    ),
    call(
      `create_temporary_token_for_${suffix}`,
      'without a time caveat',
      { ...mine, body: {} },
      refusal(400, 'tokenTimeCaveatRequired', { maxTtl: wholeNumber(2592000) }),
    ),
    call(
      `create_temporary_token_for_${suffix}`,
      'without credentials',
      { ...anyPath(path), body: { caveats: [LONG_AGO] } },
      NOBODY,
    ),
  ];
  return [
    // Of the current provider, the contracts of minting tell more.
    ...(suffix === 'current_provider' ? [] : minting),
    call(generation, 'of the caller', mine, { status: 200, body: { generation: wholeNumber(1) } }),
    call(generation, 'without credentials', anyPath(path), NOBODY),
    ...strangers(subject, generation),
    call(revoking, 'of the caller', mine, DONE),
    call(revoking, 'without credentials', anyPath(path), NOBODY),
    ...strangers(subject, revoking),
  ];
}

function listing(subject: SubjectOfTokens): readonly Contract[] {
  const { suffix, states, headers, path } = subject;
  const mine = { states, headers, path };
  const list = `list_named_tokens_of_${suffix}`;
  const deletion = `delete_named_tokens_of_${suffix}`;
  return [
    call(list, 'of the caller, who has one', mine, {
      status: 200,
      body: { tokens: [echoOfState(states, 'tokenId')] },
    }),
    call(list, 'without credentials', anyPath(path), NOBODY),
    ...strangers(subject, list),
    call(deletion, 'of the caller', mine, DONE),
    call(deletion, 'without credentials', anyPath(path), NOBODY),
    ...strangers(subject, deletion),
  ];
}

function creating(subject: SubjectOfTokens): readonly Contract[] {
  const { suffix, states, headers, path } = subject;
  const operation = `create_named_token_for_${suffix}`;
  const create = (what: string, body: Template, answer: ExpectedAnswer): Contract =>
    call(operation, what, { states, headers, path, body }, answer);
  return [
    create('an access token with a name', { name: 'another' }, created(subject, {})),
    create(
      'an identity token with a caveat, metadata, and revoked from the beginning',
      {
        name: 'another',
        type: { identityToken: {} },
        caveats: [LONG_AGO],
        customMetadata: { a: { b: [1, null] } },
        revoked: true,
      },
      created(subject, { type: { identityToken: {} }, caveats: [LONG_AGO] }),
    ),
    create('without a name', {}, refusal(400, 'missingRequiredValue', { key: 'name' })),
    create('with a name that is too short', { name: 'a' }, refusal(400, 'badValueName')),
    create(
      'with a name that another token has',
      { name: fromState(states, 'tokenName') },
      refusal(400, 'badValueIdentifierOccupied', { key: 'name' }),
    ),
    create(
      'with an invalid type, which is told before the missing name',
      { type: { x: 1 } },
      refusal(400, 'badValueTokenType', { key: 'type' }),
    ),
    create(
      'with an invalid caveat',
      { name: 'another', caveats: [{ type: 'x' }] },
      refusal(400, 'badValueCaveat', { caveat: { type: 'x' } }),
    ),
    call(operation, 'without credentials', { ...anyPath(path), body: { name: 'another' } }, NOBODY),
    ...strangers(subject, operation, { body: { name: 'another' } }),
  ];
}

function byName(subject: SubjectOfTokens): readonly Contract[] {
  const { suffix, states, headers, path } = subject;
  const operation = `get_named_token_of_${suffix}_by_name`;
  const name = 'contract';
  return [
    call(operation, 'a token that there is', { states, headers, path: { ...path, name } }, storedToken(subject)),
    call(operation, 'a token that there is not', { states, headers, path: { ...path, name: 'none' } }, NOT_FOUND),
    call(operation, 'without credentials', { path: { ...anyPath(path).path, name } }, NOBODY),
    ...strangers(subject, operation, { path: { name } }),
  ];
}

/** Where an id says whose tokens are meant, others may ask. */
function strangers(
  subject: SubjectOfTokens,
  operation: string,
  more: { readonly body?: Template; readonly path?: Readonly<Record<string, Template>> } = {},
): readonly Contract[] {
  if (Object.keys(subject.path).length === 0) return [];
  const ask = { ...more, path: { ...subject.path, ...more.path } };
  return [call(operation, 'by somebody else', { ...ask, ...askedByStranger(subject) }, FORBIDDEN)];
}

/** The path of whoever; nobody gets to hear whether there is one. */
function anyPath(path: SubjectOfTokens['path']): { readonly path: Readonly<Record<string, Template>> } {
  return { path: Object.keys(path).length === 0 ? {} : { id: ANY_ID } };
}

function idOf({ states, kind }: SubjectOfTokens): Template {
  return fromState(states, `${kind}Id`);
}

function minted(subject: SubjectOfTokens): ExpectedAnswer {
  const { type, states } = subject;
  const token = exampleToken({
    subject: { type, id: String(exampleOf(idOf(subject))) },
    caveats: [{ type: 'time', validUntil: exampleOf(fromState(states, 'validUntil')) }],
  });
  return { status: 201, body: { token: textLike(TOKEN_PATTERN, token) } };
}

function created(subject: SubjectOfTokens, particulars: Parameters<typeof exampleToken>[0]): ExpectedAnswer {
  const token = exampleToken({
    id: NEW_ID,
    subject: { type: subject.type, id: String(exampleOf(idOf(subject))) },
    persistence: 'named',
    generation: null,
    ...particulars,
  });
  const place = 'https?://[^/]+/api/v3/onezone/tokens/named/[0-9A-Za-z]+';
  const example = `https://onezone.example.com/api/v3/onezone/tokens/named/${NEW_ID}`;
  return {
    status: 201,
    headers: { location: textLike(place, example) },
    body: { tokenId: textLike('[0-9A-Za-z]+', NEW_ID), token: textLike(TOKEN_PATTERN, token) },
  };
}

/** What is told of the named token that a subject has. */
export function storedToken(subject: SubjectOfTokens): ExpectedAnswer {
  const { states, type } = subject;
  return {
    status: 200,
    body: {
      id: echoOfState(states, 'tokenId'),
      name: 'contract',
      subject: { type, id: idOf(subject) },
      type: { accessToken: {} },
      caveats: [],
      metadata: { creationTime: wholeNumber(1893456000), custom: {} },
      revoked: false,
      token: fromState(states, 'namedToken'),
    },
  };
}
