import { writeJson } from '../json/write-json.ts';
import { describeBadData, describeRelation } from './describe-details.ts';
import { plainType, printText, printTypeAndId, withErlangText } from './print-in-errors.ts';
import type { ErrorDetails, ErrorWords, OnezoneError, OnezoneErrorId } from './onezone-error.ts';

type WordsOf<Id extends OnezoneErrorId> = Id extends keyof ErrorWords ? ErrorWords[Id] : undefined;

/** The HTTP status of an error, and what its description says about its details. */
type Row<Id extends OnezoneErrorId> = readonly [
  httpStatus: number,
  description: string | ((details: ErrorDetails[Id], words: WordsOf<Id>) => string),
];

const NAME_RULE =
  'Name must be 2-128 characters long and composed only of UTF-8 letters, digits, brackets and underscores. ' +
  'Dashes, spaces and dots are allowed (but not at the beginning or the end).';

/**
 * Everything that Onezone says when it refuses (rest-token-api.md section 3; recorded in errors.json). This table is
 * longer than other files may be.
 */
const ERROR_TABLE: { readonly [Id in OnezoneErrorId]: Row<Id> } = {
  alreadyExists: [409, 'The resource already exists.'],
  badBasicCredentials: [400, 'Invalid username or password.'],
  badConsumerToken: [400, 'Provided consumer token is not valid (see details).'],
  badData: [400, describeBadData],
  badGRI: [400, 'Provided GRI (Graph Resource Identifier) is invalid.'],
  badIdpAccessToken: [400, ({ idp }, printed = idp) => `Provided access token for "${printed}" is not valid.`],
  badMessage: [400, 'This message could not be understood by the server.'],
  badServiceToken: [400, 'Provided service token is not valid (see details).'],
  badToken: [400, 'Provided token could not be understood by the server.'],
  badValueAmbiguousId: [400, ({ key }) => `Bad value: provided ID ("${key}") is ambiguous.`],
  badValueBoolean: [400, ({ key }) => `Bad value: provided "${key}" must be a boolean.`],
  badValueCaveat: [400, ({ caveat }) => `Provided caveat is invalid: '${writeJson(caveat)}'.`],
  badValueDomain: [400, 'Bad value: provided domain is not valid.'],
  badValueEmail: [400, 'Bad value: provided e-mail is not valid.'],
  badValueEmpty: [400, ({ key }) => `Bad value: provided "${key}" must not be empty.`],
  badValueFilePath: [400, 'Bad value: provided file path is invalid.'],
  badValueFloat: [400, ({ key }) => `Bad value: provided "${key}" must be a floating point number.`],
  badValueFullName: [
    400,
    'Bad value: Full name must be 2-128 characters long and composed only of UTF-8 letters and digits. ' +
      'Dashes, spaces, dots, commas and apostrophes are allowed (but not at the beginning or the end).',
  ],
  badValueIPv4Address: [400, ({ key }) => `Bad value: provided "${key}" is not a valid IPv4 address.`],
  badValueIdNotFound: [400, ({ key }) => `Bad value: provided ID ("${key}") does not exist.`],
  badValueIdentifier: [400, ({ key }) => `Bad value: provided "${key}" is not a valid identifier.`],
  badValueIdentifierOccupied: [400, ({ key }) => `Bad value: provided identifier ("${key}") is already occupied.`],
  badValueInteger: [400, ({ key }) => `Bad value: provided "${key}" must be an integer.`],
  badValueInviteType: [400, ({ key }) => `Bad value: provided "${key}" is not a valid invite type.`],
  badValueJSON: [400, ({ key }) => `Bad value: provided "${key}" must be a valid JSON.`],
  badValueListNotAllowed: [
    400,
    ({ key, allowed }) =>
      `Bad value: provided "${key}" must be a list containing zero or more following values: ${allowed.join(', ')}.`,
  ],
  badValueListOfIPv4Addresses: [
    400,
    ({ key }) => `Bad value: provided "${key}" is not a valid list of IPv4 addresses.`,
  ],
  badValueListOfStrings: [400, ({ key }) => `Bad value: provided "${key}" must be a list of strings.`],
  badValueName: [
    400,
    (details) =>
      details === null ? `Bad value: ${NAME_RULE}` : `Bad value provided for "${details.key}": ${NAME_RULE}`,
  ],
  badValueNotAllowed: [
    400,
    ({ key, allowed }) => `Bad value: provided "${key}" must be one of: ${allowed.join(', ')}.`,
  ],
  badValueNotInRange: [400, ({ key, low, high }) => `Bad value: provided "${key}" must be between <${low}, ${high}>.`],
  badValueOctal: [400, ({ key }) => `Bad value: provided "${key}" is not a valid octal number.`],
  badValuePassword: [400, 'Bad value: Password must be at least 8 characters long.'],
  badValueQoSParameters: [400, 'Provided QoS parameters are invalid.'],
  badValueString: [400, ({ key }) => `Bad value: provided "${key}" must be a string.`],
  badValueSubdomain: [400, 'Bad value: provided subdomain is not valid.'],
  badValueTextTooLarge: [
    400,
    ({ key, limit }) => `Bad value: the text provided in "${key}" cannot be larger than ${limit} characters.`,
  ],
  badValueToken: [400, ({ key }) => `Bad value: provided "${key}" is not a valid token (see details).`],
  badValueTokenType: [400, ({ key }) => `Bad value: provided "${key}" is not a valid token type.`],
  badValueTooHigh: [400, ({ key, limit }) => `Bad value: provided "${key}" must not exceed ${limit}.`],
  badValueTooLow: [400, ({ key, limit }) => `Bad value: provided "${key}" must be at least ${limit}.`],
  badValueUsername: [
    400,
    'Bad value: Username must be 2-32 characters long and composed only of letters and digits. ' +
      'Dashes and underscores are allowed (but not at the beginning or the end).',
  ],
  badValueXML: [400, ({ key }) => `Bad value: provided "${key}" must be a valid XML.`],
  badVersion: [400, ({ supportedVersions }) => withErlangText('Bad version - supported versions: ', supportedVersions)],
  basicAuthDisabled: [400, 'Basic auth is disabled for this user.'],
  basicAuthNotSupported: [400, 'Basic auth is not supported by this Onezone.'],
  cannotAddRelationToSelf: [400, 'Cannot add relation to self.'],
  cannotDeleteEntity: [
    500,
    ({ entityType, entityId }) =>
      `Cannot delete ${plainType(entityType)}:${entityId}; failed to delete some dependent relations.`,
  ],
  cannotRemoveLastOwner: [
    400,
    'Cannot remove the last owner - another owner must be assigned first. ' +
      'Ownership can be granted to any direct or effective member.',
  ],
  expectedHandshakeMessage: [400, 'Handshake must be performed prior to any requests.'],
  externalServiceOperationFailed: [
    503,
    ({ serviceName }) =>
      `Your request could not be fulfilled due to problems with the external service '${serviceName}'. ` +
      'This might be a temporary problem or a misconfiguration. ' +
      'Please try again later or contact the site administrators if the problem persists.',
  ],
  forbidden: [
    403,
    (details) =>
      details === null
        ? 'You are not authorized to perform this operation.'
        : `You are not authorized to perform this operation: ${details.hint.replace(/\.?$/, '.')}`,
  ],
  handshakeAlreadyDone: [400, 'Handshake has already been done.'],
  internalServerError: [
    500,
    (details) =>
      details === null
        ? 'The server has encountered an error while processing this request.'
        : 'The server has encountered an error while processing this request. ' +
          "If the problem persists, please contact the site's administrators, " +
          `citing the following reference: ${details.reference}.`,
  ],
  inviteTokenConsumerInvalid: [
    400,
    ({ consumer }) => `The consumer '${printTypeAndId(consumer)}' is invalid for this type of invite token.`,
  ],
  inviteTokenSubjectNotAuthorized: [
    400,
    'The subject of this token is not (or no longer) authorized to issue such invitations.',
  ],
  inviteTokenTargetIdInvalid: [
    400,
    ({ id }) => `The target id '${printText(id)}' is invalid for this type of invite token.`,
  ],
  inviteTokenUsageLimitReached: [400, 'The usage limit of this invite token has been reached.'],
  limitReached: [
    400,
    ({ limit, resourceDescription }) => `The limit for ${resourceDescription} has been reached: ${limit}.`,
  ],
  malformedData: [400, 'Provided data could not be understood by the server.'],
  missingAtLeastOneValue: [400, ({ keys }) => withErlangText('Missing data, you must provide at least one of: ', keys)],
  missingRequiredValue: [400, ({ key }) => `Missing required value: ${key}.`],
  noConnectionToClusterNode: [503, 'No connection to cluster node.'],
  noConnectionToOnezone: [503, 'No connection to Onezone.'],
  noConnectionToPeerOneprovider: [503, 'No connection to peer Oneprovider.'],
  notAnAccessToken: [400, (_, received) => `Expected an access token, but received a(n) ${received}.`],
  notAnIdentityToken: [400, (_, received) => `Expected an identity token, but received a(n) ${received}.`],
  notAnInviteToken: [
    400,
    (_, { expected, received }) => `Expected an invitation token of type '${expected}', but received a(n) ${received}.`,
  ],
  notFound: [404, 'The resource could not be found.'],
  notImplemented: [501, 'This operation is not implemented.'],
  notSubscribable: [400, 'Requested resource is not subscribable.'],
  notSupported: [400, 'This operation is not supported.'],
  posix: [400, ({ errno }) => `Operation failed with POSIX error: ${errno}.`],
  protectedGroup: [403, 'Specified group is protected and cannot be deleted.'],
  quotaExceeded: [400, "Space's storage quota has been exceeded."],
  relationAlreadyExists: [409, (relation) => describeRelation(relation, 'already')],
  relationDoesNotExist: [400, (relation) => describeRelation(relation, 'not')],
  rpcUndefined: [400, 'Requested RPC operation is not defined.'],
  serviceUnavailable: [503, 'Service required for this operation is offline.'],
  spaceAlreadySupportedWithImportedStorage: [
    409,
    ({ spaceId, storageId }) => `Space ${spaceId} is already supported with an imported storage ${storageId}.`,
  ],
  spaceNotSupportedBy: [
    400,
    ({ spaceId, providerId }) => `Specified space: ${spaceId} is not supported by provider ${providerId}.`,
  ],
  temporaryFailure: [503, 'Temporary failure - please try again later.'],
  timeout: [503, 'Operation timed out.'],
  tokenCaveatUnknown: [400, ({ caveat }) => `Unknown caveat - '${printText(caveat)}'.`],
  tokenCaveatUnverified: [400, (_, reason) => `Provided token is not valid - ${reason}.`],
  tokenInvalid: [400, 'Provided token is not valid.'],
  tokenRevoked: [400, 'Provided token has been revoked.'],
  tokenServiceForbidden: [
    400,
    ({ service }) => `The service ${printTypeAndId(service)} is forbidden for this subject.`,
  ],
  tokenSessionInvalid: [
    400,
    'This token is bound to a session different than presented by the client or no longer existent.',
  ],
  tokenSubjectInvalid: [400, 'The token subject is invalid (does not exist or is different than expected).'],
  tokenTimeCaveatRequired: [
    400,
    ({ maxTtl }) => `You must specify a time caveat with maximum TTL of ${maxTtl} seconds.`,
  ],
  tokenTooLarge: [400, ({ limit }) => `Provided token exceeds the allowed size (${limit} characters).`],
  unauthorized: [
    401,
    (details) =>
      details === null
        ? 'You must authenticate yourself to perform this operation.'
        : 'Provided authentication is not valid (see details).',
  ],
  unregisteredOneprovider: [503, 'This Oneprovider is not registered.'],
  userBlocked: [
    400,
    'This user account has been blocked by the administrator and cannot be used unless it is unblocked again.',
  ],
  userNotInCluster: [403, 'Authenticated user is not a member of this cluster.'],
  userNotSupported: [
    403,
    "Authenticated user is not supported by this Oneprovider (none of the user's spaces is supported by the Oneprovider).",
  ],
};

