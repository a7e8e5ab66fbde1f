import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import {
  busiestLinkFlows,
  usableOfEqualFlows,
  usableOfFlowClasses,
  usableOfGreedyFlows,
} from './ecmp-formulas';
import type { FlowList } from './flow-list';

/** What parallel links carry of the plan's flows, hashing counted: tunnels, or ports. */
export function linksTogether(
  { counts, rates, greedy }: FlowList,
  links: Figure<'count'>,
  perLink: Figure<'bit/s'>,
  confidence: Figure<'fraction'>,
  address: string,
): Figure<'bit/s'> {
  if (greedy) {
    return derive(
      usableOfGreedyFlows,
      { links, linkThroughput: perLink, flowCounts: counts },
      address,
    );
  }
  const [onlyCount] = counts;
  if (counts.length === 1 && onlyCount) {
    const busiest = derive(
      busiestLinkFlows,
      { flows: onlyCount, links, confidence },
      `${address}-busiest-flows`,
    );
    return derive(
      usableOfEqualFlows,
      { flows: onlyCount, busiestLinkFlows: busiest, linkThroughput: perLink },
      address,
    );
  }
  return derive(
    usableOfFlowClasses,
    { flowCounts: counts, flowRates: rates, links, linkThroughput: perLink, confidence },
    address,
  );
}
