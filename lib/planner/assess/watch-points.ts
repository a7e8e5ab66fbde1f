import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { singleFlowBandwidth, smallInstanceGatewayBandwidth } from '../catalog/ec2-limits';
import { isBackup } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { DIRECTIONS, type Direction } from '../plan/direction';
import { isUnknown, type Plan } from '../plan/plan';
import { linksUsed } from '../throughput/ecmp-formulas';
import { largestFlow } from '../throughput/flow-list';
import { isEnough } from '../throughput/is-enough';
import { totalsPassed } from '../throughput/totals-passed';
import { usesOneTunnel } from '../throughput/vpn-throughput';
import type { Built } from './option-assessment';
import { planOfOption } from './plan-of-option';

/** What no option is judged by, and what can make it come out otherwise, with both figures. */
export interface WatchPoint {
  readonly kind:
    | 'ecmp-total'
    | 'vpn-connections'
    | 'instance-flow'
    | 'instance-total'
    | 'hashing-adds'
    | 'flow-fills-link'
    | 'tunnels-over-ports';
  readonly direction?: Direction;
  readonly observed: Figure;
  readonly limitOf: Figure;
}

/** From here on so many tunnels are there for hashing alone that fewer, larger flows would tell. */
const HASHING_ADDS = 1.5;
/** Two flows of more than this share of a link do not fit on one. */
const FILLS_LINK = 0.5;
/** Of the ports: so many tunnels leave none idle that is worth a word. */
const NEARLY_ALL = 0.99;

function ofTunnels(plan: Plan, { design, sizing }: Built, id: string): WatchPoint[] {
  const { vpn, directConnect } = design;
  if (vpn === undefined) return [];
  const points: WatchPoint[] = totalsPassed(
    vpn,
    plan.aws.gateway.choice,
    !usesOneTunnel(plan),
    `${id}.watch.tunnels-together`,
    plan.edition,
  );
  if (sizing && bareNumber(sizing.carrying) >= HASHING_ADDS * bareNumber(sizing.even)) {
    points.push({ kind: 'hashing-adds', observed: sizing.carrying, limitOf: sizing.even });
  }
  if (directConnect && vpn.underlay === 'direct-connect' && bareNumber(directConnect.ports) > 1) {
    const used = derive(
      linksUsed,
      { links: directConnect.ports, flows: vpn.tunnels },
      `${id}.watch.ports-used`,
      'Ports that the tunnels use, on average',
    );
    if (bareNumber(used) < NEARLY_ALL * bareNumber(directConnect.ports)) {
      points.push({ kind: 'tunnels-over-ports', observed: used, limitOf: directConnect.ports });
    }
  }
  return points;
}

function ofInstances(plan: Plan, { design, throughput }: Built): WatchPoint[] {
  const one = constantOn(singleFlowBandwidth, plan.edition);
  const total = constantOn(smallInstanceGatewayBandwidth, plan.edition);
  return DIRECTIONS.flatMap((direction): WatchPoint[] => {
    const { demand } = throughput[direction];
    const flow = largestFlow(plan, direction);
    return [
      ...(flow && bareNumber(flow) > bareNumber(one)
        ? [{ kind: 'instance-flow' as const, direction, observed: flow, limitOf: one }]
        : []),
      ...(design.directConnect && bareNumber(demand) > bareNumber(total)
        ? [{ kind: 'instance-total' as const, direction, observed: demand, limitOf: total }]
        : []),
    ];
  });
}

/** A flow that fills much of a link, where there are several to hash it onto. */
function ofFlows(plan: Plan, { design, throughput }: Built): WatchPoint[] {
  const { vpn, directConnect } = design;
  const links = isBackup(design) ? directConnect?.ports : (vpn?.tunnels ?? directConnect?.ports);
  const isHashed = links && bareNumber(links) > 1 && (!vpn || !usesOneTunnel(plan));
  if (!isHashed) return [];
  return DIRECTIONS.flatMap((direction): WatchPoint[] => {
    const { perLink, demand } = throughput[direction];
    const flow = largestFlow(plan, direction);
    // One flow by itself meets no other.
    const isAlone = flow && isEnough(flow, demand);
    return flow && !isAlone && bareNumber(flow) > FILLS_LINK * bareNumber(perLink)
      ? [{ kind: 'flow-fills-link', direction, observed: flow, limitOf: perLink }]
      : [];
  });
}

/**
 * What to watch of an option: quotas, what AWS states beside its limits, rules of instances, and
 * where hashing decides. None where the demand is unknown. Apart from the assessment, which no point
 * changes.
 */
export function watchPoints(
  given: Plan,
  { id }: { readonly id: string },
  built: Built,
): readonly WatchPoint[] {
  const plan = planOfOption(given, id, built.design);
  if (isUnknown(plan.demand)) return [];
  return [...ofTunnels(plan, built, id), ...ofFlows(plan, built), ...ofInstances(plan, built)];
}
