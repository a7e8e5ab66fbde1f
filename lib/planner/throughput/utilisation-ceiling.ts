import type { Figure } from '../figure/figure';
import { assumed } from '../figure/leaf';
import type { Plan } from '../plan/plan';

const SHAPED = 0.8;
const POLICED = 0.7;

/** How full a link may be unless a plan says another: one that queues (`shaped`) or drops (`policed`). */
export function defaultUtilisationCeiling(link: 'shaped' | 'policed'): Figure<'fraction'> {
  const path = 'requirements.utilisationCeiling';
  const label = 'Utilisation ceiling';
  if (link === 'shaped') {
    const reason = 'five-minute means hide bursts; operators upgrade at about 80 %';
    return assumed(SHAPED, 'fraction', label, path, reason);
  }
  const reason =
    'a policer, of a hosted connection or a virtual interface, drops what a port would queue';
  const hosted = assumed(POLICED, 'fraction', `${label}, policed`, path, reason);
  // One field of the plan has two defaults, and an address only one figure.
  return { ...hosted, address: `${hosted.address}-hosted` };
}

/** The plan's ceiling, or the default. */
export function utilisationCeiling(plan: Plan, link: 'shaped' | 'policed'): Figure<'fraction'> {
  return plan.requirements.utilisationCeiling ?? defaultUtilisationCeiling(link);
}
