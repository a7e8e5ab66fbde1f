import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { IsoDate } from '../figure/source';
import { bandwidthDelayProduct, flowsToFill } from '../throughput/flow-formulas';
import {
  type FlowRange,
  rangeAtLoss,
  rangeUnder,
  ratesWithTimeouts,
} from '../throughput/range-at-loss';
import { type ToleratedLoss, toleratedLoss } from '../throughput/rates-at-loss';
import type { OneFlow } from './one-flow';

/** What it takes to have the rate of the plan's largest flow in one TCP connection, or in several. */
interface ToHaveIt {
  /** In flight at that rate. */
  readonly bandwidthDelayProduct: Figure<'B'>;
  /** The loss up to which one flow has that rate, window aside. */
  readonly toleratedLoss: ToleratedLoss;
  /** Flows that carry it side by side. */
  readonly sideBySide: Figure<'count'>;
}

/** What is to be said of one flow beyond its rate. */
export interface FlowInDetail {
  /** Where the rate is expected to lie, by what was measured; of Reno and CUBIC at a loss. */
  readonly range?: FlowRange;
  /** Undefined where no flow of the plan has a rate of its own. */
  readonly toHaveWanted?: ToHaveIt;
}

/** The range that one flow is expected in, and what the plan's largest flow takes. */
export function flowInDetail(flow: OneFlow, asOf: IsoDate): FlowInDetail {
  const { prefix, path, ceilings, throughput, wanted } = flow;
  const byLoss = ceilings.find(({ constraint }) => constraint === 'rtt-loss');
  const others = ceilings.filter((ceiling) => ceiling !== byLoss);
  const timeouts = ratesWithTimeouts(path, prefix, asOf);
  return {
    ...(byLoss &&
      timeouts && {
        range: rangeUnder(rangeAtLoss(byLoss.figure, timeouts.pftk, prefix), others, prefix),
      }),
    ...(wanted && {
      toHaveWanted: {
        bandwidthDelayProduct: derive(
          bandwidthDelayProduct,
          { lineRate: wanted.rate, rtt: path.rtt },
          `${prefix}.bandwidth-delay-product`,
        ),
        toleratedLoss: toleratedLoss(wanted.rate, path, prefix, asOf),
        sideBySide: derive(
          flowsToFill,
          { most: wanted.data, one: throughput },
          `${prefix}.side-by-side`,
        ),
      },
    }),
  };
}
