import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import type { Gateway } from '../plan/plan-input';
import { resolvePlan } from '../plan/resolve-plan';
import { directConnectPath } from './direct-connect-path';

function path(gateway: Gateway, jumboFrames: boolean) {
  const { pathMtu, mssIpv4, mssIpv6 } = directConnectPath(
    resolvePlan({ version: 1, aws: { gateway }, requirements: { jumboFrames } }, currentEdition),
    't',
  );
  return [pathMtu, mssIpv4, mssIpv6].map(bareNumber);
}

describe('packets over Direct Connect', () => {
  it.each(['transit-gateway', 'cloud-wan', 'virtual-private-gateway'] as const)(
    'are 1,500 bytes on a %s without jumbo frames',
    (gateway) => {
      expect(path(gateway, false)).toEqual([1500, 1460, 1440]);
    },
  );

  it('are 8,500 bytes on a transit virtual interface with jumbo frames', () => {
    expect(path('transit-gateway', true)).toEqual([8500, 8460, 8440]);
  });

  it('are not smaller on a private virtual interface, which has no transit gateway behind it', () => {
    const [mtu] = path('virtual-private-gateway', true);
    expect([8500, 9001]).toContain(mtu);
  });
});
