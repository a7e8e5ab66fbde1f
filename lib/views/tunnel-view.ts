import { type IsoDate, type TunnelAnswer, type TunnelQuestion, tunnelAnswer } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { formatQuantity } from '../quantity/format-quantity';
import { axisFromZero } from './axis-from-zero';
import type { LinesChart } from './chart-model';
import { figureCell } from './figure-cell';
import { formatFigure } from './format-figure';
import type { Cell, Sentence, Table } from './table';
import { tunnelFindings } from './tunnel-findings';
import { tunnelWouldDo } from './tunnel-would-do';

/** A chart, and the same points as a table. */
export interface TunnelChart {
  readonly chart: LinesChart;
  readonly table: Table;
}

export interface TunnelView {
  readonly headline: Sentence;
  readonly sentences: readonly Sentence[];
  /** What makes the answer other than one would expect. */
  readonly findings: readonly Sentence[];
  /** Step by step from the demand to the connections. */
  readonly counts: Table;
  /** The probability that no tunnel is over, by their number; greedy flows have none. */
  readonly curve: TunnelChart | undefined;
  /** Flows on the busiest tunnel; undefined unless flows are equal. */
  readonly busiest: TunnelChart | undefined;
  /** What the answer takes for granted. */
  readonly granted: readonly Sentence[];
}

type Found = Extract<TunnelAnswer['answer'], { readonly kind: 'tunnels' }>;

function headlineOf({ answer, demand }: TunnelAnswer): Sentence {
  return answer.kind === 'tunnels'
    ? [
        answer.tunnels,
        bareNumber(answer.tunnels) === 1 ? ' tunnel, ' : ' tunnels, ',
        answer.connections,
        bareNumber(answer.connections) === 1 ? ' VPN connection' : ' VPN connections',
        ', for ',
        demand,
        '.',
      ]
    : ['No number of tunnels is enough for ', demand, '.'];
}

/** Why no number is enough, and what would be. */
function reasonOf(
  answer: Exclude<TunnelAnswer['answer'], Found>,
  of: TunnelAnswer,
  { isGreedy }: TunnelQuestion,
): readonly Sentence[] {
  const isAlone = bareNumber(of.pairs?.count ?? of.flows) === 1;
  const [who, has, whom] = of.pairs
    ? [
        isAlone ? 'The one pair of hosts' : 'The fullest pair of hosts',
        ' has flows of ',
        ' that a hash of addresses keeps together',
      ]
    : ['The largest flow', ' has ', ''];
  return [
    answer.constraint === 'largest-flow'
      ? [
          `${who}${has}`,
          answer.observed,
          whom
            ? `${whom} on one tunnel, which carries `
            : ' and stays on one tunnel, which carries ',
          answer.limitOf,
          ': more tunnels do not help it.',
        ]
      : [
          isAlone
            ? `One ${of.pairs ? 'pair of hosts' : 'flow'} stays on one tunnel however many there are: of `
            : `So few ${of.pairs ? 'pairs of hosts' : 'flows'} leave some tunnel over however many there are: of `,
          answer.observed,
          ' at most ',
          answer.limitOf,
          isGreedy ? ' are moved on average.' : ' are carried with the wanted confidence.',
        ],
    ...tunnelWouldDo(of),
  ];
}

