/** A client of any Onezone: types from openapi.yaml over `fetch`, in Node and in browsers. */
export { createClient, type CallOptions, type ClientOptions, type OnezoneClient } from './create-client.ts';
export type { Answer, Refusal, Success } from './answer.ts';
export type { Credentials } from './credentials.ts';
export type { ErrorOf, InputOf, OperationId, RequestBodyOf, SuccessBodyOf } from './operation-types.ts';
