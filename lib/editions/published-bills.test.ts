import { describe, expect, it } from 'vitest';
import { assessPlan, isPriced, type PlanInput } from '../planner';
import { type WorkedExample, workedExamples } from '../planner/__fixtures__/worked-examples';
import { bareNumber } from '../planner/bare-number';
import { currentEdition } from './current-edition';

/** Lines of one plan's one own design: what the example's bill is put together from. */
interface Part {
  readonly input: PlanInput;
  readonly lines: RegExp;
}

const GIGABIT = 1e9;

function plan(
  example: WorkedExample,
  region: string,
  out: number,
  rest: Pick<PlanInput, 'designs'> & {
    readonly aws?: NonNullable<PlanInput['aws']>;
    readonly locationGroup?: string;
    readonly internet?: NonNullable<NonNullable<PlanInput['underlays']>['internet']>;
    readonly directConnect?: NonNullable<PlanInput['underlays']>['directConnect'];
  },
): PlanInput {
  return {
    version: 1,
    aws: { region, gateway: 'virtual-private-gateway', ...rest.aws },
    workloads: [
      {
        out: { monthlyVolume: { amount: out, unit: 'GB' } },
        in: { monthlyVolume: { amount: example.inputs.inboundGb ?? 0, unit: 'GB' } },
      },
    ],
    underlays: {
      directConnect: {
        locations: [{ group: rest.locationGroup ?? 'us-contiguous' }],
        ...rest.directConnect,
      },
      internet: rest.internet ?? {},
    },
    conventions: {
      hoursPerMonth: example.inputs.hours || 1,
      countFreeEgress: example.inputs.freeGb > 0,
    },
    designs: rest.designs ?? [],
  };
}

const vpn = (connections: number, accelerated = false): NonNullable<PlanInput['designs']> => [
  { id: 'own', name: 'Own', vpn: [{ tunnelClass: 'standard', connections, accelerated }] },
];
const port = (
  kind: 'dedicated' | 'hosted',
  gbps: number,
  count: number,
  billing: 'metered' | 'flat-rate' = 'metered',
): NonNullable<PlanInput['designs']> => [
  {
    id: 'own',
    name: 'Own',
    directConnect: Array.from({ length: count }, () => ({
      kind,
      portSpeedBitsPerSecond: gbps * GIGABIT,
      billing,
    })),
  },
];

