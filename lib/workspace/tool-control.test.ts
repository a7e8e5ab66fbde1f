import { describe, expect, it } from 'vitest';
import { parseFraction } from '../quantity/parse-fraction';
import { FLOW_CONTROLS } from './flow-controls';
import { MTU_CONTROLS } from './mtu-controls';
import { TUNNEL_CONTROLS } from './tunnel-controls';

describe('a share in a calculator', () => {
  const shares = [...MTU_CONTROLS, ...TUNNEL_CONTROLS, ...FLOW_CONTROLS].filter(
    ({ parse }) => parse === parseFraction,
  );

  it('steps by a hundredth where it stands without its %, as it does in a plan', () => {
    expect(shares.map(({ field }) => field)).toEqual(['loss', 'utilisation', 'confidence', 'loss']);
    expect(shares.map(({ bareStep }) => bareStep)).toEqual(shares.map(() => '0.01'));
  });
});
