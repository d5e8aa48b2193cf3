/** A request as a referee sees it. */
export interface SeenRequest {
  readonly method: string;
  /** The request target as sent. */
  readonly target: string;
  readonly headers: SeenHeaders;
  readonly body: SeenBody;
}

/** An answer as a referee sees it. */
export interface SeenAnswer {
  readonly status: number;
  readonly headers: SeenHeaders;
  /** With its content coding undone. */
  readonly body: SeenBody;
}

/** Names in lower case, repeated ones joined. */
export type SeenHeaders = Readonly<Record<string, string | undefined>>;

/** A body as both judges see it. */
export interface SeenBody {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Undefined when the text is no JSON, or there is none. */
  readonly json: unknown;
  /** Why nobody looks at it: it is too long, or in a coding that is not known. */
  readonly unseen: string | null;
}

/** No body at all. */
export const NO_BODY: SeenBody = { bytes: new Uint8Array(), text: '', json: undefined, unseen: null };

/** A body that cannot be judged. */
export function unseenBody(why: string): SeenBody {
  return { ...NO_BODY, unseen: why };
}

/** Reads the bytes of a body. */
export function readBody(bytes: Uint8Array): SeenBody {
  if (bytes.length === 0) return NO_BODY;
  // A byte order mark stays, for it is no JSON.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const body = { bytes, text, unseen: null };
  try {
    return { ...body, json: JSON.parse(text) as unknown };
  } catch {
    return { ...body, json: undefined };
  }
}
