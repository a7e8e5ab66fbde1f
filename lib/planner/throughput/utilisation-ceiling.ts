import type { Figure } from '../figure/figure';
import { assumed } from '../figure/leaf';
import type { Plan } from '../plan/plan';

const SHAPED = 0.8;
const POLICED = 0.7;

/** The plan's ceiling, or the default for links that queue (`shaped`) or drop (`policed`). */
export function utilisationCeiling(plan: Plan, link: 'shaped' | 'policed'): Figure<'fraction'> {
  if (plan.requirements.utilisationCeiling) return plan.requirements.utilisationCeiling;
  return assumed(
    link === 'shaped' ? SHAPED : POLICED,
    'fraction',
    'Utilisation ceiling',
    'requirements.utilisationCeiling',
    link === 'shaped'
      ? 'five-minute means hide bursts; operators upgrade at about 80 %'
      : 'a hosted connection is policed: it drops what a port would queue',
  );
}
