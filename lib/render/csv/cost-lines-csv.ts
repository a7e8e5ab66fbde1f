import {
  type Assessment,
  type Built,
  type Constant,
  type CostLine,
  type Figure,
  isNotPriced,
  type NotPriced,
  type OptionAssessment,
  ranked,
} from '../../planner';
import { bareNumber } from '../../planner/bare-number';
import { cataloguedUnder } from '../../views/catalogued-under';
import { cellText } from '../../views/cell-text';
import { builtOf } from '../../views/comparison';
import { ledger } from '../../views/ledger';
import type { CsvValue } from './csv-cell';
import { type CsvColumn, csvOfColumns } from './csv-columns';
import { editionColumns } from './edition-columns';
import { formulaId } from './formula-id';

interface BilledLine {
  readonly option: OptionAssessment;
  readonly line: CostLine;
  readonly paidTo: string;
  /** Limits and prices under the rate; none where the plan gives it. */
  readonly constants: readonly Constant[];
}

const priced = (value: Figure | NotPriced): CsvValue =>
  isNotPriced(value) ? undefined : bareNumber(value);

function constantsUnder(rate: Figure | NotPriced): readonly Constant[] {
  if (isNotPriced(rate)) return [];
  return [...cataloguedUnder([rate]).values()].map(({ constant }) => constant);
}

/** The lines of an option in the order of its ledger, which also says in words who is paid. */
function billedLines(option: OptionAssessment, built: Built): BilledLine[] {
  const rows = ledger(built, option.id, option.name).groups.flatMap((group) => group.rows);
  return rows.flatMap(({ id, cells }) => {
    const line = built.cost.lines.find((candidate) => candidate.id === id);
    // Sums are no lines: who adds a column up would count twice.
    if (line === undefined) return [];
    const payer = cells.at(-1);
    return [
      {
        option,
        line,
        paidTo: payer ? cellText(payer) : '',
        constants: constantsUnder(line.rate),
      },
    ];
  });
}

const ofConstants = (head: string, of: (constant: Constant) => string): CsvColumn<BilledLine> => ({
  head,
  of: ({ constants }) => constants.map(of).join('; ') || undefined,
});

const columns: readonly CsvColumn<BilledLine>[] = [
  { head: 'Option id', of: ({ option }) => option.id },
  { head: 'Option', of: ({ option }) => option.name },
  { head: 'Line id', of: ({ line }) => line.id },
  { head: 'Line', of: ({ line }) => line.label },
  { head: 'Quantity', of: ({ line }) => bareNumber(line.quantity) },
  { head: 'Unit of the quantity', of: ({ line }) => line.quantity.unit },
  { head: 'Rate (USD for each unit)', of: ({ line }) => priced(line.rate) },
  { head: 'Amount (USD a month)', of: ({ line }) => priced(line.amount) },
  {
    head: 'Why not priced',
    of: ({ line: { amount } }) => (isNotPriced(amount) ? amount.reason : undefined),
  },
  { head: 'Paid to', of: ({ paidTo }) => paidTo },
  { head: 'On the AWS bill', of: ({ line }) => (line.payer === 'aws' ? 'yes' : 'no') },
  {
    head: 'Address',
    of: ({ line: { amount } }) => (isNotPriced(amount) ? undefined : amount.address),
  },
  {
    head: 'Formula',
    of: ({ line: { amount } }) => (isNotPriced(amount) ? undefined : formulaId(amount)),
  },
  {
    head: 'Origin of the rate',
    of: ({ line: { rate } }) => (isNotPriced(rate) ? undefined : rate.origin.kind),
  },
  ofConstants('Price id', ({ id }) => id),
  ofConstants('Source', ({ source }) => source.title),
  ofConstants('Address of the source', ({ source }) => source.url),
  ofConstants('Valid from', ({ validFrom }) => validFrom),
  ofConstants('Confidence', ({ confidence }) => confidence),
];

/** One row a cost line, of every option that was built; sums are left to whoever reads it. */
export function costLinesCsv(assessment: Assessment): string {
  const lines = ranked(assessment.options).flatMap((option) => {
    const built = builtOf(option);
    return built ? billedLines(option, built) : [];
  });
  return csvOfColumns([...columns, ...editionColumns(assessment)], lines);
}
