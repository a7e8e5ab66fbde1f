import type { TunnelAnswer } from '../planner';
import { bareNumber } from '../planner/bare-number';
import type { Sentence } from './table';

/** What would carry the demand where no number of tunnels does. */
export function tunnelWouldDo({ inLargeTunnels, pairs }: TunnelAnswer): readonly Sentence[] {
  const large = inLargeTunnels?.carrying;
  const withPorts = pairs?.withPorts.carrying;
  const ways = [
    ...(large ? ['larger tunnels'] : []),
    // Every flow with its ports is a pair of hosts to itself.
    ...(withPorts ? ['a hash of ports too', 'more pairs of hosts'] : ['more and smaller flows']),
  ].join(', ');
  return [
    [`${ways.charAt(0).toUpperCase()}${ways.slice(1)}, or Direct Connect would do.`],
    ...(withPorts ? [['Hashed with their ports, ', withPorts, ' tunnels must carry.']] : []),
    ...(inLargeTunnels
      ? [
          large
            ? [
                'A large tunnel carries ',
                inLargeTunnels.perTunnel,
                ': ',
                large,
                bareNumber(large) === 1
                  ? ' of them is enough, without spares.'
                  : ' of them are enough, without spares.',
              ]
            : [
                'A large tunnel carries ',
                inLargeTunnels.perTunnel,
                ': no number of those is enough either.',
              ],
        ]
      : []),
  ];
}
