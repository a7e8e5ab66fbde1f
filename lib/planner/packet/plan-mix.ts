import { bareNumber } from '../bare-number';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import { isUnknown, type PacketMix, type Plan, type SizeShare } from '../plan/plan';
import { shareOfWorkload } from './mix-formulas';

/** The packets of all workloads in one direction. */
export interface PlanMix {
  readonly mix: PacketMix;
  /** Whether the plan gives all of it, and no workload a mean alone. */
  readonly isKnown: boolean;
}

/**
 * The packets of a plan, workloads added up by their packets; undefined where nothing flows.
 * @param ofMean what to take for a workload that gives a mean alone.
 */
export function planMix(
  plan: Plan,
  direction: Direction,
  ofMean: (meanPacket: Figure<'B'>, address: string) => PacketMix,
  prefix: string,
): PlanMix | undefined {
  const flowing = plan.workloads.flatMap((workload, at) => {
    const { traffic, meanPacket, packetMix } = workload[direction];
    if (isUnknown(traffic) || bareNumber(traffic.peak) === 0) return [];
    const address = `${prefix}.workload-${at}-${direction}`;
    const mix = packetMix ?? ofMean(meanPacket, address);
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
