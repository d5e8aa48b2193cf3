import type { Output } from './terminal.ts';

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33 } as const;

/** Sets a text off from the others. */
export type Paint = (style: keyof typeof CODES, text: string) => string;

/** How text for this output is set off: by colours, or not at all. */
export function paintFor({ hasColours }: Output): Paint {
  return (style, text) => (hasColours ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
