import type { PlanInput } from '../planner';

/** What a plan states and no option is judged by, by name; it is kept and travels with the plan. */
export function notWeighed({ requirements, aws, workloads = [] }: PlanInput): string[] {
  const tier = requirements?.slaTier;
  return [
    ...(tier === undefined || tier === 'none' ? [] : [`an agreed availability of ${tier} %`]),
    ...(workloads.some(({ growthPerYear }) => growthPerYear !== undefined) ? ['growth'] : []),
    ...(aws?.peering && aws.peering.region === undefined
      ? ['a peered Region without its name']
      : []),
  ];
}
