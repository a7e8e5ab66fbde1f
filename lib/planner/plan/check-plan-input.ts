import { formatQuantity } from '../../quantity/format-quantity';
import { bareNumber } from '../bare-number';
import { acceleratorEdges } from '../catalog/accelerator-edges';
import { type Edition, priceRow } from '../catalog/edition';
import { rateOfVolume } from './demand-formulas';
import { DIRECTIONS } from './direction';
import { isUnknown, type Plan, type WorkloadDirection } from './plan';
import { type DirectionInput, type PlanInput, STANDARD_OPTION_IDS } from './plan-input';
import type { PlanProblem } from './read-plan-input';
import { resolvePlan } from './resolve-plan';

const quoted = (value: string) => JSON.stringify(value);

/** What does not agree within one direction: which field of it, and what others would have to be. */
interface Disagreement extends Omit<PlanProblem, 'path' | 'counterparts'> {
  readonly field: keyof DirectionInput;
  readonly counterparts: readonly {
    readonly field: keyof DirectionInput;
    readonly accepted: string;
  }[];
}

const rateText = (bitsPerSecond: number) => formatQuantity(bitsPerSecond, 'bit/s');

/** A mean rate or a monthly volume that its own peak cannot carry, in one direction. */
function meanAbovePeak(
  input: DirectionInput,
  { traffic }: WorkloadDirection,
  hours: number,
): Disagreement | undefined {
  const { peakBitsPerSecond: peak, meanBitsPerSecond: mean, monthlyVolume: volume } = input;
  if (peak === undefined || isUnknown(traffic)) return undefined;
  if (mean !== undefined && mean > peak) {
    return {
      field: 'meanBitsPerSecond',
      given: rateText(mean),
      accepted: `at most the peak of this direction, ${rateText(peak)}`,
      counterparts: [
        {
          field: 'peakBitsPerSecond',
          accepted: `at least ${rateText(mean)}, the mean rate of this direction`,
        },
      ],
    };
  }
  if (volume === undefined) return undefined;
  const rate = rateOfVolume.compute({ volume: bareNumber(traffic.monthlyBytes), hours });
  if (rate <= peak) return undefined;
  const typed = `${volume.amount} ${volume.unit}`;
  return {
    field: 'monthlyVolume',
    given: `${typed}, which is a mean of ${rateText(rate)}`,
    accepted: `a volume whose mean is at most the peak of this direction, ${rateText(peak)}`,
    counterparts: [
      {
        field: 'peakBitsPerSecond',
        accepted: `at least ${rateText(rate)}, the mean of ${typed} a month in this direction`,
      },
    ],
  };
}

/** A largest flow that is more than the peak, or less than what each flow has to carry of it. */
function impossibleFlow(
  { peakBitsPerSecond: peak, largestFlowBitsPerSecond: largest }: DirectionInput,
  { flows }: WorkloadDirection,
): Disagreement | undefined {
  if (peak === undefined || largest === undefined) return undefined;
  const field = 'largestFlowBitsPerSecond';
  const given = rateText(largest);
  if (largest > peak) {
    return {
      field,
      given,
      accepted: `at most the peak of this direction, ${rateText(peak)}`,
      counterparts: [
        { field: 'peakBitsPerSecond', accepted: `at least the largest flow, ${given}` },
      ],
    };
  }
  const count = bareNumber(flows);
  const each = peak / count;
  if (largest >= each) return undefined;
  return {
    field,
    given,
    accepted: `at least ${rateText(each)}: the peak, ${rateText(peak)}, over ${count} flows`,
    counterparts: [
      {
        field: 'flows',
        accepted: `at least ${Math.ceil(peak / largest)}: the peak, ${rateText(peak)}, over a largest flow of ${given}`,
      },
      {
        field: 'peakBitsPerSecond',
        accepted: `at most ${rateText(largest * count)}: ${count} flows of at most ${given}`,
      },
    ],
  };
}

