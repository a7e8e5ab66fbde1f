import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import type { Edition } from '../catalog/edition';
import { tunnelsPerConnection } from '../catalog/vpn-limits';
import { type Cost, cost } from '../cost/cost';
import { directConnectLines } from '../cost/direct-connect-lines';
import { vpnLines } from '../cost/vpn-lines';
import type { Design, DirectConnectConnections, VpnConnections } from '../design/design';
import type { FailedPart, Failure } from '../failure/failure';
import { partsLeft, shareOfOneDevice } from '../failure/failure-formulas';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import { directConnectPath } from '../packet/direct-connect-path';
import { type PathPackets, type TunnelPath, tunnelPackets } from '../packet/encapsulation';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { portsCounted, portsTogether } from '../throughput/capacity-formulas';
import type { Throughput } from '../throughput/constraint';
import { directConnectThroughput, portInDirection } from '../throughput/direct-connect-throughput';
import { nominalOfTunnels } from '../throughput/tunnel-formulas';
import { utilisationCeiling } from '../throughput/utilisation-ceiling';
import { tunnelInDirection, vpnThroughput } from '../throughput/vpn-throughput';
import type { Built, OptionThroughput } from './option-assessment';

type Demands = Readonly<Record<Direction, Demand>>;
type ByDirection<T> = Readonly<Record<Direction, T>>;

/** The count one, of what a design has or a failure takes exactly one of. */
function one(label: string, address: string, reason: string): Figure<'count'> {
  return assumedInDesign(1, 'count', label, address, reason);
}

/** How many of a line that a design has once, such as its internet access. */
function once(prefix: string): Figure<'count'> {
  return one('Number', `${prefix}.cost.once`, 'the design has exactly one');
}

function byDirection<T>(of: (direction: Direction) => T): ByDirection<T> {
  return { out: of('out'), in: of('in') };
}

/** How a design carries traffic with all its links, or with those that a failure leaves. */
interface Carrier {
  readonly nominal: ByDirection<Figure<'bit/s'>>;
  readonly perLink: ByDirection<Figure<'bit/s'>>;
  readonly usable: ByDirection<Throughput>;
  readonly failures: readonly [Failure, ...Failure[]];
}

/** The failure that leaves least in a direction, of those that count. */
function worstFailure(failures: readonly [Failure, ...Failure[]], direction: Direction): Failure {
  return failures.reduce((worst, failure) =>
    failure.counted &&
    bareNumber(failure.left[direction].usable) < bareNumber(worst.left[direction].usable)
      ? failure
      : worst,
  );
}

function optionThroughput(carrier: Carrier, demands: Demands): ByDirection<OptionThroughput> {
  return byDirection((direction) => {
    const worst = worstFailure(carrier.failures, direction);
    return {
      ...carrier.usable[direction],
      demand: demands[direction].peak,
      nominal: carrier.nominal[direction],
      perLink: carrier.perLink[direction],
      afterWorstFailure: worst.left[direction],
      worstFailure: worst,
    };
  });
}

function vpnCarrier(
  plan: Plan,
  demands: Demands,
  vpn: VpnConnections,
  packets: TunnelPath,
  prefix: string,
): Carrier {
  const tunnel = byDirection((direction) =>
    tunnelInDirection(plan, demands, direction, vpn.tunnelClass, packets, prefix),
  );
  const left = (tunnels: Figure<'count'>, name: string, label: string) =>
    byDirection((direction) =>
      vpnThroughput(plan, tunnel[direction], tunnels, name, label, prefix),
    );
  const failure = (part: FailedPart, label: string, lost: Figure<'count'>): Failure => {
    const tunnels = derive(
      partsLeft,
      { parts: vpn.tunnels, lost },
      `${prefix}.failure.${part}.tunnels-left`,
      'Tunnels left',
    );
    return {
      part,
      label,
      left: left(tunnels, `after-${part}`, `Usable after the loss of ${label}`),
      counted: part === 'tunnel' || part === plan.requirements.survive.choice,
    };
  };
  return {
    nominal: byDirection((direction) =>
      derive(
        nominalOfTunnels,
        { tunnels: vpn.tunnels, bandwidth: tunnel[direction].statedBandwidth },
        `${prefix}.throughput.nominal-${direction}`,
      ),
    ),
    perLink: byDirection((direction) => tunnel[direction].underCeiling),
    usable: left(vpn.tunnels, 'usable', 'Usable throughput'),
    failures: [
      failure(
        'tunnel',
        'one tunnel',
        one('Tunnels lost', `${prefix}.failure.tunnel.lost`, 'a single failure takes one'),
      ),
      failure('connection', 'one VPN connection', constantOn(tunnelsPerConnection, plan.edition)),
      failure(
        'customer-gateway',
        'one customer gateway',
        derive(
          shareOfOneDevice,
          { tunnels: vpn.tunnels, customerGateways: vpn.customerGateways },
          `${prefix}.failure.customer-gateway.tunnels-lost`,
        ),
      ),
      failure('internet-access', 'the internet access', vpn.tunnels),
    ],
  };
}

