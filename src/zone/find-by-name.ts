/** Something with an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds an entity by its id, or by its name if only one has it.
 *
 * @throws RangeError that lists the known names when there is none, or the ids when there are several.
 */
export function findByName<T extends Named>(kind: string, entities: readonly T[], name: string): T {
  const byId = entities.find(({ id }) => id === name);
  if (byId !== undefined) return byId;
  const named = entities.filter((entity) => entity.name === name);
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  throw new RangeError(
    only === undefined
      ? `The world has no ${kind} ${JSON.stringify(name)}. It has: ${entities.map((entity) => entity.name || entity.id).join(', ') || 'none'}.`
      : `The world has ${named.length} ${kind}s named ${JSON.stringify(name)}. Use an id: ${named.map(({ id }) => id).join(', ')}.`,
  );
}
