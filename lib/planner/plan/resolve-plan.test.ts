import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { type Demand, isUnknown } from './plan';
import type { DataVolumeUnit, DirectionInput, PlanInput, VolumeConvention } from './plan-input';
import { resolvePlan } from './resolve-plan';

function resolved(input: Omit<PlanInput, 'version'> = {}) {
  return resolvePlan({ version: 1, ...input }, currentEdition);
}

function demandOf(input: Omit<PlanInput, 'version'>): { out: Demand; in: Demand } {
  const { demand } = resolved(input);
  if (isUnknown(demand)) throw new Error(`unknown: ${demand.missing.join(', ')}`);
  return demand;
}

describe('the defaults of version 1', () => {
  const plan = resolved();

  it('are what the planner says that it assumes', () => {
    expect(plan.aws.region.choice).toBe('us-east-1');
    expect(plan.aws.gateway.choice).toBe('transit-gateway');
    expect(plan.aws.gatewayExists.choice).toBe('no');
    expect(plan.vpn.cipherSuite.choice).toBe('aes-gcm-16');
    expect(plan.vpn.natTraversal.choice).toBe('off');
    expect(plan.vpn.outerIp.choice).toBe('ipv4');
    expect(plan.vpn.routing.choice).toBe('bgp');
    expect(plan.requirements.survive.choice).toBe('tunnel');
    expect(plan.requirements.encryption.choice).toBe('none');
    expect(plan.requirements.utilisationCeiling).toBeUndefined();
    expect(plan.conventions.volume.choice).toBe('aws');
    expect(plan.conventions.countFreeEgress.choice).toBe('yes');
    expect(plan.conventions.countPublicIpv4.choice).toBe('no');
    expect(plan.conventions.tunnelRateCounts.choice).toBe('inner');
    expect(plan.conventions.packetRateCounts.choice).toBe('per-direction');
    expect(plan.conventions.countPacketCeiling.choice).toBe('yes');
    const numbers = {
      attachments: plan.aws.vpcAttachments,
      zones: plan.aws.availabilityZones,
      confidence: plan.requirements.confidence,
      hours: plan.conventions.hoursPerMonth,
      internetMtu: plan.internet.pathMtu,
    };
    expect(
      Object.fromEntries(
        Object.entries(numbers).map(([name, figure]) => [name, bareNumber(figure)]),
      ),
    ).toEqual({
      attachments: 1,
      zones: 2,
      confidence: 0.95,
      hours: 730,
      internetMtu: 1500,
    });
  });

  it('are marked as assumed, with the field that replaces them', () => {
    expect(plan.requirements.confidence.origin).toMatchObject({
      kind: 'assumed',
      path: 'requirements.confidence',
    });
    expect(plan.aws.gateway.origin).toMatchObject({ kind: 'assumed', path: 'aws.gateway' });
  });

  it('give way to what is given, also where both are the same', () => {
    const { requirements, aws } = resolved({
      requirements: { confidence: 0.95 },
      aws: { gateway: 'transit-gateway' },
    });
    expect(requirements.confidence.origin).toEqual({
      kind: 'given',
      path: 'requirements.confidence',
    });
    expect(aws.gateway.origin.kind).toBe('given');
  });

  it('have no demand: the peak out is missing', () => {
    expect(plan.demand).toEqual({
      kind: 'unknown',
      missing: ['workloads.0.out.peakBitsPerSecond'],
    });
    expect(resolved({ workloads: [] }).demand).toEqual(plan.demand);
  });

  it('leave a price that nobody gave unknown', () => {
    expect(plan.onPremisesCosts).toEqual({});
    expect(isUnknown(plan.internet.accessRate)).toBe(true);
  });
});

describe('a kind of workload', () => {
  it.each([
    {
      kind: 'mixed-enterprise',
      out: 700,
      in: 500,
      flows: 200,
      behaviour: 'demand-limited',
      share: 0.5,
    },
    { kind: 'bulk-copy', out: 1400, in: 80, flows: 16, behaviour: 'greedy', share: 1 / 20 },
    {
      kind: 'database-replication',
      out: 1100,
      in: 150,
      flows: 4,
      behaviour: 'demand-limited',
      share: 0.1,
    },
    { kind: 'web-api', out: 900, in: 300, flows: 2000, behaviour: 'demand-limited', share: 0.2 },
    {
      kind: 'voice-desktops',
      out: 250,
      in: 200,
      flows: 500,
      behaviour: 'demand-limited',
      share: 1,
    },
  ] as const)('$kind', (row) => {
    const input: Omit<PlanInput, 'version'> = {
      workloads: [
        {
          kind: row.kind,
          out: { peakBitsPerSecond: 1e9, monthlyVolume: { amount: 10, unit: 'TB' } },
        },
      ],
    };
    const [workload] = resolved(input).workloads;
    const demand = demandOf(input);
    expect(bareNumber(demand.out.meanPacket)).toBeCloseTo(row.out, 9);
    expect(bareNumber(demand.in.meanPacket)).toBeCloseTo(row.in, 9);
    expect(bareNumber(workload.out.flows)).toBe(row.flows);
    expect(bareNumber(workload.in.flows)).toBe(row.flows);
    expect(workload.flowBehaviour.choice).toBe(row.behaviour);
    expect(bareNumber(demand.in.peak)).toBeCloseTo(1e9 * row.share, 3);
    expect(bareNumber(demand.in.monthlyVolume)).toBeCloseTo(10_240 * row.share, 6);
    if (row.kind === 'database-replication') {
      expect(workload.out.largestFlow && bareNumber(workload.out.largestFlow)).toBe(0.5e9);
    } else {
      expect(workload.out.largestFlow).toBeUndefined();
    }
  });

  it('has no largest flow that is smaller than its only one', () => {
    const out = { peakBitsPerSecond: 3e9 };
    const largest = (flows: number) =>
      resolved({ workloads: [{ kind: 'database-replication', out: { ...out, flows } }] })
        .workloads[0].out.largestFlow;
    expect(largest(1)).toBeUndefined();
    const two = largest(2);
    expect(two && bareNumber(two)).toBe(1.5e9);
  });

  it('is mixed enterprise unless another is given', () => {
    expect(resolved().workloads[0].kind).toMatchObject({
      choice: 'mixed-enterprise',
      origin: { kind: 'assumed', path: 'workloads.0.kind' },
    });
  });
});

