import { decodeText, type ByteString, type Text } from '../macaroon/byte-string.ts';

/** The four kinds of Onedata services. */
export type ServiceType = 'oz_worker' | 'oz_panel' | 'op_worker' | 'op_panel';

/** One service, or with the id `*` all of its kind. */
export interface Service {
  readonly type: ServiceType;
  readonly id: Text;
}

/** The codes under which service kinds appear in tokens. */
export type ServiceCode = 'ozw' | 'ozp' | 'opw' | 'opp';

const TYPES: Readonly<Record<ServiceCode, ServiceType>> = {
  ozw: 'oz_worker',
  ozp: 'oz_panel',
  opw: 'op_worker',
  opp: 'op_panel',
};

/** Is this one of `ozw`, `ozp`, `opw`, `opp`? */
function isServiceCode(text: string): text is ServiceCode {
  return Object.hasOwn(TYPES, text);
}

/** Reads `opw-{id}` and the like, in bytes or text; the id may be empty. */
export function readService(text: ByteString): Service | null {
  const code = text.slice(0, 3);
  if (text.charAt(3) !== '-' || !isServiceCode(code)) return null;
  return { type: TYPES[code], id: decodeText(text.slice(4)) };
}

/** A service's kind and id as errors print them: `op_worker:{id}`. */
export function printService(service: Service): string {
  return `${service.type}:${String(service.id)}`;
}

/** Does a whitelisted service cover that service: itself, or `*` of its kind? */
export function coversService(whitelisted: Service, service: Service): boolean {
  return whitelisted.type === service.type && (whitelisted.id === '*' || whitelisted.id === service.id);
}
