import { geoCodec } from './geo-list.ts';

const REGIONS = new Set(['Africa', 'Antarctica', 'Asia', 'Europe', 'EU', 'NorthAmerica', 'Oceania', 'SouthAmerica']);

/** A region is one of eight names; a member of the European Union lies in `Europe` and in `EU`. */
export const geoRegionCodec = geoCodec({
  type: 'geo.region',
  noun: 'region',
  isName: (element) => REGIONS.has(element),
  namesOf: ({ regions }) => regions,
});
