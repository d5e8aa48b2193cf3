import type { TokenInterface } from '../verification-context.ts';
import type { CaveatCodec, CaveatJson } from './caveat-codec.ts';
import { dataAccessApi } from './data-access.ts';

/** Only through this interface. */
export interface InterfaceCaveat extends CaveatJson {
  readonly type: 'interface';
  readonly interface: TokenInterface;
}

const PREFIX = 'interface = ';

export const interfaceCodec: CaveatCodec<InterfaceCaveat> = {
  type: 'interface',
  keyword: 'interface',
  supportedIn: ['access', 'identity', 'access-as-identity'],
  fromJson: (json) => build(json['interface']),
  toText: (caveat) => PREFIX + caveat.interface,
  fromText: (text) => (text.startsWith(PREFIX) ? build(text.slice(PREFIX.length)) : null),
  isSatisfied: (caveat, context) => caveat.interface === context.interface,
  describeUnmet: (caveat) =>
    `unverified interface caveat: this token can only be used in the '${caveat.interface}' interface`,
  demand: {
    of: 'interface',
    seen: (context) => (context.interface === null ? null : `the interface is ${context.interface}`),
    advice: (caveat) => `Use the token through the interface ${caveat.interface}.`,
    example: (caveat) => caveat.interface,
  },
  explain: (caveat) => `only through the interface ${caveat.interface}`,
  // Oneclient gives access to data, whatever else the token says.
  limits: 'data',
  allowedApi: (caveat, service) => (caveat.interface === 'oneclient' ? dataAccessApi(service, ['*']) : null),
};

function build(value: unknown): InterfaceCaveat | null {
  return value === 'rest' || value === 'oneclient' || value === 'graphsync'
    ? { type: 'interface', interface: value }
    : null;
}
