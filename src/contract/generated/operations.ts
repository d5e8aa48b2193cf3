// Generated from openapi.yaml by `npm run codegen`. Do not edit.

import type { CredentialScheme, Operation, PathItem } from '../operation.ts';

/** What the document says of each operation. */
export const operations = {
  create_temporary_token_for_current_provider: {
    operationId: 'create_temporary_token_for_current_provider',
    method: 'POST',
    path: '/api/v3/onezone/provider/tokens/temporary',
    public: false,
    credentials: ['xAuthToken', 'bearer', 'macaroon', 'basic'],
    resource: 'token.null.provider_temporary_token,{caller}:private',
    requestKeys: [{ key: 'caveats', required: false }, { key: 'type', required: false }],
    successStatus: 201,
    responses: {
      201: {
        mediaType: 'application/json',
        contentType: 'always',
        emptyBody: 'never',
        errorIds: [],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      400: {
        mediaType: 'application/json',
        contentType: 'always',
        emptyBody: 'sometimes',
        errorIds: [
          'malformedData',
          'badData',
          'badValueCaveat',
          'badValueTokenType',
          'inviteTokenTargetIdInvalid',
          'inviteTokenSubjectNotAuthorized',
          'tokenSubjectInvalid',
          'tokenSessionInvalid',
          'tokenServiceForbidden',
          'tokenTimeCaveatRequired',
        ],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      401: {
        mediaType: 'application/json',
        contentType: 'sometimes',
        emptyBody: 'never',
        errorIds: ['unauthorized'],
        causeIds: {
          unauthorized: [
            'badToken',
            'badIdpAccessToken',
            'notAnAccessToken',
            'tokenInvalid',
            'tokenRevoked',
            'tokenSubjectInvalid',
            'tokenSessionInvalid',
            'tokenServiceForbidden',
            'tokenCaveatUnknown',
            'tokenCaveatUnverified',
            'userBlocked',
            'badServiceToken',
            'badConsumerToken',
            'badBasicCredentials',
            'basicAuthNotSupported',
            'basicAuthDisabled',
          ],
        },
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      403: {
        mediaType: 'application/json',
        contentType: 'always',
        emptyBody: 'never',
        errorIds: ['forbidden'],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      405: {
        mediaType: null,
        contentType: 'never',
        emptyBody: 'always',
        errorIds: [],
        causeIds: {},
        headers: {
          'access-control-allow-origin': { required: true, value: '*' },
          allow: { required: true, value: 'DELETE, GET, POST' },
        },
      },
      406: {
        mediaType: null,
        contentType: 'never',
        emptyBody: 'always',
        errorIds: [],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      415: {
        mediaType: null,
        contentType: 'never',
        emptyBody: 'always',
        errorIds: [],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      500: {
        mediaType: 'application/json',
        contentType: 'always',
        emptyBody: 'sometimes',
        errorIds: ['internalServerError'],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      503: {
        mediaType: 'application/json',
        contentType: 'always',
        emptyBody: 'never',
        errorIds: ['serviceUnavailable'],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
    },
  },
  examine_token: {
    operationId: 'examine_token',
    method: 'POST',
    path: '/api/v3/onezone/tokens/examine',
    public: true,
    credentials: [],
    resource: 'token.null.examine:public',
    requestKeys: [{ key: 'token', required: true }],
    successStatus: 200,
    responses: {
      200: {
        mediaType: 'application/json',
        contentType: 'always',
        emptyBody: 'never',
        errorIds: [],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      400: {
        mediaType: 'application/json',
        contentType: 'always',
        emptyBody: 'sometimes',
        errorIds: ['malformedData', 'missingRequiredValue', 'badValueEmpty', 'badValueToken', 'badGRI'],
        causeIds: { badValueToken: ['badToken', 'tokenTooLarge'] },
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      401: {
        mediaType: 'application/json',
        contentType: 'sometimes',
        emptyBody: 'never',
        errorIds: ['unauthorized'],
        causeIds: {
          unauthorized: [
            'badToken',
            'badIdpAccessToken',
            'notAnAccessToken',
            'tokenInvalid',
            'tokenRevoked',
            'tokenSubjectInvalid',
            'tokenSessionInvalid',
            'tokenServiceForbidden',
            'tokenCaveatUnknown',
            'tokenCaveatUnverified',
            'userBlocked',
            'badServiceToken',
            'badConsumerToken',
            'badBasicCredentials',
            'basicAuthNotSupported',
            'basicAuthDisabled',
          ],
        },
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      405: {
        mediaType: null,
        contentType: 'never',
        emptyBody: 'always',
        errorIds: [],
        causeIds: {},
        headers: {
          'access-control-allow-origin': { required: true, value: '*' },
          allow: { required: true, value: 'POST' },
        },
      },
      406: {
        mediaType: null,
        contentType: 'never',
        emptyBody: 'always',
        errorIds: [],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      415: {
        mediaType: null,
        contentType: 'never',
        emptyBody: 'always',
        errorIds: [],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      500: {
        mediaType: 'application/json',
        contentType: 'always',
        emptyBody: 'sometimes',
        errorIds: ['internalServerError'],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
      503: {
        mediaType: 'application/json',
        contentType: 'always',
        emptyBody: 'never',
        errorIds: ['serviceUnavailable'],
        causeIds: {},
        headers: { 'access-control-allow-origin': { required: true, value: '*' } },
      },
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** What the document says of each path. */
export const pathItems = [
  {
    path: '/api/v3/onezone/provider/tokens/temporary',
    allow: ['DELETE', 'GET', 'POST'],
    operations: {
      POST: operations.create_temporary_token_for_current_provider,
    },
  },
  {
    path: '/api/v3/onezone/tokens/examine',
    allow: ['POST'],
    operations: {
      POST: operations.examine_token,
    },
  },
] as const satisfies readonly PathItem[];

/** Where a caller's credentials may stand, in the order in which Onezone looks for them. */
export const credentialSchemes = [
  { name: 'xAuthToken', kind: 'token', header: 'x-auth-token', prefix: '' },
  { name: 'bearer', kind: 'token', header: 'authorization', prefix: 'Bearer ' },
  { name: 'macaroon', kind: 'token', header: 'macaroon', prefix: '' },
  { name: 'basic', kind: 'password', header: 'authorization', prefix: 'Basic ' },
] as const satisfies readonly CredentialScheme[];
