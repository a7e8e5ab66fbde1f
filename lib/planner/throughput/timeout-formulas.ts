import { linuxTcp, mathis1997, padhye1998, rfc5348, rfc6298, rfc7323 } from '../catalog/sources';
import { defineFormula } from '../figure/formula';
import { RANDOM_LOSS, SEGMENT } from './flow-formulas';

export const retransmissionTimeout = /*#__PURE__*/ defineFormula({
  id: 'flow.retransmission-timeout',
  label: 'Retransmission timeout',
  expression: 'rtt + minimum',
  sources: [rfc6298, linuxTcp],
  inputs: { rtt: 'ms', minimum: 'ms' },
  output: 'ms',
  limits: ['As if the RTT did not vary.'],
  compute: ({ rtt, minimum }) => rtt + minimum,
});

export const pftkWindow = /*#__PURE__*/ defineFormula({
  id: 'flow.pftk-window',
  label: 'Mean window before a loss (PFTK), in segments',
  expression:
    '(2 + segmentsPerAck) ÷ (3 × segmentsPerAck) + sqrt(8 × (1 − loss) ÷ (3 × segmentsPerAck × loss) + ((2 + segmentsPerAck) ÷ (3 × segmentsPerAck))^2)',
  sources: [padhye1998],
  inputs: { segmentsPerAck: 'number', loss: 'fraction' },
  output: 'number',
  compute: ({ segmentsPerAck, loss }) => {
    const least = (2 + segmentsPerAck) / (3 * segmentsPerAck);
    return least + Math.sqrt((8 * (1 - loss)) / (3 * segmentsPerAck * loss) + least ** 2);
  },
});

export const timeoutShare = /*#__PURE__*/ defineFormula({
  id: 'flow.pftk-timeout-share',
  label: 'Share of losses that end in a timeout (PFTK)',
  expression:
    'min(1, (1 − (1 − loss)^3) × (1 + (1 − loss)^3 × (1 − (1 − loss)^(window − 3))) ÷ (1 − (1 − loss)^window))',
  sources: [padhye1998],
  inputs: { loss: 'fraction', window: 'number' },
  output: 'fraction',
  compute: ({ loss, window }) =>
    Math.min(
      1,
      (someLost(loss, 3) * (1 + (1 - loss) ** 3 * someLost(loss, window - 3))) /
        someLost(loss, window),
    ),
});

const pftkInputs = {
  mss: 'B',
  rtt: 'ms',
  loss: 'fraction',
  segmentsPerAck: 'number',
  window: 'number',
  timeoutShare: 'fraction',
  timeout: 'ms',
} as const;
const PFTK_SENT = '(1 − loss) ÷ loss + window + timeoutShare ÷ (1 − loss)';
const PFTK_IN_TIMEOUTS =
  'timeoutShare × timeout × (1 + loss + 2 × loss^2 + 4 × loss^3 + 8 × loss^4 + 16 × loss^5 + 32 × loss^6) ÷ (1 − loss)';
const pftkLimits = [
  SEGMENT,
  RANDOM_LOSS,
  'The transfers that it was held against were faster above 2 %: Linux recovers from most losses without a timeout.',
];

export const pftkRate = /*#__PURE__*/ defineFormula({
  id: 'flow.pftk-rate',
  label: 'Rate of Reno at this loss, timeouts counted (PFTK)',
  expression: `mss × 8000 × (${PFTK_SENT}) ÷ (rtt × (segmentsPerAck ÷ 2 × window + 1) + ${PFTK_IN_TIMEOUTS})`,
  sources: [padhye1998],
  inputs: pftkInputs,
  output: 'bit/s',
  limits: [...pftkLimits, 'The window of the receiver is never reached.'],
  compute: ({ mss, rtt, loss, segmentsPerAck, window, timeoutShare: share, timeout }) =>
    (mss * 8000 * pftkSent(loss, window, share)) /
    (rtt * ((segmentsPerAck / 2) * window + 1) + pftkInTimeouts(loss, share, timeout)),
});