type Details = NonNullable<OnezoneError['details']>;
type Words = ErrorWords[keyof ErrorWords];

/** What is told of an error besides its id: details where it has any, and words where those do not say all. */
type Told<Id extends OnezoneErrorId> = Id extends keyof ErrorWords
  ? undefined extends ErrorWords[Id]
    ? [details: ErrorDetails[Id], words?: ErrorWords[Id]]
    : [details: ErrorDetails[Id], words: ErrorWords[Id]]
  : ErrorDetails[Id] extends null
    ? []
    : null extends ErrorDetails[Id]
      ? [details?: NonNullable<ErrorDetails[Id]>]
      : [details: ErrorDetails[Id]];

/**
 * Makes an error as Onezone tells it, description included: `onezoneError('badValueEmpty', { key: 'token' })`.
 * Which details an id takes, and whether it needs {@link ErrorWords}, is in its type.
 */
export function onezoneError<Id extends OnezoneErrorId>(id: Id, ...told: Told<Id>): OnezoneError;
export function onezoneError(id: OnezoneErrorId, details: Details | null = null, words?: Words): OnezoneError {
  return onezoneErrorOf(id, details, words);
}

/**
 * Makes an error whose id is known only at run time, such as one that openapi.yaml names. That details and words are
 * those of the id is up to the caller.
 */
export function onezoneErrorOf(id: OnezoneErrorId, details: Details | null, words?: Words): OnezoneError {
  const [, row] = ERROR_TABLE[id];
  // The signature of onezoneError ties details and words to the id; here, TypeScript cannot know which row this is.
  const describe = row as string | ((details: Details | null, words?: Words) => string);
  const description = typeof describe === 'string' ? describe : describe(details, words);
  return details === null ? { id, description } : { id, details, description };
}

/** Is this the id of an error in the table? */
export function isOnezoneErrorId(id: string): id is OnezoneErrorId {
  return Object.hasOwn(ERROR_TABLE, id);
}

/** The HTTP status that an error is answered with; 500 for one that Onezone only passes on. */
export function httpStatusOf({ id }: { readonly id: string }): number {
  return isOnezoneErrorId(id) ? ERROR_TABLE[id][0] : 500;
}
