import type { Design } from '../design/design';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import type { CostLine, Ledger } from './cost-line';
import { customerGatewayLineOnce, customerGatewayLines } from './customer-gateway-lines';
import {
  directConnectDataLines,
  onPremisesLines,
  onPremisesLinesOnce,
  portLines,
  waitingPortLines,
} from './direct-connect-lines';
import { gatewayLines, type LinkAttachments } from './gateway-lines';
import { internetEgressLines } from './internet-egress';
import {
  connectionLine,
  internetAccessLine,
  internetAccessLineOnce,
  publicAddressLines,
} from './vpn-lines';

function oneOf({ prefix }: Ledger): Figure<'count'> {
  return assumedInDesign(
    1,
    'count',
    'Number of what a design has once',
    `${prefix}.once`,
    'the design has exactly one',
  );
}

/**
 * Every line of a design for a month. Data is billed on the link that carries it while nothing has
 * failed: a VPN that stands by costs its hours.
 */
export function linesOf(
  ledger: Ledger,
  plan: Plan,
  demand: Readonly<Record<Direction, Demand>>,
  { customerGateways, directConnect, vpn }: Design,
): CostLine[] {
  const one = oneOf(ledger);
  const attached: LinkAttachments[] = [
    ...(directConnect
      ? [
          {
            name: 'Direct Connect gateway',
            account: 'direct-connect-gateway-owner' as const,
            attachments: one,
          },
        ]
      : []),
    ...(vpn
      ? [{ name: 'VPN', account: 'gateway-owner' as const, attachments: vpn.connections }]
      : []),
  ];
  const overInternet = vpn?.underlay === 'internet' ? vpn : undefined;
  return [
    ...(directConnect ? portLines(ledger, plan, directConnect) : []),
    ...(vpn ? [connectionLine(ledger, plan, vpn)] : []),
    ...gatewayLines(ledger, plan, demand, attached, one),
    ...(directConnect
      ? directConnectDataLines(ledger, plan, demand, directConnect)
      : internetEgressLines(ledger, plan, demand.out.monthlyVolume)),
    ...(overInternet ? publicAddressLines(ledger, plan, overInternet) : []),
    ...(directConnect ? onPremisesLines(ledger, plan, directConnect, one) : []),
    ...(overInternet ? [internetAccessLine(ledger, plan, one)] : []),
    ...customerGatewayLines(ledger, plan, customerGateways),
  ];
}

/** Every line of a design that is paid once, beside those of a month. AWS has no setup charge. */
export function linesOnceOf(
  ledger: Ledger,
  plan: Plan,
  { customerGateways, directConnect, vpn }: Design,
): CostLine[] {
  return [
    ...(directConnect
      ? [
          ...waitingPortLines(ledger, plan, directConnect),
          ...onPremisesLinesOnce(ledger, plan, directConnect),
        ]
      : []),
    ...(vpn?.underlay === 'internet' ? [internetAccessLineOnce(ledger, plan, oneOf(ledger))] : []),
    customerGatewayLineOnce(ledger, plan, customerGateways),
  ];
}
