import { withMeantRefusals } from '../../../contracts/stub/meant-refusals.ts';
import { prepareInteraction, type StubInteraction } from '../../../contracts/stub/stub-interaction.ts';
import { openPactFiles } from '../open-pact-files.ts';
import { printable } from '../printable.ts';
import { failed, type Result } from '../problem.ts';

/** Reads the interactions of pact files, or of all files in folders; those that come with this package when none are named. */
export async function servedInteractions(
  paths: readonly string[] | undefined,
): Promise<Result<readonly StubInteraction[]>> {
  const opened = await openPactFiles(paths);
  if (!opened.ok) return opened;
  const interactions: StubInteraction[] = [];
  const descriptions = new Set<string>();
  for (const { name, pact } of opened.value) {
    for (const interaction of pact.interactions) {
      const prepared = prepareInteraction(interaction);
      const where = `"${printable(interaction.description)}"`;
      if (!prepared.ok) {
        const next = 'Write the request of this interaction with other matchers.';
        return failed(
          `${printable(name)} has an interaction that cannot be served.`,
          `${where}: ${prepared.fault}.`,
          next,
        );
      }
      if (descriptions.has(interaction.description)) {
        return failed(
          'The pacts cannot be served together.',
          `${where} is in them twice.`,
          'Serve them one at a time.',
        );
      }
      descriptions.add(interaction.description);
      interactions.push(prepared.interaction);
    }
  }
  return { ok: true, value: withMeantRefusals(interactions) };
}
