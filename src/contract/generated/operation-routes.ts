// Generated from openapi.yaml by `npm run codegen`. Do not edit.

/** The method and the whole path of each operation, with `{name}` where a parameter stands. */
export const operationRoutes = {
  create_temporary_token_for_current_provider: ['POST', '/api/v3/onezone/provider/tokens/temporary'],
  examine_token: ['POST', '/api/v3/onezone/tokens/examine'],
} as const;
