import { expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { fieldValues } from './field-values';

it('the ceiling in use is that of ports and tunnels, not that of a hosted connection', () => {
  const plan = assessPlan(
    { version: 1, workloads: [{ out: { peakBitsPerSecond: 1e9 } }] },
    currentEdition,
  );
  const value = fieldValues(plan).get('requirements.utilisationCeiling')?.inUse;
  expect(value && 'unit' in value && bareNumber(value)).toBe(0.8);
});
