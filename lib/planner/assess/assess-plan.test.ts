import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { dedicatedPortSpeeds, hostedPortSpeeds } from '../catalog/direct-connect-limits';
import { type Design, isBackup } from '../design/design';
import { walk } from '../figure/explain';
import { type Figure, isChoice } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import { isUnknown } from '../plan/plan';
import {
  CIPHER_SUITES,
  GATEWAYS,
  PACKET_RATE_READINGS,
  type PlanInput,
  ROUTINGS,
  SURVIVALS,
  type Survival,
  TUNNEL_RATE_READINGS,
  VOLUME_CONVENTIONS,
  WORKLOAD_KINDS,
} from '../plan/plan-input';
import { readPlanInput } from '../plan/read-plan-input';
import { assess } from './assess';
import { assessPlan } from './assess-plan';
import { unmetRequirements } from './check-requirements';
import type { Built, OptionAssessment } from './option-assessment';

type Sparse = Omit<PlanInput, 'version'>;
type Workloads = NonNullable<PlanInput['workloads']>;

const plan = (input: Sparse) => assessPlan({ version: 1, ...input }, currentEdition);

function option(input: Sparse, id: string): OptionAssessment {
  const found = plan(input).options.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no option ${id}`);
  return found;
}

function builtOf(of: OptionAssessment): Built {
  if (of.status === 'feasible') return of;
  if (of.status === 'infeasible' && of.built) return of.built;
  throw new Error(`${of.id} is ${of.status} and was not built`);
}

function sizingOf(input: Sparse) {
  const { sizing } = builtOf(option(input, 'vpn-tgw'));
  if (sizing === undefined) throw new Error('no tunnels were counted');
  const { fewerFlows: _, ...figures } = sizing;
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, bareNumber(figure)]),
  );
}

/** Kind, what was asked and what there is, for every reason against an option. */
function reasonsOf(of: OptionAssessment) {
  if (of.status !== 'infeasible') throw new Error(`${of.id} is ${of.status}`);
  return of.reasons.map(({ kind, observed, limitOf }) => [
    kind,
    ...[observed, limitOf].map((node) => (isChoice(node) ? node.choice : bareNumber(node))),
  ]);
}

/** 4 Gbps out in 700-byte packets, nothing in. */
function fourGbps(flows: number): Workloads {
  return [
    {
      out: { peakBitsPerSecond: 4e9, meanPacketBytes: 700, flows },
      in: { peakBitsPerSecond: 0 },
    },
  ];
}

const bulk = (gbps: number): Workloads => [
  {
    out: { peakBitsPerSecond: gbps * 1e9, meanPacketBytes: 1446, flows: 5000 },
    in: { peakBitsPerSecond: 0 },
  },
];

describe('tunnels for 4 Gbps in 700-byte packets', () => {
  it.each([
    { flows: 60, ceiling: 1, tunnels: 12, connections: 6 },
    { flows: 500, ceiling: 1, tunnels: 7, connections: 4 },
    { flows: 5000, ceiling: 1, tunnels: 6, connections: 3 },
    { flows: 60, ceiling: 0.8, tunnels: 17, connections: 9 },
    { flows: 500, ceiling: 0.8, tunnels: 9, connections: 5 },
    { flows: 5000, ceiling: 0.8, tunnels: 7, connections: 4 },
  ])('are $tunnels for $flows flows at a ceiling of $ceiling', (row) => {
    const requirements = { utilisationCeiling: row.ceiling, survive: 'none' } as const;
    const workloads = fourGbps(row.flows);
    expect(sizingOf({ workloads, requirements })).toMatchObject({
      naive: 4,
      even: row.ceiling === 1 ? 6 : 7,
      carrying: row.tunnels,
      spares: 0,
      needed: row.tunnels,
      connections: row.connections,
    });
  });

  it.each([
    { survive: 'none', needed: 7, connections: 4, customerGateways: 1 },
    { survive: 'tunnel', needed: 8, connections: 4, customerGateways: 1 },
    { survive: 'connection', needed: 9, connections: 5, customerGateways: 1 },
    { survive: 'customer-gateway', needed: 14, connections: 8, customerGateways: 2 },
  ] as const)('are $needed with spares for $survive', ({ survive, ...rest }) => {
    const input = { workloads: fourGbps(5000), requirements: { survive } };
    const { customerGateways, ...counts } = rest;
    expect(sizingOf(input)).toMatchObject({
      carrying: 7,
      ...counts,
      built: 2 * counts.connections,
    });
    const { design } = builtOf(option(input, 'vpn-tgw'));
    expect(bareNumber(design.customerGateways)).toBe(customerGateways);
  });

  it('hold the confidence that was asked for, and say it', () => {
    for (const confidence of [0.5, 0.9, 0.95, 0.99, 0.9999]) {
      const { probability } = sizingOf({
        workloads: fourGbps(120),
        requirements: { confidence, survive: 'none' },
      });
      expect(probability).toBeGreaterThanOrEqual(confidence);
    }
  });

  it('are counted for the direction that needs more, in every step', () => {
    const sizing = sizingOf({
      requirements: { survive: 'none' },
      workloads: [
        {
          out: { peakBitsPerSecond: 4e9, meanPacketBytes: 1400, flows: 5000 },
          in: { peakBitsPerSecond: 3e9, meanPacketBytes: 200, flows: 100 },
        },
      ],
    });
    // Out: 4 ÷ 1.25. In: 3 Gbps over 140,000 × 200 × 8 × 0.8 bps.
    expect(sizing).toMatchObject({ naive: 4, even: 17 });
    expect(sizing.carrying).toBeGreaterThan(17);
    expect(sizing.probability).toBeGreaterThanOrEqual(0.95);
    expect(sizing.probability).toBeLessThan(0.9999);
  });
});

describe('large and standard tunnels of a design of the user’s own', () => {
  const designs: NonNullable<Sparse['designs']> = [
    { id: 'large', name: 'Large', vpn: [{ tunnelClass: 'large', connections: 1 }] },
  ];
  const of = (conventions: Sparse['conventions'], workloads = bulk(4)) =>
    builtOf(
      option(
        {
          designs,
          workloads,
          requirements: { utilisationCeiling: 1 },
          conventions: conventions ?? {},
        },
        'large',
      ),
    );

  it('carry 4.63 Gbps each of 1,446 B, or 5 where packets do not count', () => {
    expect(bareNumber(of({}).throughput.out.perLink)).toBeCloseTo(4.6272e9, 0);
    expect(bareNumber(of({ countPacketCeiling: false }).throughput.out.perLink)).toBe(5e9);
    expect(bareNumber(of({}).throughput.out.nominal)).toBe(10e9);
  });

  it('carry 3.6 % less where outer bits count', () => {
    const { perLink } = of({ tunnelRateCounts: 'outer', countPacketCeiling: false }).throughput.out;
    expect(bareNumber(perLink)).toBeCloseTo((5e9 * 1446) / 1500, 0);
  });

  it('share the packet rate between the directions where both count', () => {
    const workloads: Workloads = [
      {
        out: { peakBitsPerSecond: 1e9, meanPacketBytes: 1000, flows: 5000 },
        in: { peakBitsPerSecond: 1e9, meanPacketBytes: 1000, flows: 5000 },
      },
    ];
    const { throughput } = of({ packetRateCounts: 'both-directions' }, workloads);
    expect(bareNumber(throughput.out.perLink)).toBeCloseTo(200_000 * 8000, 0);
    expect(bareNumber(throughput.in.perLink)).toBeCloseTo(200_000 * 8000, 0);
  });

  it('count packets of the other direction as they are in the tunnel, not as they were on the LAN', () => {
    const workloads: Workloads = [
      {
        out: { peakBitsPerSecond: 1e9, meanPacketBytes: 1446, flows: 5000 },
        in: { peakBitsPerSecond: 1e9, meanPacketBytes: 9001, flows: 5000 },
      },
    ];
    const { throughput } = of({ packetRateCounts: 'both-directions' }, workloads);
    expect(bareNumber(throughput.out.perLink)).toBeCloseTo(200_000 * 1446 * 8, 0);
    expect(bareNumber(throughput.in.perLink)).toBeCloseTo(200_000 * 1446 * 8, 0);
  });
});

describe('a dedicated port', () => {
  const directConnect = (input: Sparse) => builtOf(option(input, 'dx-dedicated'));
  const speedOf = ({ design: { directConnect: ports } }: Built) => {
    if (ports === undefined) throw new Error('no Direct Connect');
    return bareNumber(ports.portSpeed);
  };
  const fullPackets = (gbps: number): Workloads => [
    {
      out: { peakBitsPerSecond: gbps * 1e9, meanPacketBytes: 1500 },
      in: { peakBitsPerSecond: 0, meanPacketBytes: 1500 },
    },
  ];

  it('of 10 Gbps carries 9.73 Gbps of 1,500-byte packets', () => {
    const built = directConnect({
      workloads: fullPackets(9),
      requirements: { utilisationCeiling: 1 },
    });
    expect(speedOf(built)).toBe(10e9);
    expect(bareNumber(built.throughput.out.usable)).toBeCloseTo((10e9 * 1500) / 1542, 0);
    expect(bareNumber(built.throughput.out.usable) / 1e9).toBeCloseTo(9.73, 2);
  });

  it.each([
    { gbps: 0.77, speed: 1e9 },
    { gbps: 0.79, speed: 10e9 },
    { gbps: 7.78, speed: 10e9 },
    { gbps: 7.79, speed: 100e9 },
    { gbps: 77.8, speed: 100e9 },
    { gbps: 77.9, speed: 400e9 },
  ])('for $gbps Gbps at a ceiling of 0.8 has $speed bps', ({ gbps, speed }) => {
    expect(speedOf(directConnect({ workloads: fullPackets(gbps) }))).toBe(speed);
  });

  it('is sized for the busier direction', () => {
    const workloads: Workloads = [
      { out: { peakBitsPerSecond: 1e8 }, in: { peakBitsPerSecond: 5e9 } },
    ];
    expect(speedOf(directConnect({ workloads }))).toBe(10e9);
  });

  it('does not exist above 400 Gbps, which the answer says with both figures', () => {
    const of = option({ workloads: fullPackets(320) }, 'dx-dedicated');
    expect(of).not.toHaveProperty('built');
    expect(reasonsOf(of)).toEqual([['port', 320e9, ((400e9 * 1500) / 1542) * 0.8]]);
  });

  it('does not encrypt, which is a reason where encryption is required', () => {
    const requirements = { encryption: 'required' } as const;
    expect(reasonsOf(option({ workloads: fullPackets(1), requirements }, 'dx-dedicated'))).toEqual([
      ['encryption', 'required', 'none'],
    ]);
    expect(option({ workloads: fullPackets(1), requirements }, 'vpn-tgw').status).toBe('feasible');
  });

  it('has a second beside it where it or the router is to be survived, each on a router', () => {
    for (const survive of ['dx-connection', 'customer-gateway'] as const) {
      const of = option({ workloads: fullPackets(1), requirements: { survive } }, 'dx-dedicated');
      expect(of.status).toBe('feasible');
      const { design, throughput } = builtOf(of);
      expect(design.directConnect && bareNumber(design.directConnect.ports)).toBe(2);
      expect(bareNumber(design.customerGateways)).toBe(survive === 'customer-gateway' ? 2 : 1);
      expect(bareNumber(throughput.out.afterWorstFailure.usable)).toBeGreaterThanOrEqual(1e9);
    }
  });

  it('does not stand for itself when its location is lost', () => {
    const requirements = { survive: 'dx-location' } as const;
    expect(reasonsOf(option({ workloads: fullPackets(1), requirements }, 'dx-dedicated'))).toEqual([
      ['after-failure', 1e9, 0],
    ]);
  });
});

describe('what no number of tunnels can do', () => {
  it('is a flow above one tunnel', () => {
    const workloads: Workloads = [
      {
        out: { peakBitsPerSecond: 3e9, meanPacketBytes: 1400, flows: 1 },
        in: { peakBitsPerSecond: 0 },
      },
    ];
    const of = option({ workloads, requirements: { utilisationCeiling: 1 } }, 'vpn-tgw');
    expect(reasonsOf(of)).toEqual([['largest-flow', 3e9, 1.25e9]]);
  });

  it('is a largest flow above one tunnel', () => {
    const workloads: Workloads = [
      {
        out: { peakBitsPerSecond: 3e9, largestFlowBitsPerSecond: 2e9, flows: 11 },
        in: { peakBitsPerSecond: 0 },
      },
    ];
    const of = option({ workloads, requirements: { utilisationCeiling: 1 } }, 'vpn-tgw');
    expect(reasonsOf(of)).toEqual([['largest-flow', 2e9, expect.closeTo(784e6, 0)]]);
  });

  it('is a load above one tunnel with static routes', () => {
    const vpn = { routing: 'static' } as const;
    const requirements = { utilisationCeiling: 1 };
    const of = option({ workloads: bulk(2), vpn, requirements }, 'vpn-tgw');
    expect(reasonsOf(of)).toEqual([['single-tunnel', 2e9, 1.25e9]]);
    expect(sizingOf({ workloads: bulk(1), vpn, requirements })).toMatchObject({
      carrying: 1,
      needed: 2,
      connections: 1,
    });
  });

  it('is spreading flows that are nearly as large as a tunnel', () => {
    const workloads: Workloads = [
      {
        out: { peakBitsPerSecond: 100e9, meanPacketBytes: 1446, flows: 100 },
        in: { peakBitsPerSecond: 0 },
      },
    ];
    const [[kind] = []] = reasonsOf(option({ workloads }, 'vpn-tgw'));
    expect(kind).toBe('flow-hashing');
  });
});

describe('the gateway', () => {
  it('is a virtual private gateway: no ECMP, so the option is not there', () => {
    const aws = { gateway: 'virtual-private-gateway' } as const;
    expect(reasonsOf(option({ aws, workloads: bulk(1) }, 'vpn-tgw'))).toEqual([
      ['gateway', 'virtual-private-gateway', 'transit-gateway'],
    ]);
    expect(option({ aws, workloads: bulk(1) }, 'dx-dedicated').status).toBe('feasible');
  });

  it('is Cloud WAN: the same tunnels as a transit gateway, under its name', () => {
    const onCloudWan = option({ aws: { gateway: 'cloud-wan' }, workloads: bulk(4) }, 'vpn-tgw');
    const onTransit = option({ workloads: bulk(4) }, 'vpn-tgw');
    expect(onCloudWan.name).toContain('Cloud WAN');
    expect(bareNumber(builtOf(onCloudWan).throughput.out.usable)).toBe(
      bareNumber(builtOf(onTransit).throughput.out.usable),
    );
  });

  it('has attachments that bind: 200 Gbps over two zones', () => {
    const of = option(
      { workloads: bulk(250), requirements: { jumboFrames: true }, aws: { availabilityZones: 2 } },
      'dx-dedicated',
    );
    expect(reasonsOf(of)).toEqual([['attachment', 250e9, expect.closeTo(7.5e6 * 1446 * 8 * 2, 0)]]);
    expect(
      option(
        {
          workloads: bulk(250),
          requirements: { jumboFrames: true },
          aws: { availabilityZones: 3 },
        },
        'dx-dedicated',
      ).status,
    ).toBe('feasible');
  });
});

describe('the internet access', () => {
  const workloads = bulk(1);
  const withAccess = (gbps: number) =>
    option(
      { workloads, underlays: { internet: { accessRateBitsPerSecond: gbps * 1e9 } } },
      'vpn-tgw',
    );

  it('is a reason where it is too narrow for the packets in their tunnels', () => {
    expect(reasonsOf(withAccess(1.25))).toEqual([
      ['internet-access', 1e9, expect.closeTo((1.25e9 * 1446 * 0.8) / 1500, 0)],
    ]);
  });

  it('is none where it is wide enough, and not counted where it is not known', () => {
    expect(withAccess(1.3).status).toBe('feasible');
    expect(option({ workloads }, 'vpn-tgw').status).toBe('feasible');
  });
});

describe('bulk copies', () => {
  const copy = (gbps: number, flows = 16): Workloads[number] => ({
    kind: 'bulk-copy',
    out: { peakBitsPerSecond: gbps * 1e9, flows },
    in: { peakBitsPerSecond: 0 },
  });
  const requirements = { survive: 'none', utilisationCeiling: 1 } as const;

  it('fill whatever tunnels they get', () => {
    expect(sizingOf({ workloads: [copy(2.4)], requirements })).toMatchObject({ carrying: 2 });
  });

  it('are greedy also when there are two of them', () => {
    expect(sizingOf({ workloads: [copy(1.2, 8), copy(1.2, 8)], requirements }).carrying).toBe(
      sizingOf({ workloads: [copy(2.4)], requirements }).carrying,
    );
  });

  it('take what they get also where one of them could take more than a tunnel', () => {
    const workloads: Workloads = [
      { ...copy(2.4), out: { peakBitsPerSecond: 2.4e9, largestFlowBitsPerSecond: 2e9, flows: 16 } },
    ];
    expect(option({ workloads, requirements }, 'vpn-tgw').status).toBe('feasible');
  });
});

describe('designs of the user’s own', () => {
  const workloads = bulk(1);

  it('of two ports count what one leaves', () => {
    const port = { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const;
    const design = { id: 'pair', name: 'Pair', directConnect: [port, port] };
    const { out } = builtOf(option({ workloads, designs: [design] }, 'pair')).throughput;
    expect(bareNumber(out.nominal)).toBe(20e9);
    expect(bareNumber(out.usable)).toBeCloseTo((10e9 * 1446 * 0.8) / 1488, 0);
    expect(bareNumber(out.afterWorstFailure.usable)).toBe(bareNumber(out.usable));
  });

  it('of a hosted connection are policed, so that its ceiling is 0.7', () => {
    const port = { kind: 'hosted', portSpeedBitsPerSecond: 2e9 } as const;
    const design = { id: 'hosted', name: 'Hosted', directConnect: [port] };
    const { out } = builtOf(option({ workloads, designs: [design] }, 'hosted')).throughput;
    expect(out.binding).toBe('policer');
    expect(bareNumber(out.usable)).toBeCloseTo((2e9 * 1446 * 0.7) / 1488, 0);
  });

  it('of ports and tunnels over the internet carry by the ports, and by tunnels when they fail', () => {
    const design = {
      id: 'both',
      name: 'Both',
      directConnect: [{ kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const],
      vpn: [{ tunnelClass: 'standard', connections: 1 } as const],
    };
    const of = option({ workloads, designs: [design] }, 'both');
    const { out } = builtOf(of).throughput;
    expect(of.encryption).toBe('none');
    expect(out.binding).toBe('port');
    expect(out.worstFailure.part).toBe('dx-connection');
    expect(out.afterWorstFailure.binding).toBe('tunnel-bandwidth');
    expect(bareNumber(out.afterWorstFailure.usable)).toBeGreaterThan(1e9);
    expect(bareNumber(out.afterWorstFailure.usable)).toBeLessThan(2e9);
  });

  it('of tunnels inside ports are encrypted, and carry no more than either', () => {
    const design = {
      id: 'inside',
      name: 'Inside',
      directConnect: [{ kind: 'dedicated', portSpeedBitsPerSecond: 1e9 } as const],
      vpn: [{ tunnelClass: 'standard', connections: 2, underlay: 'direct-connect' } as const],
    };
    const of = option({ workloads: bulk(0.5), designs: [design] }, 'inside');
    const { throughput, packets } = builtOf(of);
    expect(of.encryption).toBe('ipsec');
    // 1,500 bytes outside for 1,446 inside, 42 bytes of Ethernet around them, under 0.8.
    expect(bareNumber(throughput.out.usable)).toBeCloseTo((1e9 * 1446 * 0.8) / 1542, 0);
    expect(throughput.out.binding).toBe('port');
    expect(bareNumber(packets.pathMtu)).toBe(1446);
    expect(throughput.out.worstFailure.part).toBe('dx-connection');
    expect(bareNumber(throughput.out.afterWorstFailure.usable)).toBe(0);
  });

  it('of links of several speeds, or of none, are unknown, not guessed', () => {
    const design = {
      id: 'mixed',
      name: 'Mixed',
      directConnect: [10e9, 1e9].map(
        (portSpeedBitsPerSecond) => ({ kind: 'dedicated', portSpeedBitsPerSecond }) as const,
      ),
    };
    expect(option({ workloads, designs: [design] }, 'mixed').status).toBe('unknown');
    expect(option({ workloads, designs: [{ id: 'none', name: 'None' }] }, 'none').status).toBe(
      'unknown',
    );
  });

  it('at two locations lose the ports of one', () => {
    const port = { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const;
    const directConnect = [port, port, { ...port, location: 1 }, { ...port, location: 1 }];
    const designs = [{ id: 'four', name: 'Four', directConnect }];
    const { design, failures, throughput } = builtOf(option({ workloads, designs }, 'four'));
    expect(design.directConnect?.locations.map(({ ports }) => bareNumber(ports))).toEqual([2, 2]);
    expect(bareNumber(throughput.out.nominal)).toBe(40e9);
    const left = failures.find(({ part }) => part === 'dx-location');
    expect(left && bareNumber(left.nominalLeft.out)).toBe(20e9);
  });

  it('with three ports or more hash their flows, so that they carry less than their sum', () => {
    const port = { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const;
    const designs = [{ id: 'three', name: 'Three', directConnect: [port, port, port] }];
    const one = (10e9 * 1446 * 0.8) / 1488;
    const few: Workloads = [
      { out: { peakBitsPerSecond: 1e9, meanPacketBytes: 1446, flows: 3 }, in: {} },
    ];
    const usable = (of: Workloads) =>
      bareNumber(builtOf(option({ workloads: of, designs }, 'three')).throughput.out.usable);
    expect(usable(few)).toBeCloseTo(one, 0);
    expect(usable(workloads)).toBeGreaterThan(1.9 * one);
    expect(usable(workloads)).toBeLessThan(2 * one);
  });

  it('of large tunnels are not of a virtual private gateway', () => {
    const designs: NonNullable<Sparse['designs']> = [
      { id: 'large', name: 'Large', vpn: [{ tunnelClass: 'large', connections: 1 }] },
    ];
    const aws = { gateway: 'virtual-private-gateway' } as const;
    expect(reasonsOf(option({ aws, workloads, designs }, 'large'))).toEqual([
      ['gateway', 'virtual-private-gateway', 'transit-gateway'],
    ]);
  });

  // An empty list of VPNs encrypts nothing.
  it('of a port alone do not encrypt, also with an empty list of VPN connections', () => {
    const design = {
      id: 'port',
      name: 'Port',
      directConnect: [{ kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const],
      vpn: [],
    };
    expect(option({ workloads, designs: [design] }, 'port').encryption).toBe('none');
  });

  it.each([
    ['at a location that the plan does not have', { location: 5 }],
    ['in a LAG beside one that is not', { lag: 'a' }],
    ['with MACsec', { macsec: true }],
    ['standing by', { role: 'standby' as const }],
    ['on a public virtual interface', { virtualInterface: 'public' as const }],
  ])('%s are unknown: another design is not answered for', (_, special) => {
    const port = { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const;
    const designs = [{ id: 'own', name: 'Own', directConnect: [port, { ...port, ...special }] }];
    expect(option({ workloads, designs }, 'own').status).toBe('unknown');
  });

  it('priced flat rate are not shown at metered prices', () => {
    const design = {
      id: 'flat',
      name: 'Flat',
      directConnect: [
        { kind: 'dedicated', portSpeedBitsPerSecond: 10e9, billing: 'flat-rate' } as const,
      ],
    };
    expect(option({ workloads, designs: [design] }, 'flat').status).toBe('unknown');
  });
});

describe('rounding', { timeout: 60_000 }, () => {
  // Mathematically a tunnel under its ceiling holds exactly this many of these flows.
  it('does not make an option infeasible that was sized to the plan', () => {
    const wrong: string[] = [];
    for (const packet of [100, 500, 700, 1000]) {
      for (const held of [2, 3, 5, 7, 11]) {
        for (const flows of [23, 60, 200]) {
          // Two or three of 200 flows a tunnel take more than the thousand tunnels considered.
          if (flows === 200 && held <= 3) continue;
          const workloads: Workloads = [
            {
              out: {
                peakBitsPerSecond: ((140_000 * packet * 8 * 0.8) / held) * flows,
                meanPacketBytes: packet,
                flows,
              },
              in: { peakBitsPerSecond: 0 },
            },
          ];
          if (option({ workloads }, 'vpn-tgw').status !== 'feasible') {
            wrong.push(`${packet} B, ${held} a tunnel, ${flows} flows`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('does not take an outer packet over a step of its padding', () => {
    const wrong: number[] = [];
    for (let packet = 22; packet <= 1446; packet += 4) {
      const { ceilings } = builtOf(
        option(
          {
            workloads: [
              {
                out: { peakBitsPerSecond: 1e9, meanPacketBytes: packet },
                in: { peakBitsPerSecond: 0 },
              },
            ],
            underlays: { internet: { accessRateBitsPerSecond: 10e9 } },
            requirements: { utilisationCeiling: 1 },
          },
          'vpn-tgw',
        ),
      ).throughput.out;
      const access = ceilings.find(({ constraint }) => constraint === 'internet-access');
      if (
        Math.abs(
          bareNumber((access as { figure: Figure }).figure) - (10e9 * packet) / (packet + 54),
        ) > 1
      ) {
        wrong.push(packet);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('peaks that do not coincide', () => {
  const workloads: Workloads = [
    { out: { peakBitsPerSecond: 4e9, flows: 500 }, in: { peakBitsPerSecond: 0 } },
  ];

  it('take as many tunnels as the same demand without a coincidence', () => {
    const half: Workloads = [
      { out: { peakBitsPerSecond: 2e9, flows: 500 }, in: { peakBitsPerSecond: 0 } },
    ];
    expect(sizingOf({ workloads, peakCoincidence: 0.5 }).carrying).toBe(
      sizingOf({ workloads: half }).carrying,
    );
  });

  it('are assessed also where the whole would not fit', () => {
    const large: Workloads = [
      {
        out: { peakBitsPerSecond: 80e9, meanPacketBytes: 700, flows: 200 },
        in: { peakBitsPerSecond: 0 },
      },
    ];
    expect(() => plan({ workloads: large, peakCoincidence: 0.1 })).not.toThrow();
  });
});

describe('a rate next to nothing', () => {
  it('is assessed as nothing', () => {
    expect(() => plan({ workloads: [{ out: { peakBitsPerSecond: 5e-324 } }] })).not.toThrow();
  });
});

describe('any valid plan', () => {
  const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });
  // Whole bits a second, from none to 100 Tbps, spread over the powers of ten.
  const rate = fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 11 }))
    .map(([digits, power]) => digits * 10 ** power);
  const direction = fc
    .record({
      peakBitsPerSecond: optional(rate),
      meanBitsPerSecond: optional(rate),
      monthlyVolume: optional(
        fc.record({
          amount: fc.integer({ min: 0, max: 5000 }),
          unit: fc.constantFrom('GB', 'TB', 'TiB'),
        }),
      ),
      meanPacketBytes: optional(fc.integer({ min: 20, max: 9001 })),
      packetMix: optional(
        fc.array(
          fc.record({
            packetBytes: fc.integer({ min: 20, max: 9001 }),
            share: fc.integer({ min: 0, max: 100 }),
          }),
          { maxLength: 4 },
        ),
      ),
      flows: optional(
        fc.oneof(
          fc.integer({ min: 1, max: 20 }),
          fc.integer({ min: 1, max: 3000 }),
          fc.constant(1_000_000),
        ),
      ),
    })
    .chain((of) => {
      const peak = of.peakBitsPerSecond ?? 0;
      return optional(fc.integer({ min: 0, max: 100 })).map((percent) => ({
        ...of,
        largestFlowBitsPerSecond:
          percent === undefined || peak === 0 ? undefined : (peak * percent) / 100,
      }));
    });
  const switched = optional(fc.boolean());
  const price = optional(fc.integer({ min: 0, max: 100_000 }));
  const link = fc.constantFrom(
    { directConnect: [{ kind: 'dedicated', portSpeedBitsPerSecond: 10e9 }] },
    {
      directConnect: [
        { kind: 'hosted', portSpeedBitsPerSecond: 5e8 },
        { kind: 'hosted', portSpeedBitsPerSecond: 5e8 },
      ],
    },
    { vpn: [{ tunnelClass: 'large', connections: 3 }] },
    { vpn: [{ tunnelClass: 'standard', connections: 1 }] },
    {},
  );
  const sparsePlan = fc.record({
    version: fc.constant(1),
    aws: optional(
      fc.record({
        region: optional(fc.constantFrom(...currentEdition.regions.map(({ id }) => id))),
        gateway: optional(fc.constantFrom(...GATEWAYS)),
        gatewayExists: switched,
        vpcAttachments: optional(fc.integer({ min: 0, max: 5000 })),
        availabilityZones: optional(fc.integer({ min: 1, max: 6 })),
      }),
    ),
    workloads: fc.array(
      fc.record({
        kind: optional(fc.constantFrom(...WORKLOAD_KINDS)),
        flowBehaviour: optional(fc.constantFrom('demand-limited', 'greedy')),
        out: optional(direction),
        in: optional(direction),
      }),
      { maxLength: 3 },
    ),
    underlays: optional(
      fc.record({
        internet: optional(
          fc.record({
            accessRateBitsPerSecond: optional(rate),
            pathMtuBytes: optional(fc.integer({ min: 576, max: 9001 })),
          }),
        ),
        directConnect: optional(
          fc.record({
            locations: fc.array(
              fc.record({
                group: fc.constantFrom(...currentEdition.locationGroups.map(({ id }) => id)),
              }),
              { minLength: 1, maxLength: 2 },
            ),
          }),
        ),
      }),
    ),
    vpn: optional(
      fc.record({
        cipherSuite: optional(fc.constantFrom(...CIPHER_SUITES)),
        natTraversal: switched,
        outerIp: optional(fc.constantFrom('ipv4', 'ipv6')),
        routing: optional(fc.constantFrom(...ROUTINGS)),
      }),
    ),
    onPremisesCosts: optional(
      fc.record({
        crossConnectUsdPerMonth: price,
        circuitUsdPerMonth: price,
        partnerUsdPerMonth: price,
        ispUsdPerMonth: price,
      }),
    ),
    requirements: optional(
      fc.record({
        survive: optional(fc.constantFrom(...SURVIVALS)),
        encryption: optional(fc.constantFrom('none', 'required')),
        jumboFrames: switched,
        utilisationCeiling: optional(fc.integer({ min: 5, max: 100 }).map((of) => of / 100)),
        confidence: optional(fc.integer({ min: 5000, max: 9999 }).map((of) => of / 10_000)),
      }),
    ),
    conventions: optional(
      fc.record({
        volume: optional(fc.constantFrom(...VOLUME_CONVENTIONS)),
        hoursPerMonth: optional(fc.integer({ min: 1, max: 744 })),
        countFreeEgress: switched,
        countPublicIpv4: switched,
        tunnelRateCounts: optional(fc.constantFrom(...TUNNEL_RATE_READINGS)),
        packetRateCounts: optional(fc.constantFrom(...PACKET_RATE_READINGS)),
        countPacketCeiling: switched,
      }),
    ),
    designs: optional(link.map((of) => [{ id: 'own', name: 'Own', ...of }])),
  });
  /** A plan has no field that is there and undefined: JSON leaves such fields out. */
  const anyPlan = sparsePlan.map((sparse): PlanInput => {
    const reading = readPlanInput(JSON.parse(JSON.stringify(sparse)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.input;
  });

  it('is assessed: every number finite, none of them negative, and what is feasible does the job', () => {
    let feasible = 0;
    fc.assert(
      fc.property(anyPlan, (input) => {
        const { options, plan: resolvedPlan } = assessPlan(input, currentEdition);
        const survive = resolvedPlan.requirements.survive.choice;
        for (const of of options) {
          const roots: Figure[] = [];
          if (of.status === 'unknown') {
            expect(of.missing.length).toBeGreaterThan(0);
            continue;
          }
          if (of.status === 'infeasible') {
            for (const { observed, limitOf } of of.reasons) {
              for (const node of [observed, limitOf]) if (!isChoice(node)) roots.push(node);
            }
          }
          const built = of.status === 'feasible' ? of : of.built;
          if (built) {
            const { throughput, failures, packets, cost } = built;
            for (const direction of ['out', 'in'] as const) {
              const { usable, nominal, afterWorstFailure, demand } = throughput[direction];
              roots.push(usable, nominal, afterWorstFailure.usable, demand);
              // Classes of flows are solved for by halving an interval, not to the last digit.
              expect(bareNumber(afterWorstFailure.usable)).toBeLessThanOrEqual(
                bareNumber(usable) * (1 + 1e-4),
              );
              if (of.status !== 'feasible') continue;
              feasible++;
              const asked = bareNumber(demand) * (1 - 1e-8);
              expect(bareNumber(usable)).toBeGreaterThanOrEqual(asked);
              const survived = failures.find(({ part }) => part === survive);
              if (survived) {
                expect(bareNumber(survived.left[direction].usable)).toBeGreaterThanOrEqual(asked);
              }
            }
            const { pathMtu, mssIpv4, mssIpv6, clientHello } = packets;
            roots.push(pathMtu, mssIpv4, mssIpv6, clientHello.packets);
            roots.push(cost.known, ...cost.lines.map(({ quantity }) => quantity as Figure));
            if (
              of.status === 'feasible' &&
              resolvedPlan.requirements.encryption.choice === 'required'
            ) {
              expect(of.encryption).toBe('ipsec');
            }
          }
          walk(roots, (node) => {
            if (isChoice(node)) return;
            expect(Number.isFinite(bareNumber(node)), node.address).toBe(true);
            expect(bareNumber(node), node.address).toBeGreaterThanOrEqual(0);
          });
        }
      }),
      { seed: 61, numRuns: 300 },
    );
    expect(feasible).toBeGreaterThan(100);
  }, 60_000);

  /** A port of the next smaller speed that the option may have; undefined for the smallest. */
  function smallerPort({ design }: Built, id: string, asOf: IsoDate): Design[] {
    const { directConnect } = design;
    if (directConnect === undefined) return [];
    const speeds = (directConnect.kind === 'hosted' ? hostedPortSpeeds : dedicatedPortSpeeds)
      .map((speed) => constantOn(speed, asOf))
      .filter((speed) => id !== 'dx-dedicated-flat-rate' || bareNumber(speed) >= 10e9);
    const at = speeds.findIndex(
      (speed) => bareNumber(speed) === bareNumber(directConnect.portSpeed),
    );
    const portSpeed = at > 0 ? speeds[at - 1] : undefined;
    return portSpeed ? [{ ...design, directConnect: { ...directConnect, portSpeed } }] : [];
  }

  /** One port of two left out, where a second was asked for by what must be survived. */
  function fewerPorts({ design }: Built, survive: Survival): Design[] {
    const { directConnect } = design;
    const isAskedFor = survive === 'dx-connection' || survive === 'customer-gateway';
    if (!directConnect || !isAskedFor || bareNumber(directConnect.ports) !== 2) return [];
    const ports = assumedInDesign(1, 'count', 'Ports', 'test.ports', 'one fewer');
    const [{ location }] = directConnect.locations;
    const fewer = { ...directConnect, ports, locations: [{ location, ports }] } as const;
    return [{ ...design, directConnect: fewer, customerGateways: ports }];
  }

  /** One VPN connection fewer on each device that ends them; none where there is but one. */
  function fewerConnections({ design }: Built, survive: Survival): Design[] {
    const { vpn } = design;
    if (vpn === undefined) return [];
    const standsBy = isBackup(design);
    // A standby VPN carries the peak alone also where the plan asks nothing of it.
    if (standsBy && !['dx-connection', 'dx-location', 'customer-gateway'].includes(survive)) {
      return [];
    }
    const fewer =
      bareNumber(vpn.connections) - (standsBy ? 1 : bareNumber(design.customerGateways));
    if (fewer < 1) return [];
    const count = (value: number, name: string) =>
      assumedInDesign(value, 'count', 'Fewer', `test.${name}`, 'one size smaller');
    const smaller = {
      ...vpn,
      connections: count(fewer, 'connections'),
      tunnels: count(2 * fewer, 'tunnels'),
    };
    return [{ ...design, vpn: smaller }];
  }

  /** Plans that something can carry, so that there is a size to be one smaller than. */
  const carriedPlan = fc
    .record({
      gateway: fc.constantFrom(...GATEWAYS),
      survive: fc.constantFrom(...SURVIVALS),
      tier: fc.constantFrom(1, 2, 3),
      ceiling: optional(fc.integer({ min: 50, max: 100 }).map((percent) => percent / 100)),
      jumboFrames: fc.boolean(),
      rates: fc.array(
        fc.record({
          megabits: fc.integer({ min: 1, max: 200 }),
          factor: fc.constantFrom(1, 10, 100, 400),
          inShare: fc.integer({ min: 0, max: 200 }),
          packet: fc.integer({ min: 200, max: 1500 }),
          flows: fc.constantFrom(30, 200, 2000, 20_000),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    })
    .map(
      ({ gateway, survive, tier, ceiling, jumboFrames, rates }): PlanInput => ({
        version: 1,
        aws: { gateway },
        underlays: { directConnect: { flatRateTier: tier } },
        requirements: {
          survive,
          jumboFrames,
          ...(ceiling !== undefined && { utilisationCeiling: ceiling }),
        },
        workloads: rates.map(({ megabits, factor, inShare, packet, flows }) => ({
          out: {
            peakBitsPerSecond: megabits * factor * 1e6,
            meanPacketBytes: packet,
            flows,
          },
          in: {
            peakBitsPerSecond: megabits * factor * inShare * 1e4,
            meanPacketBytes: packet,
            flows,
          },
        })),
      }),
    );

  it('has templates of the smallest size: one smaller misses what the plan asks', () => {
    const smallerOnes = { port: 0, ports: 0, connections: 0 };
    const tooLarge: string[] = [];
    fc.assert(
      fc.property(carriedPlan, (input) => {
        const { options, plan: resolved, edition } = assessPlan(input, currentEdition);
        const { demand } = resolved;
        const survive = resolved.requirements.survive.choice;
        if (isUnknown(demand)) return;
        for (const of of options) {
          if (of.status !== 'feasible' || of.id === 'own') continue;
          const smaller = {
            port: smallerPort(of, of.id, edition.id),
            ports: fewerPorts(of, survive),
            connections: fewerConnections(of, survive),
          };
          for (const [what, designs] of Object.entries(smaller)) {
            for (const design of designs) {
              smallerOnes[what as keyof typeof smallerOnes] += 1;
              const built = assess(resolved, demand, design, edition, of.id);
              const unmet = unmetRequirements(resolved, built, of.encryption, of.id);
              if (unmet.length === 0)
                tooLarge.push(`${of.id}: ${what} in ${JSON.stringify(input)}`);
            }
          }
        }
      }),
      { seed: 63, numRuns: 120 },
    );
    expect(tooLarge).toEqual([]);
    expect(smallerOnes.port).toBeGreaterThan(100);
    expect(smallerOnes.ports).toBeGreaterThan(20);
    expect(smallerOnes.connections).toBeGreaterThan(50);
  }, 120_000);

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const text = () =>
          assessPlan(input, currentEdition).options.map((of) => [
            of.status,
            of.status === 'feasible' ? bareNumber(of.cost.known) : 0,
          ]);
        expect(text()).toEqual(text());
      }),
      { seed: 62, numRuns: 30 },
    );
  }, 30_000);
});

describe('a plan that says what cannot be', () => {
  it.each([
    ['aws.region', { aws: { region: 'mars-1' } }],
    [
      'workloads.0.out.monthlyVolume',
      {
        workloads: [{ out: { peakBitsPerSecond: 1e6, monthlyVolume: { amount: 20, unit: 'TB' } } }],
      },
    ],
  ] as const)('has no option with an answer, for %s', (path, input) => {
    const { problems, options } = plan({
      workloads: [{ out: { peakBitsPerSecond: 1e9 } }],
      designs: [{ id: 'own', name: 'Own', vpn: [{ tunnelClass: 'standard', connections: 1 }] }],
      ...(input as unknown as Sparse),
    });
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(options).toHaveLength(10);
    for (const of of options) expect(of).toMatchObject({ status: 'unknown', missing: [path] });
  });
});
