import { expect, it } from 'vitest';
import { designSummary } from './design-summary';

it('says of each group of VPN connections how many there are, of what kind and what for', () => {
  const vpn = { tunnelClass: 'standard', connections: 2 } as const;
  const summaryOf = (changes: object) =>
    designSummary({ id: 'own', name: 'Own', vpn: [{ ...vpn, ...changes }] });
  expect(summaryOf({})).toEqual(['2 VPN connections, standard tunnels']);
  expect(summaryOf({ accelerated: true })).toEqual([
    '2 accelerated VPN connections, standard tunnels',
  ]);
  expect(summaryOf({ accelerated: true, connections: 1, role: 'standby' })).toEqual([
    '1 accelerated VPN connection, standard tunnels, standby',
  ]);
});
