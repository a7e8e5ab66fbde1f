import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { ipv4Header, tcpHeader } from '../catalog/ip';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { Direction } from '../plan/direction';
import { isUnknown, type PacketMix, type Plan, type SizeShare } from '../plan/plan';
import type { TunnelPath } from './encapsulation';
import {
  justTooLarge,
  mostTooLarge,
  restOfPackets,
  shareOfWorkload,
  smallestPacket,
} from './mix-formulas';
import { mayExceed } from './path';

/** The packets of all workloads in one direction. */
export interface PlanMix {
  readonly mix: PacketMix;
  /** Whether the plan gives all of it; else what does not fit is the most that a mean allows. */
  readonly isKnown: boolean;
}

/**
 * Of all mixes with this mean, the one that has most packets that do not fit: a plan that gives a
 * mean alone says no more. Hosts that send nothing too large have none of them.
 */
function worstMix(
  plan: Plan,
  meanPacket: Figure<'B'>,
  { tunnelMtu }: TunnelPath,
  address: string,
): PacketMix {
  const one = assumedInDesign(
    1,
    'number',
    'Share of packets',
    `${address}.all`,
    'packets of one size',
  );
  const smallest = derive(
    smallestPacket,
    {
      ipHeader: constantOn(ipv4Header, plan.edition),
      tcpHeader: constantOn(tcpHeader, plan.edition),
    },
    `${address}.smallest`,
  );
  const tooLarge = derive(justTooLarge, { mtu: tunnelMtu }, `${address}.too-large`);
  const mean = bareNumber(meanPacket);
  const isBetween = mean > bareNumber(smallest) && mean < bareNumber(tooLarge);
  if (!isBetween || !mayExceed(plan, tunnelMtu)) return [{ size: meanPacket, share: one }];
  const large = derive(
    mostTooLarge,
    { meanPacket, smallest, tooLarge },
    `${address}.too-large-share`,
  );
  const rest = derive(restOfPackets, { share: large }, `${address}.smallest-share`);
  return [
    { size: smallest, share: rest },
    { size: tooLarge, share: large },
  ];
}

/** The packets of a plan that meet a tunnel; undefined where nothing flows. */
export function planMix(
  plan: Plan,
  direction: Direction,
  path: TunnelPath,
  prefix: string,
): PlanMix | undefined {
  const flowing = plan.workloads.flatMap((workload, at) => {
    const { traffic, meanPacket, packetMix } = workload[direction];
    if (isUnknown(traffic) || bareNumber(traffic.peak) === 0) return [];
    const address = `${prefix}.workload-${at}-${direction}`;
    const mix = packetMix ?? worstMix(plan, meanPacket, path, address);
    return [{ peak: traffic.peak, meanPacket, packetMix, mix, address }];
  });
  const isKnown = flowing.every(({ packetMix }) => packetMix !== undefined);
  const [only, ...others] = flowing;
  if (only === undefined) return undefined;
  if (others.length === 0) return { mix: only.mix, isKnown };
  const weighted = flowing.flatMap(({ peak, meanPacket, mix, address }) =>
    mix.map(
      ({ size, share }, i): SizeShare => ({
        size,
        share: derive(
          shareOfWorkload,
          { peak, meanPacket, share, shares: mix.map((each) => each.share) },
          `${address}.share-${i}`,
        ),
      }),
    ),
  );
  const [first, ...rest] = weighted;
  return first && { mix: [first, ...rest], isKnown };
}
