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
import { builtOf } from '../../views/comparison';
import { accountNames, payerNames } from '../../views/ledger';
import type { CsvValue } from './csv-cell';
import { type CsvColumn, csvOfColumns } from './csv-columns';
import { editionColumns } from './edition-columns';
import { formulaId } from './formula-id';

interface BilledLine {
  readonly option: OptionAssessment;
  readonly line: CostLine;
  readonly period: 'month' | 'once';
  /** Limits and prices under the rate; none where the plan gives it. */
  readonly constants: readonly Constant[];
}

const priced = (value: Figure | NotPriced): CsvValue =>
  isNotPriced(value) ? undefined : bareNumber(value);

function constantsUnder(rate: Figure | NotPriced): readonly Constant[] {
  if (isNotPriced(rate)) return [];
  return [...cataloguedUnder([rate]).values()].map(({ constant }) => constant);
}

/** The lines of an option in the order of its ledger. Sums are no lines: they would count twice. */
function billedLines(option: OptionAssessment, { cost }: Built): BilledLine[] {
  const billed = (period: BilledLine['period']) => (line: CostLine) => ({
    option,
    line,
    period,
    constants: constantsUnder(line.rate),
  });
  const [onBill, offBill] = [true, false].map((isAws) =>
    cost.lines.filter(({ payer }) => (payer === 'aws') === isAws),
  );
  return [
    ...[...(onBill ?? []), ...(offBill ?? [])].map(billed('month')),
    ...cost.once.lines.map(billed('once')),
  ];
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
  // Two columns, so that neither can be added up with the other.
  {
    head: 'Amount (USD a month)',
    of: ({ line, period }) => (period === 'month' ? priced(line.amount) : undefined),
  },
  {
    head: 'Amount (USD once)',
    of: ({ line, period }) => (period === 'once' ? priced(line.amount) : undefined),
  },
  { head: 'Billing unit', of: ({ line }) => line.billingUnit },
  { head: 'Fixed or by usage', of: ({ line }) => (line.basis === 'fixed' ? 'fixed' : 'by usage') },
  {
    head: 'Why not priced',
    of: ({ line: { amount } }) => (isNotPriced(amount) ? amount.reason : undefined),
  },
  { head: 'Paid to', of: ({ line }) => payerNames[line.payer] },
  {
    head: 'Charged to the AWS account of',
    of: ({ line: { account } }) => (account === undefined ? undefined : accountNames[account]),
  },
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
  { head: 'Id of the price', of: ({ line }) => line.priceId },
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
