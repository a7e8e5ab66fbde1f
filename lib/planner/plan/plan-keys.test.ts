import { describe, expect, it } from 'vitest';
import { planKeys } from './plan-keys';

describe('the keys of a path', () => {
  it.each([
    ['workloads.0.out.flows', ['workloads', '0', 'out', 'flows']],
    ['prices', ['prices']],
    ['prices.dx.vif-hour', ['prices', 'dx.vif-hour']],
    ['prices.dx.vif-hour.usd', ['prices', 'dx.vif-hour', 'usd']],
    [
      'prices.tgw.attachment-hour.us-east-1.discountFraction',
      ['prices', 'tgw.attachment-hour.us-east-1', 'discountFraction'],
    ],
    ['prices.usd.usd', ['prices', 'usd', 'usd']],
  ])('of %s', (path, keys) => {
    expect(planKeys(path)).toEqual(keys);
  });
});
