import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { singleFlowBandwidth } from '../catalog/ec2-limits';
import type { DirectConnectConnections, VpnConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Choice, Figure } from '../figure/figure';
import { outerPacket } from '../packet/encapsulation';
import { goodput } from '../packet/mix-formulas';
import { DIRECTIONS, type Direction } from '../plan/direction';
import { isUnknown, type Plan } from '../plan/plan';
import type { CongestionControl } from '../plan/plan-input';
import { portIpRate } from '../throughput/capacity-formulas';
import type { Constraint } from '../throughput/constraint';
import { frameEfficiencyOf } from '../throughput/direct-connect-throughput';
import type { FlowCeiling } from '../throughput/flow-ceiling';
import { deliveredRate, flowGoodput, windowRate } from '../throughput/flow-formulas';
import { largestFlow } from '../throughput/flow-list';
import { fullSegment } from '../throughput/full-segment';
import { isEnough } from '../throughput/is-enough';
import { type LossyPath, ratesAtLoss } from '../throughput/rates-at-loss';
import { packetRateThroughput } from '../throughput/tunnel-formulas';
import { tunnelLimits } from '../throughput/vpn-throughput';
import type { Built } from './option-assessment';
import { planOfOption } from './plan-of-option';
import { tunnelPathOf } from './tunnel-path-of';

/** What can bind one flow of a plan. */
export type OneFlowConstraint =
  | FlowCeiling['constraint']
  | 'instance'
  | Extract<
      Constraint,
      | 'lan'
      | 'customer-gateway'
      | 'customer-gateway-packets'
      | 'customer-gateway-encryption'
      | 'rate-limiter'
    >;

/** A ceiling of one flow, as TCP data. */
interface OneFlowCeiling {
  readonly constraint: OneFlowConstraint;
  readonly figure: Figure<'bit/s'>;
}

/** The largest flow of the plan, against what one TCP flow carries. */
interface WantedFlow {
  readonly direction: Direction;
  /** Inner IP bits. */
  readonly rate: Figure<'bit/s'>;
  /** The same as TCP data. */
  readonly data: Figure<'bit/s'>;
  readonly isEnough: boolean;
}

/** One TCP flow over one path of an option. */
export interface OneFlow {
  /** First part of its addresses. */
  readonly prefix: string;
  readonly path: LossyPath;
  readonly congestion: Choice<CongestionControl>;
  /** From the instance over the links to the ends, then what the loss allows. */
  readonly ceilings: readonly [OneFlowCeiling, ...OneFlowCeiling[]];
  /** The least of them, TCP data. */
  readonly throughput: Figure<'bit/s'>;
  readonly binding: OneFlowConstraint;
  /** Undefined where no flow has a rate of its own: copies take what they get. */
  readonly wanted?: WantedFlow;
}

/** One flow over each path of an option; the backup is the path over the VPN that stands by. */
export interface FlowsOfOption {
  readonly main: OneFlow;
  readonly backup?: OneFlow;
}

/** What carries the flow: ports, tunnels, or tunnels inside ports. */
interface Way {
  readonly plan: Plan;
  readonly directConnect?: DirectConnectConnections | undefined;
  readonly vpn?: VpnConnections | undefined;
  readonly mss: Figure<'B'>;
  /** The packet of a full segment. */
  readonly packet: Figure<'B'>;
  /** First part of the addresses. */
  readonly at: string;
}

/** The ceilings of the path itself, each as TCP data of full segments that arrive. */
function pathCeilings(
  { plan, directConnect, vpn, mss, packet, at }: Way,
  design: Built['design'],
  loss: Figure<'fraction'>,
  id: string,
): [OneFlowCeiling, ...OneFlowCeiling[]] {
  const asOf = plan.edition;
  const asData = (
    constraint: OneFlowConstraint,
    rate: Figure<'bit/s'>,
    of: Figure<'B'>,
    label: string,
  ): OneFlowCeiling => {
    const sent = derive(goodput, { rate, data: mss, packet: of }, `${at}.${constraint}-sent`);
    return {
      constraint,
      figure: derive(deliveredRate, { rate: sent, loss }, `${at}.${constraint}`, label),
    };
  };
  const outside = vpn
    ? outerPacket(packet, tunnelPathOf(plan, design, id).path.encapsulation, `${at}.outer-packet`)
    : packet;
  const ipRateOn = (lineRate: Figure<'bit/s'>, of: Figure<'B'>, part: string) =>
    derive(
      portIpRate,
      { lineRate, frameEfficiency: frameEfficiencyOf(of, `${at}.${part}.frame-efficiency`, asOf) },
      `${at}.${part}.ip-rate`,
    );
  const { lanRate, customerGateway } = plan.site;
  const { rate, packetRate: devicePackets, encryptedRate } = customerGateway;
  const ceilings: OneFlowCeiling[] = [
    ...(lanRate
      ? [
          asData(
            'lan',
            ipRateOn(lanRate, packet, 'lan-line'),
            packet,
            'TCP data that the LAN carries',
          ),
        ]
      : []),
    ...(rate
      ? [asData('customer-gateway', rate, packet, 'TCP data that one customer gateway forwards')]
      : []),
    ...(devicePackets
      ? [
          asData(
            'customer-gateway-packets',
            derive(
              packetRateThroughput,
              { packetRate: devicePackets, packet },
              `${at}.customer-gateway-by-packets`,
            ),
            packet,
            'TCP data within the packets of one customer gateway',
          ),
        ]
      : []),
    ...(encryptedRate && vpn
      ? [
          asData(
            'customer-gateway-encryption',
            encryptedRate,
            packet,
            'TCP data that one customer gateway encrypts',
          ),
        ]
      : []),
  ];
  if (directConnect) {
    const limit =
      directConnect.kind === 'dedicated' ? plan.directConnect.virtualInterfaceRate : undefined;
    if (limit) {
      const limited = ipRateOn(limit, outside, 'limiter');
      ceilings.push(
        asData('rate-limiter', limited, outside, 'TCP data that the rate limiter lets through'),
      );
    }
    const ipRate = ipRateOn(directConnect.portSpeed, outside, 'port');
    ceilings.push(asData('line', ipRate, outside, 'TCP data that one port carries'));
  } else if (!isUnknown(plan.internet.accessRate)) {
    const { accessRate } = plan.internet;
    ceilings.push(asData('line', accessRate, outside, 'TCP data that the internet access carries'));
  }
  if (vpn) {
    const { bandwidth, packetRate } = tunnelLimits(vpn.tunnelClass, asOf);
    const byPackets = derive(packetRateThroughput, { packetRate, packet }, `${at}.by-packets`);
    ceilings.push(
      asData('tunnel-bandwidth', bandwidth, packet, 'TCP data within the bandwidth of a tunnel'),
      asData('tunnel-packet-rate', byPackets, packet, 'TCP data within the packets of a tunnel'),
    );
  }
  const instance = constantOn(singleFlowBandwidth, asOf);
  return [
    asData('instance', instance, packet, 'TCP data of a single flow of an EC2 instance'),
    ...ceilings,
  ];
}

