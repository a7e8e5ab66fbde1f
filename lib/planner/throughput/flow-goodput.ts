import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import {
  ethernetFrameCheck,
  ethernetHeader,
  ethernetInterframeGap,
  ethernetMinimumPayload,
  ethernetPreamble,
  ethernetVlanTag,
} from '../catalog/ethernet';
import { ipv4Header, tcpHeader } from '../catalog/ip';
import { outerMtu as awsOuterMtu } from '../catalog/vpn-limits';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import { encapsulation, outerPacket } from '../packet/encapsulation';
import { espTunnelMtu } from '../packet/esp-formulas';
import { frameLength } from '../packet/ethernet-formulas';
import { goodput, headersOf, packetOnPath, tcpData } from '../packet/mix-formulas';
import type { TunnelClass } from '../plan/plan-input';
import type { FlowCeiling } from './flow-ceiling';
import { deliveredRate, flowGoodput } from './flow-formulas';
import { fullSegment } from './full-segment';
import { packetRateThroughput } from './tunnel-formulas';
import { tunnelLimits } from './vpn-throughput';

/** The ceilings of a flow like with like: all of them as TCP data. */
export interface FlowGoodput {
  /** The least of them. */
  readonly figure: Figure<'bit/s'>;
  /** The first of equal ones. */
  readonly bindingConstraint: FlowCeiling['constraint'];
  readonly ceilings: readonly FlowCeiling[];
  /** The largest segment that fits the tunnel, where the MSS is larger. */
  readonly clampedTo?: Figure<'B'>;
}

interface FlowOnItsWay {
  readonly mss: Figure<'B'>;
  readonly loss: Figure<'fraction'>;
  readonly lineRate?: Figure<'bit/s'>;
}

/** A full segment on its way. */
interface Carried {
  /** The packet that carries it, and the TCP data in that. */
  readonly packet: Figure<'B'>;
  readonly data: Figure<'B'>;
  /** The packet that the line carries for it. */
  readonly outside: Figure<'B'>;
}

const at = (name: string) => `flow.data.${name}`;

function carriedSegment(mss: Figure<'B'>, tunnel: TunnelClass | undefined, asOf: IsoDate): Carried {
  const ipHeader = constantOn(ipv4Header, asOf);
  const header = constantOn(tcpHeader, asOf);
  const packet = fullSegment(mss, 'flow.packet', asOf);
  if (tunnel === undefined) return { packet, data: mss, outside: packet };
  const added = encapsulation('aes-gcm-16', 'off', 'ipv4', asOf);
  const pathMtu = derive(
    espTunnelMtu,
    { outerMtu: constantOn(awsOuterMtu, asOf), ...added },
    at('tunnel-mtu'),
  );
  const inside = derive(
    packetOnPath,
    { meanPacket: packet, pathMtu },
    at('packet'),
    'Packet of a full segment in the tunnel',
  );
  const headers = derive(headersOf, { ipHeader, transportHeader: header }, at('headers'));
  return {
    packet: inside,
    data: derive(tcpData, { packet: inside, headers }, at('segment')),
    outside: outerPacket(inside, added, at('outer-packet')),
  };
}

/** What the line takes for a packet; its VLAN tag counts, as for the ports of a plan. */
function frameOf(packet: Figure<'B'>, asOf: IsoDate): Figure<'B'> {
  return derive(
    frameLength,
    {
      packet,
      minimumPayload: constantOn(ethernetMinimumPayload, asOf),
      header: constantOn(ethernetHeader, asOf),
      vlanTag: constantOn(ethernetVlanTag, asOf),
      macsec: assumedInDesign(0, 'B', 'MACsec', at('no-macsec'), 'a line without it'),
      frameCheck: constantOn(ethernetFrameCheck, asOf),
      preamble: constantOn(ethernetPreamble, asOf),
      gap: constantOn(ethernetInterframeGap, asOf),
    },
    at('frame'),
  );
}

/**
 * The ceilings as TCP data, and the least of them. A window counts data, and so do the models of
 * loss; a line counts frames, a tunnel the packets inside.
 * @param ceilings as stated, at least one.
 */
export function flowGoodputOf(
  ceilings: readonly FlowCeiling[],
  { mss, loss, lineRate }: FlowOnItsWay,
  tunnel: TunnelClass | undefined,
  asOf: IsoDate,
): FlowGoodput {
  const { packet, data, outside } = carriedSegment(mss, tunnel, asOf);
  const asData = (rate: Figure<'bit/s'>, of: Figure<'B'>, name: string, label: string) =>
    derive(
      deliveredRate,
      { rate: derive(goodput, { rate, data, packet: of }, at(`${name}-sent`)), loss },
      at(name),
      label,
    );
  const convert = ({ constraint, figure }: FlowCeiling): FlowCeiling => {
    switch (constraint) {
      case 'window':
      case 'rtt-loss':
        return { constraint, figure };
      case 'line':
        // The line itself: the rate of BBR has its own headers taken off already.
        if (lineRate === undefined) throw new Error('a ceiling of a line without its rate');
        return {
          constraint,
          figure: asData(
            lineRate,
            frameOf(outside, asOf),
            'line',
            'TCP data that the line carries',
          ),
        };
      case 'tunnel-bandwidth':
        return {
          constraint,
          figure: asData(figure, packet, constraint, 'TCP data within the bandwidth of the tunnel'),
        };
      case 'tunnel-packet-rate': {
        const { packetRate } = tunnelLimits(tunnel ?? 'standard', asOf);
        const inside = derive(packetRateThroughput, { packetRate, packet }, at('of-packet-rate'));
        return {
          constraint,
          figure: asData(
            inside,
            packet,
            constraint,
            'TCP data within the packet rate of the tunnel',
          ),
        };
      }
    }
  };
  const converted = ceilings.map(convert);
  const { constraint } = converted.reduce((low, ceiling) =>
    bareNumber(ceiling.figure) < bareNumber(low.figure) ? ceiling : low,
  );
  return {
    figure: derive(
      flowGoodput,
      { ceilings: converted.map(({ figure }) => figure) },
      'flow.goodput',
    ),
    bindingConstraint: constraint,
    ceilings: converted,
    ...(bareNumber(data) < bareNumber(mss) && { clampedTo: data }),
  };
}
