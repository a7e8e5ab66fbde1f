import { formatQuantity } from '../quantity/format-quantity';
import { flowErrors, outsideRange } from './flow-errors';
import { formatFigure } from './format-figure';
import type { MeasuredComparison } from './measured-comparison';
import type { MeasuredFlow } from './measured-flows';

function outsideSentence({ question, answer, goodputBitsPerSecond }: MeasuredFlow): string {
  const { congestion } = question;
  const { rtt, loss } = answer.inputs;
  const range = answer.range
    ? `${formatFigure(answer.range.least)} to ${formatFigure(answer.range.most)}`
    : 'no range';
  return `${congestion === 'cubic' ? 'CUBIC' : 'Reno'} over ${formatFigure(rtt)} at a loss of ${formatFigure(loss)} carried ${formatQuantity(goodputBitsPerSecond, 'bit/s')}, where the range is ${range}`;
}

/** The measured transfers beside the model of one TCP flow. */
export function flowComparison(flows: readonly MeasuredFlow[]): MeasuredComparison {
  const { shown, outside } = outsideRange(flows);
  return {
    title: 'One TCP flow',
    about: [
      `${flows.length} transfers of 90 seconds on the TCP of a Linux 6.1 kernel in virtual time, over a router that delayed and dropped packets at random: RTTs of 10 to 160 ms, losses of none to 10 %, segments of 536 to 8,948 bytes. One run each; none is left out.`,
      'Ratio is measured ÷ model as a geometric mean, spread its geometric standard deviation. The model takes the data of a segment for the MSS and the RTT that was set, without the time in queues.',
    ],
    columns: [
      'Congestion control',
      'Transfers',
      'Number',
      'Formula',
      'Ratio',
      'Spread',
      'From',
      'To',
    ],
    rows: flowErrors(flows).map(
      ({ congestion, which, measurements, formulaId, ratio, spread, least, most }) => [
        congestion,
        which,
        String(measurements),
        `\`${formulaId}\``,
        ratio.toFixed(3),
        spread.toFixed(2),
        least.toFixed(2),
        most.toFixed(2),
      ],
    ),
    remarks: [
      `The range that is shown for Reno and CUBIC holds ${shown - outside.length} of ${shown} transfers; its allowance was chosen after looking at them. Outside it: ${outside.map(outsideSentence).join('; ')}. In those runs few packets were lost, so that chance decides.`,
      'Of a receive buffer of 262,144 bytes Linux offered half as the window, which the model was given. There was no other traffic, and BBR is its first version.',
    ],
  };
}
