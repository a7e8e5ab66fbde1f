import { formatQuantity } from '../../quantity/format-quantity';
import { bareNumber } from '../bare-number';
import type { Edition } from '../catalog/edition';
import { rateOfVolume } from './demand-formulas';
import { DIRECTIONS } from './direction';
import { isUnknown, type WorkloadDirection } from './plan';
import { type DirectionInput, type PlanInput, STANDARD_OPTION_IDS } from './plan-input';
import type { PlanProblem } from './read-plan-input';
import { resolvePlan } from './resolve-plan';

const quoted = (value: string) => JSON.stringify(value);

/** A mean rate or a monthly volume that its own peak cannot carry, in one direction. */
function meanAbovePeak(
  input: DirectionInput,
  { traffic }: WorkloadDirection,
  hours: number,
): (Omit<PlanProblem, 'path'> & { readonly field: string }) | undefined {
  const { peakBitsPerSecond: peak, meanBitsPerSecond: mean, monthlyVolume: volume } = input;
  if (peak === undefined || isUnknown(traffic)) return undefined;
  if (mean !== undefined && mean > peak) {
    return {
      field: 'meanBitsPerSecond',
      given: formatQuantity(mean, 'bit/s'),
      accepted: `at most the peak of this direction, ${formatQuantity(peak, 'bit/s')}`,
    };
  }
  if (volume === undefined) return undefined;
  const rate = rateOfVolume.compute({ volume: bareNumber(traffic.monthlyBytes), hours });
  if (rate <= peak) return undefined;
  return {
    field: 'monthlyVolume',
    given: `${volume.amount} ${volume.unit}, which is a mean of ${formatQuantity(rate, 'bit/s')}`,
    accepted: `a volume whose mean is at most the peak of this direction, ${formatQuantity(peak, 'bit/s')}`,
  };
}

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
    if (group === undefined || edition.locationGroups.some(({ id }) => id === group)) return;
    problems.push({
      path: `underlays.directConnect.locations.${i}.group`,
      given: quoted(group),
      accepted: `one of ${edition.locationGroups.map(({ id }) => id).join(', ')}`,
    });
  });
  const plan = resolvePlan(input, edition);
  const hours = bareNumber(plan.conventions.hoursPerMonth);
  input.workloads?.forEach((workload, i) => {
    for (const direction of DIRECTIONS) {
      const resolved = plan.workloads[i]?.[direction];
      const above = resolved && meanAbovePeak(workload[direction] ?? {}, resolved, hours);
      if (above) {
        const { field, ...problem } = above;
        problems.push({ path: `workloads.${i}.${direction}.${field}`, ...problem });
      }
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
