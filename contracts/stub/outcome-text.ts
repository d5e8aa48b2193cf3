import type { InteractionSummary } from './stub-report.ts';

/** What an interaction answers with, as `400 badValueName`. */
export function outcomeText({ status, errorId }: Pick<InteractionSummary, 'status' | 'errorId'>): string {
  return errorId === null ? String(status) : `${status} ${errorId}`;
}