function directConnectCarrier(
  plan: Plan,
  demands: Demands,
  directConnect: DirectConnectConnections,
  pathMtu: Figure<'B'>,
  prefix: string,
): Carrier {
  const { kind, portSpeed, ports } = directConnect;
  const ceiling = utilisationCeiling(plan, kind === 'dedicated' ? 'shaped' : 'policed');
  const port = byDirection((direction) =>
    portInDirection(
      plan,
      demands[direction],
      direction,
      portSpeed,
      pathMtu,
      ceiling,
      `${prefix}.throughput`,
    ),
  );
  const left = (count: Figure<'count'>, name: string, label: string) =>
    byDirection((direction) =>
      directConnectThroughput(plan, port[direction], kind, count, name, label, prefix),
    );
  const failure = (part: FailedPart, label: string, lost: Figure<'count'>): Failure => ({
    part,
    label,
    left: left(
      derive(
        partsLeft,
        { parts: ports, lost },
        `${prefix}.failure.${part}.ports-left`,
        'Ports left',
      ),
      `after-${part}`,
      `Usable after the loss of ${label}`,
    ),
    counted: part === 'dx-connection' || part === plan.requirements.survive.choice,
  });
  const counted = derive(portsCounted, { ports }, `${prefix}.throughput.ports-counted`);
  return {
    nominal: byDirection((direction) =>
      derive(
        portsTogether,
        { ports, portThroughput: portSpeed },
        `${prefix}.throughput.nominal-${direction}`,
        'Nominal capacity',
      ),
    ),
    perLink: byDirection((direction) => port[direction].underCeiling),
    usable: left(counted, 'usable', 'Usable throughput'),
    failures: [
      failure(
        'dx-connection',
        'one Direct Connect connection',
        one('Ports lost', `${prefix}.failure.dx-connection.lost`, 'a single failure takes one'),
      ),
      failure('dx-location', 'the Direct Connect location', ports),
      failure('customer-gateway', 'the customer router', ports),
    ],
  };
}

/** A month's cost of a design; `demands` may differ from the plan's own, as in a sweep. */
export function costOf(
  plan: Plan,
  demands: Demands,
  design: Design,
  edition: Edition,
  prefix: string,
): Cost {
  const ledger = { edition, prefix: `${prefix}.cost` };
  switch (design.kind) {
    case 'vpn':
      return cost(vpnLines(ledger, plan, demands, design.vpn, once(prefix)), ledger.prefix);
    case 'direct-connect':
      return cost(
        directConnectLines(ledger, plan, demands, design.directConnect, once(prefix)),
        ledger.prefix,
      );
  }
}

/**
 * Assesses a design for a plan: throughput by direction, what failures leave, packets and cost.
 * One function for templates, the user's own designs and whatever a search makes.
 * @param prefix first part of every address, the option's id.
 */
export function assess(
  plan: Plan,
  demands: Demands,
  design: Design,
  edition: Edition,
  prefix: string,
): Built {
  const built = (carrier: Carrier, packets: PathPackets): Built => ({
    design,
    throughput: optionThroughput(carrier, demands),
    failures: carrier.failures,
    packets,
    cost: costOf(plan, demands, design, edition, prefix),
  });
  switch (design.kind) {
    case 'vpn': {
      const packets = tunnelPackets(plan, `${prefix}.packets`);
      return built(vpnCarrier(plan, demands, design.vpn, packets, prefix), packets);
    }
    case 'direct-connect': {
      const packets = directConnectPath(plan, `${prefix}.packets`);
      return built(
        directConnectCarrier(plan, demands, design.directConnect, packets.pathMtu, prefix),
        packets,
      );
    }
  }
}
