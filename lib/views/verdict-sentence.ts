import {
  type Assessment,
  type Built,
  isNotPriced,
  type NotPriced,
  type OptionThroughput,
  type Verdict,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { midSentence } from './mid-sentence';
import { reasonSentence } from './reason-sentence';
import type { Sentence } from './table';

export interface VerdictSentences {
  readonly headline: Sentence;
  readonly details: readonly Sentence[];
}

/** "a, b and c" in lower case. */
function listed(lines: readonly NotPriced[]): string {
  const names = lines.map(({ label }) => midSentence(label));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

type Recommended = Extract<Verdict, { kind: 'recommended' }>;

/** That the number of flows is ours, and how the verdict changes with fewer. */
function flowsSentences(
  { plan }: Assessment,
  { option: { sizing }, aheadWithFewerFlows: ahead }: Recommended,
): Sentence[] {
  if (sizing === undefined) return [];
  return plan.workloads.flatMap(({ name, out: { flows } }): Sentence[] => {
    if (flows.origin.kind !== 'assumed') return [];
    const assumed: Sentence = [
      `${name}: `,
      flows,
      ' flows are assumed, for which there is no source.',
    ];
    const { fewerFlows } = sizing;
    if (fewerFlows === undefined) return [[...assumed, ' Fewer flows need more tunnels.']];
    const then = ahead ? `, and ${ahead.name} would be ahead.` : '.';
    return [
      fewerFlows.carrying
        ? [
            ...assumed,
            ' With ',
            fewerFlows.flows,
            ' it would take ',
            fewerFlows.carrying,
            ' tunnels carrying instead of ',
            sizing.carrying,
            then,
          ]
        : [...assumed, ' With ', fewerFlows.flows, ` no number of tunnels would be enough${then}`],
    ];
  });
}

/** That the packet size is ours where it decides how many tunnels are needed. */
function packetSentences({ plan }: Assessment, { option }: Recommended): Sentence[] {
  if (option.throughput.out.binding !== 'tunnel-packet-rate') return [];
  return plan.workloads.flatMap(({ name, out: { meanPacket } }): Sentence[] =>
    meanPacket.origin.kind === 'assumed'
      ? [
          [
            `${name}: a mean packet of `,
            meanPacket,
            ' is assumed, and the packet rate binds: smaller packets need more tunnels.',
          ],
        ]
      : [],
  );
}

const WEAK: readonly string[] = ['low', 'medium-low'];

/** Lines that count towards the order and rest on a price of little confidence. */
function weakPriceSentences({ option, runnerUp }: Recommended): Sentence[] {
  return [option, ...(runnerUp ? [runnerUp] : [])].flatMap(({ name, cost }) =>
    cost.lines.flatMap(({ label, rate, amount }): Sentence[] =>
      !isNotPriced(rate) &&
      !isNotPriced(amount) &&
      rate.origin.kind === 'catalogued' &&
      WEAK.includes(rate.origin.constant.confidence)
        ? [
            [
              `${name}: the ${midSentence(label)} of `,
              amount,
              ` a month is a default of ${rate.origin.constant.confidence} confidence; give yours.`,
            ],
          ]
        : [],
    ),
  );
}

/** The unknown lines of one option that the other does not have as many of. */
function unknownBeyond(one: Built, other: Built): NotPriced[] {
  const unknown = ({ cost }: Built) => cost.lines.filter(({ amount }) => isNotPriced(amount));
  const others = unknown(other);
  return unknown(one).flatMap(({ id, quantity, amount }) => {
    const same = others.find((line) => line.id === id);
    const isCovered = same && bareNumber(same.quantity) >= bareNumber(quantity);
    return isCovered || !isNotPriced(amount) ? [] : [amount];
  });
}

/** How far the winner is ahead, and what that is worth against the lines that nobody knows. */
function marginSentences({
  option,
  runnerUp,
  margin,
  unknownLines,
  missing,
}: Recommended): Sentence[] {
  if (runnerUp === undefined || margin === undefined) {
    return [
      missing.length === 0
        ? ['No other option does the job.']
        : [`Others cannot be judged: give ${missing.join(', ')}.`],
      ...(unknownLines.length === 0 ? [] : [[`Not priced: ${listed(unknownLines)}.`]]),
    ];
  }
  // What both have to pay alike cannot change their order.
  const own = unknownBeyond(option, runnerUp);
  const others = unknownBeyond(runnerUp, option);
  const ahead: Sentence = [`It is ahead of the next, ${runnerUp.name}, by `, margin];
  if (own.length === 0) return [[...ahead, ' a month by what is known.']];
  return [
    [
      ...ahead,
      ` a month. That is what its ${listed(own)} may cost${
        others.length === 0 ? '' : ` beyond the ${listed(others)} of the other`
      } before the order changes.`,
    ],
  ];
}

/** What is left after the worst single failure: nothing is a word of its own. */
function afterFailure({ afterWorstFailure, worstFailure }: OptionThroughput): Sentence {
  return bareNumber(afterWorstFailure.usable) === 0
    ? [
        `. It is a single point of failure: the loss of ${worstFailure.label} leaves `,
        afterWorstFailure.usable,
        '.',
      ]
    : [', and ', afterWorstFailure.usable, ` after the loss of ${worstFailure.label}.`];
}

/** The direction in which more is asked for; out, which is billed, where both ask for as much. */
function busierWay({ throughput: { out, in: into } }: Built) {
  return bareNumber(into.demand) > bareNumber(out.demand)
    ? { way: 'In', throughput: into }
    : { way: 'Out', throughput: out };
}

/** The answer in sentences, the choice first, then what it rests on and what would change it. */
export function verdictSentences(verdict: Verdict, assessment: Assessment): VerdictSentences {
  switch (verdict.kind) {
    case 'unknown':
      return {
        headline: ['There is no answer yet: the plan does not say enough.'],
        details: [[`Give ${verdict.missing.join(', ')}.`]],
      };
    case 'none-feasible':
      return {
        headline: ['No option does what the plan asks.'],
        details: assessment.options.flatMap((option) =>
          option.status === 'infeasible'
            ? [[`${option.name}: `, ...reasonSentence(option.reasons[0])]]
            : [],
        ),
      };
    case 'recommended': {
      const { option } = verdict;
      const { way, throughput } = busierWay(option);
      const details: Sentence[] = [
        [
          `${way}, where `,
          throughput.demand,
          ' is asked for, it carries up to ',
          throughput.usable,
          ...afterFailure(throughput),
        ],
        ...marginSentences(verdict),
        ...weakPriceSentences(verdict),
        ...flowsSentences(assessment, verdict),
        ...packetSentences(assessment, verdict),
      ];
      return {
        headline: [`${option.name}: `, option.cost.known, ' a month in known lines.'],
        details,
      };
    }
  }
}
