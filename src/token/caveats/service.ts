import { encodeText, type Text } from '../../macaroon/byte-string.ts';
import type { JsonValue } from '../../json/json-value.ts';
import { coversService, printService, readService, type Service, type ServiceCode } from '../service.ts';
import type { CaveatCodec, WhitelistCaveat } from './caveat-codec.ts';
import { joinWithOr, readAnyPart, readList, readTextList, writeTextList } from './whitelist.ts';

/** Only these services may use the token. */
export interface ServiceCaveat extends WhitelistCaveat {
  readonly type: 'service';
}

const PREFIX = 'service = ';

/** What a service that holds a token may ask Onezone for, besides all of its own operations (allowed-api.json). */
const PANEL_NEEDS = ['ozw/get/user.*.*:*', 'ozw/get/cluster.*.*:*', 'ozw/get/provider.*.*:*'];
const OPERATIONS: Readonly<Record<ServiceCode, readonly string[]>> = {
  ozw: ['ozw/all/*.*.*:*'],
  ozp: ['ozp/all/*.*.*:*', ...PANEL_NEEDS],
  opp: ['opp/all/*.*.*:*', ...PANEL_NEEDS],
  opw: [
    'opw/all/*.*.*:*',
    'ozw/get/user.*.*:*',
    'ozw/create/user.*.idp_access_token,*:*',
    'ozw/get/group.*.*:*',
    'ozw/get/space.*.*:*',
    'ozw/create/space.*.infer_accessible_eff_groups:*',
    'ozw/all/share.*.*:*',
    'ozw/get/provider.*.*:*',
    'ozw/all/handle.*.*:*',
    'ozw/get/handleService.*.*:*',
    'ozw/get/atm_inventory.*.*:*',
    'ozw/get/atm_lambda.*.*:*',
    'ozw/get/atm_workflow_schema.*.*:*',
  ],
};

export const serviceCodec: CaveatCodec<ServiceCaveat> = {
  type: 'service',
  keyword: 'service',
  supportedIn: ['access'],
  fromJson({ whitelist }) {
    const services = readList(whitelist, checkService);
    return services === null ? null : { type: 'service', whitelist: services };
  },
  toText: ({ whitelist }) => writeTextList(PREFIX, whitelist),
  fromText(text) {
    const services = readTextList(text, PREFIX, (part) => (readService(part) === null ? null : readAnyPart(part)));
    return services === null ? null : { type: 'service', whitelist: services };
  },
  isSatisfied: ({ whitelist }, { service }) =>
    service !== null && whitelist.some((text) => coversService(parse(text), service)),
  describeUnmet: ({ whitelist }) =>
    'unverified service caveat: the service using this token must authenticate as ' +
    `'${joinWithOr(whitelist.map((text) => printService(parse(text))))}' (use the x-onedata-service-token header), ` +
    'or the requested API operation is disallowed for the whitelisted services',
  demand: {
    of: 'service',
    seen: ({ service }) => (service === null ? null : `the service is ${printService(service)}`),
    advice: ({ whitelist }) =>
      `Let the service ${joinWithOr(whitelist.map((text) => printService(parse(text))))} use the token; ` +
      'it proves who it is with a service token.',
    example: ({ whitelist }) => whitelist.find((text): text is string => typeof text === 'string') ?? null,
  },
  explain: ({ whitelist }) => `only for the service ${joinWithOr(whitelist.map((text) => printService(parse(text))))}`,
  services: ({ whitelist }) => whitelist.map(parse),
  // Each kind of service counts once, in the order of their codes.
  limits: 'service',
  allowedApi({ whitelist }) {
    const codes = new Set(whitelist.map((text) => encodeText(text).slice(0, 3) as ServiceCode)); // checked on reading
    return [...codes].toSorted().flatMap((code) => OPERATIONS[code]);
  },
};

function checkService(element: JsonValue): string | null {
  return typeof element === 'string' && readService(encodeText(element)) !== null ? element : null;
}

function parse(text: Text): Service {
  return readService(encodeText(text))!; // checked on reading
}
