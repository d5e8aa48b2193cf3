import { byteLength } from '../../macaroon/byte-string.ts';
import { geoCodec } from './geo-list.ts';

/** A country is any two bytes; case and existence are not checked. */
export const geoCountryCodec = geoCodec({
  type: 'geo.country',
  noun: 'country',
  isName: (element) => element.length <= 2 && byteLength(element) === 2,
  namesOf: ({ country }) => (country === null ? null : [country]),
});
