import type { Figure } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { type ErrorOfModel, errorOfModel } from './error-of-model';
import { type MeasuredFlow, ratioOf } from './measured-flows';

/** Transfers that belong together, and the formula that they are held against. */
interface FlowErrors extends ErrorOfModel {
  readonly congestion: 'Reno' | 'CUBIC' | 'BBR';
  readonly which: string;
  readonly formulaId: string;
}

type Test = (flow: MeasuredFlow) => boolean;

const lossOf = ({ question }: MeasuredFlow) => question.lossFraction ?? 0;
const LOSS_CLASSES: readonly { readonly which: string; readonly isOf: Test }[] = [
  { which: 'loss under 0.2 %', isOf: (flow) => lossOf(flow) < 0.002 },
  { which: '0.2 to 2 %', isOf: (flow) => lossOf(flow) >= 0.002 && lossOf(flow) <= 0.02 },
  { which: 'over 2 %', isOf: (flow) => lossOf(flow) > 0.02 },
];
const ALL = { which: 'all', isOf: () => true };
const IN_CUBIC_REGION = {
  which: 'where it is faster than Reno',
  isOf: ({ answer: { atLoss } }: MeasuredFlow) =>
    atLoss.cubic !== undefined &&
    atLoss.reno !== undefined &&
    bareNumber(atLoss.cubic) > bareNumber(atLoss.reno),
};

const isLossy: Test = (flow) => lossOf(flow) > 0;
const isBy =
  (control: MeasuredFlow['question']['congestion']): Test =>
  ({ question }) =>
    question.congestion === control;
const pftkOf = ({ answer }: MeasuredFlow) => answer.withTimeouts?.pftk;

/** The error of each formula by congestion control and loss. */
export function flowErrors(flows: readonly MeasuredFlow[]): readonly FlowErrors[] {
  function errors(
    of: Pick<FlowErrors, 'congestion' | 'formulaId'>,
    isOf: Test,
    classes: readonly { readonly which: string; readonly isOf: Test }[],
    model?: (flow: MeasuredFlow) => Figure<'bit/s'> | undefined,
  ): FlowErrors[] {
    return classes.map((each) => ({
      ...of,
      which: each.which,
      ...errorOfModel(
        flows
          .filter((flow) => isOf(flow) && each.isOf(flow))
          .map((flow) => ratioOf(flow, model?.(flow))),
      ),
    }));
  }
  const byLoss = [...LOSS_CLASSES, ALL];
  const isReno = isBy('reno');
  const isCubic: Test = (flow) => isBy('cubic')(flow) && isLossy(flow);
  return [
    ...errors({ congestion: 'Reno', formulaId: 'flow.reno-rate' }, isReno, byLoss),
    ...errors({ congestion: 'Reno', formulaId: 'flow.pftk-rate' }, isReno, byLoss, pftkOf),
    ...errors({ congestion: 'CUBIC', formulaId: 'flow.cubic-window' }, isCubic, [
      ...byLoss,
      IN_CUBIC_REGION,
    ]),
    ...errors({ congestion: 'CUBIC', formulaId: 'flow.window-rate' }, (flow) => !isLossy(flow), [
      { which: 'no loss, held by its window', isOf: () => true },
    ]),
    ...errors({ congestion: 'BBR', formulaId: 'flow.bbr-rate' }, isBy('bbr'), byLoss),
  ];
}

/** The transfers for which a range is shown, and those of them that were outside it. */
export function outsideRange(flows: readonly MeasuredFlow[]): {
  readonly shown: number;
  readonly outside: readonly MeasuredFlow[];
} {
  const ranged = flows.filter(({ answer }) => answer.range !== undefined);
  return {
    shown: ranged.length,
    outside: ranged.filter(({ answer: { range }, goodputBitsPerSecond }) =>
      range
        ? goodputBitsPerSecond < bareNumber(range.least) ||
          goodputBitsPerSecond > bareNumber(range.most)
        : false,
    ),
  };
}
