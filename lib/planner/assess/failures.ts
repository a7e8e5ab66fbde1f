import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { tunnelsPerConnection } from '../catalog/vpn-limits';
import { type Design, isBackup } from '../design/design';
import type { FailedPart, Failure } from '../failure/failure';
import { partsLeft, shareOfOneDevice } from '../failure/failure-formulas';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { Plan } from '../plan/plan';
import { mostPortsAtOneLocation } from '../throughput/capacity-formulas';
import type { Carrier, LinksUp } from './carrier';

/** A part that can fail, and the links that go with it. */
interface Loss {
  readonly part: FailedPart;
  readonly label: string;
  readonly lost: LinksUp;
}

/** Every part of a design that can fail on its own. */
function lossesOf(plan: Plan, design: Design, prefix: string): [Loss, ...Loss[]] {
  const { directConnect, vpn, customerGateways } = design;
  const one = (part: FailedPart, label: string) =>
    assumedInDesign(
      1,
      'count',
      label,
      `${prefix}.failure.${part}.lost`,
      'a single failure takes one',
    );
  const isOne = bareNumber(customerGateways) === 1;
  const losses: Loss[] = [];
  if (directConnect) {
    const atOneLocation = derive(
      mostPortsAtOneLocation,
      { ports: directConnect.locations.map(({ ports }) => ports) },
      `${prefix}.failure.dx-location.lost`,
    );
    losses.push(
      {
        part: 'dx-connection',
        label: directConnect.isLag ? 'one member of the LAG' : 'one Direct Connect connection',
        lost: { ports: one('dx-connection', 'Ports lost') },
      },
      {
        part: 'dx-location',
        label: `${directConnect.locations.length === 1 ? 'the' : 'one'} Direct Connect location`,
        lost: { ports: atOneLocation },
      },
    );
  }
  if (vpn) {
    losses.push(
      { part: 'tunnel', label: 'one tunnel', lost: { tunnels: one('tunnel', 'Tunnels lost') } },
      {
        part: 'connection',
        label: 'one VPN connection',
        lost: { tunnels: constantOn(tunnelsPerConnection, plan.edition) },
      },
    );
  }
  const share = (links: Figure<'count'>, name: string) =>
    derive(
      shareOfOneDevice,
      { links, customerGateways },
      `${prefix}.failure.customer-gateway.${name}-lost`,
    );
  // A backup that ends on a device of its own stands by for the router of the ports.
  const apart = isBackup(design) && !isOne;
  losses.push({
    part: 'customer-gateway',
    label: vpn ? 'one customer gateway' : `${isOne ? 'the' : 'one'} customer router`,
    lost: {
      customerGateways: one('customer-gateway', 'Customer gateways lost'),
      ...(directConnect && {
        ports: apart ? directConnect.ports : share(directConnect.ports, 'ports'),
      }),
      ...(vpn && !apart && { tunnels: share(vpn.tunnels, 'tunnels') }),
    },
  });
  if (vpn?.underlay === 'internet') {
    losses.push({
      part: 'internet-access',
      label: 'the internet access',
      lost: { tunnels: vpn.tunnels },
    });
  }
  const [first, ...others] = losses;
  if (first === undefined) throw new Error('a design has at least one link');
  return [first, ...others];
}

/** What every single failure of a design leaves. */
export function failuresOf(
  plan: Plan,
  design: Design,
  carrier: Carrier,
  prefix: string,
): [Failure, ...Failure[]] {
  const { customerGateways, directConnect, vpn } = design;
  const own: readonly FailedPart[] = [
    ...(directConnect ? (['dx-connection'] as const) : []),
    ...(vpn ? (['tunnel'] as const) : []),
  ];
  const failure = ({ part, label, lost }: Loss): Failure => {
    const left = (
      parts: Figure<'count'>,
      gone: Figure<'count'> | undefined,
      name: string,
      what: string,
    ) =>
      gone === undefined
        ? parts
        : derive(partsLeft, { parts, lost: gone }, `${prefix}.failure.${part}.${name}-left`, what);
    const up: LinksUp = {
      customerGateways: left(
        customerGateways,
        lost.customerGateways,
        'customer-gateways',
        'Customer gateways left',
      ),
      ...(directConnect && { ports: left(directConnect.ports, lost.ports, 'ports', 'Ports left') }),
      ...(vpn && { tunnels: left(vpn.tunnels, lost.tunnels, 'tunnels', 'Tunnels left') }),
    };
    return {
      part,
      label,
      left: carrier.carried(up, `after-${part}`, `Usable after the loss of ${label}`),
      nominalLeft: carrier.nominal(
        up,
        `nominal-after-${part}`,
        `Nominal capacity after the loss of ${label}`,
      ),
      counted: own.includes(part) || part === plan.requirements.survive.choice,
    };
  };
  const [first, ...others] = lossesOf(plan, design, prefix);
  return [failure(first), ...others.map(failure)];
}