/** An example as plans that Trunkline can be asked: a plan has one Region and one location. */
function partsOf(example: WorkedExample): Part[] {
  const {
    ports = [],
    flatRate,
    siteLink,
    vpnConnections,
    transitGateway,
    peering,
    accelerated,
    transfers,
  } = example.inputs;
  const parts: Part[] = ports.map(({ kind, speed, area, count }) => ({
    input: plan(example, 'us-east-1', 0, {
      designs: port(kind, Number.parseInt(speed, 10), count),
      locationGroup: area === 'japan' ? 'japan' : 'us-contiguous',
    }),
    lines: /^port$/,
  }));
  if (flatRate) {
    const { speed, tier, ports: count } = flatRate;
    parts.push({
      input: plan(example, 'us-east-1', 0, {
        designs: port('dedicated', Number.parseInt(speed, 10), count, 'flat-rate'),
        directConnect: { flatRateTier: tier },
      }),
      lines: /^port$/,
    });
  }
  if (siteLink) {
    const { virtualInterfaces, from, to, billedGb } = siteLink;
    parts.push({
      input: plan(example, 'us-east-1', 0, {
        designs: port('dedicated', 1, 1),
        locationGroup: from,
        directConnect: {
          siteLink: {
            virtualInterfaces,
            to,
            monthlyVolume: { amount: billedGb, unit: 'GB' },
          },
        },
      }),
      lines: /^site-link/,
    });
  }
  if (vpnConnections) {
    parts.push({
      input: plan(example, vpnConnections.region, 0, { designs: vpn(vpnConnections.count) }),
      lines: /^vpn-connection$/,
    });
  }
  if (transitGateway) {
    const { region, attachments, processedGb } = transitGateway;
    parts.push({
      input: plan(example, region, processedGb, {
        designs: vpn(1),
        aws: { gateway: 'transit-gateway', vpcAttachments: attachments },
      }),
      lines: /^(vpc-attachment|data-processing-out)$/,
    });
  }
  if (peering) {
    const { region, peer, outGb } = peering;
    parts.push({
      input: plan(example, region, outGb, {
        designs: vpn(1),
        aws: { gateway: 'transit-gateway', peering: { region: peer } },
      }),
      // Where an example counts usage only, it counts no attachment.
      lines: example.inputs.hours
        ? /^(vpc-attachment|(peer-)?peering-attachment|peer-vpc-attachment|data-processing-in|peer-data-processing-out|inter-region-(out|in))$/
        : /^(data-processing-in|peer-data-processing-out|inter-region-(out|in))$/,
    });
  }
  if (accelerated) {
    const { region, edge, outGb } = accelerated;
    parts.push({
      input: plan(example, region, outGb, {
        designs: vpn(1, true),
        aws: { gateway: 'transit-gateway' },
        internet: { acceleratorEdge: edge },
      }),
      // All of the AWS bill.
      lines: /^(?!internet-access$)/,
    });
  }
  for (const transfer of transfers) {
    parts.push(
      transfer.via === 'internet'
        ? {
            input: plan(example, transfer.region, transfer.billedGb, { designs: vpn(1) }),
            lines: /^internet-egress-tier-\d$/,
          }
        : {
            input: plan(example, transfer.region, transfer.billedGb, {
              designs: port('dedicated', 1, 1),
              locationGroup: transfer.locationGroup,
            }),
            lines: /^data-transfer-out$/,
          },
    );
  }
  return parts;
}

interface BilledLine {
  readonly priceId: string | undefined;
  readonly usd: number;
}

/** The lines that belong to a part, in dollars. */
function billedLines({ input, lines }: Part): BilledLine[] {
  const own = assessPlan(input, currentEdition).options.find(({ id }) => id === 'own');
  const built = own?.status === 'infeasible' ? own.built : own?.status === 'feasible' ? own : null;
  if (!built) throw new Error('the own design was not assessed');
  return built.cost.lines
    .filter(({ id }) => lines.test(id))
    .map(({ id, priceId, amount }) => {
      if (!('unit' in amount)) throw new Error(`${id} is not priced`);
      return { priceId, usd: bareNumber(amount) };
    });
}

const sum = (lines: readonly BilledLine[]) => lines.reduce((total, { usd }) => total + usd, 0);

describe('the planner bills what was published', () => {
  it.each(workedExamples)('$id: $title', (example) => {
    const billed = partsOf(example).flatMap(billedLines);
    for (const { label, usd, charges } of example.lines) {
      const ofLine = billed.filter((line) =>
        charges.some(({ priceId }) => priceId === line.priceId),
      );
      expect(Math.abs(sum(ofLine) - usd), label).toBeLessThanOrEqual(example.toleranceUsd);
    }
    expect(Math.abs(sum(billed) - example.totalUsd)).toBeLessThanOrEqual(example.toleranceUsd);
  });

  it('bills the tiers of T10 one by one as published', () => {
    const example = workedExamples.find(({ id }) => id === 'T10');
    if (!example) throw new Error('T10 is missing');
    const billed = partsOf(example).flatMap(billedLines);
    expect(billed.map(({ usd }) => usd)).toEqual(example.lines.map(({ usd }) => usd));
  });

  it('does not price a total that has an unknown line', () => {
    const [first] = workedExamples;
    const [part] = first ? partsOf(first) : [];
    if (!part) throw new Error('the first example has no part');
    const own = assessPlan(part.input, currentEdition).options.find(({ id }) => id === 'own');
    const built =
      own?.status === 'infeasible' ? own.built : own?.status === 'feasible' ? own : null;
    expect(built && isPriced(built.cost.total)).toBe(false);
  });
});