export const pftkRateInWindow = /*#__PURE__*/ defineFormula({
  id: 'flow.pftk-rate-in-window',
  label: 'Rate of Reno at this loss, timeouts and window counted (PFTK)',
  expression: `mss × 8000 × (${PFTK_SENT}) ÷ (rtt × (segmentsPerAck ÷ 8 × window + (1 − loss) ÷ (loss × window) + 2) + ${PFTK_IN_TIMEOUTS})`,
  sources: [padhye1998],
  inputs: pftkInputs,
  output: 'bit/s',
  limits: [...pftkLimits, 'The window of the receiver is reached between losses.'],
  compute: ({ mss, rtt, loss, segmentsPerAck, window, timeoutShare: share, timeout }) =>
    (mss * 8000 * pftkSent(loss, window, share)) /
    (rtt * ((segmentsPerAck / 8) * window + (1 - loss) / (loss * window) + 2) +
      pftkInTimeouts(loss, share, timeout)),
});

export const tfrcRate = /*#__PURE__*/ defineFormula({
  id: 'flow.tfrc-rate',
  label: 'Rate of Reno at this loss, timeouts counted (RFC 5348)',
  expression:
    'mss × 8000 ÷ (rtt × sqrt(2 × segmentsPerAck × loss ÷ 3) + timeout × min(1, 3 × sqrt(3 × segmentsPerAck × loss ÷ 8)) × loss × (1 + 32 × loss^2))',
  sources: [rfc5348, padhye1998],
  inputs: { mss: 'B', rtt: 'ms', loss: 'fraction', segmentsPerAck: 'number', timeout: 'ms' },
  output: 'bit/s',
  limits: ['The short form of PFTK.', SEGMENT, RANDOM_LOSS],
  compute: ({ mss, rtt, loss, segmentsPerAck, timeout }) =>
    (mss * 8000) /
    (rtt * Math.sqrt((2 * segmentsPerAck * loss) / 3) +
      timeout *
        Math.min(1, 3 * Math.sqrt((3 * segmentsPerAck * loss) / 8)) *
        loss *
        (1 + 32 * loss ** 2)),
});

export const segmentsOfWindow = /*#__PURE__*/ defineFormula({
  id: 'flow.segments-of-window',
  label: 'Window, in segments',
  expression: 'window ÷ mss',
  sources: [rfc7323],
  inputs: { window: 'B', mss: 'B' },
  output: 'number',
  compute: ({ window, mss }) => window / mss,
});

export const leastExpected = /*#__PURE__*/ defineFormula({
  id: 'flow.least-expected',
  label: 'Least that is expected at this loss',
  expression: 'allowance × min(byLoss, pftk)',
  sources: [mathis1997, padhye1998],
  inputs: { allowance: 'fraction', byLoss: 'bit/s', pftk: 'bit/s' },
  output: 'bit/s',
  compute: ({ allowance, byLoss, pftk }) => allowance * Math.min(byLoss, pftk),
});

export const mostExpected = /*#__PURE__*/ defineFormula({
  id: 'flow.most-expected',
  label: 'Most that is expected at this loss',
  expression: 'byLoss ÷ allowance',
  sources: [mathis1997, padhye1998],
  inputs: { allowance: 'fraction', byLoss: 'bit/s' },
  output: 'bit/s',
  compute: ({ allowance, byLoss }) => byLoss / allowance,
});

/** 1 − (1 − loss)^packets, also where loss is so small that 1 − loss is 1. */
function someLost(loss: number, packets: number): number {
  return -Math.expm1(packets * Math.log1p(-loss));
}

/** Segments from one timeout to the next, by PFTK. */
function pftkSent(loss: number, window: number, share: number): number {
  return (1 - loss) / loss + window + share / (1 - loss);
}

/** Milliseconds in timeouts from one of them to the next, each twice the one before up to 64 times. */
function pftkInTimeouts(loss: number, share: number, timeout: number): number {
  const backedOff = [1, 1, 2, 4, 8, 16, 32].reduce(
    (sum, factor, power) => sum + factor * loss ** power,
    0,
  );
  return (share * timeout * backedOff) / (1 - loss);
}
