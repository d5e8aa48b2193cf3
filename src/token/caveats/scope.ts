import type { CaveatCodec, CaveatJson } from './caveat-codec.ts';

/** The legacy caveat that makes an access token an identity token. It has no `type` key. */
export interface ScopeCaveat extends CaveatJson {
  readonly scope: 'identityToken';
}

const CAVEAT: ScopeCaveat = { scope: 'identityToken' };

export const scopeCodec: CaveatCodec<ScopeCaveat> = {
  type: 'scope',
  keyword: 'authorization',
  supportedIn: ['access-as-identity'],
  fromJson: ({ scope }) => (scope === 'identityToken' ? CAVEAT : null),
  toText: () => 'authorization = none',
  fromText: (text) => (text === 'authorization = none' ? CAVEAT : null),
  isSatisfied: () => true,
  describeUnmet: () => 'this token carries no authorization (can be used only for identity verification)',
  explain: () => 'carries no authorization, only identity',
};
