import { describe, expect, it } from 'vitest';
import { workedExamples } from '../planner/__fixtures__/worked-examples';
import { currentEdition } from './current-edition';

const rows = new Map(currentEdition.prices.map((row) => [row.id, row]));

function priceIn(id: string): number {
  const value = rows.get(id)?.value;
  if (value === undefined || value === null) throw new Error(`${id} has no price`);
  return value;
}

describe('the prices of the current edition', () => {
  it.each(workedExamples)('give the published bill $id: $title', (example) => {
    const { lines, totalUsd, toleranceUsd } = example;
    let sum = 0;
    for (const { label, usd, charges } of lines) {
      let charged = 0;
      for (const { priceId, quantity } of charges) charged += quantity * priceIn(priceId);
      expect(Math.abs(charged - usd), label).toBeLessThanOrEqual(toleranceUsd);
      sum += charged;
    }
    expect(Math.abs(sum - totalUsd)).toBeLessThanOrEqual(toleranceUsd);
  });
});
