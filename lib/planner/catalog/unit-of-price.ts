import type { Unit } from '../../quantity/unit';

// The unit stands in a price's id, so that a row in the wrong one is refused, not added up.
const UNIT_BY_KIND: readonly (readonly [kind: RegExp, unit: Unit])[] = [
  [/\.free-volume\./, 'billed-GB'],
  [/\.data-(transfer|processing)/, 'USD/GB'],
  [/-hour(\.|$)/, 'USD/h'],
  [/-month(\.|$)/, 'USD/month'],
];

/** The unit that a price with this id is in, or undefined where the id names no kind of price. */
export function unitOfPrice(id: string): Unit | undefined {
  return UNIT_BY_KIND.find(([kind]) => kind.test(id))?.[1];
}
