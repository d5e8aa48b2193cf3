import { pathItems } from '../../src/contract/generated/operations.ts';
import type { PathItem } from '../../src/contract/operation.ts';
import { createRouteTable } from '../../src/contract/route-table.ts';

/** The document as if it described POSTs alone: what else Onezone has on their paths is known, and not described. */
export const onlyPosts = createRouteTable(
  pathItems.flatMap((item: PathItem) => {
    const { POST } = item.operations;
    return POST === undefined ? [] : [{ ...item, operations: { POST } }];
  }),
);
