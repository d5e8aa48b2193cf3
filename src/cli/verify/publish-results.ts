import { publishResult, type PublishedResult } from '../../../contracts/verify/broker.ts';
import type { Verified } from '../../../contracts/verify/verification.ts';
import { failed, type Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { packageVersion } from '../version.ts';
import { printable } from '../printable.ts';
import { brokerAccess, type BrokerOptions } from './broker-access.ts';
import { countsOf, type Report, type Verdicts } from './report.ts';

/** What is published, and as what. */
export interface PublishOptions extends BrokerOptions {
  readonly publish?: boolean;
  readonly providerVersion?: string;
  readonly providerBranch?: string;
}

/** Tells the broker what became of its pacts, and on standard error what was told; false when something was held back. */
export async function publishResults(
  { verdicts }: Report,
  options: PublishOptions,
  terminal: Terminal,
): Promise<Result<boolean>> {
  const { publish, providerVersion, providerBranch } = options;
  if (publish !== true || providerVersion === undefined) return { ok: true, value: true };
  const access = await brokerAccess(options);
  if (!access.ok) return access;
  let isAllTold = true;
  for (const { name, broker, provider, interactions } of verdicts) {
    if (access.value === null || broker === null) continue;
    const shown = printable(name);
    const held = whyHeldBack(interactions);
    if (held !== null) {
      isAllTold = false;
      terminal.err.write(`onezone-mock: Nothing was published of ${shown}: ${held}\n`);
      continue;
    }
    if (broker.publishUrl === null) {
      return failed(
        `The results of ${shown} cannot be published.`,
        'The broker does not say where.',
        'Update the broker.',
      );
    }
    const result = resultOf(interactions, providerVersion);
    const told = await publishResult(access.value, broker.publishUrl, result, { provider, branch: providerBranch });
    if (!told.ok) {
      const next = 'See whether the credentials of the broker may write.';
      return failed(`The results of ${shown} were not published.`, `Of the broker: ${printable(told.why)}.`, next);
    }
    terminal.err.write(`onezone-mock: Published of ${shown}: ${result.success ? 'success' : 'failure'}\n`);
  }
  return { ok: true, value: isAllTold };
}

/** A failure is a failure, whatever was skipped; success is when everything was seen. */
function whyHeldBack(interactions: Verdicts['interactions']): string | null {
  const { failed: wrong, skipped } = countsOf(interactions);
  if (wrong > 0 || skipped === 0) return null;
  return `${skipped} of its interactions were skipped, so it cannot be called verified.`;
}

function resultOf(interactions: readonly Verified[], providerApplicationVersion: string): PublishedResult {
  return {
    success: countsOf(interactions).failed === 0,
    providerApplicationVersion,
    verifiedBy: { implementation: 'onezone-mock', version: packageVersion() },
    testResults: interactions.map(({ description, outcome, findings }) => ({
      interactionDescription: description,
      success: outcome === 'passed',
      mismatches: findings.map(({ judge, part, place, message }) => ({
        judge,
        attribute: part,
        identifier: place,
        description: message,
      })),
    })),
  };
}
