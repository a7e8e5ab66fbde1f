import type { Billing } from '../design/design';
import type { Choice, Figure } from '../figure/figure';
import { assumedInDesign, choiceOfDesign } from '../figure/leaf';
import { directConnectUnderlayMtu } from '../packet/direct-connect-path';
import { tunnelPackets } from '../packet/encapsulation';
import type { Demand, Plan } from '../plan/plan';
import type { Gateway, StandardOptionId, Survival, TunnelClass } from '../plan/plan-input';
import { portSpeeds } from '../throughput/direct-connect-throughput';
import type { ByDirection } from './by-direction';
import type { Encryption } from './option-assessment';
import {
  isSpeed,
  plainPorts,
  portsAtOneLocation,
  portsAtTwoLocations,
  portsOfTunnels,
  portsToSurvive,
  smallestPort,
} from './size-direct-connect';
import { customerGatewaysOf, sizeVpn, tunnelsOf } from './size-vpn';
import type { Sized } from './sized';

/** A standard way of connecting that sizes itself to a plan. */
export interface Template {
  readonly id: StandardOptionId;
  /** The option's name on a gateway. */
  readonly name: (gateway: Gateway) => string;
  /** Where it exists. On a plan with another gateway it is assessed as a variant of the first. */
  readonly gateways: readonly [Gateway, ...Gateway[]];
  readonly encryption: Encryption;
  readonly size: (plan: Plan, demands: ByDirection<Demand>, prefix: string) => Sized;
}

const ANY_GATEWAY = [
  'transit-gateway',
  'virtual-private-gateway',
  'cloud-wan',
] as const satisfies readonly Gateway[];
const WITH_ECMP = ['transit-gateway', 'cloud-wan'] as const satisfies readonly Gateway[];

const vpnName = (class_: string) => (gateway: Gateway) =>
  `VPN on ${gateway === 'cloud-wan' ? 'Cloud WAN' : 'a transit gateway'}, ${class_} tunnels`;

/** Tunnels over the internet alone. */
function sizeVpnAlone(
  plan: Plan,
  demands: ByDirection<Demand>,
  tunnelClass: TunnelClass,
  prefix: string,
): Sized {
  const customerGateways = customerGatewaysOf(plan, prefix);
  const packets = tunnelPackets(plan, `${prefix}.packets`);
  const sized = sizeVpn({
    plan,
    tunnels: tunnelsOf(plan, demands, tunnelClass, packets, prefix),
    tunnelClass,
    underlay: 'internet',
    survive: plan.requirements.survive,
    customerGateways,
    prefix,
  });
  if (sized.kind === 'sized-vpn') {
    const { vpn, sizing } = sized;
    return { kind: 'sized', design: { customerGateways, vpn }, sizing };
  }
  const { vpn, ...cannot } = sized;
  return vpn ? { ...cannot, design: { customerGateways, vpn } } : cannot;
}

const METERED: Billing = { kind: 'metered' };

/** Ports of one kind, placed as `place` says. */
function sizePorts(
  kind: 'dedicated' | 'hosted',
  place: typeof portsToSurvive,
  speedsOf: (plan: Plan) => readonly [Figure<'bit/s'>, ...Figure<'bit/s'>[]] = (plan) =>
    portSpeeds(plan, kind),
  billingOf: (plan: Plan) => Billing = () => METERED,
): Template['size'] {
  return (plan, demands, prefix) => {
    const rates = plainPorts(plan, demands, kind, prefix);
    const portSpeed = smallestPort(demands, kind, speedsOf(plan), rates);
    if (!isSpeed(portSpeed)) return portSpeed;
    const ports = { kind, portSpeed, billing: billingOf(plan), isLag: false };
    return {
      kind: 'sized',
      design: {
        customerGateways: customerGatewaysOf(plan, prefix),
        directConnect: place(plan, ports, prefix),
      },
    };
  };
}

/** AWS sells the flat rate for ports of 10 and 100 Gbps. */
function flatRateSpeeds(plan: Plan): readonly [Figure<'bit/s'>, ...Figure<'bit/s'>[]] {
  const [, tenGbps, hundredGbps] = portSpeeds(plan, 'dedicated');
  if (tenGbps === undefined || hundredGbps === undefined)
    throw new Error('port speeds are missing');
  return [tenGbps, hundredGbps];
}

