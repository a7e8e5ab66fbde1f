import { type Assessment, assessPlan } from '../assess/assess-plan';
import type { Built, OptionAssessment } from '../assess/option-assessment';
import { bareNumber } from '../bare-number';
import type { NotPriced } from '../catalog/edition';
import { notPricedByAws } from '../cost/cost';
import { margin } from '../cost/cost-formulas';
import { unpricedBeyond } from '../cost/unpriced-beyond';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { ranked } from './ranked';

type Feasible = Extract<OptionAssessment, { status: 'feasible' }>;

/** An option whose known lines cost less than the winner's, which lacks prices of AWS itself. */
interface PerhapsCheaper {
  readonly option: OptionAssessment & Built;
  readonly lines: readonly NotPriced[];
  /** What these lines may cost a month before it is dearer than the winner. */
  readonly margin: Figure<'USD'>;
}

/** Which option, by known cost, and how safe that is. */
export type Verdict =
  | {
      readonly kind: 'recommended';
      readonly option: OptionAssessment & Built;
      /** The next feasible option by known cost, where there is one. */
      readonly runnerUp?: OptionAssessment & Built;
      /**
       * The nearest option behind the runner-up that unknown lines of the winner's may bring ahead,
       * where those of the runner-up cancel out.
       */
      readonly contender?: {
        readonly option: OptionAssessment & Built;
        readonly margin: Figure<'USD'>;
      };
      /** What the winner's unknown lines may cost a month before the runner-up is cheaper. */
      readonly margin?: Figure<'USD'>;
      readonly unknownLines: readonly NotPriced[];
      /** The lines of the winner that AWS bills and of which it publishes no price in this Region. */
      readonly notPricedByAws: readonly NotPriced[];
      readonly perhapsCheaper?: PerhapsCheaper;
      /** Options that may do it and cannot be judged, and what they lack. */
      readonly missing: readonly string[];
      /** The option that would be ahead with fewer flows, where that is another one. */
      readonly aheadWithFewerFlows?: OptionAssessment & Built;
    }
  | { readonly kind: 'none-feasible' }
  | { readonly kind: 'unknown'; readonly missing: readonly string[] };

type Recommended = Extract<Verdict, { kind: 'recommended' }>;

/** Decides again with a quarter of the flows, where their number is ours and matters. */
function aheadWithFewerFlows(
  { input, edition }: Assessment,
  option: Feasible,
): { readonly aheadWithFewerFlows?: Feasible } {
  const fewer = option.sizing?.fewerFlows;
  if (fewer === undefined) return {};
  const [workload = {}, ...others] = input.workloads ?? [];
  const fewerOut = { ...workload, out: { ...workload.out, flows: bareNumber(fewer.flows) } };
  const again = verdict(assessPlan({ ...input, workloads: [fewerOut, ...others] }, edition));
  return again.kind === 'recommended' &&
    again.option.id !== option.id &&
    again.option.status === 'feasible'
    ? { aheadWithFewerFlows: again.option }
    : {};
}

const MAY_COST = 'What the unknown lines may cost before the order changes';

/** The winner against the others: the next by known cost, and one that only a price keeps behind. */
function against(
  winner: Feasible,
  others: readonly Feasible[],
): Pick<Recommended, 'runnerUp' | 'margin' | 'contender' | 'perhapsCheaper'> {
  const { known, notPriced } = winner.cost;
  const isBelow = ({ cost }: Feasible) => bareNumber(cost.known) < bareNumber(known);
  const runnerUp = others.find((other) => !isBelow(other));
  const contender =
    runnerUp && unpricedBeyond(winner.cost.lines, runnerUp.cost.lines).length === 0
      ? others.find(
          (other) =>
            !isBelow(other) && unpricedBeyond(winner.cost.lines, other.cost.lines).length > 0,
        )
      : undefined;
  // It ranks behind all the same, so it lacks a price of AWS itself.
  const below = others.find(isBelow);
  return {
    ...(runnerUp && {
      runnerUp,
      margin: derive(
        margin,
        { dearer: runnerUp.cost.known, cheaper: known },
        'verdict.margin',
        MAY_COST,
      ),
    }),
    ...(contender && {
      contender: {
        option: contender,
        margin: derive(
          margin,
          { dearer: contender.cost.known, cheaper: known },
          'verdict.contender-margin',
          MAY_COST,
        ),
      },
    }),
    ...(below && {
      perhapsCheaper: {
        option: below,
        lines: notPricedByAws(below.cost).filter(
          ({ constantId }) => !notPriced.some((line) => line.constantId === constantId),
        ),
        margin: derive(
          margin,
          { dearer: known, cheaper: below.cost.known },
          'verdict.perhaps-cheaper',
          MAY_COST,
        ),
      },
    }),
  };
}

/** The cheapest feasible option by what is known of its cost. Unknown lines decide nothing. */
export function verdict(assessment: Assessment): Verdict {
  const { options } = assessment;
  const missing = options.flatMap((option) => (option.status === 'unknown' ? option.missing : []));
  const [cheapest, ...others] = ranked(
    options.filter((option): option is Feasible => option.status === 'feasible'),
  );
  if (cheapest === undefined) {
    return missing.length === 0
      ? { kind: 'none-feasible' }
      : { kind: 'unknown', missing: [...new Set(missing)] };
  }
  return {
    kind: 'recommended',
    option: cheapest,
    unknownLines: cheapest.cost.notPriced,
    notPricedByAws: notPricedByAws(cheapest.cost),
    missing: [...new Set(missing)],
    ...against(cheapest, others),
    ...aheadWithFewerFlows(assessment, cheapest),
  };
}
