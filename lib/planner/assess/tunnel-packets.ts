import type { VpnConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { TunnelPath } from '../packet/encapsulation';
import { rateAsSent } from '../packet/mix-formulas';
import {
  goodputOf,
  oneSize,
  type PacketImpact,
  type TreatedPackets,
  type Treatment,
  tooLarge,
  treatedPackets,
} from '../packet/packet-impact';
import { largestSent } from '../packet/path';
import { type PlanMix, planMix } from '../packet/plan-mix';
import type { Fragmentation } from '../packet/tunnel-crossing';
import { worstMix } from '../packet/worst-mix';
import type { Direction } from '../plan/direction';
import { type Demand, isUnknown, type Plan } from '../plan/plan';
import { tunnelsAdded } from '../throughput/capacity-formulas';
import {
  isNoNumber,
  type NoNumberOfTunnels,
  tunnelsNeededEitherWay,
} from '../throughput/tunnels-needed';
import { onWire, type TunnelInDirection, tunnelInDirection } from '../throughput/vpn-throughput';
import { type ByDirection, byDirection } from './by-direction';
import type { Built } from './option-assessment';
import { planOfOption } from './plan-of-option';
import { tunnelPathOf } from './tunnel-path-of';

/** Treated packets of one direction, and what a tunnel of the option carries of them. */
interface TreatedDirection extends TreatedPackets {
  /** One tunnel up to the utilisation ceiling, in bits of the packets as they are sent. */
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

function treated(
  { plan, demands, tunnelClass, path, prefix }: Tunnels,
  packets: ByDirection<TreatedPackets>,
): TreatedTunnels {
  const wires = byDirection((direction) => onWire(packets[direction], `${prefix}.${direction}`));
  const each = byDirection((direction): TunnelInDirection => {
    const tunnel = tunnelInDirection(plan, demands, direction, tunnelClass, path, prefix, wires);
    const { packet, innerBytes } = packets[direction];
    return {
      ...tunnel,
      underCeiling: derive(
        rateAsSent,
        { rate: tunnel.underCeiling, packet, innerBytes },
        `${prefix}.throughput.as-sent-${direction}`,
        'Throughput of one tunnel in bits as they are sent',
      ),
    };
  });
  const of = byDirection((direction): TreatedDirection => {
    const { underCeiling: perTunnel } = each[direction];
    const address = `${prefix}.throughput.goodput-${direction}`;
    return {
      ...packets[direction],
      perTunnel,
      goodput: goodputOf(perTunnel, packets[direction], address),
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
  const { path, underlay, prefix } = tunnelPathOf(plan, design, id);
  const at = `${prefix}.packets.mix`;
  const largest = byDirection((direction) =>
    largestSent(plan, direction, `${at}.largest-${direction}`),
  );
  const mixOf = (direction: Direction, treatment: Treatment) =>
    planMix(
      plan,
      direction,
      (mean, address) =>
        treatment === 'clamped'
          ? oneSize(mean, `${address}.all`)
          : worstMix(mean, largest[direction], path, treatment, address, edition),
      `${at}.${treatment}`,
    );
  const { tunnelClass } = design.vpn;
  const of = (treatment: Treatment) => {
    const out = mixOf('out', treatment);
    const into = mixOf('in', treatment);
    if (out === undefined || into === undefined) return undefined;
    const packets = ({ mix }: PlanMix, direction: Direction) =>
      treatedPackets(
        mix,
        'ipv4',
        path,
        treatment,
        underlay.loss,
        `${at}.${treatment}.${direction}`,
        edition,
      );
    const task = { plan, demands: demand, tunnelClass, path, prefix: `${at}.${treatment}` };
    return {
      mixes: { out, in: into },
      tunnels: treated(task, { out: packets(out, 'out'), in: packets(into, 'in') }),
    };
  };
  const clamped = of('clamped');
  const before = of('before');
  const after = of('after');
  if (!clamped || !before || !after) return undefined;
  const compared = ({ tunnels }: typeof before, treatment: Fragmentation): TreatedTunnels => {
    const { carrying } = tunnels;
    if (isNoNumber(carrying) || isNoNumber(clamped.tunnels.carrying)) return tunnels;
    const counts = { tunnels: carrying, clamped: clamped.tunnels.carrying };
    return { ...tunnels, added: derive(tunnelsAdded, counts, `${at}.${treatment}.tunnels.added`) };
  };
  return {
    tooLarge: byDirection((direction) =>
      tooLarge(before.mixes[direction].mix, path.tunnelMtu, `${at}.${direction}`),
    ),
    isKnown: byDirection((direction) => before.mixes[direction].isKnown),
    treatments: {
      clamped: clamped.tunnels,
      before: compared(before, 'before'),
      after: compared(after, 'after'),
    },
  };
}
