import {
  type Built,
  type Figure,
  flowInDetail,
  flowsOfOption,
  type IsoDate,
  type OneFlow,
  type OneFlowConstraint,
  type OptionAssessment,
  type Plan,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { choiceLabel } from './choice-words';
import { constraintNames } from './constraint-names';
import { flowConstraintNames } from './flow-view';
import type { Sentence } from './table';

/** One ceiling of a flow, as a bar. */
interface FlowBar {
  readonly id: OneFlowConstraint;
  readonly label: string;
  readonly figure: Figure<'bit/s'>;
  /** Of the scale's end, as a style's width. */
  readonly width: string;
  readonly isCut: boolean;
  readonly isBinding: boolean;
}

/** One TCP flow over one path of an option. */
export interface FlowOnPath {
  readonly id: 'main' | 'backup';
  readonly title: string;
  readonly bars: readonly FlowBar[];
  /** Where the plan's largest flow stands among the bars, as a style's offset. */
  readonly wantedAt?: string;
  readonly sentences: readonly Sentence[];
}

const siteNames = {
  lan: constraintNames.lan,
  'customer-gateway': constraintNames['customer-gateway'],
  'customer-gateway-packets': constraintNames['customer-gateway-packets'],
  'customer-gateway-encryption': constraintNames['customer-gateway-encryption'],
  'rate-limiter': constraintNames['rate-limiter'],
} as const;

const names: Readonly<Record<OneFlowConstraint, string>> = {
  ...flowConstraintNames,
  ...siteNames,
  line: 'the link',
  instance: 'the instance',
};

const barNames: Readonly<Record<OneFlowConstraint, string>> = {
  instance: 'Single flow of an EC2 instance',
  lan: 'The LAN',
  'customer-gateway': 'Rate of a customer gateway',
  'customer-gateway-packets': 'Packet rate of a customer gateway',
  'customer-gateway-encryption': 'Encryption on a customer gateway',
  'rate-limiter': 'Rate limiter of the virtual interface',
  line: 'The link',
  'tunnel-bandwidth': 'Bandwidth of a tunnel',
  'tunnel-packet-rate': 'Packet rate of a tunnel',
  window: 'Window in an RTT',
  'rtt-loss': 'Loss at this RTT',
};

const isAssumed = ({ origin }: Figure) => origin.kind === 'assumed';

function wantedSentences(
  { wanted, congestion, path, binding, throughput }: OneFlow,
  { toHaveWanted }: ReturnType<typeof flowInDetail>,
): Sentence[] {
  if (wanted === undefined || toHaveWanted === undefined) {
    return [['The plan’s flows are copies: each takes what it gets, and several take more.']];
  }
  const { rate, data, isEnough } = wanted;
  const { bandwidthDelayProduct, toleratedLoss, sideBySide } = toHaveWanted;
  if (isEnough) {
    return [
      [
        'The largest flow of the plan has ',
        rate,
        ', ',
        data,
        ' of it TCP data (the line), which is within it: ',
        bandwidthDelayProduct,
        ' are then in flight.',
      ],
    ];
  }
  const isByLoss = congestion.choice !== 'bbr';
  const tolerated = congestion.choice === 'reno' ? toleratedLoss.reno : toleratedLoss.cubic;
  return [
    [
      'The largest flow of the plan asks for ',
      rate,
      ', ',
      data,
      ' of it TCP data (the line), and one TCP connection carries ',
      throughput,
      ': it takes ',
      sideBySide,
      ' side by side',
      ...(binding === 'window' ? [', or a window of at least ', bandwidthDelayProduct] : []),
      ...(binding === 'rtt-loss'
        ? [', larger segments, or BBR, which does not slow down with each loss']
        : []),
      '.',
    ],
    ...(isByLoss
      ? [
          [
            `${choiceLabel(congestion)} has that rate at a loss of up to `,
            tolerated,
            ', and ',
            bandwidthDelayProduct,
            ' are then in flight',
            ...(path.window ? [' of a window of ', path.window] : []),
            '.',
          ] as Sentence,
        ]
      : []),
  ];
}

function sentencesOf(flow: OneFlow, asOf: IsoDate): Sentence[] {
  const { throughput, binding, path, congestion } = flow;
  const detail = flowInDetail(flow, asOf);
  const { range } = detail;
  const assumed = [
    ...(isAssumed(path.rtt) ? ['RTT'] : []),
    ...(isAssumed(path.loss) ? ['loss'] : []),
  ];
  return [
    [
      throughput,
      ` of TCP data, bound by ${names[binding]}: ${choiceLabel(congestion)} over `,
      path.rtt,
      ' and a loss of ',
      path.loss,
      ', segments of ',
      path.mss,
      assumed.length === 0 ? '.' : `. ${assumed.join(' and ')} are assumed: give yours.`,
    ],
    ...(range && binding === 'rtt-loss'
      ? [['Expect from ', range.least, ' to ', range.most, '.'] as Sentence]
      : []),
    ...wantedSentences(flow, detail),
  ];
}

/** How far beyond what matters the scale goes. */
const MOST_OF_NEAR = 8;

function onPath(flow: OneFlow, id: FlowOnPath['id'], title: string, asOf: IsoDate): FlowOnPath {
  const { ceilings, binding, throughput, wanted } = flow;
  const near = Math.max(bareNumber(throughput), wanted ? bareNumber(wanted.data) : 0);
  const widest = Math.max(...ceilings.map(({ figure }) => bareNumber(figure)));
  // A clean path has a ceiling far above any flow: its bar is cut, and the others stay apart.
  const scale = Math.max(1.1 * near, Math.min(widest, MOST_OF_NEAR * near));
  return {
    id,
    title,
    bars: ceilings.map(({ constraint, figure }) => ({
      id: constraint,
      label: barNames[constraint],
      figure,
      width: `${Math.min(100, (100 * bareNumber(figure)) / scale)}%`,
      isCut: bareNumber(figure) > scale,
      isBinding: constraint === binding,
    })),
    ...(wanted && { wantedAt: `${(100 * bareNumber(wanted.data)) / scale}%` }),
    sentences: sentencesOf(flow, asOf),
  };
}

/** How fast one TCP flow goes over each path of an option; none where the demand is unknown. */
export function optionFlows(
  plan: Plan,
  option: OptionAssessment,
  built: Built,
): readonly FlowOnPath[] {
  const flows = flowsOfOption(plan, option, built);
  if (flows === undefined) return [];
  const { main, backup } = flows;
  return [
    onPath(main, 'main', backup ? 'Over Direct Connect' : 'Over its path', plan.edition),
    ...(backup ? [onPath(backup, 'backup', 'Over the VPN that stands by', plan.edition)] : []),
  ];
}
