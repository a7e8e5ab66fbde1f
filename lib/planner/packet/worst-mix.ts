import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { ipv4Header, udpHeader } from '../catalog/ip';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import type { PacketMix } from '../plan/plan';
import type { TunnelLimits } from './encapsulation';
import { espTunnelMtu } from './esp-formulas';
import { fragmentParts } from './fragments';
import {
  headersOf,
  justTooLarge,
  largerShare,
  mostInFragments,
  restOfPackets,
} from './mix-formulas';
import { oneSize } from './packet-impact';
import type { Fragmentation } from './tunnel-crossing';

/** A packet size, and the outer packets that one of it takes. */
interface Step {
  readonly size: Figure<'B'>;
  readonly count: number;
}

/** The largest inner packet that takes so many outer packets. */
function most(
  count: number,
  { tunnelMtu, outerMtu, outerIp, encapsulation }: TunnelLimits,
  fragmentation: Fragmentation,
  address: string,
  asOf: IsoDate,
): Figure<'B'> {
  if (count === 1) return tunnelMtu;
  const [mtu, version] =
    fragmentation === 'before' ? ([tunnelMtu, 'ipv4'] as const) : ([outerMtu, outerIp] as const);
  const { ipHeader, data } = fragmentParts(mtu, version, address, asOf);
  const fragments = assumedInDesign(
    count,
    'count',
    'Fragments',
    `${address}.count`,
    'a step of the outer packets that one takes',
  );
  const whole = derive(mostInFragments, { ipHeader, count: fragments, data }, `${address}.whole`);
  return fragmentation === 'before'
    ? whole
    : derive(espTunnelMtu, { outerMtu: whole, ...encapsulation }, `${address}.most`);
}

/** The sizes at which a packet takes one outer packet more, up to the largest that is sent. */
function steps(
  tunnel: TunnelLimits,
  fragmentation: Fragmentation,
  largest: Figure<'B'>,
  address: string,
  asOf: IsoDate,
): readonly Step[] {
  const found: Step[] = [];
  for (let count = 1; ; count++) {
    const at = `${address}.step-${count}`;
    const size = derive(
      justTooLarge,
      { most: most(count, tunnel, fragmentation, at, asOf) },
      `${at}.size`,
    );
    if (bareNumber(size) > bareNumber(largest)) return found;
    found.push({ size, count: count + 1 });
  }
}

/**
 * Of all mixes with this mean and no packet above `largest`, the one that takes most outer packets: a
 * plan that gives a mean alone says no more. It has two sizes, corners of the upper hull of outer
 * packets over size, or one where no larger packet takes more.
 */
export function worstMix(
  meanPacket: Figure<'B'>,
  largest: Figure<'B'>,
  tunnel: TunnelLimits,
  fragmentation: Fragmentation,
  address: string,
  asOf: IsoDate,
): PacketMix {
  const smallest = derive(
    headersOf,
    { ipHeader: constantOn(ipv4Header, asOf), transportHeader: constantOn(udpHeader, asOf) },
    `${address}.smallest`,
    'Smallest packet: a datagram without data',
  );
  const mean = bareNumber(meanPacket);
  const alone = oneSize(meanPacket, `${address}.all`);
  if (mean <= bareNumber(smallest)) return alone;
  const after = steps(tunnel, fragmentation, largest, address, asOf);
  let smaller: Step = { size: smallest, count: 1 };
  for (;;) {
    const { size: from, count } = smaller;
    const slope = (step: Step) => (step.count - count) / (bareNumber(step.size) - bareNumber(from));
    const ahead = after.filter((step) => bareNumber(step.size) > bareNumber(from));
    const [first] = ahead;
    if (first === undefined) return alone;
    const larger = ahead.reduce((best, step) => (slope(step) > slope(best) ? step : best), first);
    if (mean > bareNumber(larger.size)) {
      smaller = larger;
      continue;
    }
    const share = derive(
      largerShare,
      { meanPacket, smaller: from, larger: larger.size },
      `${address}.larger-share`,
    );
    const rest = derive(restOfPackets, { share }, `${address}.smaller-share`);
    return [
      { size: from, share: rest },
      { size: larger.size, share },
    ];
  }
}
