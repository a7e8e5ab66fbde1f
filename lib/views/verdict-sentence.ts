import {
  type Assessment,
  type Built,
  type Figure,
  flowsOfOption,
  isNotPriced,
  isUnknown,
  type OptionThroughput,
  unpricedBeyond,
  type Verdict,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { nameAt, namesAt } from '../workspace/name-at';
import { inWords, lineNames } from './line-names';
import { midSentence } from './mid-sentence';
import { notWeighed } from './not-weighed';
import { reasonSentence } from './reason-sentence';
import type { Sentence } from './table';

export interface VerdictSentences {
  readonly headline: Sentence;
  readonly details: readonly Sentence[];
}

type Recommended = Extract<Verdict, { kind: 'recommended' }>;

/** That the number of flows is ours, and how the verdict changes with fewer. */
function flowsSentences(
  { plan }: Assessment,
  { option: { sizing }, aheadWithFewerFlows: ahead }: Recommended,
): Sentence[] {
  if (sizing === undefined) return [];
  return plan.workloads.flatMap(({ name, out: { flows, traffic } }): Sentence[] => {
    if (flows.origin.kind !== 'assumed' || isUnknown(traffic)) return [];
    const assumed: Sentence = [
      `${name}: `,
      flows,
      ' flows are assumed, for which there is no source.',
    ];
    const { fewerFlows } = sizing;
    if (fewerFlows === undefined) return [[...assumed, ' Fewer flows need more tunnels.']];
    const then = ahead ? `, and ${ahead.name} would be ahead.` : '.';
    const isSame =
      fewerFlows.carrying && bareNumber(fewerFlows.carrying) === bareNumber(sizing.carrying);
    if (isSame)
      return [[...assumed, ' With ', fewerFlows.flows, ` it would take as many tunnels${then}`]];
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
  return plan.workloads.flatMap(({ name, out: { meanPacket, traffic } }): Sentence[] =>
    meanPacket.origin.kind === 'assumed' && !isUnknown(traffic)
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

/** "its circuit costs at most 900.00 USD a month in all, more than the partner fee of the other" */
function whileAtMost(option: Built, other: Built, margin: Figure): Sentence {
  const own = unpricedBeyond(option.cost.lines, other.cost.lines);
  const others = unpricedBeyond(other.cost.lines, option.cost.lines);
  return [
    `while its ${lineNames(own)} ${own.length === 1 ? 'costs' : 'cost'} at most `,
    margin,
    ` a month in all${others.length === 0 ? '' : `, more than the ${lineNames(others)} of the other`}.`,
  ];
}

/** How far the winner is ahead, and what that is worth against the lines that nobody knows. */
function marginSentences({
  option,
  runnerUp,
  margin,
  contender,
  unknownLines,
  missing,
  perhapsCheaper,
}: Recommended): Sentence[] {
  if (runnerUp === undefined || margin === undefined) {
    const alone: Sentence[] = perhapsCheaper ? [] : [['No other option does the job.']];
    return [
      ...(missing.length === 0 ? alone : [[`Others cannot be judged: give ${namesAt(missing)}.`]]),
      ...(unknownLines.length === 0 ? [] : [[`Not priced: ${lineNames(unknownLines)}.`]]),
    ];
  }
  const next = `the next, ${runnerUp.name}`;
  if (unpricedBeyond(option.cost.lines, runnerUp.cost.lines).length > 0) {
    return [[`It stays ahead of ${next}, `, ...whileAtMost(option, runnerUp, margin)]];
  }
  // What both have to pay alike cannot change their order; of a later one it may.
  const ahead: Sentence =
    bareNumber(margin) === 0
      ? [`By what is known it costs as much as ${next}; it is listed before it.`]
      : [`It is ahead of ${next}, by `, margin, ' a month by what is known.'];
  return [
    ahead,
    ...(contender
      ? [
          [
            `Of ${contender.option.name} it stays ahead `,
            ...whileAtMost(option, contender.option, contender.margin),
          ],
        ]
      : []),
  ];
}

/** An option that may be cheaper, and is not first for a price that AWS does not publish. */
function perhapsCheaperSentences({ perhapsCheaper: other }: Recommended, region: string) {
  if (other === undefined) return [];
  const sentence: Sentence = [
    `${other.option.name} would be ahead if its ${lineNames(other.lines)}, for which no price is known in ${region}, cost less than `,
    other.margin,
    ' a month.',
  ];
  return [sentence];
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

/** That the plan's largest flow is more than one TCP connection carries over what is recommended. */
function oneFlowSentences({ plan }: Assessment, { option }: Recommended): Sentence[] {
  const { wanted, throughput } = flowsOfOption(plan, option, option)?.main ?? {};
  if (wanted === undefined || throughput === undefined || wanted.isEnough) return [];
  return [
    [
      `${wanted.direction === 'out' ? 'Out' : 'In'}, the largest flow asks for `,
      wanted.rate,
      '; as one TCP connection it would have ',
      throughput,
      ' there: see how fast one TCP flow goes, in detail.',
    ],
  ];
}

/** Where the port is taken to be, where that is ours and the price of the two ahead rests on it. */
function locationSentences(
  { edition, plan }: Assessment,
  { option, runnerUp }: Recommended,
): Sentence[] {
  const [{ group }] = plan.directConnect.locations;
  const isPricedByIt = [option, runnerUp].some((of) =>
    of?.cost.lines.some(({ id }) => id === 'data-transfer-out'),
  );
  if (group.origin.kind !== 'assumed' || !isPricedByIt) return [];
  const name = edition.locationGroups.find(({ id }) => id === group.choice)?.name ?? group.choice;
  return [
    [
      `The Direct Connect location is taken to be near the Region, in ${name}, which sets the price of data transfer; give yours.`,
    ],
  ];
}

/** What the plan asks for and the verdict does not weigh. */
function notWeighedSentences({ input }: Assessment): Sentence[] {
  const names = notWeighed(input);
  return names.length === 0
    ? []
    : [[`The plan states ${inWords(names)}, which no option is judged by.`]];
}

/** Workloads that say nothing of their traffic, beside others that do. */
function notCountedSentences({ plan }: Assessment): Sentence[] {
  return plan.workloads.flatMap(({ name, out, in: into }): Sentence[] =>
    isUnknown(out.traffic) && isUnknown(into.traffic)
      ? [[`${name} says nothing of its traffic yet and is not counted.`]]
      : [],
  );
}

/** What the winner costs; where AWS publishes no price of a line of it, that comes first. */
function costHeadline({ option: { name, cost }, notPricedByAws }: Recommended, region: string) {
  const { known } = cost;
  const sentence: Sentence =
    notPricedByAws.length === 0
      ? [`${name}: `, known, ' a month in known lines.']
      : bareNumber(known) === 0
        ? [`${name}: no price of it is known in ${region}.`]
        : [
            `${name}: `,
            known,
            ` a month and its ${lineNames(notPricedByAws)}, for which no price is known in ${region}.`,
          ];
  return sentence;
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
        headline: [
          assessment.problems.length === 0
            ? 'There is no answer yet: the plan does not say enough.'
            : 'There is no answer: the plan says what cannot be.',
        ],
        details:
          assessment.problems.length === 0
            ? [[`Give ${namesAt(verdict.missing)}.`]]
            : assessment.problems.map(({ path, given }) => [
                `${nameAt(path)}: ${given} is not accepted.`,
              ]),
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
      const region = assessment.plan.aws.region.choice;
      const details: Sentence[] = [
        [
          `${way}, where `,
          throughput.demand,
          ' is asked for, it carries up to ',
          throughput.usable,
          ...afterFailure(throughput),
        ],
        ...marginSentences(verdict),
        ...perhapsCheaperSentences(verdict, region),
        ...notCountedSentences(assessment),
        ...notWeighedSentences(assessment),
        ...weakPriceSentences(verdict),
        ...flowsSentences(assessment, verdict),
        ...oneFlowSentences(assessment, verdict),
        ...packetSentences(assessment, verdict),
        ...locationSentences(assessment, verdict),
      ];
      return {
        headline: costHeadline(verdict, region),
        details,
      };
    }
  }
}