describe('the volume on the bill', () => {
  const billed = (out: DirectionInput, volume?: VolumeConvention, hoursPerMonth?: number) =>
    bareNumber(
      demandOf({
        workloads: [{ out }],
        conventions: {
          ...(volume && { volume }),
          ...(hoursPerMonth !== undefined && { hoursPerMonth }),
        },
      }).out.monthlyVolume,
    );

  it.each([
    { amount: 20, unit: 'TB', aws: 20_480, siMetered: 18_626.451_492, si: 20_000 },
    { amount: 18, unit: 'TiB', aws: 18_432, siMetered: 18_432, si: 19_791.209_3 },
    { amount: 1, unit: 'PB', aws: 1_048_576, siMetered: 931_322.574_615, si: 1_000_000 },
    { amount: 500, unit: 'GB', aws: 500, siMetered: 465.661_287, si: 500 },
    { amount: 2048, unit: 'MB', aws: 2, siMetered: 1.907_349, si: 2.048 },
    { amount: 1024, unit: 'MiB', aws: 1, siMetered: 1, si: 1.073_742 },
  ] as const satisfies readonly { unit: DataVolumeUnit; [key: string]: unknown }[])(
    'of $amount $unit is $aws, $siMetered or $si GB',
    ({ amount, unit, aws, siMetered, si }) => {
      const out = { monthlyVolume: { amount, unit } };
      expect(billed(out)).toBeCloseTo(aws, 5);
      expect(billed(out, 'aws')).toBeCloseTo(aws, 5);
      expect(billed(out, 'si-metered')).toBeCloseTo(siMetered, 5);
      expect(billed(out, 'si')).toBeCloseTo(si, 5);
    },
  );

  it('of a mean of 2 Gbps for 730 hours is 611,879 or 657,000 GB', () => {
    const out = { meanBitsPerSecond: 2e9 };
    expect(Math.round(billed(out))).toBe(611_879);
    expect(Math.round(billed(out, 'si-metered'))).toBe(611_879);
    expect(billed(out, 'si')).toBeCloseTo(657_000, 6);
    expect(billed(out, 'si', 720)).toBeCloseTo(648_000, 6);
  });

  it('adds up over workloads before it is billed', () => {
    const { out } = demandOf({
      workloads: [
        { out: { monthlyVolume: { amount: 1, unit: 'TB' } } },
        { out: { monthlyVolume: { amount: 512, unit: 'GiB' } } },
      ],
    });
    expect(bareNumber(out.monthlyVolume)).toBe(1536);
  });
});

