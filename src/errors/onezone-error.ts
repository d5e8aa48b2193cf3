/** A failure as Onezone tells it: a value, never thrown (rest-token-api.md section 3). */
export interface OnezoneError {
  readonly id: OnezoneErrorId;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly description: string;
}

/** Every error id that Onezone speaks. */
export type OnezoneErrorId = keyof ErrorDetails;

/** Bytes that should be a text and are no UTF-8, as JSON. */
export interface Base64Bytes {
  readonly $base64: string;
}

/** An entity or service, as in `op_worker:9a8b…`. The entity `nobody` has no id. */
export interface TypeAndId {
  readonly type: string;
  readonly id: string | Base64Bytes | null;
}

/** The key of the request that is wrong. */
interface Key {
  readonly key: string;
}

interface TokenError {
  readonly tokenError: OnezoneError;
}

interface Relation {
  readonly parentType: string;
  readonly parentId: string;
  readonly childType: string;
  readonly childId: string;
}

/** What the details of each error hold; null where it has none, or may do without. */
export interface ErrorDetails {
  readonly alreadyExists: null;
  readonly badBasicCredentials: null;
  readonly badConsumerToken: TokenError;
  readonly badData: Key | (Key & { readonly hint: string }) | (Key & { readonly specificError: OnezoneError });
  readonly badGRI: null;
  readonly badIdpAccessToken: { readonly idp: string };
  readonly badMessage: { readonly message: unknown };
  readonly badServiceToken: TokenError;
  readonly badToken: null;
  readonly badValueAmbiguousId: Key;
  readonly badValueBoolean: Key;
  readonly badValueCaveat: { readonly caveat: unknown };
  readonly badValueDomain: null;
  readonly badValueEmail: null;
  readonly badValueEmpty: Key;
  readonly badValueFilePath: null;
  readonly badValueFloat: Key;
  readonly badValueFullName: null;
  readonly badValueIPv4Address: Key;
  readonly badValueIdNotFound: Key;
  readonly badValueIdentifier: Key;
  readonly badValueIdentifierOccupied: Key;
  readonly badValueInteger: Key;
  readonly badValueInviteType: Key;
  readonly badValueJSON: Key;
  readonly badValueListNotAllowed: Key & { readonly allowed: readonly (string | number)[] };
  readonly badValueListOfIPv4Addresses: Key;
  readonly badValueListOfStrings: Key;
  readonly badValueName: Key | null;
  readonly badValueNotAllowed: Key & { readonly allowed: readonly (string | number)[] };
  readonly badValueNotInRange: Key & { readonly low: number; readonly high: number };
  readonly badValueOctal: Key;
  readonly badValuePassword: null;
  readonly badValueQoSParameters: null;
  readonly badValueString: Key;
  readonly badValueSubdomain: null;
  readonly badValueTextTooLarge: Key & { readonly limit: number };
  readonly badValueToken: Key & TokenError;
  readonly badValueTokenType: Key;
  readonly badValueTooHigh: Key & { readonly limit: number };
  readonly badValueTooLow: Key & { readonly limit: number };
  readonly badValueUsername: null;
  readonly badValueXML: Key;
  readonly badVersion: { readonly supportedVersions: readonly number[] };
  readonly basicAuthDisabled: null;
  readonly basicAuthNotSupported: null;
  readonly cannotAddRelationToSelf: null;
  readonly cannotDeleteEntity: { readonly entityType: string; readonly entityId: string };
  readonly cannotRemoveLastOwner: { readonly entityType: string; readonly entityId: string };
  readonly expectedHandshakeMessage: null;
  readonly externalServiceOperationFailed: { readonly serviceName: string };
  readonly forbidden: { readonly hint: string } | null;
  readonly handshakeAlreadyDone: null;
  readonly internalServerError: { readonly reference: string } | null;
  readonly inviteTokenConsumerInvalid: { readonly consumer: TypeAndId };
  readonly inviteTokenSubjectNotAuthorized: null;
  readonly inviteTokenTargetIdInvalid: { readonly id: string | Base64Bytes };
  readonly inviteTokenUsageLimitReached: null;
  readonly limitReached: { readonly limit: number; readonly resourceDescription: string };
  readonly malformedData: null;
  readonly missingAtLeastOneValue: { readonly keys: readonly string[] };
  readonly missingRequiredValue: Key;
  readonly noConnectionToClusterNode: null;
  readonly noConnectionToOnezone: null;
  readonly noConnectionToPeerOneprovider: null;
  readonly notAnAccessToken: { readonly received: unknown };
  readonly notAnIdentityToken: { readonly received: unknown };
  readonly notAnInviteToken: { readonly received: unknown; readonly expectedInviteType: string };
  readonly notFound: null;
  readonly notImplemented: null;
  readonly notSubscribable: null;
  readonly notSupported: null;
  readonly posix: { readonly errno: string };
  readonly protectedGroup: null;
  readonly quotaExceeded: null;
  readonly relationAlreadyExists: Relation;
  readonly relationDoesNotExist: Relation;
  readonly rpcUndefined: null;
  readonly serviceUnavailable: null;
  readonly spaceAlreadySupportedWithImportedStorage: { readonly spaceId: string; readonly storageId: string };
  readonly spaceNotSupportedBy: { readonly spaceId: string; readonly providerId: string };
  readonly temporaryFailure: null;
  readonly timeout: null;
  readonly tokenCaveatUnknown: { readonly caveat: string | Base64Bytes };
  readonly tokenCaveatUnverified: { readonly caveat: unknown };
  readonly tokenInvalid: null;
  readonly tokenRevoked: null;
  readonly tokenServiceForbidden: { readonly service: TypeAndId };
  readonly tokenSessionInvalid: null;
  readonly tokenSubjectInvalid: null;
  readonly tokenTimeCaveatRequired: { readonly maxTtl: number };
  readonly tokenTooLarge: { readonly limit: number };
  readonly unauthorized: { readonly authError: OnezoneError } | null;
  readonly unregisteredOneprovider: null;
  readonly userBlocked: null;
  readonly userNotInCluster: null;
  readonly userNotSupported: null;
}

/**
 * What some descriptions say in words while the details say it in data. Only the token layer can phrase it.
 */
export interface ErrorWords {
  /** The identity provider as Erlang prints it, where that is not its bare id. */
  readonly badIdpAccessToken?: string;
  /** The token type in words, as `identity token`. */
  readonly notAnAccessToken: string;
  readonly notAnIdentityToken: string;
  /** The invite type as `user_join_group` or `any`, and the token type in words. */
  readonly notAnInviteToken: { readonly expected: string; readonly received: string };
  /** Why the caveat is not met, as `unverified time caveat: this token has expired at '…'`. */
  readonly tokenCaveatUnverified: string;
}
