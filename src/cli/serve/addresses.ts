/** Does only this machine reach that address? */
export function isLoopback(host: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){0,3}|::1|::ffff:127\..+)$/i.test(host);
}

/** Is it no address but a word for every address of this machine? */
export function isWildcard(host: string): boolean {
  return /^(?:0|0\.0\.0\.0|[0:]*:[0:]*)$/.test(host);
}

/** A base URL as a client can use it, who cannot connect to a wildcard. */
export function reachableUrl(baseUrl: string): string {
  const [, scheme, host = '', port] = /^(\w+):\/\/(.*):(\d+)$/.exec(baseUrl) ?? [];
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  if (!isWildcard(bare)) return baseUrl;
  return `${scheme}://${bare.includes(':') ? '[::1]' : '127.0.0.1'}:${port}`;
}
