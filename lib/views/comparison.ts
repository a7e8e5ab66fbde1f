import type {
  Assessment,
  Built,
  Cost,
  Design,
  Figure,
  NotPriced,
  OptionAssessment,
} from '../planner';
import { isPriced } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { namesAt } from '../workspace/name-at';
import { constraintNames } from './constraint-names';
import { figureCell } from './figure-cell';
import { shortReason } from './reason-sentence';
import type { Cell, Row, RowGroup, Sentence, Table } from './table';

const tunnelRows = [
  {
    id: 'naive',
    label: 'Demand ÷ stated bandwidth',
    help: 'What is usually answered, and not enough.',
  },
  {
    id: 'even',
    label: 'If flows spread evenly',
    help: 'Packet rate and ceiling counted, hashing not.',
  },
  {
    id: 'carrying',
    label: 'Must be carrying',
    help: 'Hashing counted: no tunnel over its ceiling.',
  },
  { id: 'spares', label: 'Spares', help: 'For what the plan wants to survive.' },
  { id: 'needed', label: 'Needed', help: 'Carrying and spares.' },
  {
    id: 'probability',
    label: 'Confidence',
    help: 'That no tunnel is over its ceiling with those carrying.',
  },
] as const;

export const statusWords = {
  feasible: 'Feasible',
  infeasible: 'Infeasible',
  unknown: 'Unknown',
} as const;

/** What was built for an option, also where it turned out not to be enough. */
export function builtOf(option: OptionAssessment): Built | undefined {
  switch (option.status) {
    case 'feasible':
      return option;
    case 'infeasible':
    case 'unknown':
      return option.built;
  }
}

const text = (of: string): Cell => ({ kind: 'sentence', sentence: [of] });

/** How many of something, in one word or the other: "1 port", "2 ports". */
const counted = (count: Figure, one: string, more: string): Sentence => [
  count,
  ` ${bareNumber(count) === 1 ? one : more}`,
];

/** What is built, in a phrase: ports first, then tunnels and how they relate to them. */
export function builtSentence({ directConnect, vpn }: Design): Sentence {
  const link = vpn?.isAccelerated ? 'accelerated VPN connection' : 'VPN connection';
  const tunnels: Sentence = vpn
    ? [
        ...counted(vpn.connections, link, `${link}s`),
        ', ',
        ...counted(vpn.tunnels, 'tunnel', 'tunnels'),
      ]
    : [];
  if (directConnect === undefined) return tunnels;
  const { ports, kind, portSpeed, locations, isLag } = directConnect;
  const noun = kind === 'hosted' ? 'hosted connection' : 'dedicated port';
  return [
    ...counted(ports, noun, `${noun}s`),
    ' of ',
    portSpeed,
    ...(isLag ? [' in a LAG'] : []),
    ...(locations.length > 1 ? [` at ${locations.length} locations`] : []),
    ...(vpn ? [vpn.underlay === 'internet' ? '; standing by: ' : '; inside: ', ...tunnels] : []),
  ];
}

const encryptionWords: Readonly<Record<OptionAssessment['encryption'], string>> = {
  ipsec: 'Yes, IPsec',
  none: 'No; MACsec or a VPN inside it would',
};

/** A size of the path; with a standby VPN the one behind it too, and what AWS leaves open. */
function sizeOfPath(
  { packets, backupPackets }: Built,
  size: 'pathMtu' | 'mssIpv4' | 'mssIpv6',
): Cell {
  const { otherReading } = packets;
  const others = [
    ...(otherReading ? [', or ', otherReading[size], ' as on a private VIF'] : []),
    ...(backupPackets ? ['; backup ', backupPackets[size]] : []),
  ];
  return others.length === 0
    ? figureCell(packets[size])
    : { kind: 'sentence', sentence: [packets[size], ...others] };
}

/** A total, or the lines that keep it from being one. */
export function totalCell(total: Figure<'USD'> | readonly [NotPriced, ...NotPriced[]]): Cell {
  return isPriced(total) ? figureCell(total) : { kind: 'not-priced', missing: total };
}

function statusCell(option: OptionAssessment): Cell {
  switch (option.status) {
    case 'feasible':
      return text(statusWords.feasible);
    case 'infeasible':
      return {
        kind: 'sentence',
        sentence: [`${statusWords.infeasible}: `, ...shortReason(option.reasons[0])],
      };
    case 'unknown':
      return text(`${statusWords.unknown}: give ${namesAt(option.missing)}`);
  }
}

