import { constantOn } from '../catalog/constant';
import { ipv4Header, tcpHeader } from '../catalog/ip';
import { isBackup } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { directConnectPath } from '../packet/direct-connect-path';
import { goodput, headersOf, tcpData } from '../packet/mix-formulas';
import type { Direction } from '../plan/direction';
import { type Demand, isUnknown, type Plan } from '../plan/plan';
import {
  frameEfficiencyOf,
  portCeiling,
  portInDirection,
} from '../throughput/direct-connect-throughput';
import { lineRateOf, outerRate } from '../throughput/rate-formulas';
import { tunnelInDirection } from '../throughput/vpn-throughput';
import { type ByDirection, byDirection } from './by-direction';
import type { Built } from './option-assessment';
import { planOfOption } from './plan-of-option';
import { tunnelPathOf } from './tunnel-path-of';

/** What is usable of an option in one direction, counted at every layer. */
export interface RatesCounted {
  /** TCP data, as if every packet were TCP. */
  readonly goodput: Figure<'bit/s'>;
  /** Inner IP packets: the usable throughput itself. */
  readonly inner: Figure<'bit/s'>;
  /** Outer IP packets; undefined without tunnels. */
  readonly outer?: Figure<'bit/s'>;
  /** Frames on the ports; undefined on the internet, whose framing is the provider's. */
  readonly line?: Figure<'bit/s'>;
}

type Demands = ByDirection<Demand>;

/** Mean packets of a direction, inside, and outside where they are in tunnels. */
interface Packets {
  readonly packet: Figure<'B'>;
  readonly outerPacket?: Figure<'B'>;
}

function packetsOf(
  plan: Plan,
  demands: Demands,
  direction: Direction,
  { design }: Built,
  id: string,
): Packets {
  const { directConnect, vpn } = design;
  if (vpn && !isBackup(design)) {
    const { path } = tunnelPathOf(plan, design, id);
    return tunnelInDirection(plan, demands, direction, vpn.tunnelClass, path, id);
  }
  if (directConnect === undefined) throw new Error('a design has at least one link');
  const { pathMtu } = directConnectPath(plan, `${id}.packets`, isBackup(design));
  const ceiling = portCeiling(plan, directConnect.kind);
  const { portSpeed } = directConnect;
  const demand = demands[direction];
  return portInDirection(plan, demand, direction, portSpeed, pathMtu, ceiling, `${id}.throughput`);
}

/**
 * The usable throughput of an option as goodput, inner, outer and line rate. Undefined where the
 * demand is unknown. Apart from the assessment: who asks for it waits for it.
 */
export function ratesCounted(
  given: Plan,
  { id }: { readonly id: string },
  built: Built,
): ByDirection<RatesCounted> | undefined {
  const plan = planOfOption(given, id, built.design);
  const { demand: demands, edition } = plan;
  if (isUnknown(demands)) return undefined;
  const headers = derive(
    headersOf,
    {
      ipHeader: constantOn(ipv4Header, edition),
      transportHeader: constantOn(tcpHeader, edition),
    },
    `${id}.throughput.tcp-headers`,
  );
  return byDirection((direction) => {
    const at = (name: string) => `${id}.throughput.${name}-${direction}`;
    const { usable: inner } = built.throughput[direction];
    const { packet, outerPacket } = packetsOf(plan, demands, direction, built, id);
    const data = derive(tcpData, { packet, headers }, at('tcp-data'));
    const outer =
      outerPacket && derive(outerRate, { rate: inner, outerPacket, packet }, at('outer-rate'));
    const efficiency =
      built.design.directConnect &&
      frameEfficiencyOf(
        outerPacket ?? packet,
        `${id}.throughput.counted.frame-efficiency-${direction}`,
        edition,
      );
    return {
      goodput: derive(goodput, { rate: inner, data, packet }, at('goodput')),
      inner,
      ...(outer && { outer }),
      ...(efficiency && {
        line: derive(
          lineRateOf,
          { rate: outer ?? inner, frameEfficiency: efficiency },
          at('line-rate'),
        ),
      }),
    };
  });
}
