import type { Design } from '../design/design';
import { longestLeadTime } from '../design/design-formulas';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Plan } from '../plan/plan';

/** Days until the design works as a whole: its parts are ordered at one time. */
export function leadTimeOf(
  plan: Plan,
  { directConnect, vpn }: Design,
  prefix: string,
): Figure<'day'> {
  const { leadTimes } = plan;
  return derive(
    longestLeadTime,
    {
      leadTimes: [
        ...(directConnect ? [leadTimes[directConnect.kind]] : []),
        ...(vpn ? [leadTimes.vpn] : []),
      ],
    },
    `${prefix}.lead-time`,
  );
}
