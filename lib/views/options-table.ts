import {
  type Assessment,
  type Built,
  flowsOfOption,
  type OptionAssessment,
  type Plan,
  ranked,
} from '../planner';
import { namesAt } from '../workspace/name-at';
import { builtOf, builtSentence, totalCell } from './comparison';
import { midSentence } from './mid-sentence';
import { shortReason } from './reason-sentence';
import type { Cell, Sentence, Table } from './table';

const words: Readonly<Record<OptionAssessment['status'], string>> = {
  feasible: 'Yes',
  infeasible: 'No',
  unknown: 'Not known',
};

const text = (of: string): Cell => ({ kind: 'sentence', sentence: [of] });

/** That the plan's largest flow is more than one TCP connection carries there. */
function slowFlow(option: OptionAssessment, plan: Plan): Sentence {
  const built = builtOf(option);
  const { wanted, throughput } = (built && flowsOfOption(plan, option, built)?.main) ?? {};
  return wanted && throughput && !wanted.isEnough
    ? [
        'one TCP connection carries ',
        throughput,
        ' where the largest flow asks for ',
        wanted.rate,
        '; ',
      ]
    : [];
}

/** What keeps an option from being chosen, in a few words, then what of it has no price. */
function remark(option: OptionAssessment, plan: Plan): Sentence {
  const notPriced = builtOf(option)?.cost.notPriced ?? [];
  const lacks =
    notPriced.length === 0
      ? []
      : [`not priced: ${notPriced.map(({ label }) => midSentence(label)).join(', ')}`];
  const also = lacks.map((text) => `; ${text}`);
  switch (option.status) {
    case 'infeasible':
      return [...shortReason(option.reasons[0]), ...also];
    case 'unknown':
      return [`give ${namesAt(option.missing)}`, ...also];
    case 'feasible':
      return [
        ...slowFlow(option, plan),
        ...(lacks.length === 0 ? ['every line is priced'] : lacks),
      ];
  }
}

function cells(option: OptionAssessment, plan: Plan): Cell[] {
  const built = builtOf(option);
  const none: Cell = {
    kind: 'none',
    reason: option.status === 'unknown' ? 'not known' : 'cannot be built',
  };
  return [
    text(option.id),
    text(words[option.status]),
    ...(built ? builtCells(built) : [none, none, none, none, none, none]),
    { kind: 'sentence', sentence: remark(option, plan) },
  ];
}

function builtCells({ design, throughput, cost }: Built): Cell[] {
  return [
    { kind: 'sentence', sentence: builtSentence(design) },
    { kind: 'figure', figure: throughput.out.usable },
    { kind: 'figure', figure: throughput.in.usable },
    { kind: 'figure', figure: throughput.out.afterWorstFailure.usable },
    totalCell(cost.awsBill),
    { kind: 'figure', figure: cost.known },
  ];
}

/** The options in their order, one a row: what a first page and a terminal have room for. */
export function optionsTable({ options, plan }: Assessment): Table {
  return {
    id: 'options',
    title: 'Every option',
    corner: 'Option',
    columns: [
      { id: 'id', title: 'Id' },
      { id: 'status', title: 'Does the job' },
      { id: 'size', title: 'What is built' },
      { id: 'usable-out', title: 'Usable out' },
      { id: 'usable-in', title: 'Usable in' },
      { id: 'after-failure-out', title: 'Out after its worst failure' },
      { id: 'aws-bill', title: 'On the AWS bill' },
      { id: 'known', title: 'Known a month' },
      { id: 'remark', title: 'Remark' },
    ],
    groups: [
      {
        id: 'options',
        title: 'The best first',
        rows: ranked(options).map((option) => ({
          id: option.id,
          label: option.name,
          cells: cells(option, plan),
        })),
      },
    ],
  };
}
