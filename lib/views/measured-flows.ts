import {
  CONGESTION_CONTROLS,
  type Figure,
  type FlowAnswer,
  type FlowQuestion,
  flowAnswer,
  type IsoDate,
  isUnknown,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { measuredRows } from './measured-rows';

/** One transfer as it was measured, and what the model says of it. */
export interface MeasuredFlow {
  readonly question: FlowQuestion;
  readonly answer: FlowAnswer;
  readonly goodputBitsPerSecond: number;
  /** By the formula of its congestion control, or of its window where nothing was lost. */
  readonly model: Figure<'bit/s'>;
}

/** Of a receive buffer of 262,144 bytes Linux offered half as the window; the others are windows. */
const WINDOW_OF: ReadonlyMap<number, number> = new Map([[262_144, 131_072]]);

function modelOf({ congestion, lossFraction }: FlowQuestion, answer: FlowAnswer): Figure<'bit/s'> {
  const model =
    congestion === 'bbr' || lossFraction === 0 ? answer.throughput : answer.atLoss[congestion];
  if (model === undefined || isUnknown(model)) throw new Error('the model has no rate for this');
  return model;
}

/**
 * Every transfer of a grid, none left out: lines of comma-separated values under a head that names
 * `cc`, `rtt_ms`, `loss`, `mss` (bytes of data in a segment), `window` (bytes), `rate_mbit` and
 * `goodput_mbps`; what was not limited is empty.
 * @throws Error where a column is missing or a value is not one.
 */
export function measuredFlows(csv: string, asOf: IsoDate): readonly MeasuredFlow[] {
  return measuredRows(csv).map(({ text, number }) => {
    const congestion = CONGESTION_CONTROLS.find((name) => name === text('cc'));
    if (congestion === undefined) throw new Error(`no congestion control ${text('cc')}`);
    const window = text('window') === '' ? undefined : number('window');
    const question: FlowQuestion = {
      rttMs: number('rtt_ms'),
      lossFraction: number('loss'),
      mssBytes: number('mss'),
      congestion,
      ...(window !== undefined && { windowBytes: WINDOW_OF.get(window) ?? window }),
      ...(text('rate_mbit') !== '' && { lineRateBitsPerSecond: number('rate_mbit') * 1e6 }),
    };
    const answer = flowAnswer(question, asOf);
    return {
      question,
      answer,
      goodputBitsPerSecond: number('goodput_mbps') * 1e6,
      model: modelOf(question, answer),
    };
  });
}

/** Measured ÷ model. */
export function ratioOf(flow: MeasuredFlow, model: Figure<'bit/s'> = flow.model): number {
  return flow.goodputBitsPerSecond / bareNumber(model);
}