describe('peak, mean and volume', () => {
  const oneWorkload = (out: DirectionInput, into?: DirectionInput) =>
    demandOf({ workloads: [{ out, ...(into && { in: into }) }] });

  it('has a mean of a quarter of the peak where only the peak is known', () => {
    const { out } = oneWorkload({ peakBitsPerSecond: 4e9 });
    expect(bareNumber(out.monthlyVolume)).toBeCloseTo((1e9 * 730 * 3600) / 8 / 2 ** 30, 6);
  });

  it('has a peak of four times the mean where only the mean or the volume is known', () => {
    expect(bareNumber(oneWorkload({ meanBitsPerSecond: 5e8 }).out.peak)).toBe(2e9);
    const { out } = oneWorkload({ monthlyVolume: { amount: 100, unit: 'TiB' } });
    expect(bareNumber(out.peak)).toBeCloseTo((4 * 100 * 2 ** 40 * 8) / (730 * 3600), 3);
  });

  it('takes each as given where several are', () => {
    const { out } = oneWorkload({
      peakBitsPerSecond: 4e9,
      meanBitsPerSecond: 3e9,
      monthlyVolume: { amount: 7, unit: 'TB' },
    });
    expect(bareNumber(out.peak)).toBe(4e9);
    expect(bareNumber(out.monthlyVolume)).toBe(7168);
    const mean = oneWorkload({ peakBitsPerSecond: 4e9, meanBitsPerSecond: 3e9 }).out;
    expect(bareNumber(mean.monthlyVolume)).toBeCloseTo((3e9 * 730 * 3600) / 8 / 2 ** 30, 6);
  });

  it('takes the direction in from out only where nothing of it is given', () => {
    const shared = oneWorkload({
      peakBitsPerSecond: 4e9,
      monthlyVolume: { amount: 20, unit: 'TB' },
    });
    expect(bareNumber(shared.in.peak)).toBe(2e9);
    expect(bareNumber(shared.in.monthlyVolume)).toBe(10_240);
    const own = oneWorkload({ peakBitsPerSecond: 4e9 }, { peakBitsPerSecond: 1e8 });
    expect(bareNumber(own.in.peak)).toBe(1e8);
    expect(bareNumber(own.in.monthlyVolume)).toBeCloseTo((2.5e7 * 730 * 3600) / 8 / 2 ** 30, 6);
    expect(
      bareNumber(oneWorkload({ peakBitsPerSecond: 4e9 }, { peakBitsPerSecond: 0 }).in.peak),
    ).toBe(0);
  });

  it('is unknown where only the direction in is given', () => {
    expect(resolved({ workloads: [{ in: { peakBitsPerSecond: 1e9 } }] }).demand).toEqual({
      kind: 'unknown',
      missing: ['workloads.0.out.peakBitsPerSecond'],
    });
  });

  it('names every workload that says too little', () => {
    expect(
      resolved({
        workloads: [
          { out: { meanPacketBytes: 700 } },
          { out: { peakBitsPerSecond: 1 } },
          { name: 'third', in: { flows: 3 } },
        ],
      }).demand,
    ).toEqual({
      kind: 'unknown',
      missing: ['workloads.0.out.peakBitsPerSecond', 'workloads.2.out.peakBitsPerSecond'],
    });
  });

  it('does not count a workload that says nothing, beside one that does', () => {
    const one = { out: { peakBitsPerSecond: 1e9, meanPacketBytes: 900 } };
    const { out } = demandOf({ workloads: [{ name: 'New' }, one, { out: {} }] });
    expect(bareNumber(out.peak)).toBe(1e9);
    expect(bareNumber(out.meanPacket)).toBe(900);
    expect(resolved({ workloads: [{ name: 'New' }, {}] }).demand).toMatchObject({
      kind: 'unknown',
      missing: ['workloads.0.out.peakBitsPerSecond', 'workloads.1.out.peakBitsPerSecond'],
    });
  });
});

describe('several workloads', () => {
  const two = [
    { out: { peakBitsPerSecond: 8e8, meanPacketBytes: 1446 } },
    { out: { peakBitsPerSecond: 2e8, meanPacketBytes: 200 } },
  ];

  it('add their peaks, or the share that coincides', () => {
    expect(bareNumber(demandOf({ workloads: two }).out.peak)).toBe(1e9);
    expect(bareNumber(demandOf({ workloads: two, peakCoincidence: 0.7 }).out.peak)).toBe(7e8);
  });

  it('have the harmonic mean of their packets, by bits: 644 B and not 1,197', () => {
    expect(bareNumber(demandOf({ workloads: two }).out.meanPacket)).toBeCloseTo(
      643.811_219_946_571_7,
      6,
    );
  });

  it('have the plain mean where none of them sends', () => {
    const silent = two.map(({ out }) => ({ out: { ...out, peakBitsPerSecond: 0 } }));
    expect(bareNumber(demandOf({ workloads: silent }).out.meanPacket)).toBe(823);
  });
});

describe('a mix of packets', () => {
  it.each([
    {
      mix: [
        [40, 7],
        [576, 4],
        [1500, 1],
      ],
      mean: 340.333_333_333,
    },
    {
      mix: [
        [1446, 2],
        [40, 1],
      ],
      mean: 977.333_333_333,
    },
    {
      mix: [
        [90, 58.67],
        [92, 2],
        [594, 23.66],
        [1518, 15.67],
      ],
      mean: 433.054,
    },
  ])('of $mix has a mean of $mean B', ({ mix, mean }) => {
    const packetMix = mix.map(([packetBytes = 0, share = 0]) => ({ packetBytes, share }));
    const { out } = demandOf({ workloads: [{ out: { peakBitsPerSecond: 1e9, packetMix } }] });
    expect(bareNumber(out.meanPacket)).toBeCloseTo(mean, 6);
  });

  it('without a share that counts leaves the mean packet as it is', () => {
    const packetMix = [{ packetBytes: 40, share: 0 }];
    const { out } = demandOf({
      workloads: [{ out: { peakBitsPerSecond: 1e9, packetMix, meanPacketBytes: 900 } }],
    });
    expect(bareNumber(out.meanPacket)).toBeCloseTo(900, 9);
  });
});
