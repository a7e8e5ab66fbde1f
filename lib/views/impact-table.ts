import type { Figure, Treatment, TunnelImpact, TunnelPackets } from '../planner';
import { figureCell } from './figure-cell';
import { formatFigure } from './format-figure';
import type { Cell, RowGroup, Sentence, Table } from './table';

const treatmentNames: Readonly<Record<Treatment, string>> = {
  clamped: 'TCP clamped',
  before: 'Split before encryption',
  after: 'Split after encryption',
};
const IPV4_COLUMNS = ['clamped', 'before', 'after'] as const satisfies readonly Treatment[];

/** Packets treated in one way, and what a tunnel carries of them. */
interface Carried {
  readonly outerPackets: Figure<'number'>;
  readonly outerBytes: Figure<'B'>;
  readonly rate: Figure<'bit/s'>;
  readonly goodput: Figure<'bit/s'>;
  readonly loss: Figure<'fraction'>;
}

/** The rows of one kind of packets; `carried` is undefined where they are dropped. */
function rowsOf(
  tooLarge: TunnelImpact['tooLarge'],
  carried: readonly (Carried | undefined)[],
  tunnel: string,
): RowGroup['rows'] {
  const [clamped] = carried;
  const unfit = (share: Figure): readonly Cell[] =>
    carried.map((_, at) =>
      at === 0
        ? { kind: 'none', reason: 'hosts send nothing that does not fit' }
        : figureCell(share),
    );
  const row = (id: string, label: string, help: string, of: (each: Carried) => Figure) => ({
    id,
    label,
    help,
    cells: carried.map(
      (each): Cell =>
        each ? figureCell(of(each)) : { kind: 'none', reason: 'no gateway splits IPv6' },
    ),
  });
  return [
    {
      id: 'too-large',
      label: 'Packets that do not fit',
      help: 'Dropped where DF is set, and of IPv6 always; split otherwise.',
      cells: unfit(tooLarge.packets),
    },
    {
      id: 'too-large-bytes',
      label: 'Their share of the bytes',
      cells: unfit(tooLarge.bytes),
    },
    row(
      'outer-packets',
      'Packets outside for one inside',
      'Each counts against the packet rate of a tunnel.',
      ({ outerPackets }) => outerPackets,
    ),
    row(
      'outer-bytes',
      'Bytes outside for one inside',
      'IP packets of the tunnel, all headers and padding counted.',
      ({ outerBytes }) => outerBytes,
    ),
    row('rate', tunnel, 'Inner bits a second.', ({ rate }) => rate),
    row(
      'goodput',
      'Of it TCP data',
      'Goodput, as if every packet were TCP without options.',
      ({ goodput }) => goodput,
    ),
    row(
      'loss',
      'Lost inside',
      clamped
        ? `Where the path loses ${formatFigure(clamped.loss)} of the outer packets: one lost fragment loses all of a packet.`
        : '',
      ({ loss }) => loss,
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

/** What one size, and a mix, do in a tunnel: clamped, split, dropped. */
export function impactTable(
  impacts: readonly { readonly id: string; readonly title: string; readonly of: TunnelImpact }[],
): Table {
  const isSplit = impacts.every(({ of }) => of.before !== undefined);
  return {
    id: 'mtu-impact',
    title: 'Clamped and not clamped',
    corner: 'Packets',
    columns: isSplit
      ? IPV4_COLUMNS.map((id) => ({ id, title: treatmentNames[id] }))
      : [
          { id: 'clamped', title: treatmentNames.clamped },
          { id: 'dropped', title: 'Not clamped' },
        ],
    groups: explainedOnce(
      impacts.map(({ id, title, of: { tooLarge, clamped, before, after } }) => ({
        id,
        title,
        rows: rowsOf(
          tooLarge,
          isSplit ? [clamped, before, after] : [clamped, undefined],
          'A standard tunnel carries',
        ),
      })),
    ),
  };
}

/** The same of a plan's packets in an option's tunnels, and the tunnels that it takes. */
export function tunnelPacketsTable(packets: TunnelPackets, optionId: string): Table {
  const { tooLarge, treatments, isKnown } = packets;
  const isBound = !(isKnown.out && isKnown.in);
  const each = IPV4_COLUMNS.map((id) => treatments[id]);
  const directions = (['out', 'in'] as const).map((direction) => ({
    id: direction,
    title: direction === 'out' ? 'Out, AWS to the site' : 'In, the site to AWS',
    rows: rowsOf(
      tooLarge[direction],
      each.map(({ [direction]: { perTunnel, ...of } }) => ({ ...of, rate: perTunnel })),
      'One tunnel carries, under the ceiling',
    ),
  }));
  return {
    id: `${optionId}-tunnel-packets`,
    title: 'Clamped and not clamped',
    corner: 'Packets',
    columns: IPV4_COLUMNS.map((id) => ({
      id,
      title: isBound && id !== 'clamped' ? `${treatmentNames[id]}, at worst` : treatmentNames[id],
    })),
    groups: [
      ...explainedOnce(directions),
      {
        id: 'tunnels',
        title: 'Tunnels',
        rows: [
          {
            id: 'carrying',
            label: 'That must be carrying',
            help: 'For the busier direction, spares not counted.',
            cells: each.map(
              ({ carrying }): Cell =>
                'kind' in carrying
                  ? { kind: 'none', reason: 'no number of tunnels is enough' }
                  : figureCell(carrying),
            ),
          },
          {
            id: 'added',
            label: 'More than clamped',
            help: 'Tunnels that splitting adds.',
            cells: each.map(
              ({ added }, at): Cell =>
                added
                  ? figureCell(added)
                  : {
                      kind: 'none',
                      reason: at === 0 ? 'this is it' : 'no number of tunnels is enough',
                    },
            ),
          },
        ],
      },
    ],
  };
}

/** What the table of a plan's packets rests on. */
export function tunnelPacketsLead({ isKnown }: TunnelPackets): Sentence {
  return [
    isKnown.out && isKnown.in
      ? 'Of the packet mixes that the plan gives.'
      : 'The plan gives a mean packet and no mix: what does not fit is the most that this mean allows, and what is split is at worst so. A packet mix makes it exact.',
    ' Everywhere else TCP is taken to be clamped.',
  ];
}
