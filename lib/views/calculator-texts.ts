import { type Built, isUnknown, type Plan, utilisationCeiling } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { countAsTyped } from '../quantity/parse-count';
import { fractionAsTyped } from '../quantity/parse-fraction';
import { rateAsTyped } from '../quantity/parse-rate';
import type { QueueTexts } from '../workspace/queue-question';
import type { TunnelTexts } from '../workspace/tunnel-question';

/** The questions of an option for the calculators, as somebody would have typed them. */
export interface CalculatorTexts {
  /** One link of it as a queue; undefined where the rate of what is under the tunnels is not known. */
  readonly queue?: QueueTexts;
  /** Its tunnels, where they were counted; undefined without ECMP, and for several workloads. */
  readonly tunnels?: TunnelTexts;
}

/** A mean packet as the calculators take it, in whole bytes. */
const wholeBytes = (bytes: number) => String(Math.max(20, Math.round(bytes)));

const ceilingOf = (plan: Plan, link: 'shaped' | 'policed') =>
  fractionAsTyped(bareNumber(utilisationCeiling(plan, link)));

function queueOf(plan: Plan, { design }: Built, packetBytes: number) {
  const { accessRate } = plan.internet;
  const isPoliced = design.directConnect?.kind === 'hosted';
  const rate = design.directConnect?.portSpeed ?? (isUnknown(accessRate) ? undefined : accessRate);
  return (
    rate && {
      queue: {
        'line-rate': rateAsTyped(bareNumber(rate)),
        utilisation: ceilingOf(plan, isPoliced ? 'policed' : 'shaped'),
        packets: wholeBytes(packetBytes),
      },
    }
  );
}

/** The calculators' questions of an option; none where the demand is unknown. */
export function calculatorTexts(plan: Plan, built: Built): CalculatorTexts {
  const { demand, workloads, requirements, conventions } = plan;
  if (isUnknown(demand)) return {};
  const way = bareNumber(demand.in.peak) > bareNumber(demand.out.peak) ? 'in' : 'out';
  const { peak, meanPacket } = demand[way];
  const packetBytes = bareNumber(meanPacket);
  const [{ [way]: flows, flowBehaviour }, ...others] = workloads;
  const tunnels = built.design.vpn;
  const isOne =
    plan.vpn.routing.choice === 'static' ||
    plan.aws.gateway.choice === 'virtual-private-gateway' ||
    built.throughput[way].binding === 'single-tunnel';
  const survive = requirements.survive.choice;
  return {
    ...queueOf(plan, built, packetBytes),
    ...(tunnels &&
      built.sizing &&
      !isOne &&
      others.length === 0 && {
        tunnels: {
          demand: rateAsTyped(bareNumber(peak)),
          packet: wholeBytes(packetBytes),
          flows: countAsTyped(bareNumber(flows.flows)),
          'largest-flow': flows.largestFlow ? rateAsTyped(bareNumber(flows.largestFlow)) : '',
          behaviour: flowBehaviour.choice,
          class: tunnels.tunnelClass,
          'packet-ceiling': conventions.countPacketCeiling.choice === 'yes' ? 'on' : 'off',
          utilisation: ceilingOf(plan, 'shaped'),
          confidence: fractionAsTyped(bareNumber(requirements.confidence)),
          survive:
            survive === 'connection' || survive === 'customer-gateway' || survive === 'none'
              ? survive
              : 'tunnel',
        },
      }),
  };
}
