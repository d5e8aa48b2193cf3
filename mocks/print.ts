/** Prints what happened, the request as evidence, and what to do: in MSW's manner. Never its headers or body, which hold tokens. */
export function printWarning(
  what: string,
  request: Pick<Request, 'method' | 'url'>,
  ...advice: readonly string[]
): void {
  console.warn(message('Warning', what, request, advice));
}

/** The same for what cannot go on. */
export function printError(what: string, request: Pick<Request, 'method' | 'url'>, ...advice: readonly string[]): void {
  console.error(message('Error', what, request, advice));
}

function message(
  kind: string,
  what: string,
  { method, url }: Pick<Request, 'method' | 'url'>,
  advice: readonly string[],
): string {
  return `[onezone-mock] ${kind}: ${what}:\n\n  • ${method} ${url}\n\n${advice.join('\n')}`;
}
