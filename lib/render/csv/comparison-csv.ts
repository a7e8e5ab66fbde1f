import {
  type Assessment,
  type Built,
  type Figure,
  type OptionAssessment,
  ranked,
} from '../../planner';
import { bareNumber } from '../../planner/bare-number';
import type { Unit } from '../../quantity/unit';
import { cellText, sentenceText } from '../../views/cell-text';
import { builtOf } from '../../views/comparison';
import { reasonSentence } from '../../views/reason-sentence';
import type { Report } from '../../views/report';
import type { Cell, Row, RowGroup } from '../../views/table';
import type { CsvValue } from './csv-cell';
import { type CsvColumn, csvOfColumns } from './csv-columns';
import { editionColumns } from './edition-columns';
import { formulaId } from './formula-id';

/** One number of a question whose cell has several in a sentence. */
interface Part {
  /** Behind the question, where it is not its first number. */
  readonly word?: string;
  readonly unit: Unit;
  readonly of: (built: Built) => Figure | undefined;
  /** Why an option that was built has none, where that may be. */
  readonly absent?: string;
}

const NO_DIRECT_CONNECT = 'no Direct Connect connection in this option';
const NO_VPN = 'no VPN in this option';
const NO_BACKUP = 'no VPN stands by in this option';

/** Questions that are answered in a sentence with figures, by those figures. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  size: [
    {
      word: 'Direct Connect connections',
      unit: 'count',
      of: ({ design }) => design.directConnect?.ports,
      absent: NO_DIRECT_CONNECT,
    },
    {
      word: 'port speed',
      unit: 'bit/s',
      of: ({ design }) => design.directConnect?.portSpeed,
      absent: NO_DIRECT_CONNECT,
    },
    {
      word: 'VPN connections',
      unit: 'count',
      of: ({ design }) => design.vpn?.connections,
      absent: NO_VPN,
    },
    { word: 'tunnels', unit: 'count', of: ({ design }) => design.vpn?.tunnels, absent: NO_VPN },
  ],
  ...readings('out'),
  ...readings('in'),
  'path-mtu': sizes('pathMtu'),
  'mss-ipv4': sizes('mssIpv4'),
  'mss-ipv6': sizes('mssIpv6'),
};

function readings(direction: 'out' | 'in'): Readonly<Record<string, readonly Part[]>> {
  return {
    [`usable-${direction}`]: [
      { unit: 'bit/s', of: ({ throughput }) => throughput[direction].usable },
      {
        word: 'if the site spreads',
        unit: 'bit/s',
        of: ({ throughput }) => throughput[direction].otherReading?.usable,
        absent: 'no other reading',
      },
    ],
  };
}

function sizes(size: 'pathMtu' | 'mssIpv4' | 'mssIpv6'): readonly Part[] {
  return [
    { unit: 'B', of: ({ packets }) => packets[size] },
    {
      word: 'as on a private VIF',
      unit: 'B',
      of: ({ packets }) => packets.otherReading?.[size],
      absent: 'no other reading',
    },
    {
      word: 'backup',
      unit: 'B',
      of: ({ backupPackets }) => backupPackets?.[size],
      absent: NO_BACKUP,
    },
  ];
}

/** Units of the questions whose cell is one figure: a head has its unit also where no option has one. */
const UNIT_OF: Readonly<Record<string, Unit>> = {
  'lead-time': 'day',
  'tunnels-naive': 'count',
  'tunnels-even': 'count',
  'tunnels-carrying': 'count',
  'tunnels-spares': 'count',
  'tunnels-needed': 'count',
  'tunnels-probability': 'fraction',
  'demand-out': 'bit/s',
  'nominal-out': 'bit/s',
  'after-worst-failure-out': 'bit/s',
  'load-after-worst-failure-out': 'fraction',
  'demand-in': 'bit/s',
  'nominal-in': 'bit/s',
  'after-worst-failure-in': 'bit/s',
  'load-after-worst-failure-in': 'fraction',
  'aws-bill': 'USD',
  'others-bill': 'USD',
  known: 'USD',
  total: 'USD',
  'cost-per-usable-gbps': 'USD/Gbps',
  'cost-per-gbps-left': 'USD/Gbps',
};

/** An option as a row: its place in the table's columns leads to its cells. */
interface Placed {
  readonly option: OptionAssessment;
  readonly at: number;
}

/** What a figure column holds of an option: the figure, or why there is none; and what else is said. */
interface Answer {
  readonly figure?: Figure;
  readonly remark?: string | undefined;
}

interface FigureColumn {
  readonly name: string;
  readonly unit: Unit;
  readonly of: (placed: Placed) => Answer;
}