function sentencesOf(of: TunnelAnswer, question: TunnelQuestion): readonly Sentence[] {
  const { answer, naive, stated, perTunnel, packet, binding, packetThatFills, tunnelMtu } = of;
  const under =
    question.utilisation < 1
      ? `, at most ${formatQuantity(question.utilisation, 'fraction')} full,`
      : '';
  const bound: Sentence =
    binding === 'tunnel-packet-rate'
      ? [
          `One tunnel carries${under} `,
          perTunnel,
          ' of packets of ',
          packet,
          ...(bareNumber(packetThatFills) > bareNumber(tunnelMtu)
            ? [
                ': its packet rate binds whatever their size, since of ',
                packetThatFills,
                ' none fits.',
              ]
            : [': its packet rate binds, below ', packetThatFills, '.']),
        ]
      : [
          `One tunnel carries${under} `,
          perTunnel,
          ': its bandwidth binds, as it does for packets from ',
          packetThatFills,
          ' on.',
        ];
  if (answer.kind !== 'tunnels') return [...reasonOf(answer, of, question), bound];
  return [
    ['Dividing by ', stated, ' a tunnel would say ', naive, '.'],
    bound,
    question.isGreedy
      ? [
          answer.carrying,
          ' must carry, since flows that take what they get leave some tunnel idle: together they move ',
          answer.usable,
          ' on average.',
        ]
      : [
          answer.carrying,
          answer.isExact
            ? ' must carry, so that hashing puts none over with '
            : ' must carry, so that hashing puts none over with at least ',
          answer.probabilityCarrying,
          ' probability; on average ',
          answer.carriedShare,
          ' of the demand is carried.',
        ],
    ...(question.isGreedy || answer.isExact
      ? []
      : [
          [
            'That is a bound: the probability that some of them is over is from ',
            answer.overAtLeast,
            ' to ',
            answer.overAtMost,
            '.',
          ],
        ]),
    ...(bareNumber(answer.spares) > 0 ? [['Spare: ', answer.spares, '.']] : []),
  ];
}

const none = (reason: string): Cell => ({ kind: 'none', reason });

const survivalNames = {
  none: 'Nothing lost',
  tunnel: 'One tunnel lost',
  connection: 'One VPN connection lost',
  'customer-gateway': 'One customer gateway lost',
} as const;

function carryingHelp(found: Found | undefined, isGreedy: boolean): string {
  if (isGreedy) return 'So many that what flows fill of them is the demand, on average.';
  return found === undefined || found.isExact
    ? 'So many that none is over with the wanted confidence.'
    : 'So many that none is over with the wanted confidence, by the bound: fewer may do.';
}

function countsTable({ answer, naive, even }: TunnelAnswer, { isGreedy }: TunnelQuestion): Table {
  const found = answer.kind === 'tunnels' ? answer : undefined;
  const no = none('no number of tunnels is enough');
  return {
    id: 'tunnel-counts',
    title: 'How it is counted',
    corner: 'Step',
    columns: [
      { id: 'tunnels', title: 'Tunnels' },
      { id: 'connections', title: 'VPN connections' },
    ],
    groups: [
      {
        id: 'steps',
        title: 'What must carry',
        rows: [
          {
            id: 'naive',
            label: 'By bandwidth alone',
            help: 'Demand over what AWS states for a tunnel: no packets, no hashing, no ceiling.',
            cells: [figureCell(naive), { kind: 'blank' }],
          },
          {
            id: 'even',
            label: 'If flows spread evenly',
            help: 'Demand over what a tunnel carries of these packets, under the ceiling.',
            cells: [figureCell(even), { kind: 'blank' }],
          },
          {
            id: 'carrying',
            label: 'As flows are hashed',
            help: carryingHelp(found, isGreedy),
            cells: [found ? figureCell(found.carrying) : no, { kind: 'blank' }],
          },
        ],
      },
      {
        id: 'survival',
        title: 'With spares, so that they carry after',
        rows: (['none', 'tunnel', 'connection', 'customer-gateway'] as const).map((survive) => ({
          id: survive,
          label: survivalNames[survive],
          cells: found
            ? [
                figureCell(found.bySurvival[survive].tunnels),
                figureCell(found.bySurvival[survive].connections),
              ]
            : [no, no],
        })),
      },
    ],
  };
}

/** Points of a curve that its table lists. */
const TABLE_ROWS = 12;

