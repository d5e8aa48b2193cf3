import type { OperationLogic } from '../operation.ts';

/** One transparent pixel, by which the web interfaces of Onedata find out whether there is a way to Onezone. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNgYAAAAAMAASsJTYQAAAAASUVORK5CYII=';

/** `GET /test_image`: a PNG. */
export const testImage: OperationLogic = {
  fields: {},
  execute: () => ({
    ok: true,
    status: 200,
    body: Uint8Array.from(atob(PIXEL), (character) => character.charCodeAt(0)),
  }),
};
