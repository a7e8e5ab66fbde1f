import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../planner';
import { fieldsOf } from './fields';
import { valueAt, withValueAt } from './plan-path';

const empty: PlanInput = { version: 1 };
const FIELDS = fieldsOf(empty);

describe('a path of the plan', () => {
  it('reads what is there, and undefined where nothing is', () => {
    const input: PlanInput = { version: 1, workloads: [{ out: { flows: 60 } }] };
    expect(valueAt(input, 'workloads.0.out.flows')).toBe(60);
    expect(valueAt(input, 'workloads.1.out.flows')).toBeUndefined();
    expect(valueAt(input, 'aws.region')).toBeUndefined();
  });

  it('writes what it then reads, and leaves the plan it was given as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS.map(({ path }) => path)), fc.nat(), (path, value) => {
        const changed = withValueAt(empty, path, value) as PlanInput;
        expect(valueAt(changed, path)).toBe(value);
        expect(empty).toEqual({ version: 1 });
        expect(withValueAt(changed, path, undefined)).toEqual(empty);
      }),
    );
  });

  it('takes out what an emptied field leaves empty, and nothing else', () => {
    const input: PlanInput = {
      version: 1,
      aws: { region: 'us-east-1', vpcAttachments: 2 },
      workloads: [{ out: { flows: 60 } }, { out: { flows: 9 } }],
    };
    expect(withValueAt(input, 'aws.region', undefined)).toEqual({
      ...input,
      aws: { vpcAttachments: 2 },
    });
    // The second workload stays the second.
    expect(withValueAt(input, 'workloads.0.out.flows', undefined)).toEqual({
      ...input,
      workloads: [{}, { out: { flows: 9 } }],
    });
  });
});
