import type { Assessment, Built, NotPriced, Verdict } from '../planner';
import { reasonSentence } from './reason-sentence';
import type { Sentence } from './table';

export interface VerdictSentences {
  readonly headline: Sentence;
  readonly details: readonly Sentence[];
}

/** "a, b and c" in lower case. */
function listed(lines: readonly NotPriced[]): string {
  const names = lines.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** That the number of flows is ours, and what fewer would do. */
function flowsSentences({ plan }: Assessment, { sizing }: Built): Sentence[] {
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
            '.',
          ]
        : [...assumed, ' With ', fewerFlows.flows, ' no number of tunnels would be enough.'],
    ];
  });
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
            ? option.reasons.map(
                (reason): Sentence => [`${option.name}: `, ...reasonSentence(reason)],
              )
            : [],
        ),
      };
    case 'recommended': {
      const { option, runnerUp, margin, unknownLines } = verdict;
      const { out } = option.throughput;
      const details: Sentence[] = [
        [
          'Out, where ',
          out.demand,
          ' is asked for, it carries ',
          out.usable,
          ', and ',
          out.afterWorstFailure.usable,
          ` after the loss of ${out.worstFailure.label}.`,
        ],
      ];
      if (runnerUp && margin) {
        details.push(
          unknownLines.length === 0
            ? [`${runnerUp.name} costs `, margin, ' more a month by what is known.']
            : [
                `It stays ahead of ${runnerUp.name} while its ${listed(unknownLines)} `,
                unknownLines.length === 1 ? 'costs' : 'cost',
                ' at most ',
                margin,
                runnerUp.cost.notPriced.length === 0
                  ? ' a month.'
                  : ` a month more than the other’s ${listed(runnerUp.cost.notPriced)}.`,
              ],
        );
      } else {
        details.push(['No other option does the job.']);
        if (unknownLines.length > 0) details.push([`Not priced: ${listed(unknownLines)}.`]);
      }
      details.push(...flowsSentences(assessment, option));
      return {
        headline: [`${option.name}: `, option.cost.known, ' a month in known lines.'],
        details,
      };
    }
  }
}
