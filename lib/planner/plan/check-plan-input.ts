import { formatQuantity } from '../../quantity/format-quantity';
import type { Edition } from '../catalog/edition';
import { type PlanInput, STANDARD_OPTION_IDS } from './plan-input';
import type { PlanProblem } from './read-plan-input';

const quoted = (value: string) => JSON.stringify(value);

/** What a well-formed plan names that its edition does not have, and what contradicts itself. */
export function checkPlanInput(input: PlanInput, edition: Edition): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const region = input.aws?.region;
  if (region !== undefined && !edition.regions.some(({ id }) => id === region)) {
    problems.push({
      path: 'aws.region',
      given: quoted(region),
      accepted: `one of ${edition.regions.map(({ id }) => id).join(', ')}`,
    });
  }
  input.underlays?.directConnect?.locations?.forEach(({ group }, i) => {
    if (edition.locationGroups.some(({ id }) => id === group)) return;
    problems.push({
      path: `underlays.directConnect.locations.${i}.group`,
      given: quoted(group),
      accepted: `one of ${edition.locationGroups.map(({ id }) => id).join(', ')}`,
    });
  });
  input.workloads?.forEach((workload, i) => {
    for (const direction of ['out', 'in'] as const) {
      const { peakBitsPerSecond: peak, largestFlowBitsPerSecond: largest } =
        workload[direction] ?? {};
      if (peak !== undefined && largest !== undefined && largest > peak) {
        problems.push({
          path: `workloads.${i}.${direction}.largestFlowBitsPerSecond`,
          given: formatQuantity(largest, 'bit/s'),
          accepted: `at most the peak of this direction, ${formatQuantity(peak, 'bit/s')}`,
        });
      }
    }
  });
  // An id is the first part of every address of its option, and these words begin other addresses.
  const ids = new Set<string>([...STANDARD_OPTION_IDS, 'plan', 'demand', 'catalog', 'verdict']);
  input.designs?.forEach(({ id }, i) => {
    if (ids.has(id)) {
      problems.push({
        path: `designs.${i}.id`,
        given: quoted(id),
        accepted: 'an id that no other design and no standard option has',
      });
    }
    ids.add(id);
  });
  return problems;
}