/** The direction whose largest flow is the larger one; undefined where no flow has a rate. */
function largestWanted(plan: Plan) {
  const all = DIRECTIONS.flatMap((direction) => {
    const rate = largestFlow(plan, direction);
    return rate ? [{ direction, rate }] : [];
  });
  return all.reduce<(typeof all)[number] | undefined>(
    (high, each) => (high && bareNumber(high.rate) >= bareNumber(each.rate) ? high : each),
    undefined,
  );
}

function wantedFlow(
  plan: Plan,
  mss: Figure<'B'>,
  throughput: Figure<'bit/s'>,
  packet: Figure<'B'>,
  at: string,
): WantedFlow | undefined {
  const wanted = largestWanted(plan);
  if (wanted === undefined) return undefined;
  const { direction, rate } = wanted;
  const data = derive(
    goodput,
    { rate, data: mss, packet },
    `${at}.wanted`,
    'TCP data of the largest flow',
  );
  return {
    direction,
    rate,
    data,
    isEnough: isEnough(throughput, data),
  };
}

function oneFlow(
  { at, mss, ...links }: Omit<Way, 'packet'>,
  design: Built['design'],
  underlay: Pick<LossyPath, 'rtt' | 'loss'>,
  id: string,
): OneFlow {
  const { plan } = links;
  const { congestion, window } = plan.tcp;
  const packet = fullSegment(mss, `${at}.packet`, plan.edition);
  const path: LossyPath = { ...underlay, mss, ...(window && { window }) };
  const fixed: [OneFlowCeiling, ...OneFlowCeiling[]] = [
    ...pathCeilings({ ...links, mss, packet, at }, design, path.loss, id),
    ...(window
      ? [
          {
            constraint: 'window' as const,
            figure: derive(windowRate, { window, rtt: path.rtt }, `${at}.window-rate`),
          },
        ]
      : []),
  ];
  const rates = ratesAtLoss(path, at, plan.edition);
  const byLoss = congestion.choice === 'bbr' ? undefined : rates?.[congestion.choice];
  const ceilings: OneFlow['ceilings'] = [
    ...fixed,
    ...(byLoss ? [{ constraint: 'rtt-loss' as const, figure: byLoss }] : []),
  ];
  const { constraint } = ceilings.reduce((low, each) =>
    bareNumber(each.figure) < bareNumber(low.figure) ? each : low,
  );
  const throughput = derive(
    flowGoodput,
    { ceilings: ceilings.map(({ figure }) => figure) },
    `${at}.throughput`,
  );
  const wanted = wantedFlow(plan, mss, throughput, packet, at);
  return {
    prefix: at,
    path,
    congestion,
    ceilings,
    throughput,
    binding: constraint,
    ...(wanted && { wanted }),
  };
}

/**
 * One TCP flow over each path of an option, and the plan's largest flow against it. Undefined where
 * the demand is unknown. Apart from the assessment, which counts bits and not TCP: a flow may be UDP.
 */
export function flowsOfOption(
  given: Plan,
  { id }: { readonly id: string },
  built: Built,
): FlowsOfOption | undefined {
  const { design, packets, backupPackets } = built;
  const plan = planOfOption(given, id, design);
  if (isUnknown(plan.demand)) return undefined;
  const { directConnect, vpn } = design;
  const standsBy = backupPackets !== undefined;
  const main = oneFlow(
    {
      plan,
      directConnect,
      vpn: standsBy ? undefined : vpn,
      mss: packets.mssIpv4,
      at: `${id}.flow`,
    },
    design,
    directConnect ? plan.directConnect : plan.internet,
    id,
  );
  if (!standsBy) return { main };
  return {
    main,
    backup: oneFlow(
      { plan, vpn, mss: backupPackets.mssIpv4, at: `${id}.backup.flow` },
      design,
      plan.internet,
      id,
    ),
  };
}
