import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { cubicDecrease, cubicScale, segmentsPerAck } from '../catalog/tcp-congestion';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { IsoDate } from '../figure/source';
import {
  cubicLoss,
  cubicWindow,
  renoLoss,
  renoRate,
  segmentsInFlight,
  segmentsRate,
} from './flow-formulas';

/** The path of one TCP flow, and its segments. */
export interface LossyPath {
  readonly rtt: Figure<'ms'>;
  readonly loss: Figure<'fraction'>;
  readonly mss: Figure<'B'>;
  /** Undefined: no window binds. */
  readonly window?: Figure<'B'>;
}

/** What the loss lets a sender have that slows down with it. */
export interface RatesAtLoss {
  /** By Mathis. */
  readonly reno: Figure<'bit/s'>;
  readonly cubic: Figure<'bit/s'>;
}

/** The loss at which one flow has a rate, window aside. */
export interface ToleratedLoss {
  readonly reno: Figure<'fraction'>;
  readonly cubic: Figure<'fraction'>;
}

function cubicConstants(asOf: IsoDate) {
  return { scale: constantOn(cubicScale, asOf), decrease: constantOn(cubicDecrease, asOf) };
}

/**
 * What Reno and CUBIC have at a loss; undefined without loss, where nothing makes them slow down: a
 * ceiling that is not there is no number.
 * @param prefix of the addresses, here and below.
 */
export function ratesAtLoss(
  { rtt, loss, mss }: LossyPath,
  prefix: string,
  asOf: IsoDate,
): RatesAtLoss | undefined {
  if (bareNumber(loss) === 0) return undefined;
  const segments = derive(
    cubicWindow,
    { ...cubicConstants(asOf), rtt, loss },
    `${prefix}.cubic-window`,
  );
  return {
    reno: derive(
      renoRate,
      { mss, rtt, segmentsPerAck: constantOn(segmentsPerAck, asOf), loss },
      `${prefix}.reno`,
    ),
    cubic: derive(
      segmentsRate,
      { segments, mss, rtt },
      `${prefix}.cubic`,
      'Rate of CUBIC at this loss',
    ),
  };
}

/** The loss at which Reno and CUBIC still have a rate. */
export function toleratedLoss(
  rate: Figure<'bit/s'>,
  { rtt, mss }: Pick<LossyPath, 'rtt' | 'mss'>,
  prefix: string,
  asOf: IsoDate,
): ToleratedLoss {
  const segments = derive(
    segmentsInFlight,
    { lineRate: rate, rtt, mss },
    `${prefix}.segments-in-flight`,
  );
  return {
    reno: derive(
      renoLoss,
      { segmentsPerAck: constantOn(segmentsPerAck, asOf), segments },
      `${prefix}.reno-loss`,
    ),
    cubic: derive(cubicLoss, { ...cubicConstants(asOf), rtt, segments }, `${prefix}.cubic-loss`),
  };
}
