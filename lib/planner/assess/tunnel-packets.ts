import type { Design } from '../design/design';
import { isBackup, type VpnConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { directConnectUnderlayMtu } from '../packet/direct-connect-path';
import { type TunnelPath, tunnelPackets } from '../packet/encapsulation';
import { perOuterPacket } from '../packet/mix-formulas';
import {
  goodputOf,
  type PacketImpact,
  packetImpact,
  type TreatedPackets,
  type Treatment,
} from '../packet/packet-impact';
import { planMix } from '../packet/plan-mix';
import { type Demand, isUnknown, type Plan } from '../plan/plan';
import { tunnelsAdded } from '../throughput/capacity-formulas';
import {
  isNoNumber,
  type NoNumberOfTunnels,
  tunnelsNeededEitherWay,
} from '../throughput/tunnels-needed';
import { type PacketsOnWire, tunnelInDirection } from '../throughput/vpn-throughput';
import { type ByDirection, byDirection } from './by-direction';
import type { Built } from './option-assessment';
import { planOfOption } from './plan-of-option';

/** Treated packets of one direction, and what a tunnel of the option carries of them. */
interface TreatedDirection extends TreatedPackets {
  /** One tunnel up to the utilisation ceiling, inner bits. */
  readonly perTunnel: Figure<'bit/s'>;
  readonly goodput: Figure<'bit/s'>;
}

/** Tunnels of an option where its packets are treated so. */
interface TreatedTunnels extends ByDirection<TreatedDirection> {
  /** That must be carrying traffic, spares not counted; or why no number is enough. */
  readonly carrying: Figure<'count'> | NoNumberOfTunnels;
  /** More than where TCP is clamped. */
  readonly added?: Figure<'count'>;
}

/** What the packets of a plan do in an option's tunnels, clamped and not. */
export interface TunnelPackets {
  readonly tooLarge: ByDirection<PacketImpact['tooLarge']>;
  /** Whether the plan gives the mix; else what does not fit is the most that its mean allows. */
  readonly isKnown: ByDirection<boolean>;
  readonly treatments: Readonly<Record<Treatment, TreatedTunnels>>;
}

/** An option's tunnels, as its assessment has them. */
interface Tunnels {
  readonly plan: Plan;
  readonly demands: ByDirection<Demand>;
  readonly tunnelClass: VpnConnections['tunnelClass'];
  readonly path: TunnelPath;
  readonly prefix: string;
}

/** The tunnels' path, and the loss under it. */
function pathOf(plan: Plan, design: Design, id: string) {
  const { internet, directConnect } = plan;
  const prefix = isBackup(design) ? `${id}.backup` : id;
  if (design.vpn?.underlay !== 'direct-connect') {
    return { path: tunnelPackets(plan, `${prefix}.packets`), loss: internet.loss, prefix };
  }
  const mtu = directConnectUnderlayMtu(plan, `${id}.underlay.packets`);
  return { path: tunnelPackets(plan, `${id}.packets`, mtu), loss: directConnect.loss, prefix };
}

function onWire(
  { packet, outerPackets, outerBytes }: TreatedPackets,
  address: string,
): PacketsOnWire {
  return {
    packet: derive(perOuterPacket, { bytes: packet, outerPackets }, `${address}.inner-per-outer`),
    outerPacket: derive(
      perOuterPacket,
      { bytes: outerBytes, outerPackets },
      `${address}.outer-packet`,
      'Mean outer packet',
    ),
  };
}

function treated(
  { plan, demands, tunnelClass, path, prefix }: Tunnels,
  packets: ByDirection<TreatedPackets>,
): TreatedTunnels {
  const wires = byDirection((direction) => onWire(packets[direction], `${prefix}.${direction}`));
  const each = byDirection((direction) =>
    tunnelInDirection(plan, demands, direction, tunnelClass, path, prefix, wires),
  );
  const of = byDirection((direction): TreatedDirection => {
    const { underCeiling: perTunnel } = each[direction];
    const { packet } = packets[direction];
    const address = `${prefix}.throughput.goodput-${direction}`;
    return {
      ...packets[direction],
      perTunnel,
      goodput: goodputOf(perTunnel, packet, 'ipv4', address, plan.edition),
    };
  });
  return { ...of, carrying: tunnelsNeededEitherWay(plan, [each.out, each.in], prefix) };
}

/**
 * What the plan's packets do in an option's tunnels: clamped, split before and after encryption, and
 * dropped. Undefined for an option without tunnels, and where the demand is unknown or nothing flows
 * in a direction. Apart from the assessment: who asks for it waits for it.
 */
export function packetsInTunnels(
  given: Plan,
  { id }: { readonly id: string },
  { design }: Built,
): TunnelPackets | undefined {
  const plan = planOfOption(given, id, design);
  const { demand, edition } = plan;
  if (design.vpn === undefined || isUnknown(demand)) return undefined;
  const { path, loss, prefix } = pathOf(plan, design, id);
  const at = `${prefix}.packets.mix`;
  const out = planMix(plan, 'out', path, at);
  const into = planMix(plan, 'in', path, at);
  if (out === undefined || into === undefined) return undefined;
  const impactOf = ({ mix }: typeof out, name: string) =>
    packetImpact(mix, 'ipv4', path, loss, `${at}.${name}`, edition);
  const impacts = { out: impactOf(out, 'out'), in: impactOf(into, 'in') };

  const { tunnelClass } = design.vpn;
  const of = (treatment: Treatment) =>
    treated(
      { plan, demands: demand, tunnelClass, path, prefix: `${at}.${treatment}` },
      byDirection((direction) => impacts[direction][treatment] ?? impacts[direction].clamped),
    );
  const clamped = of('clamped');
  const unclamped = (treatment: Treatment): TreatedTunnels => {
    const tunnels = of(treatment);
    if (isNoNumber(tunnels.carrying) || isNoNumber(clamped.carrying)) return tunnels;
    const counts = { tunnels: tunnels.carrying, clamped: clamped.carrying };
    return { ...tunnels, added: derive(tunnelsAdded, counts, `${at}.${treatment}.tunnels.added`) };
  };
  return {
    tooLarge: byDirection((direction) => impacts[direction].tooLarge),
    isKnown: { out: out.isKnown, in: into.isKnown },
    treatments: { clamped, before: unclamped('before'), after: unclamped('after') },
  };
}
