import { bareNumber } from '../bare-number';
import type { Edition } from '../catalog/edition';
import type { Design } from '../design/design';
import type { Figure } from '../figure/figure';
import type { Plan } from '../plan/plan';
import { internetEgressKinks } from './internet-egress-kinks';

/**
 * Volumes out, ascending, at which a line of a design begins to cost another price a GB. Between two
 * of them the cost of the design is a straight line over the volume: a line whose price moves with
 * the volume in another way adds its kinks here.
 */
export function volumeKinks(
  edition: Edition,
  plan: Plan,
  { directConnect, vpn }: Design,
  volumeIn: Figure<'billed-GB'>,
): readonly Figure<'billed-GB'>[] {
  const kinks = directConnect ? [] : internetEgressKinks(edition, plan);
  // The premium of acceleration is on the larger direction.
  if (vpn?.isAccelerated && !directConnect && bareNumber(volumeIn) > 0) kinks.push(volumeIn);
  return kinks.toSorted((one, other) => bareNumber(one) - bareNumber(other));
}
