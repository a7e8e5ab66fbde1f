import { type Figure, VALUE } from './figure/figure';

/**
 * The number of a Figure without its unit and origin. For formatting, charts, raw exports and the
 * command line only: everything else passes the Figure on.
 */
export function bareNumber(figure: Figure): number {
  return figure[VALUE];
}
