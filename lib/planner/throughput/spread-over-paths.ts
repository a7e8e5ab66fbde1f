import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import {
  carriedShare,
  oneTunnelOver,
  probabilityNoTunnelOver,
  someOverAtLeast,
  someOverAtMost,
} from './ecmp-formulas';
import type { FlowList } from './flow-list';

/** Flows that are hashed onto paths of one throughput, whatever the number of paths. */
export interface Placed {
  readonly flowCounts: FlowList['counts'];
  readonly flowRates: FlowList['rates'];
  readonly tunnelThroughput: Figure<'bit/s'>;
}

/** What hashing does to flows on so many paths. */
export interface SpreadOverPaths {
  /** That no path is over its throughput. */
  readonly probabilityCarrying: Figure<'fraction'>;
  /** The bracket of some path being over. */
  readonly overAtLeast: Figure<'fraction'>;
  readonly overAtMost: Figure<'fraction'>;
  /** Share of the demand that is carried on average. */
  readonly carriedShare: Figure<'fraction'>;
}

/** How flows spread over `tunnels` paths, each Figure at the address that `at` gives its name. */
export function spreadOverPaths(
  placed: Placed,
  tunnels: Figure<'count'>,
  at: (name: string) => string,
): SpreadOverPaths {
  const onPaths = { ...placed, tunnels };
  const oneOver = derive(oneTunnelOver, onPaths, at('one-over'));
  return {
    probabilityCarrying: derive(probabilityNoTunnelOver, onPaths, at('probability-carrying')),
    overAtLeast: derive(someOverAtLeast, { oneOver, tunnels }, at('over-at-least')),
    overAtMost: derive(someOverAtMost, { oneOver, tunnels }, at('over-at-most')),
    carriedShare: derive(carriedShare, onPaths, at('carried-share')),
  };
}
