import type { Design } from '../design/design';
import type { Plan } from '../plan/plan';
import { onGateway } from './on-gateway';
import { gatewaysOf } from './own-design';
import { templates } from './template';
import { withAcceleration } from './with-acceleration';

/** The plan as an option was assessed with it: on a gateway on which the option exists, as it needs it. */
export function planOfOption(plan: Plan, id: string, design: Design): Plan {
  const template = templates.find((candidate) => candidate.id === id);
  const { plan: onIts } = onGateway(plan, template?.gateways ?? gatewaysOf(design), id);
  return withAcceleration(onIts, design, id);
}
