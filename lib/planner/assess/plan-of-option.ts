import type { Design } from '../design/design';
import type { Plan } from '../plan/plan';
import { onGateway } from './on-gateway';
import { gatewaysOf } from './own-design';
import { templates } from './template';

/** The plan as an option was assessed with it: on a gateway on which the option exists. */
export function planOfOption(plan: Plan, id: string, design: Design): Plan {
  const template = templates.find((candidate) => candidate.id === id);
  return onGateway(plan, template?.gateways ?? gatewaysOf(design), id).plan;
}
