import type { Reason } from '../feasibility/reason';
import { assumedInDesign } from '../figure/leaf';
import { directConnectPath } from '../packet/direct-connect-path';
import { DIRECTIONS, type Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import {
  dedicatedPorts,
  portCarries,
  portInDirection,
} from '../throughput/direct-connect-throughput';
import { utilisationCeiling } from '../throughput/utilisation-ceiling';
import type { Sized } from './sized';

/** One dedicated port of the smallest speed that carries the busier direction under the ceiling. */
export function sizeDedicatedPort(
  plan: Plan,
  demands: Readonly<Record<Direction, Demand>>,
  prefix: string,
): Sized {
  const { pathMtu } = directConnectPath(plan, `${prefix}.packets`);
  const ceiling = utilisationCeiling(plan, 'shaped');
  const candidates = dedicatedPorts(plan).map((portSpeed) => ({
    portSpeed,
    ports: DIRECTIONS.map((direction) =>
      portInDirection(
        plan,
        demands[direction],
        direction,
        portSpeed,
        pathMtu,
        ceiling,
        `${prefix}.throughput`,
      ),
    ),
  }));
  const smallest = candidates.find(({ ports }) => ports.every(portCarries));
  if (smallest) {
    const ports = assumedInDesign(
      1,
      'count',
      'Ports',
      `${prefix}.ports`,
      'this option is one port; two ports at two locations are another',
    );
    return {
      kind: 'sized',
      design: {
        kind: 'direct-connect',
        directConnect: { kind: 'dedicated', portSpeed: smallest.portSpeed, ports },
      },
    };
  }
  const [reason, ...reasons] = (candidates.at(-1)?.ports ?? [])
    .filter((port) => !portCarries(port))
    .map(
      ({ demand, underCeiling }): Reason => ({
        kind: 'port',
        observed: demand.peak,
        limitOf: underCeiling,
      }),
    );
  if (reason === undefined) throw new Error('the catalogue lists no dedicated port speed');
  return { kind: 'infeasible', reasons: [reason, ...reasons] };
}
