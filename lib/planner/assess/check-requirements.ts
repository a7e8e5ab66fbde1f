import type { Reason } from '../feasibility/reason';
import { choiceOfDesign } from '../figure/leaf';
import { DIRECTIONS } from '../plan/direction';
import type { Plan } from '../plan/plan';
import type { Constraint } from '../throughput/constraint';
import { isEnough } from '../throughput/is-enough';
import type { Built } from './option-assessment';

/** How a binding constraint reads as a reason; `none` never binds a real path. */
function reasonKind(constraint: Constraint): Reason['kind'] {
  if (constraint === 'none') throw new Error('a path without a ceiling cannot be too narrow');
  return constraint;
}

/** The failure whose loss the plan wants to survive, as the design has it; undefined: it has none. */
function survivedFailure(plan: Plan, built: Built) {
  const { choice } = plan.requirements.survive;
  if (choice === 'none') return undefined;
  const own = built.failures.find(({ part }) => part === choice);
  // AWS replaces tunnel endpoints whatever else is to be survived.
  return own ?? built.failures.find(({ part }) => part === 'tunnel');
}

/** Everything that keeps a built design from doing what the plan asks. */
export function unmetRequirements(
  plan: Plan,
  built: Built,
  encryption: 'ipsec' | 'none',
  prefix: string,
): Reason[] {
  const reasons: Reason[] = [];
  const survived = survivedFailure(plan, built);
  for (const direction of DIRECTIONS) {
    const { demand, usable, binding } = built.throughput[direction];
    if (!isEnough(usable, demand)) {
      reasons.push({ kind: reasonKind(binding), observed: demand, limitOf: usable });
    } else if (survived && !isEnough(survived.left[direction].usable, demand)) {
      reasons.push({
        kind: 'after-failure',
        observed: demand,
        limitOf: survived.left[direction].usable,
      });
    }
  }
  if (plan.requirements.encryption.choice === 'required' && encryption === 'none') {
    reasons.push({
      kind: 'encryption',
      observed: plan.requirements.encryption,
      limitOf: choiceOfDesign(
        'none',
        'Encryption of this option',
        `${prefix}.encryption`,
        'Direct Connect does not encrypt; MACsec or a private-IP VPN over it would',
      ),
    });
  }
  return reasons;
}
