import { refusals } from '../../api/refusals.ts';
import type { OnezoneErrorId } from '../../errors/onezone-error.ts';
import type { Failure } from '../../token/failure.ts';
import type { World } from '../../zone/world.ts';
import { printSpan } from '../print-span.ts';
import { printable } from '../printable.ts';
import type { Problem } from '../problem.ts';

type Advice = Partial<Readonly<Record<OnezoneErrorId, string>>>;

/** A refusal to mint, in Onezone's words, with what to do about it. */
export function mintProblem(failure: Failure, world: World): Problem {
  if (!('error' in failure)) {
    return {
      what: 'Onezone would crash on minting this token, and answer an empty 500.',
      evidence: 'A part of it is longer than a token can hold.',
      next: 'Use shorter caveats, or fewer values in one.',
    };
  }
  const { error, httpCode } = failure;
  const advice: Advice = {
    tokenTimeCaveatRequired: `Use --time with at most ${printSpan(world.maxTemporaryTokenTtl)}, the maximum of this world.`,
    userBlocked: 'Choose a user who is not blocked: onezone-mock serve lists them.',
    tokenSessionInvalid: 'Name a session of that user with --user and --session: the world lists them under sessions.',
    tokenServiceForbidden:
      'For a Oneprovider only ozw-onezone will do; for a user also the Oneproviders that support one of his spaces.',
    badValueCaveat: 'Compare with the caveats in openapi.yaml; letters, quotes and number formats matter.',
    inviteTokenTargetIdInvalid: 'Give --target the name or id of something in the world, of the kind of --invite-type.',
    inviteTokenSubjectNotAuthorized: 'Choose a subject with the right to invite there: see its members in the world.',
  };
  return {
    what: `Onezone refuses to mint this token: ${httpCode} ${error.id}.`,
    evidence: printable(error.description),
    next: advice[error.id] ?? `${refusals.logic(error).next}.`,
  };
}
