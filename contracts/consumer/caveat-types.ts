/** The types of caveats, as the document has them; the last one has none, and is known by its key. */
export const CAVEAT_TYPES: readonly string[] = [
  'time',
  'ip',
  'asn',
  'geo.country',
  'geo.region',
  'service',
  'consumer',
  'interface',
  'api',
  'data.readonly',
  'data.path',
  'data.objectid',
  'scope',
];
