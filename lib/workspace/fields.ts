import type { PlanInput } from '../planner';
import { connectionFields, designFields, designNameField, vpnGroupFields } from './design-fields';
import type { Field } from './field';
import { ownPriceFields, pricedBy } from './own-price-fields';
import { PLAN_FIELDS } from './plan-fields';
import { workloadFields } from './workload-fields';

const ROW = /^(workloads|designs)\.(\d+)(?:\.(directConnect|vpn)\.(\d+))?\./;
const ANY_PLAN: PlanInput = { version: 1 };

/** The fields among which that of a path is, whatever the plan has there. */
function fieldsAround(path: string): readonly Field[] {
  const priced = pricedBy(path);
  if (priced !== undefined) return ownPriceFields(priced);
  const [, rows, row, links, link] = ROW.exec(path) ?? [];
  if (rows === undefined) return PLAN_FIELDS;
  if (rows === 'workloads') return workloadFields(Number(row));
  if (links === 'vpn') return vpnGroupFields(Number(row), Number(link));
  if (links !== undefined) return connectionFields(ANY_PLAN, Number(row), Number(link));
  return [designNameField(Number(row))];
}

/** The field that edits a path of the plan, or a part of what stands there. */
export function fieldAt(path: string): Field | undefined {
  const own = fieldsAround(path).find((field) => field.path === path);
  if (own) return own;
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  return parent === '' ? undefined : fieldAt(parent);
}

/** Every field of the form: what a plan has once, its workloads (one at least) and its designs. */
export function fieldsOf(input: PlanInput): readonly Field[] {
  const [, ...others] = input.workloads ?? [];
  return [
    ...workloadFields(0),
    ...others.flatMap((_, index) => workloadFields(index + 1)),
    ...(input.designs ?? []).flatMap((_, index) => designFields(input, index)),
    ...PLAN_FIELDS,
    ...Object.keys(input.prices ?? {}).flatMap(ownPriceFields),
  ];
}

const QUICK_PATHS = [
  'aws.region',
  'workloads.0.out.peakBitsPerSecond',
  'workloads.0.out.monthlyVolume',
  'workloads.0.kind',
  'requirements.survive',
] as const;

/** What gives an answer at once, in the order in which it is asked. */
export const QUICK_FIELDS: readonly Field[] = QUICK_PATHS.flatMap((path) => fieldAt(path) ?? []);