/** Packets that the site's hosts or its LAN, where their MTU is given, do not pass in either direction. */
function packetsAboveSite({ site = {}, workloads = [] }: PlanInput): PlanProblem[] {
  const ends = [
    { path: 'site.hostMtuBytes', name: 'Host MTU', mtu: site.hostMtuBytes },
    { path: 'site.lanMtuBytes', name: 'LAN MTU', mtu: site.lanMtuBytes },
  ].flatMap(({ mtu, ...end }) => (mtu === undefined ? [] : [{ ...end, mtu }]));
  const bytesText = (bytes: number) => formatQuantity(bytes, 'B');
  return workloads.flatMap((workload, i) =>
    DIRECTIONS.flatMap((direction) => {
      const { meanPacketBytes, packetMix = [] } = workload[direction] ?? {};
      const path = `workloads.${i}.${direction}`;
      const sizes = [
        ...(meanPacketBytes === undefined
          ? []
          : [{ path: `${path}.meanPacketBytes`, bytes: meanPacketBytes }]),
        ...packetMix.map(({ packetBytes: bytes }, at) => ({
          path: `${path}.packetMix.${at}.packetBytes`,
          bytes,
        })),
      ];
      return sizes.flatMap((size): PlanProblem[] => {
        const narrow = ends.find(({ mtu }) => size.bytes > mtu);
        if (narrow === undefined) return [];
        return [
          {
            path: size.path,
            given: bytesText(size.bytes),
            accepted: `at most ${bytesText(narrow.mtu)}, the ${narrow.name} of the site`,
            counterparts: [
              {
                path: narrow.path,
                accepted: `at least ${bytesText(size.bytes)}, a packet of this plan`,
              },
            ],
          },
        ];
      });
    }),
  );
}

/** Acceleration where AWS has none: with large tunnels, and over Direct Connect. */
function impossibleAcceleration({ designs = [] }: PlanInput): PlanProblem[] {
  return designs.flatMap(({ vpn = [] }, design) =>
    vpn.flatMap(({ accelerated, tunnelClass, underlay }, group): PlanProblem[] => {
      if (accelerated !== true) return [];
      const path = (field: string) => `designs.${design}.vpn.${group}.${field}`;
      const refuse = (why: string, field: string, instead: string) => [
        {
          path: path('accelerated'),
          given: 'accelerated',
          accepted: `not accelerated: ${why}`,
          counterparts: [{ path: path(field), accepted: instead }],
        },
      ];
      if (tunnelClass === 'large') {
        return refuse(
          'AWS accelerates standard tunnels only',
          'tunnelClass',
          'standard tunnels, the only ones that AWS accelerates',
        );
      }
      return underlay === 'direct-connect'
        ? refuse(
            'these tunnels run over Direct Connect, where there is nothing to accelerate',
            'underlay',
            'the internet, over which alone AWS accelerates',
          )
        : [];
    }),
  );
}

/** What every price of an edition shares with others of its kind: its id but for the last part. */
const kindOf = (id: string) => id.slice(0, id.lastIndexOf('.'));

/** Prices of one's own that no price of the edition is like, or that are both given and discounted. */
function ownPriceFaults({ prices = {} }: PlanInput, edition: Edition): PlanProblem[] {
  const kinds = new Set(edition.prices.map(({ id }) => kindOf(id)));
  return Object.entries(prices).flatMap(([id, { usd, discountFraction }]): PlanProblem[] => {
    const path = `prices.${id}`;
    if (priceRow(edition, id) === undefined && !kinds.has(kindOf(id))) {
      return [
        {
          path,
          given: quoted(id),
          accepted: 'the id of a price of the edition, such as tgw.attachment-hour.us-east-1',
        },
      ];
    }
    if (usd === undefined || discountFraction === undefined) return [];
    return [
      {
        path: `${path}.discountFraction`,
        given: formatQuantity(discountFraction, 'fraction'),
        accepted:
          'no discount beside a price of your own, since it is off the listed one; reset one of the two',
        counterparts: [
          {
            path: `${path}.usd`,
            accepted:
              'no price beside a discount, which is off the listed one; reset one of the two',
          },
        ],
      },
    ];
  });
}

const isGovCloud = (region: string) => region.startsWith('us-gov-');

/** GovCloud Regions are peered with each other only (GovCloud user guide, AWS Transit Gateway). */
const canPeer = (region: string, other: string) =>
  region !== other && isGovCloud(region) === isGovCloud(other);

