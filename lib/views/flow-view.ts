import {
  type Figure,
  type FlowAnswer,
  type FlowConstraint,
  type FlowQuestion,
  flowAnswer,
  type IsoDate,
  isUnknown,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { figureCell } from './figure-cell';
import type { Cell, Row, Sentence, Table } from './table';

/** One ceiling of a flow as TCP data, as a bar. */
interface FlowCeilingBar {
  readonly id: FlowConstraint;
  readonly label: string;
  readonly figure: Figure<'bit/s'>;
  /** Of the largest of all, as a style's width. */
  readonly width: string;
  readonly isBinding: boolean;
}

export interface FlowView {
  readonly headline: Sentence;
  readonly sentences: readonly Sentence[];
  readonly ceilings: readonly FlowCeilingBar[];
  /** By congestion control: what each carries, and the loss at which it would fill the line. */
  readonly controls: Table;
}

/** What binds a flow, in the middle of a sentence. */
export const flowConstraintNames: Readonly<Record<FlowConstraint, string>> = {
  window: 'the window',
  'rtt-loss': 'the loss at this RTT',
  line: 'the line',
  'tunnel-bandwidth': 'the bandwidth of the tunnel',
  'tunnel-packet-rate': 'the packet rate of the tunnel',
  none: 'nothing that is known',
};

const barNames: Readonly<Record<FlowConstraint, string>> = {
  window: 'Window in an RTT',
  'rtt-loss': 'Loss at this RTT',
  line: 'Line',
  'tunnel-bandwidth': 'Bandwidth of a tunnel',
  'tunnel-packet-rate': 'Packet rate of a tunnel',
  none: 'Nothing',
};

function lossSentences({ goodput, measuredLoss }: FlowAnswer, isBbr: boolean): Sentence[] {
  const { most, isExceeded } = measuredLoss;
  const range = goodput?.bindingConstraint === 'rtt-loss' ? goodput.range : undefined;
  return [
    ...(isExceeded
      ? [
          isBbr
            ? ['Take it with care: above a loss of ', most, ' BBR slows down, and this does not.']
            : [
                'Take it with care: above a loss of ',
                most,
                ' the model was not measured, and timeouts slow a flow more than it says.',
              ],
        ]
      : []),
    ...(range
      ? [
          [
            isExceeded
              ? 'Such a range, from '
              : 'Nearly all measured transfers lay in such a range, from ',
            range.least,
            ' to ',
            range.most,
            isExceeded
              ? ', was measured at less loss only; its width was chosen after looking at the same transfers.'
              : ': its width was chosen after looking at the same transfers.',
          ],
        ]
      : []),
  ];
}

function dataSentences({ goodput, throughput, inputs, bindingConstraint }: FlowAnswer): Sentence[] {
  if (!goodput || isUnknown(throughput)) return [];
  const { figure, clampedTo } = goodput;
  // Where the two are bound by different ceilings the headline has the data already.
  const isLess =
    goodput.bindingConstraint === bindingConstraint && bareNumber(figure) < bareNumber(throughput);
  return [
    ...(isLess
      ? [['Of that ', figure, ' are TCP data; the rest is headers and what is lost.']]
      : []),
    ...(clampedTo
      ? [
          [
            'No segment of ',
            inputs.mss,
            ' fits a tunnel: TCP data counts as clamped to ',
            clampedTo,
            ', but the loss at the MSS that is given. Ask with the smaller one.',
          ],
        ]
      : []),
  ];
}

function sentencesOf(answer: FlowAnswer, isBbr: boolean): readonly Sentence[] {
  const { line, goodput, bindingConstraint } = answer;
  return [
    ...dataSentences(answer),
    ...lossSentences(answer, isBbr),
    ...(line
      ? [
          [
            'To fill the line a flow has ',
            line.bandwidthDelayProduct,
            ' under way: a smaller window cannot.',
          ],
          ...(line.flows && bareNumber(line.flows) > 1
            ? [[line.flows, ' such flows side by side would fill it.']]
            : []),
        ]
      : []),
    ...((goodput?.bindingConstraint ?? bindingConstraint) === 'rtt-loss'
      ? [
          [
            'Larger segments, less loss, a shorter way or several flows lift it; a wider line does not.',
          ],
        ]
      : []),
  ];
}

function headlineOf({ throughput, bindingConstraint, goodput }: FlowAnswer): Sentence {
  if (isUnknown(throughput) || !goodput) {
    return ['How fast it goes is not known: give a line rate or a window.'];
  }
  // A line as it is stated may be above what loss allows, and below it as TCP data.
  return goodput.bindingConstraint === bindingConstraint
    ? [
        'One flow carries ',
        throughput,
        ` and is bound by ${flowConstraintNames[bindingConstraint]}.`,
      ]
    : [
        'One flow carries ',
        goodput.figure,
        ` of TCP data and is bound by ${flowConstraintNames[goodput.bindingConstraint]}.`,
      ];
}

const none = (reason: string): Cell => ({ kind: 'none', reason });

function controlsTable({ atLoss, line }: FlowAnswer): Table {
  const noLine = 'no line rate is given';
  const noLoss = 'nothing is lost, so that loss limits nothing';
  const cell = (figure: Figure | undefined, reason: string) =>
    figure ? figureCell(figure) : none(reason);
  const row = (id: string, label: string, help: string, cells: readonly Cell[]): Row => ({
    id,
    label,
    help,
    cells,
  });
  return {
    id: 'flow-controls',
    title: 'By congestion control',
    corner: 'Sender',
    columns: [
      { id: 'rate', title: 'At this loss' },
      { id: 'tolerated', title: 'Loss that still fills the line' },
    ],
    groups: [
      {
        id: 'controls',
        title: 'One flow, window and tunnel left out',
        rows: [
          row('reno', 'Reno', 'Mathis et al.: falls with the root of the loss.', [
            cell(atLoss.reno, noLoss),
            cell(line?.toleratedLoss.reno, noLine),
          ]),
          row('cubic', 'CUBIC', 'RFC 9438: as Reno on short ways, faster on long ones.', [
            cell(atLoss.cubic, noLoss),
            cell(line?.toleratedLoss.cubic, noLine),
          ]),
          row('bbr', 'BBR', 'Paced by the line, up to some 15 % of loss.', [
            cell(atLoss.bbr, noLine),
            none('it does not go by loss'),
          ]),
        ],
      },
    ],
  };
}

/** How fast one TCP flow goes, in words and as bars. */
export function flowView(question: FlowQuestion, asOf: IsoDate): FlowView {
  const answer = flowAnswer(question, asOf);
  // Where the throughput is not known, what limits it is, as it is stated.
  const { ceilings, bindingConstraint } = answer.goodput ?? answer;
  const widest = Math.max(...ceilings.map(({ figure }) => bareNumber(figure)));
  return {
    headline: headlineOf(answer),
    sentences: sentencesOf(answer, question.congestion === 'bbr'),
    ceilings: ceilings.map(({ constraint, figure }) => ({
      id: constraint,
      label: barNames[constraint],
      figure,
      width: `${(100 * bareNumber(figure)) / widest}%`,
      isBinding: constraint === bindingConstraint,
    })),
    controls: controlsTable(answer),
  };
}
