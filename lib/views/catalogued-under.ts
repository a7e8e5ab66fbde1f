import { type Choice, type Constant, type Figure, isChoice, walk } from '../planner';

/** A limit or a price under a figure, and the figure that it came in as. */
export interface Catalogued {
  /** Of the constant. */
  readonly id: string;
  readonly figure: Figure;
  readonly constant: Constant;
}

/** Every limit and price that the given figures rest on, by its id. */
export function cataloguedUnder(
  roots: readonly (Figure | Choice)[],
): ReadonlyMap<string, Catalogued> {
  const found = new Map<string, Catalogued>();
  walk(roots, (node) => {
    if (isChoice(node) || node.origin.kind !== 'catalogued') return;
    const { constant } = node.origin;
    found.set(constant.id, { id: constant.id, figure: node, constant });
  });
  return found;
}
