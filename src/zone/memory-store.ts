import { memoryNameIndex } from './memory-name-index.ts';
import type { RecordKind, ZoneRecords, ZoneStore } from './store.ts';

type Tables = { readonly [K in RecordKind]: Map<string, ZoneRecords[K]> };

/** A store that lives as long as the process. */
export function memoryStore(): ZoneStore {
  const tables: Tables = {
    user: new Map(),
    username: new Map(),
    provider: new Map(),
    cluster: new Map(),
    group: new Map(),
    space: new Map(),
    harvester: new Map(),
    inventory: new Map(),
    session: new Map(),
    temporaryTokenSecret: new Map(),
    namedToken: new Map(),
  };
  return {
    get: (kind, key) => tables[kind].get(key),
    put: (kind, key, record) => {
      tables[kind].set(key, record);
    },
    delete: (kind, key) => tables[kind].delete(key),
    list: (kind) => tables[kind].entries(),
    names: memoryNameIndex(),
  };
}