/** A peering that names no other Region of the edition, or that the plan's gateway has not. */
function impossiblePeering({ aws = {} }: PlanInput, edition: Edition, plan: Plan): PlanProblem[] {
  const region = aws.peering?.region;
  if (region === undefined) return [];
  const path = 'aws.peering.region';
  const given = quoted(region);
  const peersOf = (id: string) =>
    edition.regions.map((each) => each.id).filter((other) => canPeer(id, other));
  const others = peersOf(plan.aws.region.choice);
  if (!others.includes(region)) {
    return [
      {
        path,
        given,
        accepted:
          region === plan.aws.region.choice
            ? `a Region other than ${region}, which is the plan’s own`
            : `a Region that ${plan.aws.region.choice} can be peered with: one of ${others.join(', ')}`,
        ...(edition.regions.some(({ id }) => id === region) && {
          counterparts: [
            {
              path: 'aws.region',
              accepted:
                region === plan.aws.region.choice
                  ? `a Region other than ${region}, with which the plan is peered`
                  : `a Region that ${region} can be peered with: one of ${peersOf(region).join(', ')}`,
            },
          ],
        }),
      },
    ];
  }
  const gateway = plan.aws.gateway.choice;
  if (gateway === 'transit-gateway') return [];
  return [
    {
      path,
      given,
      accepted: 'no Region: only a transit gateway is peered with one of another Region',
      counterparts: [
        { path: 'aws.gateway', accepted: 'a transit gateway, while another Region is peered' },
      ],
    },
  ];
}

/**
 * What a well-formed plan names that its edition does not have, and what contradicts itself.
 * @param plan the input resolved, where the caller has it already.
 */
export function checkPlanInput(
  input: PlanInput,
  edition: Edition,
  plan: Plan = resolvePlan(input, edition),
): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const region = input.aws?.region;
  if (region !== undefined && !edition.regions.some(({ id }) => id === region)) {
    problems.push({
      path: 'aws.region',
      given: quoted(region),
      accepted: `one of ${edition.regions.map(({ id }) => id).join(', ')}`,
    });
  }
  const { locations = [], siteLink } = input.underlays?.directConnect ?? {};
  const groups = [
    ...locations.map(({ group }, i) => ({ path: `locations.${i}.group`, group })),
    { path: 'siteLink.to', group: siteLink?.to },
  ];
  for (const { path, group } of groups) {
    if (group === undefined || edition.locationGroups.some(({ id }) => id === group)) continue;
    problems.push({
      path: `underlays.directConnect.${path}`,
      given: quoted(group),
      accepted: `one of ${edition.locationGroups.map(({ id }) => id).join(', ')}`,
    });
  }
  const edge = input.underlays?.internet?.acceleratorEdge;
  const edges = acceleratorEdges(edition).map(({ id }) => id);
  if (edge !== undefined && !edges.includes(edge)) {
    problems.push({
      path: 'underlays.internet.acceleratorEdge',
      given: quoted(edge),
      accepted: `one of ${edges.join(', ')}`,
    });
  }
  const hours = bareNumber(plan.conventions.hoursPerMonth);
  input.workloads?.forEach((workload, i) => {
    for (const direction of DIRECTIONS) {
      const resolved = plan.workloads[i]?.[direction];
      if (resolved === undefined) continue;
      const typed = workload[direction] ?? {};
      const path = (field: keyof DirectionInput) => `workloads.${i}.${direction}.${field}`;
      for (const found of [
        meanAbovePeak(typed, resolved, hours),
        impossibleFlow(typed, resolved),
      ]) {
        if (found === undefined) continue;
        const { field, counterparts, ...problem } = found;
        problems.push({
          ...problem,
          path: path(field),
          counterparts: counterparts.map(({ field: other, accepted }) => ({
            path: path(other),
            accepted,
          })),
        });
      }
    }
  });
  problems.push(
    ...impossiblePeering(input, edition, plan),
    ...packetsAboveSite(input),
    ...ownPriceFaults(input, edition),
    ...impossibleAcceleration(input),
  );
  // An id is the first part of every address of its option, and these words begin other addresses.
  const ids = new Set<string>([...STANDARD_OPTION_IDS, 'plan', 'demand', 'catalog', 'verdict']);
  input.designs?.forEach(({ id }, i) => {
    if (ids.has(id)) {
      problems.push({
        path: `designs.${i}.id`,
        given: quoted(id),
        accepted: 'an id that no other design and no standard option has',
      });
    }
    ids.add(id);
  });
  return problems;
}
