import { compareByteOrder } from '../json/byte-order.ts';
import type { NameIndex } from './store.ts';

/** The names of one owner. Only `ids` is always right; the order is put right when somebody wants the list. */
interface Names {
  readonly ids: Map<string, string>;
  /** In order, perhaps with names that are gone. */
  sorted: readonly string[];
  /** Names that came since. */
  added: string[];
  /** The list, as long as nothing has changed since it was made. */
  listed: readonly string[] | null;
}

/**
 * An index of names that lives as long as the process. Adding, finding and deleting a name take the same time however
 * many there are; a list takes time in proportion to its length, and no sorting but of what was added since the last.
 */
export function memoryNameIndex(): NameIndex {
  const owners = new Map<string, Names>();
  return {
    idOf: (owner, name) => owners.get(owner)?.ids.get(name),
    put(owner, name, id) {
      const names: Names = owners.get(owner) ?? { ids: new Map(), sorted: [], added: [], listed: null };
      owners.set(owner, names);
      if (!names.ids.has(name)) names.added.push(name);
      names.ids.set(name, id);
      names.listed = null;
    },
    delete(owner, name) {
      const names = owners.get(owner);
      if (names?.ids.delete(name) !== true) return;
      names.listed = null;
      if (names.ids.size === 0) owners.delete(owner);
    },
    ids(owner) {
      const names = owners.get(owner);
      if (names === undefined) return [];
      if (names.listed !== null) return names.listed;
      const { ids } = names;
      if (names.added.length > 0 || names.sorted.length !== ids.size) {
        names.sorted = merge(names.sorted, names.added.toSorted(compareByteOrder), (name) => ids.has(name));
        names.added = [];
      }
      const listed: string[] = [];
      for (const name of names.sorted) {
        const id = ids.get(name);
        if (id !== undefined) listed.push(id);
      }
      names.listed = listed;
      return listed;
    },
  };
}

/** Merges two ordered lists, each name once, and leaves out those that are not wanted any more. */
function merge(a: readonly string[], b: readonly string[], isWanted: (name: string) => boolean): readonly string[] {
  const merged: string[] = [];
  const take = (name: string): void => {
    if (merged.at(-1) !== name && isWanted(name)) merged.push(name);
  };
  let next = 0;
  for (const name of a) {
    for (let other = b[next]; other !== undefined && compareByteOrder(other, name) < 0; other = b[++next]) take(other);
    take(name);
  }
  for (const name of b.slice(next)) take(name);
  return merged;
}
