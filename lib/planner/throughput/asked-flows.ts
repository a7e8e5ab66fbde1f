import { bareNumber } from '../bare-number';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign, given } from '../figure/leaf';
import { rateShare } from '../plan/demand-formulas';
import { equalFlowRate, remainingFlowRate, remainingFlows } from './ecmp-formulas';
import type { FlowList } from './flow-list';
import { type FlowSpread, sizeClasses } from './flow-sizes';
import { demandOfClasses, flowsOfClasses } from './hash-formulas';

/** Flows of which the number is known, and what they have together. */
export interface CountedFlows {
  /** Inner IP bits a second, one direction. */
  readonly demandBitsPerSecond: number;
  readonly flows: number;
  readonly spread: FlowSpread;
  /** Of one flow that stands out; the rest are equal then. */
  readonly largestFlowBitsPerSecond?: number;
  /**
   * The hash is of addresses alone, and so many pairs of hosts talk: at most as many as there are
   * flows. Where it is not given, ports are hashed too. Of flows of a spread nobody knows which pair
   * has which, so that they have none.
   */
  readonly hostPairs?: number;
  readonly classes?: undefined;
}

/** So many flows of one rate. */
interface FlowsOfOneRate {
  readonly flows: number;
  readonly bitsPerSecond: number;
}

/** Flows of which every rate is known: the demand is their sum. */
export interface ClassedFlows {
  readonly classes: readonly [FlowsOfOneRate, ...FlowsOfOneRate[]];
  readonly hostPairs?: undefined;
}

/** The flows of a question, each by itself. */
export interface AskedFlows {
  readonly demand: Figure<'bit/s'>;
  readonly flows: Figure<'count'>;
  readonly list: Omit<FlowList, 'greedy'>;
}

const at = (name: string) => `tunnels.${name}`;

function classed({ classes }: ClassedFlows): AskedFlows {
  const counts = classes.map(({ flows }, i) =>
    given(flows, 'count', 'Flows of the class', `tunnels.classes.${i}.flows`),
  );
  const rates = classes.map(({ bitsPerSecond }, i) =>
    given(bitsPerSecond, 'bit/s', 'Rate of each of them', `tunnels.classes.${i}.bitsPerSecond`),
  );
  return {
    demand: derive(demandOfClasses, { flowCounts: counts, flowRates: rates }, at('demand')),
    flows: derive(flowsOfClasses, { flowCounts: counts }, at('flows')),
    list: { counts, rates },
  };
}

function withLargest(
  largestFlowBitsPerSecond: number,
  demand: Figure<'bit/s'>,
  flows: Figure<'count'>,
): AskedFlows['list'] {
  const largest = given(
    largestFlowBitsPerSecond,
    'bit/s',
    'Largest flow',
    'tunnels.largestFlowBitsPerSecond',
  );
  const one = assumedInDesign(
    1,
    'count',
    'The largest flow',
    at('largest-flow-count'),
    'one flow stands out, the rest share equally what is left',
  );
  return {
    counts: [one, derive(remainingFlows, { flows }, at('other-flows'))],
    rates: [
      largest,
      derive(remainingFlowRate, { peak: demand, largest, flows }, at('other-flow-rate')),
    ],
  };
}

function ofSpread(
  spread: Exclude<FlowSpread, 'equal'>,
  demand: Figure<'bit/s'>,
  flows: Figure<'count'>,
): AskedFlows['list'] {
  const reason = `quantiles of ${spread === 'lognormal' ? 'a lognormal distribution whose logarithm deviates by 1.5' : 'an exponential distribution'}; a draw can have a larger flow`;
  const classes = sizeClasses(bareNumber(flows), spread);
  return {
    counts: classes.map(({ count }, i) =>
      assumedInDesign(count, 'count', 'Flows of about this size', at(`class-${i}.flows`), reason),
    ),
    rates: classes.map(({ share }, i) =>
      derive(
        rateShare,
        {
          rate: demand,
          share: assumedInDesign(
            share,
            'fraction',
            'Share of the demand of one such flow',
            at(`class-${i}.share`),
            reason,
          ),
        },
        at(`class-${i}.rate`),
        'Rate of each flow of about this size',
      ),
    ),
  };
}

/** The flows that a question is about, as classes of equal ones. */
export function askedFlows(question: CountedFlows | ClassedFlows): AskedFlows {
  if (question.classes !== undefined) return classed(question);
  const { largestFlowBitsPerSecond, spread } = question;
  const demand = given(
    question.demandBitsPerSecond,
    'bit/s',
    'Demand',
    'tunnels.demandBitsPerSecond',
  );
  const flows = given(question.flows, 'count', 'Flows', 'tunnels.flows');
  const listOfFlows = () => {
    if (largestFlowBitsPerSecond !== undefined) {
      return withLargest(largestFlowBitsPerSecond, demand, flows);
    }
    if (spread !== 'equal') return ofSpread(spread, demand, flows);
    return {
      counts: [flows],
      rates: [derive(equalFlowRate, { peak: demand, flows }, at('flow-rate'))],
    };
  };
  return { demand, flows, list: listOfFlows() };
}
