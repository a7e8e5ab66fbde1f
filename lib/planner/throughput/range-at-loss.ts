import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { minimumRetransmissionTimeout, segmentsPerAck } from '../catalog/tcp-congestion';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import type { FlowCeiling } from './flow-ceiling';
import { flowThroughput } from './flow-formulas';
import type { LossyPath } from './rates-at-loss';
import {
  leastExpected,
  mostExpected,
  pftkRate,
  pftkRateInWindow,
  pftkWindow,
  retransmissionTimeout,
  segmentsOfWindow,
  tfrcRate,
  timeoutShare,
} from './timeout-formulas';

/** Reno with its timeouts counted: a second opinion beside Mathis. */
export interface RatesWithTimeouts {
  /** Padhye and others 1998; the window counts where it is reached between losses. */
  readonly pftk: Figure<'bit/s'>;
  /** Its short form, of RFC 5348. */
  readonly tfrc: Figure<'bit/s'>;
}

/** Where a rate is expected to lie, by what was measured. */
export interface FlowRange {
  readonly least: Figure<'bit/s'>;
  readonly most: Figure<'bit/s'>;
}

/** Widens a rate to the range that is shown: 0.9 covers 54 of the 62 measured transfers. */
const ALLOWANCE = 0.85;

/** The same of Reno by the models that count timeouts; undefined without loss. */
export function ratesWithTimeouts(
  { rtt, loss, mss, window }: LossyPath,
  prefix: string,
  asOf: IsoDate,
): RatesWithTimeouts | undefined {
  if (bareNumber(loss) === 0) return undefined;
  const perAck = constantOn(segmentsPerAck, asOf);
  const timeout = derive(
    retransmissionTimeout,
    { rtt, minimum: constantOn(minimumRetransmissionTimeout, asOf) },
    `${prefix}.timeout`,
  );
  const atLoss = derive(pftkWindow, { segmentsPerAck: perAck, loss }, `${prefix}.pftk-window`);
  const held = window && derive(segmentsOfWindow, { window, mss }, `${prefix}.window-segments`);
  const isHeld = held !== undefined && bareNumber(held) <= bareNumber(atLoss);
  const segments = isHeld ? held : atLoss;
  const inputs = { mss, rtt, loss, segmentsPerAck: perAck, timeout };
  return {
    pftk: derive(
      isHeld ? pftkRateInWindow : pftkRate,
      {
        ...inputs,
        window: segments,
        timeoutShare: derive(timeoutShare, { loss, window: segments }, `${prefix}.timeout-share`),
      },
      `${prefix}.pftk`,
    ),
    tfrc: derive(tfrcRate, inputs, `${prefix}.tfrc`),
  };
}

/** The measured spread around the rate that the loss allows. */
export function rangeAtLoss(
  byLoss: Figure<'bit/s'>,
  pftk: Figure<'bit/s'>,
  prefix: string,
): FlowRange {
  const allowance = assumedInDesign(
    ALLOWANCE,
    'fraction',
    'Allowance for what was measured',
    `${prefix}.allowance`,
    'chosen after looking at the 62 measured transfers of Reno and CUBIC, of which the range covers 60',
  );
  return {
    least: derive(leastExpected, { allowance, byLoss, pftk }, `${prefix}.least-at-loss`),
    most: derive(mostExpected, { allowance, byLoss }, `${prefix}.most-at-loss`),
  };
}

/** A range under ceilings that hold whatever the loss does. */
export function rangeUnder(
  { least, most }: FlowRange,
  fixed: readonly Pick<FlowCeiling, 'figure'>[],
  prefix: string,
): FlowRange {
  const under = (figure: Figure<'bit/s'>, name: string, label: string) =>
    derive(
      flowThroughput,
      { ceilings: [figure, ...fixed.map((ceiling) => ceiling.figure)] },
      `${prefix}.${name}`,
      label,
    );
  return {
    least: under(least, 'least', 'Least that is expected'),
    most: under(most, 'most', 'Most that is expected'),
  };
}