/** Every way of connecting, side by side: one column an option, one row a question. */
export function comparison({ options }: Assessment): Table {
  const row = (id: string, label: string, help: string, cell: (built: Built) => Cell): Row => ({
    id,
    label,
    help,
    cells: options.map((option) => {
      const built = builtOf(option);
      return built
        ? cell(built)
        : { kind: 'none', reason: option.status === 'unknown' ? 'not known' : 'cannot be built' };
    }),
  });
  const money = (id: string, label: string, help: string, of: (cost: Cost) => Cell) =>
    row(id, label, help, ({ cost }) => of(cost));

  const throughput = (direction: 'out' | 'in'): RowGroup => ({
    id: `throughput-${direction}`,
    title: direction === 'out' ? 'Out, AWS to on premises' : 'In, on premises to AWS',
    rows: [
      row(
        `demand-${direction}`,
        'Asked for',
        'The peak of all workloads, inner IP bits.',
        ({ throughput: { [direction]: of } }) => figureCell(of.demand),
      ),
      row(
        `nominal-${direction}`,
        'Nominal',
        'As sold: line rate, or tunnels times their stated bandwidth.',
        ({ throughput: { [direction]: of } }) => figureCell(of.nominal),
      ),
      row(
        `usable-${direction}`,
        'Usable',
        'What it carries of this plan under the utilisation ceiling.',
        ({ throughput: { [direction]: of } }) =>
          of.otherReading
            ? {
                kind: 'sentence',
                sentence: [of.usable, '; if the site spreads, ', of.otherReading.usable],
              }
            : figureCell(of.usable),
      ),
      row(
        `binding-${direction}`,
        'Bound by',
        'The lowest ceiling on the way.',
        ({ throughput: { [direction]: of } }) => text(constraintNames[of.binding]),
      ),
      row(
        `after-worst-failure-${direction}`,
        'After its worst single failure',
        "Of the option's own parts and what the plan wants to survive.",
        ({ throughput: { [direction]: of } }) =>
          figureCell(of.afterWorstFailure.usable, `${of.worstFailure.label} lost`),
      ),
      row(
        `load-after-worst-failure-${direction}`,
        'Load then',
        'The peak over the nominal capacity that is left.',
        ({ throughput: { [direction]: of } }) =>
          of.loadAfterWorstFailure
            ? figureCell(of.loadAfterWorstFailure)
            : { kind: 'none', reason: 'nothing is left' },
      ),
    ],
  });

  return {
    id: 'comparison',
    title: 'Side by side',
    corner: 'Question',
    columns: options.map(({ id, name }) => ({ id, title: name })),
    groups: [
      {
        id: 'answer',
        title: 'Answer',
        rows: [
          {
            id: 'status',
            label: 'Does it do the job?',
            cells: options.map(statusCell),
          },
          row(
            'size',
            'What is built',
            'The smallest number of connections or the smallest port that is enough.',
            ({ design }) => ({ kind: 'sentence', sentence: builtSentence(design) }),
          ),
          {
            id: 'encryption',
            label: 'Encrypted',
            help: 'Direct Connect does not encrypt by itself.',
            cells: options.map(({ encryption }) => text(encryptionWords[encryption])),
          },
          row('lead-time', 'Lead time', 'From the order to the first packet.', ({ leadTime }) =>
            figureCell(leadTime),
          ),
        ],
      },
      {
        id: 'tunnels',
        title: 'Tunnels',
        rows: tunnelRows.map(({ id, label, help }) =>
          row(`tunnels-${id}`, label, help, ({ sizing }) =>
            sizing === undefined
              ? { kind: 'none', reason: 'no tunnels to count' }
              : figureCell(sizing[id]),
          ),
        ),
      },
      throughput('out'),
      throughput('in'),
      {
        id: 'packets',
        title: 'Packets',
        rows: [
          row('path-mtu', 'Path MTU', 'Largest IP packet that passes whole.', (built) =>
            sizeOfPath(built, 'pathMtu'),
          ),
          row('mss-ipv4', 'MSS, IPv4', 'To clamp TCP to, in both directions.', (built) =>
            sizeOfPath(built, 'mssIpv4'),
          ),
          row('mss-ipv6', 'MSS, IPv6', 'To clamp TCP over IPv6 to.', (built) =>
            sizeOfPath(built, 'mssIpv6'),
          ),
        ],
      },
      {
        id: 'cost',
        title: 'A month',
        rows: [
          money('aws-bill', 'On the AWS bill', 'What AWS charges.', ({ awsBill }) =>
            totalCell(awsBill),
          ),
          money(
            'known',
            'Known lines',
            'Every line whose price is known: what options are ranked by.',
            ({ known }) => figureCell(known),
          ),
          money(
            'others-bill',
            'Not on the AWS bill',
            'What everybody else charges.',
            ({ othersBill }) => totalCell(othersBill),
          ),
          money('total', 'All lines', 'Not priced while a line is unknown.', ({ total }) =>
            totalCell(total),
          ),
          row(
            'cost-per-usable-gbps',
            'Known lines for each usable Gbps',
            'In the direction that carries less.',
            ({ costPerUsableGbps }) =>
              costPerUsableGbps
                ? figureCell(costPerUsableGbps)
                : { kind: 'none', reason: 'it carries nothing' },
          ),
          row(
            'cost-per-gbps-left',
            'Known lines for each Gbps left',
            'After the worst single failure, in the direction that is left with less.',
            ({ costPerGbpsLeft }) =>
              costPerGbpsLeft
                ? figureCell(costPerGbpsLeft)
                : { kind: 'none', reason: 'nothing is left' },
          ),
        ],
      },
    ],
  };
}
