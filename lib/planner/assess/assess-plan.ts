import { type Edition, isNotPriced } from '../catalog/edition';
import type { Design } from '../design/design';
import type { Reason } from '../feasibility/reason';
import { checkPlanInput } from '../plan/check-plan-input';
import { type Demand, isUnknown, type Plan } from '../plan/plan';
import type { PlanInput } from '../plan/plan-input';
import type { PlanProblem } from '../plan/read-plan-input';
import { resolvePlan } from '../plan/resolve-plan';
import { assess } from './assess';
import type { ByDirection } from './by-direction';
import { unmetRequirements } from './check-requirements';
import { onGateway } from './on-gateway';
import type { Built, OptionAssessment } from './option-assessment';
import { encryptionOf, gatewaysOf, ownDesign } from './own-design';
import { type Template, templates } from './template';
import { withAcceleration } from './with-acceleration';

/** Changes whenever a model change alters a figure; links and reports carry it. */
export const MODEL_VERSION = '4';

/** A plan, and what every way of connecting does for it. */
export interface Assessment {
  readonly input: PlanInput;
  readonly plan: Plan;
  readonly edition: Edition;
  readonly modelVersion: string;
  /** What contradicts itself or the edition: with one of them no option has an answer. */
  readonly problems: readonly PlanProblem[];
  readonly options: readonly OptionAssessment[];
}

type OptionName = Pick<OptionAssessment, 'id' | 'name' | 'encryption'>;

/**
 * What a flat rate lacks while its tier, or the price of the tier, is not known: ranked by what is
 * known it would win by the price that is missing.
 */
function flatRateLacks({ design, cost }: Built): string | undefined {
  if (design.directConnect?.billing.kind !== 'flat-rate') return undefined;
  if (design.directConnect.billing.tier === undefined)
    return 'underlays.directConnect.flatRateTier';
  const port = cost.lines.find(({ id }) => id === 'port');
  return port?.priceId && isNotPriced(port.amount) ? `prices.${port.priceId}.usd` : undefined;
}

function judged(
  plan: Plan,
  name: OptionName,
  built: Built,
  others: readonly Reason[],
): OptionAssessment {
  const [reason, ...reasons] = [
    ...unmetRequirements(plan, built, name.encryption, name.id),
    ...others,
  ];
  if (reason !== undefined) {
    return { ...name, status: 'infeasible', reasons: [reason, ...reasons], built };
  }
  const lacks = flatRateLacks(built);
  return lacks === undefined
    ? { ...name, status: 'feasible', ...built }
    : { ...name, status: 'unknown', missing: [lacks], built };
}

function ofTemplate(
  given: Plan,
  demands: ByDirection<Demand>,
  { id, name, gateways, encryption, size }: Template,
  edition: Edition,
): OptionAssessment {
  const { plan, mismatch } = onGateway(given, gateways, id);
  const option = { id, name: name(plan.aws.gateway.choice), encryption };
  const others = mismatch ? [mismatch] : [];
  const sized = size(plan, demands, id);
  if (sized.kind === 'infeasible') {
    const { reasons, design } = sized;
    return {
      ...option,
      status: 'infeasible',
      reasons: [...reasons, ...others],
      ...(design && { built: assess(plan, demands, design, edition, id) }),
    };
  }
  const built = assess(plan, demands, sized.design, edition, id);
  return judged(plan, option, { ...built, ...(sized.sizing && { sizing: sized.sizing }) }, others);
}

function ofOwnDesign(
  given: Plan,
  demands: ByDirection<Demand>,
  option: OptionName,
  design: Design,
  edition: Edition,
): OptionAssessment {
  const { plan: onIts, mismatch } = onGateway(given, gatewaysOf(design), option.id);
  const plan = withAcceleration(onIts, design, option.id);
  const built = assess(plan, demands, design, edition, option.id);
  return judged(plan, option, built, mismatch ? [mismatch] : []);
}

/** Sizes the templates to the plan, assesses each and the user's own designs. */
export function assessPlan(input: PlanInput, edition: Edition): Assessment {
  const plan = resolvePlan(input, edition);
  const problems = checkPlanInput(input, edition, plan);
  const [fault, ...faults] = problems.map(({ path }) => path);
  const demand: Plan['demand'] =
    fault === undefined ? plan.demand : { kind: 'unknown', missing: [fault, ...faults] };
  const fromTemplates = templates.map((template): OptionAssessment => {
    if (!isUnknown(demand)) return ofTemplate(plan, demand, template, edition);
    const { id, name, gateways, encryption } = template;
    const on = onGateway(plan, gateways, id).plan.aws.gateway.choice;
    return { id, name: name(on), encryption, status: 'unknown', missing: demand.missing };
  });
  const own = plan.designs.map((given, i): OptionAssessment => {
    const { id, name } = given;
    const option = { id, name, encryption: encryptionOf(given) };
    if (isUnknown(demand)) return { ...option, status: 'unknown', missing: demand.missing };
    const design = ownDesign(given, i, plan);
    if (isUnknown(design)) return { ...option, status: 'unknown', missing: design.missing };
    return ofOwnDesign(plan, demand, option, design, edition);
  });
  return {
    input,
    plan,
    edition,
    modelVersion: MODEL_VERSION,
    problems,
    options: [...fromTemplates, ...own],
  };
}
