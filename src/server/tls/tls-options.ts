/** The TLS versions that the server speaks: 1.2 for old clients, 1.3 for the others (reference clients.md). */
export const tlsOptions: { readonly minVersion: 'TLSv1.2'; readonly maxVersion: 'TLSv1.3' } = {
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.3',
};
