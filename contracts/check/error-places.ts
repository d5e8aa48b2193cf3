/** Where an error, or one that caused it, has its id: a JSON pointer into an answer. */
export const ERROR_ID = /^\/error(?:\/details\/(?:authError|tokenError))*\/id$/;

/** Where it has its words, which are the server's own. */
export const DESCRIPTION = /^\/error(?:\/details\/(?:authError|tokenError))*\/description$/;
