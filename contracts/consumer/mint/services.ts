import { refusal, type Contract } from '../contract.ts';
import { echoOfState, fromState, type Template } from '../template.ts';
import { HOUR, mint, MINTED, PROVIDER } from './asks.ts';

const OWN_WORKER = fromState(PROVIDER, 'providerId', 'opw-');
const OWN_PANEL = fromState(PROVIDER, 'providerId', 'opp-');
const OWN_CLUSTER = fromState(PROVIDER, 'providerId');

/** Which services a provider's token may be narrowed down to: for an access token none but Onezone. */
export const serviceContracts: readonly Contract[] = [
  mint(
    'an access token for its own worker',
    { caveats: [HOUR, services(OWN_WORKER)] },
    forbidden('op_worker', echoOfState(PROVIDER, 'providerId')),
  ),
  mint('an access token for any worker', { caveats: [HOUR, services('opw-*')] }, forbidden('op_worker', '*')),
  mint(
    'an access token for its own panel',
    { caveats: [HOUR, services(OWN_PANEL)] },
    forbidden('op_panel', echoOfState(PROVIDER, 'providerId')),
  ),
  mint(
    'an access token for another Onezone',
    { caveats: [HOUR, services('ozw-other')] },
    forbidden('oz_worker', 'other'),
  ),
  mint(
    "an access token for this Onezone's panel",
    { caveats: [HOUR, services('ozp-onezone')] },
    forbidden('oz_panel', 'onezone'),
  ),
  mint(
    'an access token with two service caveats, of which the latter is forbidden',
    { caveats: [HOUR, services('ozw-onezone'), services('opw-abc')] },
    forbidden('op_worker', 'abc'),
  ),
  mint(
    'an access token with two service caveats that are forbidden, of which the first is told',
    { caveats: [services('opp-abc', 'opp-xyz'), HOUR, services('opw-abc')] },
    forbidden('op_panel', 'abc'),
  ),
  mint('an access token for a panel', { caveats: [HOUR, services('opp-abc')] }, forbidden('op_panel', 'abc')),
  mint("an access token for Onezone's panel", { caveats: [HOUR, services('ozp-x')] }, forbidden('oz_panel', 'x')),
  mint(
    'an access token for Onezone and a worker, of which the worker is told',
    { caveats: [HOUR, services('ozw-onezone', 'opw-abc')] },
    forbidden('op_worker', 'abc'),
  ),
  mint(
    'an access token for a panel, which is told before the missing time caveat',
    { caveats: [services('opp-abc')] },
    forbidden('op_panel', 'abc'),
  ),
  mint(
    'an identity token for its own worker',
    { type: { identityToken: {} }, caveats: [HOUR, services(OWN_WORKER)] },
    MINTED,
  ),
  mint(
    'an identity token for a worker without an id',
    { type: { identityToken: {} }, caveats: [HOUR, services('opw-')] },
    MINTED,
  ),
  mint(
    'an invitation for any worker',
    {
      type: { inviteToken: { inviteType: 'userJoinCluster', clusterId: OWN_CLUSTER } },
      caveats: [HOUR, services('opw-*', 'opp-*')],
    },
    MINTED,
  ),
];

function services(...whitelist: readonly Template[]): Template {
  return { type: 'service', whitelist };
}

function forbidden(type: string, id: Template): Contract['answer'] {
  return refusal(400, 'tokenServiceForbidden', { service: { type, id } });
}
