import { bareNumber } from '../bare-number';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { busierDirection } from './capacity-formulas';
import { equalFlowRate, quarterOfFlows, smallestFitting, tunnelsForFlows } from './ecmp-formulas';
import type { TunnelInDirection } from './vpn-throughput';

/** How the tunnels move when an assumed number of flows turns out to be a quarter of it. */
export interface FewerFlows {
  readonly flows: Figure<'count'>;
  /** Undefined: then no number of tunnels is enough. */
  readonly carrying?: Figure<'count'>;
}

/**
 * The same demand on a quarter of the flows. Only for one workload of equal flows whose number is
 * assumed: a number that was given is not doubted.
 */
export function fewerFlows(
  tunnels: readonly TunnelInDirection[],
  confidence: Figure<'fraction'>,
  prefix: string,
): FewerFlows | undefined {
  const counted: Figure<'count'>[] = [];
  let flows: Figure<'count'> | undefined;
  for (const { flows: list, demand, underCeiling, direction } of tunnels) {
    const [count] = list.counts;
    if (list.counts.length !== 1 || list.greedy || count?.origin.kind !== 'assumed') {
      return undefined;
    }
    flows = derive(quarterOfFlows, { flows: count }, `${prefix}.tunnels.fewer-flows`);
    const address = (name: string) => `${prefix}.tunnels.fewer-flows-${name}-${direction}`;
    const rate = derive(equalFlowRate, { peak: demand.peak, flows }, address('rate'));
    const classes = [{ count: bareNumber(flows), rate: bareNumber(rate) }];
    const enough = smallestFitting(classes, bareNumber(underCeiling), bareNumber(confidence));
    if (enough === undefined) return { flows };
    counted.push(
      derive(
        tunnelsForFlows,
        { flowCounts: [flows], flowRates: [rate], tunnelThroughput: underCeiling, confidence },
        address('carrying'),
      ),
    );
  }
  if (flows === undefined) return undefined;
  return {
    flows,
    carrying: derive(
      busierDirection,
      { tunnels: counted },
      `${prefix}.tunnels.fewer-flows-carrying`,
      'Tunnels that must be carrying with fewer flows',
    ),
  };
}
