import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import type { Ceiling, Constraint } from './constraint';
import { portInDirection } from './direct-connect-throughput';
import { devicesCarrying, devicesTogether } from './site-formulas';
import { packetRateThroughput, underCeiling } from './tunnel-formulas';
import { utilisationCeiling } from './utilisation-ceiling';

/** One direction of a design, on premises. */
interface SiteTraffic {
  readonly plan: Plan;
  readonly demand: Demand;
  readonly direction: Direction;
  /** As the customer gateway forwards it: what is larger than the path was made to fit before. */
  readonly packet: Figure<'B'>;
  /** Customer gateways that are up, and the links that end on them. */
  readonly customerGateways: Figure<'count'>;
  readonly links: Figure<'count'>;
  /** Whether they encrypt it. */
  readonly isEncrypted: boolean;
}

/**
 * What the plan knows of the way through the site: the LAN, and the devices that end the links. A
 * rate that is not given limits nothing.
 * @param name of the state, such as `usable`: how many devices carry goes by it.
 */
export function siteCeilings(
  { plan, demand, direction, packet, customerGateways, links, isEncrypted }: SiteTraffic,
  name: string,
  prefix: string,
): Ceiling[] {
  const { lanRate, lanMtu, customerGateway } = plan.site;
  const ceiling = utilisationCeiling(plan, 'shaped');
  const at = (part: string) => `${prefix}.throughput.${name}-${part}-${direction}`;
  const ceilings: Ceiling[] = [];
  if (lanRate) {
    const lan = `${prefix}.throughput.lan`;
    const { underCeiling: ofLan } = portInDirection(
      plan,
      demand,
      direction,
      lanRate,
      lanMtu,
      ceiling,
      lan,
    );
    ceilings.push({ constraint: 'lan', figure: ofLan });
  }
  const device = (constraint: Constraint, rate: Figure<'bit/s'>, label: string) => {
    const devices = derive(
      devicesCarrying,
      { customerGateways, links },
      `${prefix}.throughput.${name}-customer-gateways`,
    );
    const figure = derive(devicesTogether, { devices, rate, ceiling }, at(constraint), label);
    const perDevice = derive(
      underCeiling,
      { throughput: rate, ceiling },
      `${prefix}.throughput.one-${constraint}-${direction}`,
      'What one customer gateway lets through',
    );
    ceilings.push({ constraint, figure, perDevice });
  };
  const { rate, packetRate, encryptedRate } = customerGateway;
  if (rate) device('customer-gateway', rate, 'Rate of the customer gateways');
  if (packetRate) {
    const byPackets = derive(
      packetRateThroughput,
      { packetRate, packet },
      `${prefix}.throughput.customer-gateway-by-packets-${direction}`,
    );
    device('customer-gateway-packets', byPackets, 'Packet rate of the customer gateways');
  }
  if (encryptedRate && isEncrypted) {
    device('customer-gateway-encryption', encryptedRate, 'Encryption of the customer gateways');
  }
  return ceilings;
}
