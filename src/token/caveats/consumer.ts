import { encodeText, type Text } from '../../macaroon/byte-string.ts';
import type { JsonValue } from '../../json/json-value.ts';
import { printSubject, readSubject, type Subject } from '../subject.ts';
import type { VerificationContext } from '../verification-context.ts';
import type { CaveatCodec, WhitelistCaveat } from './caveat-codec.ts';
import { joinWithOr, readAnyPart, readList, readTextList, writeTextList } from './whitelist.ts';

/** Only these users, groups and providers may consume the token. */
export interface ConsumerCaveat extends WhitelistCaveat {
  readonly type: 'consumer';
}

const PREFIX = 'consumer = ';

export const consumerCodec: CaveatCodec<ConsumerCaveat> = {
  type: 'consumer',
  keyword: 'consumer',
  supportedIn: ['access', 'identity', 'invite', 'access-as-identity'],
  fromJson({ whitelist }) {
    const consumers = readList(whitelist, checkConsumer);
    return consumers === null ? null : { type: 'consumer', whitelist: consumers };
  },
  toText: ({ whitelist }) => writeTextList(PREFIX, whitelist),
  fromText(text) {
    const consumers = readTextList(text, PREFIX, (part) => (readSubject(part) === null ? null : readAnyPart(part)));
    return consumers === null ? null : { type: 'consumer', whitelist: consumers };
  },
  isSatisfied(caveat, context) {
    const { consumer } = context;
    return consumer !== null && caveat.whitelist.some((text) => covers(parse(text), consumer, context));
  },
  describeUnmet: ({ whitelist }) =>
    'unverified consumer caveat: the consumer of this token must authenticate as ' +
    `'${joinWithOr(whitelist.map((text) => printSubject(parse(text))))}' - if that's you, you should:\n` +
    "   * send your access token in 'x-auth-token' header if consuming an invite token\n" +
    "   * send your identity token in 'x-onedata-consumer-token' header if performing an operation on behalf of " +
    'somebody else with their access token\n' +
    "   * send your identity token in 'consumerToken' field if using token verification API",
  demand: {
    of: 'consumer',
    seen: ({ consumer }) => (consumer === null ? null : `the consumer is ${printSubject(consumer)}`),
    advice: ({ whitelist }) =>
      `Let ${joinWithOr(whitelist.map((text) => printConsumer(parse(text))))} consume the token; ` +
      'a consumer token proves who it is.',
    // Of a group, only a member will do.
    example: ({ whitelist }) =>
      whitelist.find((text): text is string => typeof text === 'string' && /^(usr|prv)-/.test(text)) ?? null,
  },
  explain: ({ whitelist }) => `only consumed by ${joinWithOr(whitelist.map((text) => printSubject(parse(text))))}`,
};

function covers(whitelisted: Subject, consumer: Subject, context: VerificationContext): boolean {
  if (whitelisted.type === 'group') {
    return typeof whitelisted.id === 'string' && context.isGroupMember(consumer, whitelisted.id);
  }
  return whitelisted.type === consumer.type && (whitelisted.id === '*' || whitelisted.id === consumer.id);
}

function printConsumer(subject: Subject): string {
  return subject.type === 'group' ? `a member of ${printSubject(subject)}` : printSubject(subject);
}

function checkConsumer(element: JsonValue): string | null {
  if (typeof element !== 'string' || element === 'nobody') return null;
  return readSubject(encodeText(element)) === null ? null : element;
}

function parse(text: Text): Subject {
  return readSubject(encodeText(text))!; // checked on reading
}
