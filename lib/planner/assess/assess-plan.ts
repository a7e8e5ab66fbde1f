import type { Edition } from '../catalog/edition';
import { isUnknown, type Plan } from '../plan/plan';
import type { PlanInput } from '../plan/plan-input';
import { resolvePlan } from '../plan/resolve-plan';
import { assess } from './assess';
import { unmetRequirements } from './check-requirements';
import type { Built, OptionAssessment } from './option-assessment';
import { ownDesign } from './own-design';
import { templates } from './template';

/** Changes whenever a model change alters a figure; links and reports carry it. */
const MODEL_VERSION = '1';

/** A plan, and what every way of connecting does for it. */
export interface Assessment {
  readonly input: PlanInput;
  readonly plan: Plan;
  readonly edition: Edition;
  readonly modelVersion: string;
  readonly options: readonly OptionAssessment[];
}

type OptionName = Pick<OptionAssessment, 'id' | 'name' | 'encryption'>;

function judged(plan: Plan, name: OptionName, built: Built): OptionAssessment {
  const [reason, ...reasons] = unmetRequirements(plan, built, name.encryption, name.id);
  return reason === undefined
    ? { ...name, status: 'feasible', ...built }
    : { ...name, status: 'infeasible', reasons: [reason, ...reasons], built };
}

/** Sizes the templates to the plan, assesses each and the user's own designs. */
export function assessPlan(input: PlanInput, edition: Edition): Assessment {
  const plan = resolvePlan(input, edition);
  const { demand } = plan;
  const fromTemplates = templates.map(({ id, name, encryption, size }): OptionAssessment => {
    const option = { id, name: name(plan.aws.gateway.choice), encryption };
    if (isUnknown(demand)) return { ...option, status: 'unknown', missing: demand.missing };
    const sized = size(plan, demand, id);
    if (sized.kind === 'infeasible') {
      return { ...option, status: 'infeasible', reasons: sized.reasons };
    }
    const built = assess(plan, demand, sized.design, edition, id);
    return judged(plan, option, {
      ...built,
      ...(sized.sizing && { sizing: sized.sizing }),
    });
  });
  const own = plan.designs.map((given, i): OptionAssessment => {
    const design = ownDesign(given, i, plan);
    const option = {
      id: given.id,
      name: given.name,
      encryption: (given.vpn ?? []).length === 0 ? 'none' : 'ipsec',
    } as const;
    if (isUnknown(demand)) return { ...option, status: 'unknown', missing: demand.missing };
    if (isUnknown(design)) return { ...option, status: 'unknown', missing: design.missing };
    return judged(plan, option, assess(plan, demand, design, edition, given.id));
  });
  return { input, plan, edition, modelVersion: MODEL_VERSION, options: [...fromTemplates, ...own] };
}
