import type { Figure, Treatment, TunnelImpact, TunnelPackets } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { figureCell } from './figure-cell';
import { formatFigure } from './format-figure';
import type { Cell, Row, RowGroup, Sentence, Table } from './table';

/** Packets treated in one way, and what a tunnel carries of them. */
interface Carried {
  readonly outerPackets: Figure<'number'>;
  readonly outerBytes: Figure<'B'>;
  readonly rate: Figure<'bit/s'>;
  readonly goodput: Figure<'bit/s'>;
  readonly loss: Figure<'fraction'>;
}

/** A column of the table: how packets are treated, and what a tunnel then carries. */
interface Column {
  readonly id: string;
  readonly title: string;
  /** Undefined where packets that do not fit are dropped. */
  readonly carried?: Carried | undefined;
}

const DROPPED: Column = { id: 'dropped', title: 'Dropped, DF set' };

/** The rows of one kind of packets. */
function rowsOf(
  tooLarge: TunnelImpact['tooLarge'],
  columns: readonly Column[],
  tunnel: string,
): RowGroup['rows'] {
  const loss = columns[0]?.carried?.loss;
  const gone =
    bareNumber(tooLarge.packets) === 0
      ? 'nothing is dropped'
      : bareNumber(tooLarge.packets) === 1
        ? 'they are dropped'
        : 'those are dropped, the others pass whole';
  const row = (id: string, label: string, help: string, of: (each: Carried) => Figure) => ({
    id,
    label,
    help,
    cells: columns.map(
      ({ carried }): Cell => (carried ? figureCell(of(carried)) : { kind: 'none', reason: gone }),
    ),
  });
  const unfit = (share: Figure): readonly Cell[] =>
    columns.map(({ id }) =>
      id === 'clamped'
        ? { kind: 'none', reason: 'hosts send nothing that does not fit' }
        : figureCell(share),
    );
  return [
    {
      id: 'too-large',
      label: 'Packets that do not fit',
      help: 'As a share of packets.',
      cells: unfit(tooLarge.packets),
    },
    {
      id: 'too-large-bytes',
      label: 'The same, of bytes',
      help: 'As a share of the bytes.',
      cells: unfit(tooLarge.bytes),
    },
    row(
      'outer-packets',
      'Packets outside, for one as sent',
      'Each counts against the packet rate of a tunnel.',
      ({ outerPackets }) => outerPackets,
    ),
    row(
      'outer-bytes',
      'Bytes outside, for one as sent',
      'IP packets of the tunnel, all headers and padding counted.',
      ({ outerBytes }) => outerBytes,
    ),
    row('rate', tunnel, 'In bits of the packets as they are sent.', ({ rate }) => rate),
    row(
      'goodput',
      'Goodput: TCP payload of it',
      'Before loss, as if every packet were TCP without options.',
      ({ goodput }) => goodput,
    ),
    row(
      'loss',
      'Packets lost',
      loss
        ? `Where the path loses ${formatFigure(loss)} of the outer packets: one lost fragment loses all of a packet.`
        : '',
      (each) => each.loss,
    ),
  ];
}

/** The same rows under several titles, what they mean under the first alone. */
function explainedOnce([first, ...others]: readonly RowGroup[]): readonly RowGroup[] {
  const bare = (rows: RowGroup['rows']) => rows.map(({ help: _, ...row }) => row);
  return first === undefined
    ? []
    : [first, ...others.map((group) => ({ ...group, rows: bare(group.rows) }))];
}

const treatmentNames: Readonly<Record<Treatment, string>> = {
  clamped: 'TCP clamped',
  before: 'Split before encryption',
  after: 'Split after encryption',
};
const TREATMENTS = ['clamped', 'before', 'after'] as const satisfies readonly Treatment[];

/** What one size, and a mix, do in a tunnel: clamped, split, dropped. */
export function impactTable(
  impacts: readonly { readonly id: string; readonly title: string; readonly of: TunnelImpact }[],
): Table {
  const treatments = TREATMENTS.filter((id) => impacts.some(({ of }) => of[id] !== undefined));
  const columns = (of?: TunnelImpact): readonly Column[] => [
    ...treatments.map((id) => ({ id, title: treatmentNames[id], carried: of?.[id] })),
    DROPPED,
  ];
  return {
    id: 'mtu-impact',
    title: 'Clamped and not clamped',
    corner: 'Packets',
    columns: columns(),
    groups: explainedOnce(
      impacts.map(({ id, title, of }) => ({
        id,
        title,
        rows: rowsOf(of.tooLarge, columns(of), 'A standard tunnel carries'),
      })),
    ),
  };
}

const directionNames = { out: 'Out, AWS to the site', in: 'In, the site to AWS' } as const;

/** The same of a plan's packets in an option's tunnels, and the tunnels that it takes. */
export function tunnelPacketsTable(
  { tooLarge, treatments, isKnown }: TunnelPackets,
  optionId: string,
): Table {
  const columns = (direction: keyof typeof directionNames): readonly Column[] => [
    ...TREATMENTS.map((id) => {
      const { perTunnel, ...of } = treatments[id][direction];
      return { id, title: treatmentNames[id], carried: { ...of, rate: perTunnel } };
    }),
    DROPPED,
  ];
  const ofTunnels = (
    id: string,
    label: string,
    help: string,
    cell: (treatment: Treatment) => Cell,
  ): Row => ({
    id,
    label,
    help,
    cells: [...TREATMENTS.map(cell), { kind: 'none', reason: 'they are dropped' }],
  });
  const noNumber: Cell = { kind: 'none', reason: 'no number of tunnels is enough' };
  return {
    id: `${optionId}-tunnel-packets`,
    title: 'Clamped and not clamped',
    corner: 'Packets',
    columns: columns('out'),
    groups: [
      {
        id: 'tunnels',
        title: isKnown.out && isKnown.in ? 'Tunnels' : 'Tunnels, split at worst',
        rows: [
          ofTunnels(
            'carrying',
            'Tunnels that must carry',
            'For the busier direction, spares not counted.',
            (id) => {
              const { carrying } = treatments[id];
              return 'kind' in carrying ? noNumber : figureCell(carrying);
            },
          ),
          ofTunnels(
            'added',
            'Tunnels added by splitting',
            'Beyond those where TCP is clamped.',
            (id) => {
              const { added } = treatments[id];
              if (added) return figureCell(added);
              return id === 'clamped' ? { kind: 'none', reason: 'nothing is split' } : noNumber;
            },
          ),
        ],
      },
      ...explainedOnce(
        (['out', 'in'] as const).map((direction) => ({
          id: direction,
          title: `${directionNames[direction]}${isKnown[direction] ? '' : ', split at worst'}`,
          rows: rowsOf(
            tooLarge[direction],
            columns(direction),
            'One tunnel carries, under the ceiling',
          ),
        })),
      ),
    ],
  };
}

/** What the table of a plan's packets rests on. */
export function tunnelPacketsLead({ isKnown }: TunnelPackets): Sentence {
  return [
    isKnown.out && isKnown.in
      ? 'What a clamp is worth, of the packet mixes that the plan gives.'
      : 'What a clamp is worth. Where the plan gives a mean packet and no mix, “at worst” is the mix of that mean which takes most packets outside: the real one takes fewer. A packet mix makes it exact.',
    ' All other figures take TCP to be clamped.',
  ];
}
