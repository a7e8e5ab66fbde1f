import { bareNumber } from '../bare-number';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { AskedFlows } from './asked-flows';
import {
  hashedFlows,
  largerPairFlows,
  largerPairs,
  largestPairRate,
  otherPairFlows,
  otherPairs,
  pairRate,
  smallerPairFlows,
  smallerPairs,
} from './hash-formulas';

const at = (name: string) => `tunnels.${name}`;

/** Equal flows, spread evenly over pairs of hosts: each pair holds one of two numbers of them. */
function evenly(
  flows: Figure<'count'>,
  flowRate: Figure<'bit/s'>,
  hostPairs: Figure<'count'>,
): AskedFlows['list'] {
  const ofPair = { flows, hostPairs };
  const smallerFlows = derive(smallerPairFlows, ofPair, at('smaller-pair-flows'));
  const smaller = derive(pairRate, { pairFlows: smallerFlows, flowRate }, at('smaller-pair-rate'));
  const more = derive(largerPairs, ofPair, at('larger-pairs'));
  if (bareNumber(more) === 0) return { counts: [hostPairs], rates: [smaller] };
  const largerFlows = derive(largerPairFlows, ofPair, at('larger-pair-flows'));
  const larger = derive(pairRate, { pairFlows: largerFlows, flowRate }, at('larger-pair-rate'));
  const rest = derive(smallerPairs, { hostPairs, largerPairs: more }, at('smaller-pairs'));
  return { counts: [more, rest], rates: [larger, smaller] };
}

/**
 * What a hash of addresses alone moves as one: the flows of a pair of hosts.
 * @param flows equal ones, or a largest and equal ones: of other sizes nobody knows which pair has which.
 * @param hostPairs no more than there are flows.
 */
export function pairsOfHosts({ flows, list }: AskedFlows, hostPairs: Figure<'count'>) {
  const count = derive(hashedFlows, { flows, hostPairs }, at('hashed-flows'));
  const [first, rest] = list.counts;
  const [firstRate, restRate] = list.rates;
  if (!first || !firstRate || list.counts.length > 2) {
    throw new Error('flows of many sizes are of no known pair of hosts');
  }
  if (!rest || !restRate) return { count, list: evenly(first, firstRate, count) };
  const pairFlows = derive(
    largerPairFlows,
    { flows, hostPairs },
    at('largest-pair-flows'),
    'Flows of the pair of hosts with the largest one',
  );
  const largest = derive(
    largestPairRate,
    { largest: firstRate, pairFlows, flowRate: restRate },
    at('largest-pair-rate'),
  );
  if (bareNumber(count) === 1) return { count, list: { counts: [count], rates: [largest] } };
  const others = evenly(
    derive(otherPairFlows, { flows, pairFlows }, at('other-pair-flows')),
    restRate,
    derive(otherPairs, { hostPairs: count }, at('other-pairs')),
  );
  return {
    count,
    // `first` is one: one flow stands out, and so does the pair that it is of.
    list: { counts: [first, ...others.counts], rates: [largest, ...others.rates] },
  };
}
