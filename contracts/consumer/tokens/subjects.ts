import type { StateUse } from '../../states/catalogue.ts';
import { namedToken, provider, user } from '../shared-states.ts';
import { fromState, type Template } from '../template.ts';

/** Whose tokens are meant, and how one says so. */
export interface SubjectOfTokens {
  /** What the names of operations end with. */
  readonly suffix: 'current_user' | 'user' | 'current_provider' | 'provider';
  readonly kind: 'user' | 'provider';
  /** As answers call it. */
  readonly type: 'user' | 'oneprovider';
  readonly states: readonly StateUse[];
  /** The credentials of the subject itself. */
  readonly headers: Readonly<Record<string, Template>>;
  /** The parameter of the path that says whose; none where the caller is meant. */
  readonly path: Readonly<Record<string, Template>>;
}

function subjectOf(kind: 'user' | 'provider', isCurrent: boolean): SubjectOfTokens {
  const states = [namedToken(kind)];
  return {
    suffix: isCurrent ? `current_${kind}` : kind,
    kind,
    type: kind === 'user' ? 'user' : 'oneprovider',
    states,
    headers: { 'x-auth-token': fromState(states, `${kind}Token`) },
    path: isCurrent ? {} : { id: fromState(states, `${kind}Id`) },
  };
}

/** The four subjects of which most operations on tokens have a form. */
export const subjectsOfTokens: readonly SubjectOfTokens[] = [
  subjectOf('user', true),
  subjectOf('user', false),
  subjectOf('provider', true),
  subjectOf('provider', false),
];

/**
 * The same subject, and somebody who has nothing to do with it asks: of the other kind, so that the values of the two
 * states have different names.
 */
export function askedByStranger({ kind, states }: SubjectOfTokens): Pick<SubjectOfTokens, 'states' | 'headers'> {
  const stranger = kind === 'user' ? provider() : user();
  const token = fromState([stranger], kind === 'user' ? 'providerToken' : 'userToken');
  return { states: [...states, stranger], headers: { 'x-auth-token': token } };
}
