import { constantOn } from '../catalog/constant';
import { dedicatedPortSpeeds } from '../catalog/direct-connect-limits';
import {
  ethernetFrameCheck,
  ethernetHeader,
  ethernetInterframeGap,
  ethernetMinimumPayload,
  ethernetPreamble,
  ethernetVlanTag,
} from '../catalog/ethernet';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { frameEfficiency } from '../packet/ethernet-formulas';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { portIpRate, portsTogether } from './capacity-formulas';
import type { Throughput } from './constraint';
import { isEnough } from './is-enough';
import { packetOnPath, underCeiling } from './tunnel-formulas';
import { usable } from './usable';
import { attachmentCeiling } from './vpn-throughput';

/** One port in one direction of the plan. */
export interface PortInDirection {
  readonly direction: Direction;
  readonly demand: Demand;
  readonly packet: Figure<'B'>;
  readonly ipRate: Figure<'bit/s'>;
  readonly underCeiling: Figure<'bit/s'>;
}

/** What a port of a line rate carries in one direction, its VLAN tag counted. */
export function portInDirection(
  plan: Plan,
  demand: Demand,
  direction: Direction,
  lineRate: Figure<'bit/s'>,
  pathMtu: Figure<'B'>,
  ceiling: Figure<'fraction'>,
  prefix: string,
): PortInDirection {
  const address = (name: string) => `${prefix}.${name}-${direction}`;
  const packet = derive(
    packetOnPath,
    { meanPacket: demand.meanPacket, pathMtu },
    address('packet'),
  );
  const efficiency = derive(
    frameEfficiency,
    {
      packet,
      minimumPayload: constantOn(ethernetMinimumPayload, plan.edition),
      header: constantOn(ethernetHeader, plan.edition),
      vlanTag: constantOn(ethernetVlanTag, plan.edition),
      frameCheck: constantOn(ethernetFrameCheck, plan.edition),
      preamble: constantOn(ethernetPreamble, plan.edition),
      gap: constantOn(ethernetInterframeGap, plan.edition),
    },
    address('frame-efficiency'),
  );
  const ipRate = derive(portIpRate, { lineRate, frameEfficiency: efficiency }, address('ip-rate'));
  return {
    direction,
    demand,
    packet,
    ipRate,
    underCeiling: derive(underCeiling, { throughput: ipRate, ceiling }, address('under-ceiling')),
  };
}

/** The dedicated port speeds as they stand on the plan's day, the smallest first. */
export function dedicatedPorts(plan: Plan): readonly Figure<'bit/s'>[] {
  return dedicatedPortSpeeds.map((speed) => constantOn(speed, plan.edition));
}

/** Whether a port carries the peak of its direction under the ceiling. */
export function portCarries(port: PortInDirection): boolean {
  return isEnough(port.underCeiling, port.demand.peak);
}

/** Ports and the gateway's attachment, whichever is the lowest. */
export function directConnectThroughput(
  plan: Plan,
  port: PortInDirection,
  kind: 'dedicated' | 'hosted',
  ports: Figure<'count'>,
  name: string,
  label: string,
  prefix: string,
): Throughput {
  const address = (part: string) => `${prefix}.throughput.${part}-${port.direction}`;
  const together = derive(
    portsTogether,
    { ports, portThroughput: port.underCeiling },
    address(`${name}-ports`),
  );
  const portCeiling = {
    constraint: kind === 'dedicated' ? 'port' : 'policer',
    figure: together,
  } as const;
  return usable(
    plan.aws.gateway.choice === 'virtual-private-gateway'
      ? [portCeiling]
      : [portCeiling, attachmentCeiling(plan, port.packet, port.direction, prefix)],
    address(name),
    label,
  );
}
