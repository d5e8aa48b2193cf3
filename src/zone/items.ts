/** The objects in a list, with their indexes. */
export type Items = readonly (readonly [index: number, item: Readonly<Record<string, unknown>>])[];

/** The objects in a value that should be a list of objects and may be anything; what does not fit is left out. */
export function asItems(list: unknown): Items {
  const values: readonly unknown[] = Array.isArray(list) ? list : [];
  const items: (readonly [number, Readonly<Record<string, unknown>>])[] = [];
  for (const [index, value] of values.entries()) {
    const item = asObject(value);
    if (item !== undefined) items.push([index, item]);
  }
  return items;
}

/** An object, or undefined for anything else. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // Every object but a list can be asked for its keys.
  return value as Readonly<Record<string, unknown>>;
}
