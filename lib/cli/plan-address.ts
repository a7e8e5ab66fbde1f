import { planLink } from '../plan-url/plan-link';
import type { PlanInput } from '../planner';
import { InputError } from './input-error';

/**
 * The address of a plan: of the site that `--base` names, else without one, from its path.
 * @throws InputError where the base is no address of a site.
 */
export function planAddress(input: PlanInput, edition: string, base: string | undefined): string {
  const link = planLink(input, edition);
  if (base === undefined) return link;
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new InputError(
      `--base: ${JSON.stringify(base)} is not accepted; accepted: the address of a site, such as https://planner.example`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/$/, '')}${link}`;
}