/** Why a cell of the page has no figure, in words. */
function absence(cell: Cell): string {
  return cell.kind === 'none' ? cell.reason : cellText(cell);
}

function cellOf({ cells, id }: Row, { at }: Placed): Cell {
  const cell = cells[at];
  if (cell === undefined) throw new Error(`${id} has no cell ${at}`);
  return cell;
}

function partColumn(name: string, row: Row, { word, unit, of, absent }: Part): FigureColumn {
  return {
    name: word === undefined ? name : `${name}, ${word}`,
    unit,
    of: (placed) => {
      const built = builtOf(placed.option);
      if (built === undefined) return { remark: absence(cellOf(row, placed)) };
      const figure = of(built);
      return figure ? { figure } : { remark: absent };
    },
  };
}

/** The figure columns of a question; none where it is answered in words alone. */
function figureColumns(name: string, row: Row): readonly FigureColumn[] {
  const parts = PARTS[row.id];
  if (parts) return parts.map((part) => partColumn(name, row, part));
  const unit = UNIT_OF[row.id];
  if (unit === undefined) return [];
  return [
    {
      name,
      unit,
      of: (placed) => {
        const cell = cellOf(row, placed);
        return cell.kind === 'figure'
          ? { figure: cell.figure, remark: cell.note }
          : { remark: absence(cell) };
      },
    },
  ];
}

function numberOf({ name, unit }: FigureColumn, { figure }: Answer): CsvValue {
  if (figure === undefined) return undefined;
  if (figure.unit !== unit) throw new Error(`${name} is in ${figure.unit}, not in ${unit}`);
  return bareNumber(figure);
}

/** The answers of a question: in words where it has no figures, or where words say more. */
function answerColumns(name: string, row: Row): CsvColumn<Placed>[] {
  const figures = figureColumns(name, row);
  const words: CsvColumn<Placed> = {
    head: name,
    of: (placed) => {
      const cell = cellOf(row, placed);
      return cell.kind === 'none' ? undefined : cellText(cell);
    },
  };
  const isFigureFirst = figures[0]?.name === name;
  return [
    ...(isFigureFirst ? [] : [words]),
    ...figures.map((column) => ({
      head: `${column.name} (${column.unit})`,
      of: (placed: Placed) => numberOf(column, column.of(placed)),
    })),
  ];
}

/** Where each number of a question comes from, and why one is not there. */
function originColumns(name: string, row: Row): CsvColumn<Placed>[] {
  return figureColumns(name, row).flatMap((column) => [
    {
      head: `${column.name}: address`,
      of: (placed: Placed) => column.of(placed).figure?.address,
    },
    {
      head: `${column.name}: formula`,
      of: (placed: Placed) => {
        const { figure } = column.of(placed);
        return figure && formulaId(figure);
      },
    },
    { head: `${column.name}: remark`, of: (placed: Placed) => column.of(placed).remark },
  ]);
}

const optionColumns: readonly CsvColumn<Placed>[] = [
  { head: 'Option id', of: ({ option }) => option.id },
  { head: 'Option', of: ({ option }) => option.name },
  { head: 'Status', of: ({ option }) => option.status },
  {
    head: 'Reasons',
    of: ({ option }) =>
      option.status === 'infeasible'
        ? option.reasons.map((reason) => sentenceText(reasonSentence(reason))).join(' ')
        : undefined,
  },
  {
    head: 'Missing',
    of: ({ option }) => (option.status === 'unknown' ? option.missing.join(', ') : undefined),
  },
  {
    head: 'Not priced',
    of: ({ option }) =>
      builtOf(option)
        ?.cost.notPriced.map(({ label }) => label)
        .join(', ') || undefined,
  },
];

/** The page's table turned: one row an option, best first; one column a question, then its origins. */
export function comparisonCsv(assessment: Assessment, { comparison, link }: Report): string {
  // The status has columns of its own.
  const questions = comparison.groups.flatMap(({ title, rows }: RowGroup) =>
    rows
      .filter(({ id }) => id !== 'status')
      .map((row) => ({ name: `${title}: ${row.label}`, row })),
  );
  const columns = [
    ...optionColumns,
    ...questions.flatMap(({ name, row }) => answerColumns(name, row)),
    ...questions.flatMap(({ name, row }) => originColumns(name, row)),
    ...editionColumns(assessment),
    ...(link === '' ? [] : [{ head: 'Link of the plan', of: () => link }]),
  ];
  return csvOfColumns(
    columns,
    ranked(assessment.options).map((option, at) => ({ option, at })),
  );
}
