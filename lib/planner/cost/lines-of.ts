import type { Design } from '../design/design';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { acceleratorLine, premiumLine } from './acceleration-lines';
import type { CostLine, Ledger } from './cost-line';
import { customerGatewayLineOnce, customerGatewayLines } from './customer-gateway-lines';
import { dataLines } from './data-lines';
import {
  onPremisesLines,
  onPremisesLinesOnce,
  portLines,
  waitingPortLines,
} from './direct-connect-lines';
import { gatewayLines, type LinkAttachments } from './gateway-lines';
import { peeringLines, peeringOf, sentFromHere } from './peering-lines';
import { siteLinkLines } from './site-link-lines';
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
  design: Design,
): CostLine[] {
  const { customerGateways, directConnect, vpn } = design;
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
  const peering = peeringOf(plan);
  const sent = {
    out: peering ? sentFromHere(ledger, demand, peering) : demand.out.monthlyVolume,
    in: demand.in.monthlyVolume,
  };
  const overInternet = vpn?.underlay === 'internet' ? vpn : undefined;
  return [
    ...(directConnect ? portLines(ledger, plan, directConnect) : []),
    ...(directConnect ? siteLinkLines(ledger, plan, directConnect) : []),
    ...(vpn ? [connectionLine(ledger, plan, vpn)] : []),
    ...(vpn?.isAccelerated ? [acceleratorLine(ledger, plan, vpn)] : []),
    ...gatewayLines(ledger, plan, sent, attached, one),
    ...(peering ? peeringLines(ledger, plan, demand, peering, one) : []),
    ...dataLines(ledger, plan, demand, design),
    ...(vpn?.isAccelerated && !directConnect ? [premiumLine(ledger, plan, demand)] : []),
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
