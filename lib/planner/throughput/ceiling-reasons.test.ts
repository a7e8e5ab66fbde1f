import { describe, expect, it } from 'vitest';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import { ceilingReasons } from './ceiling-reasons';

describe('the reasons of the ceilings', () => {
  const { shaped, policed, fuller, peakOverMean, beforeFailure } = ceilingReasons();

  it('begin with the defaults of a plan', () => {
    expect([shaped, policed].map(bareNumber)).toEqual([0.8, 0.7]);
    expect([shaped, policed].map(({ origin }) => origin.kind)).toEqual(['assumed', 'assumed']);
  });

  it('are not the wait of packets: microseconds at 1 Gbps and 90 %', () => {
    expect(bareNumber(fuller.lineRate)).toBe(1e9);
    expect(bareNumber(fuller.mean) * 1000).toBeGreaterThan(1);
    expect(bareNumber(fuller.mean) * 1000).toBeLessThan(100);
    // Residual of IMIX by hand: (7·40² + 4·576² + 1500²) ÷ (7·40 + 4·576 + 1500) ÷ 2 bytes.
    const residualBytes = (7 * 40 ** 2 + 4 * 576 ** 2 + 1500 ** 2) / 4084 / 2;
    expect(bareNumber(fuller.mean)).toBeCloseTo((9 * residualBytes * 8) / 1e6, 12);
  });

  it('are the peaks that a mean hides, and what a failure adds', () => {
    expect(bareNumber(peakOverMean.shaped)).toBe(1.25);
    expect(bareNumber(peakOverMean.policed)).toBeCloseTo(1.4286, 4);
    expect(bareNumber(beforeFailure)).toBe(0.4);
    for (const figure of [fuller.mean, peakOverMean.shaped, beforeFailure]) {
      expect(recompute(figure)).toBe(bareNumber(figure));
    }
  });
});
