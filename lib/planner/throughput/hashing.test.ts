import { describe, expect, it } from 'vitest';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import { hashAnswer } from './hashing';

describe('what hashing does to flows on paths', () => {
  // Two flows of 1 Gbps on two paths of 1 Gbps: half of the time both are on one.
  const answer = hashAnswer({
    classes: [{ flows: 2, bitsPerSecond: 1e9 }],
    paths: 2,
    pathBitsPerSecond: 1e9,
  });

  it('is what two flows on two paths do', () => {
    expect(bareNumber(answer.probabilityCarrying)).toBeCloseTo(0.5, 12);
    expect(bareNumber(answer.overAtLeast)).toBeCloseTo(1 - 0.75 ** 2, 12);
    expect(bareNumber(answer.overAtMost)).toBeCloseTo(0.5, 12);
    expect(bareNumber(answer.carriedShare)).toBeCloseTo(0.75, 12);
    expect(bareNumber(answer.usableByGreedyFlows)).toBeCloseTo(1.5e9, 3);
  });

  it('takes every class, and can be computed again from what was given', () => {
    const two = hashAnswer({
      classes: [
        { flows: 1, bitsPerSecond: 2e9 },
        { flows: 3, bitsPerSecond: 1e8 },
      ],
      paths: 4,
      pathBitsPerSecond: 1e9,
    });
    // The large flow is over wherever it is.
    expect(bareNumber(two.overAtLeast)).toBeGreaterThan(1 - 0.75 ** 4 - 1e-9);
    for (const figure of Object.values(two)) expect(recompute(figure)).toBe(bareNumber(figure));
  });
});
