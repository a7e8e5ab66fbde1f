import type { Failure } from '../failure/failure';
import type { Reason } from '../feasibility/reason';
import { choiceOfDesign } from '../figure/leaf';
import { DIRECTIONS } from '../plan/direction';
import type { Plan } from '../plan/plan';
import type { Constraint } from '../throughput/constraint';
import { largestFlow } from '../throughput/flow-list';
import { isEnough } from '../throughput/is-enough';
import type { Built } from './option-assessment';

/** How a binding constraint reads as a reason; `none` never binds a real path. */
function reasonKind(constraint: Constraint): Reason['kind'] {
  if (constraint === 'none') throw new Error('a path without a ceiling cannot be too narrow');
  return constraint;
}

/**
 * The failures that the plan wants to survive, as far as the design has such parts. AWS replaces
 * tunnel endpoints whatever else is to be survived, so that one tunnel is among them.
 */
function survivedFailures(plan: Plan, { failures }: Built): readonly Failure[] {
  const { choice } = plan.requirements.survive;
  if (choice === 'none') return [];
  return failures.filter(({ part }) => part === choice || part === 'tunnel');
}

/** Everything that keeps a built design from doing what the plan asks. */
export function unmetRequirements(
  plan: Plan,
  built: Built,
  encryption: 'ipsec' | 'none',
  prefix: string,
): Reason[] {
  const reasons: Reason[] = [];
  const survived = survivedFailures(plan, built);
  for (const direction of DIRECTIONS) {
    const { demand, usable, binding, ceilings } = built.throughput[direction];
    if (!isEnough(usable, demand)) {
      reasons.push({ kind: reasonKind(binding), direction, observed: demand, limitOf: usable });
      continue;
    }
    const flow = largestFlow(plan, direction);
    const narrow = ceilings.find(
      ({ perDevice }) => flow && perDevice && !isEnough(perDevice, flow),
    );
    if (flow && narrow?.perDevice) {
      reasons.push({
        kind: 'flow-on-device',
        direction,
        observed: flow,
        limitOf: narrow.perDevice,
      });
      continue;
    }
    const [lost] = survived.filter(({ left }) => !isEnough(left[direction].usable, demand));
    if (lost) {
      reasons.push({
        kind: 'after-failure',
        direction,
        observed: demand,
        limitOf: lost.left[direction].usable,
        after: { label: lost.label, binding: lost.left[direction].binding },
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
