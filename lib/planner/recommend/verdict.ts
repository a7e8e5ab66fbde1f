import { type Assessment, assessPlan } from '../assess/assess-plan';
import type { Built, OptionAssessment } from '../assess/option-assessment';
import { bareNumber } from '../bare-number';
import type { NotPriced } from '../catalog/edition';
import { margin } from '../cost/cost-formulas';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';

type Feasible = Extract<OptionAssessment, { status: 'feasible' }>;

/** Which option, by known cost, and how safe that is. */
export type Verdict =
  | {
      readonly kind: 'recommended';
      readonly option: OptionAssessment & Built;
      /** The next feasible option by known cost, where there is one. */
      readonly runnerUp?: OptionAssessment & Built;
      /** What the winner's unknown lines may cost a month before the runner-up is cheaper. */
      readonly margin?: Figure<'USD'>;
      readonly unknownLines: readonly NotPriced[];
      /** Options that may do it and cannot be judged, and what they lack. */
      readonly missing: readonly string[];
      /** The option that would be ahead with fewer flows, where that is another one. */
      readonly aheadWithFewerFlows?: OptionAssessment & Built;
    }
  | { readonly kind: 'none-feasible' }
  | { readonly kind: 'unknown'; readonly missing: readonly string[] };

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

/** The cheapest feasible option by what is known of its cost. Unknown lines decide nothing. */
export function verdict(assessment: Assessment): Verdict {
  const { options } = assessment;
  const missing = options.flatMap((option) => (option.status === 'unknown' ? option.missing : []));
  const [cheapest, runnerUp] = options
    .filter((option): option is Feasible => option.status === 'feasible')
    .toSorted((a, b) => bareNumber(a.cost.known) - bareNumber(b.cost.known));
  if (cheapest === undefined) {
    return missing.length === 0
      ? { kind: 'none-feasible' }
      : { kind: 'unknown', missing: [...new Set(missing)] };
  }
  return {
    kind: 'recommended',
    option: cheapest,
    unknownLines: cheapest.cost.notPriced,
    missing: [...new Set(missing)],
    ...aheadWithFewerFlows(assessment, cheapest),
    ...(runnerUp && {
      runnerUp,
      margin: derive(
        margin,
        { dearer: runnerUp.cost.known, cheaper: cheapest.cost.known },
        'verdict.margin',
      ),
    }),
  };
}
