import type { PlanInput } from '../planner';

/** What a plan states and no option is judged by, by name; it is kept and travels with the plan. */
export function notWeighed({ requirements, workloads = [], underlays = {} }: PlanInput): string[] {
  const tier = requirements?.slaTier;
  const links = [underlays.internet, underlays.directConnect];
  return [
    ...(tier === undefined || tier === 'none' ? [] : [`an agreed availability of ${tier} %`]),
    ...(workloads.some(({ growthPerYear }) => growthPerYear !== undefined) ? ['growth'] : []),
    ...(links.some((link) => link?.rttMs !== undefined) ? ['round-trip time'] : []),
    ...(links.some((link) => link?.lossFraction !== undefined) ? ['packet loss'] : []),
  ];
}
