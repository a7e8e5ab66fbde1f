import { type Assessment, type OptionAssessment, ranked } from '../planner';
import { builtOf, builtSentence, totalCell } from './comparison';
import { midSentence } from './mid-sentence';
import type { Cell, Table } from './table';

const words: Readonly<Record<OptionAssessment['status'], string>> = {
  feasible: 'Yes',
  infeasible: 'No',
  unknown: 'Not known',
};

function cells(option: OptionAssessment): Cell[] {
  const status: Cell = { kind: 'sentence', sentence: [words[option.status]] };
  const built = builtOf(option);
  if (built === undefined) {
    const none: Cell = {
      kind: 'none',
      reason: option.status === 'unknown' ? 'not known' : 'cannot be built',
    };
    return [status, none, none, none, none, none, none];
  }
  const { design, throughput, cost } = built;
  const unknown = cost.notPriced.map(({ label }) => midSentence(label));
  return [
    status,
    { kind: 'sentence', sentence: builtSentence(design) },
    { kind: 'figure', figure: throughput.out.usable },
    { kind: 'figure', figure: throughput.in.usable },
    { kind: 'figure', figure: throughput.out.afterWorstFailure.usable },
    totalCell(cost.awsBill),
    {
      kind: 'figure',
      figure: cost.known,
      ...(unknown.length > 0 && { note: `not priced: ${unknown.join(', ')}` }),
    },
  ];
}

/** The options in their order, one a row: what a terminal has room for. */
export function optionsTable({ options }: Assessment): Table {
  return {
    id: 'options',
    title: 'Every option',
    corner: 'Option',
    columns: [
      { id: 'status', title: 'Does the job' },
      { id: 'size', title: 'What is built' },
      { id: 'usable-out', title: 'Usable out' },
      { id: 'usable-in', title: 'Usable in' },
      { id: 'after-failure-out', title: 'Out after its worst failure' },
      { id: 'aws-bill', title: 'On the AWS bill' },
      { id: 'known', title: 'Known a month' },
    ],
    groups: [
      {
        id: 'options',
        title: 'The best first',
        rows: ranked(options).map((option) => ({
          id: option.id,
          label: `${option.name} (${option.id})`,
          cells: cells(option),
        })),
      },
    ],
  };
}
