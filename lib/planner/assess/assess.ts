import { bareNumber } from '../bare-number';
import type { Edition } from '../catalog/edition';
import { type Cost, cost } from '../cost/cost';
import { costPerGbpsLeft, costPerUsableGbps } from '../cost/cost-formulas';
import { linesOf, linesOnceOf } from '../cost/lines-of';
import type { Design } from '../design/design';
import type { Failure } from '../failure/failure';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { packetsOfClamp } from '../packet/ethernet-formulas';
import type { PathPackets } from '../packet/path';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { loadOfNominal, portsCounted, usableThroughput } from '../throughput/capacity-formulas';
import type { Ceiling } from '../throughput/constraint';
import { linkLoad } from '../topology/topology-formulas';
import { topologyOf } from '../topology/topology-of';
import { type ByDirection, byDirection } from './by-direction';
import { type Carrier, carrierOf, type LinksUp } from './carrier';
import { failuresOf } from './failures';
import { leadTimeOf } from './lead-time';
import type { Built, LoadedCeiling, OptionThroughput } from './option-assessment';
import { otherReadings } from './other-readings';

type Demands = ByDirection<Demand>;

/** The failure that leaves least in a direction, of those that count. */
function worstFailure(failures: readonly [Failure, ...Failure[]], direction: Direction): Failure {
  const counted = failures.filter((failure) => failure.counted);
  return counted.reduce(
    (worst, failure) =>
      bareNumber(failure.left[direction].usable) < bareNumber(worst.left[direction].usable)
        ? failure
        : worst,
    counted[0] ?? failures[0],
  );
}

/** The links whose capacity counts: of ports that stand for each other one is spare, of a LAG none. */
function linksCounted({ customerGateways, directConnect, vpn }: Design, prefix: string): LinksUp {
  return {
    customerGateways,
    ...(directConnect && {
      ports: directConnect.isLag
        ? directConnect.ports
        : derive(
            portsCounted,
            { ports: directConnect.ports },
            `${prefix}.throughput.ports-counted`,
          ),
    }),
    ...(vpn && { tunnels: vpn.tunnels }),
  };
}

function optionThroughput(
  design: Design,
  carrier: Carrier,
  failures: readonly [Failure, ...Failure[]],
  demands: Demands,
  prefix: string,
): ByDirection<OptionThroughput> {
  const { directConnect, vpn } = design;
  const all: LinksUp = {
    ...(directConnect && { ports: directConnect.ports }),
    ...(vpn && { tunnels: vpn.tunnels }),
  };
  const counted = linksCounted(design, prefix);
  const usable = carrier.carried(counted, 'usable', 'Usable throughput');
  const nominal = carrier.nominal(all, 'nominal', 'Nominal capacity');
  const other = carrier.otherReading?.(counted);
  return byDirection((direction) => {
    const worst = worstFailure(failures, direction);
    const nominalLeft = worst.nominalLeft[direction];
    const { peak } = demands[direction];
    const loaded = (ceiling: Ceiling): LoadedCeiling =>
      bareNumber(ceiling.figure) > 0
        ? {
            ...ceiling,
            load: derive(
              linkLoad,
              { peak, usable: ceiling.figure },
              `${prefix}.throughput.load-${ceiling.constraint}-${direction}`,
              'Share of this ceiling that the peak takes',
            ),
          }
        : ceiling;
    const [first, ...others] = usable[direction].ceilings;
    return {
      ...usable[direction],
      ceilings: [loaded(first), ...others.map(loaded)],
      linkBounds: carrier.linkBounds[direction],
      demand: peak,
      nominal: nominal[direction],
      perLink: carrier.perLink[direction],
      afterWorstFailure: worst.left[direction],
      worstFailure: worst,
      ...(bareNumber(nominalLeft) > 0 && {
        loadAfterWorstFailure: derive(
          loadOfNominal,
          { peak, nominal: nominalLeft },
          `${prefix}.throughput.load-after-worst-failure-${direction}`,
        ),
      }),
      ...(direction === 'in' && other && { otherReading: other }),
    };
  });
}

/** A month's cost of a design; `demands` may differ from the plan's own, as in a sweep. */
export function costOf(
  plan: Plan,
  demands: Demands,
  design: Design,
  edition: Edition,
  prefix: string,
): Cost {
  const ledger = { edition, own: plan.ownPrices, prefix: `${prefix}.cost` };
  return cost(
    linesOf(ledger, plan, demands, design),
    linesOnceOf(ledger, plan, design),
    ledger.prefix,
  );
}

/** Known cost over a throughput in the direction that has less of it; nothing where there is none. */
function perGbps(
  known: Figure<'USD'>,
  throughput: ByDirection<OptionThroughput>,
  prefix: string,
): Pick<Built, 'costPerUsableGbps' | 'costPerGbpsLeft'> {
  const least = (ceilings: readonly Figure<'bit/s'>[], name: string, label: string) =>
    derive(usableThroughput, { ceilings }, `${prefix}.throughput.${name}`, label);
  const { out, in: into } = throughput;
  const usable = least([out.usable, into.usable], 'usable-either-way', 'Usable, either way');
  const left = least(
    [out.afterWorstFailure.usable, into.afterWorstFailure.usable],
    'left',
    'Left after the worst single failure, either way',
  );
  const address = (name: string) => `${prefix}.cost.${name}`;
  return {
    ...(bareNumber(usable) > 0 && {
      costPerUsableGbps: derive(costPerUsableGbps, { known, usable }, address('per-usable-gbps')),
    }),
    ...(bareNumber(left) > 0 && {
      costPerGbpsLeft: derive(costPerGbpsLeft, { known, left }, address('per-gbps-left')),
    }),
  };
}

/** What one clamp for both paths does to the first. */
function clampCost({ mssIpv4, otherReading }: PathPackets, backup: PathPackets, prefix: string) {
  const cost = (mss: Figure<'B'>, name: string) =>
    derive(packetsOfClamp, { mss, clamped: backup.mssIpv4 }, `${prefix}.packets.${name}`);
  return {
    packets: cost(mssIpv4, 'clamp-cost'),
    ...(otherReading && { other: cost(otherReading.mssIpv4, 'mixed.clamp-cost') }),
  };
}

/** What a VPN that stands by carries once every port is down. */
function standingIn({ customerGateways, vpn }: Design, { backupPackets, carried }: Carrier) {
  return vpn && backupPackets
    ? carried(
        { customerGateways, tunnels: vpn.tunnels },
        'standing-in',
        'Usable while the VPN stands in',
      )
    : undefined;
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
  const carrier = carrierOf(plan, demands, design, prefix);
  const failures = failuresOf(plan, design, carrier, prefix);
  const throughput = optionThroughput(design, carrier, failures, demands, prefix);
  const ledger = costOf(plan, demands, design, edition, prefix);
  return {
    design,
    throughput,
    failures,
    packets: carrier.packets,
    ...(carrier.backupPackets && {
      backupPackets: carrier.backupPackets,
      packetsOfClamp: clampCost(carrier.packets, carrier.backupPackets, prefix),
    }),
    cost: ledger,
    otherReadings: otherReadings(
      plan,
      demands,
      design,
      edition,
      { lines: ledger.lines, once: ledger.once.lines },
      prefix,
    ),
    ...perGbps(ledger.known, throughput, prefix),
    leadTime: leadTimeOf(plan, design, prefix),
    topology: topologyOf(plan, design, throughput, standingIn(design, carrier), prefix),
  };
}
