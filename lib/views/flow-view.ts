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

/** A number without its unit is taken as bytes, and is then far too small to be meant. */
export function windowWarning({ inputs, segmentOverWindow }: FlowAnswer): Sentence | undefined {
  const { window } = inputs;
  return (
    window &&
    segmentOverWindow && [
      'The window of ',
      window,
      ' is less than one segment of ',
      segmentOverWindow,
      ': is the unit missing, as in 8 MB?',
    ]
  );
}

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

/**
 * The headline has the throughput as it is stated, unless that and its data are bound by different
 * ceilings, or it is BBR on its line: the stated rate has some of the headers off, and no others.
 */
const isHeadlineData = ({ goodput, bindingConstraint }: FlowAnswer, isBbr: boolean) =>
  goodput?.bindingConstraint !== bindingConstraint || (isBbr && bindingConstraint === 'line');

function dataSentences(answer: FlowAnswer, isBbr: boolean): Sentence[] {
  const { goodput, throughput, inputs } = answer;
  if (!goodput || isUnknown(throughput)) return [];
  const { figure, clampedTo } = goodput;
  const isLess = !isHeadlineData(answer, isBbr) && bareNumber(figure) < bareNumber(throughput);
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
  const warning = windowWarning(answer);
  const bound = goodput?.bindingConstraint ?? bindingConstraint;
  return [
    ...(warning ? [warning] : []),
    ...dataSentences(answer, isBbr),
    ...lossSentences(answer, isBbr),
    ...(line
      ? [
          [
            'To fill the line a flow has ',
            line.bandwidthDelayProduct,
            ' under way: a smaller window cannot.',
          ],
          // Counted as it is stated, where a flow that fills the line with its data may fall short.
          ...(bound !== 'line' && bareNumber(line.flows) > 1
            ? [[line.flows, ' such flows side by side would fill it.']]
            : []),
        ]
      : []),
    ...(bound === 'rtt-loss'
      ? [
          [
            'Larger segments, less loss, a shorter way or several flows lift it; a wider line does not.',
          ],
        ]
      : []),
  ];
}

function headlineOf(answer: FlowAnswer, isBbr: boolean): Sentence {
  const { throughput, bindingConstraint, goodput } = answer;
  if (isUnknown(throughput) || !goodput) {
    return ['How fast it goes is not known: give a line rate or a window.'];
  }
  return isHeadlineData(answer, isBbr)
    ? [
        'One flow carries ',
        goodput.figure,
        ` of TCP data and is bound by ${flowConstraintNames[goodput.bindingConstraint]}.`,
      ]
    : [
        'One flow carries ',
        throughput,
        ` and is bound by ${flowConstraintNames[bindingConstraint]}.`,
      ];
}

const none = (reason: string): Cell => ({ kind: 'none', reason });

function controlsTable({ atLoss, line, goodput }: FlowAnswer): Table {
  // BBR fills the line: its rate of its own counts fewer headers than the bar of the line does.
  const lineData = goodput?.ceilings.find(({ constraint }) => constraint === 'line')?.figure;
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
        title: 'One flow as TCP data; limits of window and tunnel left out',
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
            cell(lineData, noLine),
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
  const isBbr = question.congestion === 'bbr';
  // Where the throughput is not known, what limits it is, as it is stated.
  const { ceilings, bindingConstraint } = answer.goodput ?? answer;
  const widest = Math.max(...ceilings.map(({ figure }) => bareNumber(figure)));
  return {
    headline: headlineOf(answer, isBbr),
    sentences: sentencesOf(answer, isBbr),
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
