import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { given } from '../figure/leaf';
import { usableOfGreedyFlows } from './ecmp-formulas';
import { type SpreadOverPaths, spreadOverPaths } from './spread-over-paths';

/** Flows on a known number of paths, without a demand that asks how many. */
interface HashQuestion {
  /** Flows of one rate each; at least one class. */
  readonly classes: readonly { readonly flows: number; readonly bitsPerSecond: number }[];
  readonly paths: number;
  readonly pathBitsPerSecond: number;
}

interface HashAnswer extends SpreadOverPaths {
  /** What the paths carry on average where each flow fills whatever its path has left. */
  readonly usableByGreedyFlows: Figure<'bit/s'>;
}

const at = (name: string) => `hashing.${name}`;

/** What hashing does to flows on a number of paths: the formulas that size tunnels, asked the other way. */
export function hashAnswer({ classes, paths, pathBitsPerSecond }: HashQuestion): HashAnswer {
  const links = given(paths, 'count', 'Paths', 'hashing.paths');
  const linkThroughput = given(
    pathBitsPerSecond,
    'bit/s',
    'Throughput of a path',
    'hashing.pathBitsPerSecond',
  );
  const flowCounts = classes.map(({ flows }, i) =>
    given(flows, 'count', 'Flows', `hashing.classes.${i}.flows`),
  );
  const flowRates = classes.map(({ bitsPerSecond }, i) =>
    given(bitsPerSecond, 'bit/s', 'Rate of each flow', `hashing.classes.${i}.bitsPerSecond`),
  );
  return {
    ...spreadOverPaths({ flowCounts, flowRates, tunnelThroughput: linkThroughput }, links, at),
    usableByGreedyFlows: derive(
      usableOfGreedyFlows,
      { links, linkThroughput, flowCounts },
      at('usable-by-greedy-flows'),
    ),
  };
}
