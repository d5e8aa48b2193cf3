import type { CaveatCodec, CaveatJson } from './caveat-codec.ts';
import { DATA_ACCESS_DEMAND, dataAccessApi } from './data-access.ts';

/** Only for reading data. */
export interface DataReadonlyCaveat extends CaveatJson {
  readonly type: 'data.readonly';
}

const CAVEAT: DataReadonlyCaveat = { type: 'data.readonly' };

export const dataReadonlyCodec: CaveatCodec<DataReadonlyCaveat> = {
  type: 'data.readonly',
  keyword: 'data.readonly',
  supportedIn: ['access'],
  fromJson: () => CAVEAT,
  toText: () => 'data.readonly',
  fromText: (text) => (text === 'data.readonly' ? CAVEAT : null),
  isSatisfied: (_caveat, { allowDataAccessCaveats }) => allowDataAccessCaveats,
  describeUnmet: () => 'unverified data access caveat: this token allows for readonly data access',
  demand: DATA_ACCESS_DEMAND,
  explain: () => 'only for reading data',
  limits: 'data',
  allowedApi: (_caveat, service) => dataAccessApi(service, ['*']),
  dataScope: () => ({ readonly: true, spaces: null }),
};