/** One port, and tunnels over the internet that carry the peak alone when it is down. */
const sizeWithBackup: Template['size'] = (plan, demands, prefix) => {
  const kind = 'dedicated';
  const speed = smallestPort(
    demands,
    kind,
    portSpeeds(plan, kind),
    plainPorts(plan, demands, kind, prefix),
  );
  if (!isSpeed(speed)) return speed;
  const backup = `${prefix}.backup`;
  const standsBy: Choice<Survival> = choiceOfDesign(
    'none',
    'What the standby tunnels must survive',
    `${backup}.survive`,
    'one failure at a time: while they carry, the port is the one that failed',
  );
  const packets = tunnelPackets(plan, `${backup}.packets`);
  const one = (name: string, label: string, reason: string) =>
    assumedInDesign(1, 'count', label, `${prefix}.${name}`, reason);
  const sized = sizeVpn({
    plan,
    tunnels: tunnelsOf(plan, demands, 'standard', packets, backup),
    tunnelClass: 'standard',
    underlay: 'internet',
    survive: standsBy,
    customerGateways: one(
      'backup.customer-gateways',
      'Customer gateways of the backup',
      'the tunnels end on one device',
    ),
    prefix: backup,
  });
  if (sized.kind !== 'sized-vpn') return { kind: 'infeasible', reasons: sized.reasons };
  const ports = one('ports', 'Ports', 'one port, for which the VPN stands by');
  const [location] = plan.directConnect.locations;
  return {
    kind: 'sized',
    design: {
      customerGateways: customerGatewaysOf(plan, prefix),
      directConnect: {
        kind,
        portSpeed: speed,
        ports,
        locations: [{ location, ports }],
        billing: METERED,
        isLag: false,
      },
      vpn: sized.vpn,
    },
    sizing: sized.sizing,
  };
};

/** Tunnels inside a dedicated port: what is encrypted is the path, what is paid is Direct Connect. */
const sizePrivateIpVpn: Template['size'] = (plan, demands, prefix) => {
  const kind = 'dedicated';
  const underlayMtu = directConnectUnderlayMtu(plan, `${prefix}.underlay.packets`);
  const packets = tunnelPackets(plan, `${prefix}.packets`, underlayMtu);
  const tunnels = tunnelsOf(plan, demands, 'standard', packets, prefix);
  const customerGateways = customerGatewaysOf(plan, prefix);
  const sized = sizeVpn({
    plan,
    tunnels,
    tunnelClass: 'standard',
    underlay: 'direct-connect',
    survive: plan.requirements.survive,
    customerGateways,
    prefix,
  });
  if (sized.kind !== 'sized-vpn') return { kind: 'infeasible', reasons: sized.reasons };
  const speed = smallestPort(
    demands,
    kind,
    portSpeeds(plan, kind),
    portsOfTunnels(plan, kind, tunnels, prefix),
  );
  if (!isSpeed(speed)) return speed;
  return {
    kind: 'sized',
    design: {
      customerGateways,
      directConnect: portsToSurvive(
        plan,
        { kind, portSpeed: speed, billing: METERED, isLag: false },
        prefix,
      ),
      vpn: sized.vpn,
    },
    sizing: sized.sizing,
  };
};

/** The standard options, in the order in which they are listed. */
export const templates: readonly Template[] = [
  {
    id: 'vpn-vgw',
    name: () => 'VPN on a virtual private gateway',
    gateways: ['virtual-private-gateway'],
    encryption: 'ipsec',
    size: (plan, demands, prefix) => sizeVpnAlone(plan, demands, 'standard', prefix),
  },
  {
    id: 'vpn-tgw',
    name: vpnName('standard'),
    gateways: WITH_ECMP,
    encryption: 'ipsec',
    size: (plan, demands, prefix) => sizeVpnAlone(plan, demands, 'standard', prefix),
  },
  {
    id: 'vpn-tgw-large',
    name: vpnName('large'),
    gateways: WITH_ECMP,
    encryption: 'ipsec',
    size: (plan, demands, prefix) => sizeVpnAlone(plan, demands, 'large', prefix),
  },
  {
    id: 'dx-hosted',
    name: () => 'Direct Connect, hosted connection',
    gateways: ANY_GATEWAY,
    encryption: 'none',
    size: sizePorts('hosted', portsToSurvive),
  },
  {
    id: 'dx-dedicated',
    name: () => 'Direct Connect, dedicated port, metered',
    gateways: ANY_GATEWAY,
    encryption: 'none',
    size: sizePorts('dedicated', portsAtOneLocation),
  },
  {
    id: 'dx-dedicated-flat-rate',
    name: () => 'Direct Connect, dedicated port, flat rate',
    gateways: ANY_GATEWAY,
    encryption: 'none',
    size: sizePorts('dedicated', portsToSurvive, flatRateSpeeds, (plan) => ({
      kind: 'flat-rate',
      tier: plan.directConnect.flatRateTier,
    })),
  },
  {
    id: 'dx-two-locations',
    name: () => 'Direct Connect at two locations',
    gateways: ANY_GATEWAY,
    encryption: 'none',
    size: sizePorts('dedicated', portsAtTwoLocations),
  },
  {
    id: 'dx-vpn-backup',
    name: () => 'Direct Connect with a VPN backup',
    gateways: ANY_GATEWAY,
    encryption: 'none',
    size: sizeWithBackup,
  },
  {
    id: 'dx-private-ip-vpn',
    name: () => 'Private-IP VPN over Direct Connect',
    gateways: ['transit-gateway'],
    encryption: 'ipsec',
    size: sizePrivateIpVpn,
  },
];
