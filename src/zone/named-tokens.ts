import { compareByteOrder } from '../json/byte-order.ts';
import type { ZoneStore } from './store.ts';
import type { NamedTokens, TokenSubject } from './zone.ts';

/** To whom the name index says a token's name belongs. */
export function nameOwner({ type, id }: TokenSubject): string {
  return `${type}/${id}`;
}

/** Keeps the records of named tokens and the index of their names in step. */
export function namedTokensIn(store: ZoneStore): NamedTokens {
  const { names } = store;
  const idsOf = (subject: TokenSubject): readonly string[] => names.ids(nameOwner(subject));
  const idsOfAll = (type: TokenSubject['type'], kind: 'user' | 'provider'): readonly string[] =>
    Array.from(store.list(kind), ([id]) => id)
      .toSorted((a, b) => compareByteOrder(b, a))
      .flatMap((id) => idsOf({ type, id }));
  return {
    idOf: (subject, name) => names.idOf(nameOwner(subject), name),
    idsOf,
    allIds: () => [...idsOfAll('user', 'user'), ...idsOfAll('oneprovider', 'provider')],
    put(token) {
      const owner = nameOwner(token.subject);
      const holder = names.idOf(owner, token.name);
      if (holder !== undefined && holder !== token.id) return false;
      const before = store.get('namedToken', token.id);
      if (before !== undefined && before.name !== token.name) names.delete(owner, before.name);
      if (holder === undefined) names.put(owner, token.name, token.id);
      store.put('namedToken', token.id, token);
      return true;
    },
    delete(id) {
      const token = store.get('namedToken', id);
      if (token === undefined) return;
      names.delete(nameOwner(token.subject), token.name);
      store.delete('namedToken', id);
    },
  };
}
