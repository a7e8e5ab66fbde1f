import type { Reason } from '../feasibility/reason';
import { choiceOfDesign } from '../figure/leaf';
import type { Plan } from '../plan/plan';
import type { Gateway } from '../plan/plan-input';

/** A plan as an option needs it: on its own gateway, or on another that the option exists on. */
export interface PlanOnGateway {
  readonly plan: Plan;
  /** Why the option is not one of this plan, where it was put on another gateway. */
  readonly mismatch?: Reason;
}

/**
 * The plan on a gateway on which an option exists. A variant's gateway is not there yet, whatever
 * the plan says of its own.
 */
export function onGateway(
  plan: Plan,
  gateways: readonly [Gateway, ...Gateway[]],
  prefix: string,
): PlanOnGateway {
  const { gateway } = plan.aws;
  if (gateways.includes(gateway.choice)) return { plan };
  const needed = choiceOfDesign(
    gateways[0],
    'Gateway that this option needs',
    `${prefix}.gateway`,
    'it does not exist on the gateway of the plan',
  );
  const gatewayExists = choiceOfDesign<'yes' | 'no'>(
    'no',
    'That gateway is there already',
    `${prefix}.gateway-exists`,
    'the plan has another one',
  );
  return {
    plan: { ...plan, aws: { ...plan.aws, gateway: needed, gatewayExists } },
    mismatch: { kind: 'gateway', observed: gateway, limitOf: needed },
  };
}
