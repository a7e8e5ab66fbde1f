import type { Design } from '../design/design';
import { choiceOfDesign } from '../figure/leaf';
import type { Plan } from '../plan/plan';

/** The plan as an accelerated design needs it: AWS has NAT traversal on whether there is NAT or not. */
export function withAcceleration(plan: Plan, { vpn }: Design, prefix: string): Plan {
  if (!vpn?.isAccelerated || plan.vpn.natTraversal.choice === 'on') return plan;
  const natTraversal = choiceOfDesign<'on' | 'off'>(
    'on',
    'NAT traversal',
    `${prefix}.nat-traversal`,
    'an accelerated VPN connection always has it, whatever the plan says',
  );
  return { ...plan, vpn: { ...plan.vpn, natTraversal } };
}
