import type { operations } from '../contract/generated/api-types.ts';
import type { operationRoutes } from '../contract/generated/operation-routes.ts';

/** The name of an operation, as `examine_token`. */
export type OperationId = keyof typeof operationRoutes;

/** The body of a request to an operation; undefined when it has none. */
export type RequestBodyOf<Id extends OperationId> =
  NonNullable<operations[Id]['requestBody']> extends {
    readonly content: { readonly 'application/json': infer Body };
  }
    ? Body
    : undefined;

/** The body of an operation's success: its JSON, or the bytes of what is none; undefined when it has none. */
export type SuccessBodyOf<Id extends OperationId> = BodyOf<operations[Id]['responses'], SuccessStatus>;

/** Every error that an operation can answer with, told apart by `id`. */
export type ErrorOf<Id extends OperationId> = ErrorsIn<operations[Id]['responses']>;

/** What of a request belongs to the operation alone: parameters of the path, and the body. */
export type InputOf<Id extends OperationId> = PathInput<Id> & BodyInput<Id>;

type SuccessStatus = 200 | 201 | 204;

type BodyOf<Responses, Status> = {
  [Key in keyof Responses & Status]: Responses[Key] extends {
    readonly content: { readonly 'application/json': infer Body };
  }
    ? Body
    : Responses[Key] extends { readonly content: { readonly 'image/png': unknown } }
      ? Uint8Array<ArrayBuffer>
      : undefined;
}[keyof Responses & Status];

type ErrorsIn<Responses> = {
  [Status in Exclude<keyof Responses, SuccessStatus>]: Responses[Status] extends {
    readonly content: { readonly 'application/json': { readonly error: infer Failure } };
  }
    ? Failure
    : never;
}[Exclude<keyof Responses, SuccessStatus>];

type PathInput<Id extends OperationId> = operations[Id]['parameters'] extends {
  readonly path: infer Path extends Readonly<Record<string, string>>;
}
  ? { readonly path: Path }
  : { readonly path?: undefined };

type BodyInput<Id extends OperationId> = operations[Id] extends { readonly requestBody: unknown }
  ? { readonly body: RequestBodyOf<Id> }
  : { readonly body?: RequestBodyOf<Id> };