function chartOf(
  series: TunnelAnswer['curve'],
  id: string,
  title: string,
  summary: string,
  marker: LinesChart['marker'],
): TunnelChart {
  const { points, xLabel, label, traceAt } = series;
  const last = points.at(-1)?.x ?? 1;
  const step = Math.max(1, Math.ceil(points.length / TABLE_ROWS));
  const highest = Math.max(...points.map(({ y }) => y));
  const percent = (value: number) => formatQuantity(value, 'fraction');
  const ticks = highest > 0.5 ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.1, 0.2, 0.3, 0.4, 0.5];
  return {
    chart: {
      kind: 'lines',
      id,
      title,
      summary,
      x: axisFromZero(xLabel, last, 'exactly', (value) => formatQuantity(value, 'number')),
      y: {
        label: 'Probability',
        domain: [0, ticks.at(-1) ?? 1],
        ticks: ticks.map((value) => ({ value, text: percent(value) })),
      },
      series: [{ id, label, points }],
      ...(marker && { marker }),
    },
    table: {
      id: `${id}-table`,
      title,
      corner: xLabel,
      columns: [{ id: 'probability', title: label }],
      groups: [
        {
          id: 'points',
          title: 'By the number of them',
          rows: points
            .filter((_, i) => i % step === 0)
            .map(({ x }) => ({
              id: `at-${x}`,
              label: formatQuantity(x, 'number'),
              cells: [figureCell(traceAt(x))],
            })),
        },
      ],
    },
  };
}

function curveOf({ curve, answer }: TunnelAnswer, { confidence }: TunnelQuestion): TunnelChart {
  const wanted = formatQuantity(confidence, 'fraction');
  const found = answer.kind === 'tunnels' ? answer.carrying : undefined;
  const bound = answer.kind === 'tunnels' && !answer.isExact ? ', at least as drawn,' : '';
  return chartOf(
    curve,
    'tunnel-curve',
    'Tunnels against probability',
    found
      ? `The probability that no tunnel is over its ceiling${bound} rises with their number, and passes ${wanted} at ${formatFigure(found)}.`
      : `The probability that no tunnel is over its ceiling does not reach ${wanted}.`,
    found && { x: bareNumber(found), label: `${wanted} at ${formatFigure(found)}` },
  );
}

function busiestOf({ flows, largestFlow, perTunnel }: TunnelAnswer, { busiest, carrying }: Found) {
  if (busiest === undefined || busiest.points.length < 2) return undefined;
  const fits = Math.floor((bareNumber(perTunnel) / bareNumber(largestFlow)) * (1 + 1e-9));
  return chartOf(
    busiest,
    'tunnel-busiest',
    'The busiest tunnel',
    `Of ${formatFigure(flows)} flows on ${formatFigure(carrying)} tunnels, the busiest holds more than an equal share; up to ${fits} fit.`,
    { x: fits, label: `${fits} fit` },
  );
}

/** What the answer takes for granted, without what a finding says of these very flows. */
function grantedOf({ pairs, answer }: TunnelAnswer): readonly Sentence[] {
  const isPolarised = answer.kind === 'tunnels' && answer.polarised !== undefined;
  return [
    ...(pairs
      ? []
      : [
          [
            'A flow is what the hash takes for one. With a hash of addresses alone, one pair of hosts is one flow, whatever it opens; a hash of ports too spreads its connections.',
          ],
        ]),
    [
      'AWS hashes what it sends and the customer gateway what it sends: ask for each direction by itself. Neither publishes its hash.',
    ],
    ...(isPolarised
      ? []
      : [
          [
            'Two devices in a row that hash alike use only a part of the paths behind them: give them different seeds.',
          ],
        ]),
    [
      'ECMP needs BGP, a transit gateway or Cloud WAN, and the same prefixes on every tunnel. A virtual private gateway sends over one tunnel.',
    ],
  ];
}

/** How many tunnels a demand takes, in words, as steps and drawn. */
export function tunnelView(question: TunnelQuestion, asOf: IsoDate): TunnelView {
  const answer = tunnelAnswer(question, asOf);
  return {
    headline: headlineOf(answer),
    sentences: sentencesOf(answer, question),
    findings: tunnelFindings(answer, question),
    counts: countsTable(answer, question),
    curve: question.isGreedy ? undefined : curveOf(answer, question),
    busiest: answer.answer.kind === 'tunnels' ? busiestOf(answer, answer.answer) : undefined,
    granted: grantedOf(answer),
  };
}
