import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { acceleratorEdges } from '../catalog/accelerator-edges';
import { isNotPriced } from '../catalog/edition';
import { type Cost, isPriced } from '../cost/cost';
import { type PlanInput, PUBLIC_VIRTUAL_INTERFACES } from '../plan/plan-input';
import { assessPlan } from './assess-plan';
import type { Built } from './option-assessment';

type Sparse = Omit<PlanInput, 'version'>;

function builtOf(input: Sparse, id: string): Built {
  const of = assessPlan({ version: 1, ...input }, currentEdition).options.find(
    (option) => option.id === id,
  );
  if (of?.status === 'feasible') return of;
  if (of?.built) return of.built;
  throw new Error(`${id} was not built`);
}

const costOf = (input: Sparse, id: string): Cost => builtOf(input, id).cost;

/** The amount of each line in dollars, or null where it is not priced. */
function amounts({ lines }: Cost): Record<string, number | null> {
  return Object.fromEntries(
    lines.map(({ id, amount }) => [id, isNotPriced(amount) ? null : bareNumber(amount)]),
  );
}

function usd(total: Cost['total']): number | null {
  return isPriced(total) ? bareNumber(total) : null;
}

/** Micro-dollars as whole numbers, so that a sum of them is exact. */
const micro = (dollars: number): bigint => BigInt(dollars.toFixed(6).replace('.', ''));

const volumes = (outGb: number, inGb: number, peak = 1e8): NonNullable<PlanInput['workloads']> => [
  {
    out: { peakBitsPerSecond: peak, monthlyVolume: { amount: outGb, unit: 'GB' } },
    in: { peakBitsPerSecond: peak / 2, monthlyVolume: { amount: inGb, unit: 'GB' } },
  },
];

const ownVpn: NonNullable<Sparse['designs']> = [
  { id: 'vpn', name: 'VPN', vpn: [{ tunnelClass: 'standard', connections: 1 }] },
];
const hosted = (portSpeedBitsPerSecond: number): NonNullable<Sparse['designs']> => [
  { id: 'hosted', name: 'Hosted', directConnect: [{ kind: 'hosted', portSpeedBitsPerSecond }] },
];

describe('a small office with 300 GB out on a virtual private gateway', () => {
  const office: Sparse = {
    aws: { gateway: 'virtual-private-gateway' },
    workloads: volumes(300, 200, 80e6),
  };

  it('pays 63.50 for a VPN, and 54.50 while 100 GB are free', () => {
    const designs = ownVpn;
    const paid = costOf({ ...office, designs, conventions: { countFreeEgress: false } }, 'vpn');
    expect(usd(paid.awsBill)).toBe(63.5);
    expect(amounts(paid)).toEqual({
      'vpn-connection': 36.5,
      'internet-egress-tier-1': 27,
      'internet-access': null,
    });
    expect(usd(costOf({ ...office, designs }, 'vpn').awsBill)).toBe(54.5);
  });

  it('pays 49.80 for a hosted connection of 100 Mbps, 64.40 for one of 200', () => {
    const small = costOf({ ...office, designs: hosted(100e6) }, 'hosted');
    expect(amounts(small)).toEqual({
      port: 43.8,
      'data-transfer-out': 6,
      'data-transfer-in': 0,
      'partner-fee': null,
    });
    expect(usd(small.awsBill)).toBe(49.8);
    expect(usd(small.total)).toBeNull();
    expect(usd(costOf({ ...office, designs: hosted(200e6) }, 'hosted').awsBill)).toBe(64.4);
  });

  it('pays all lines once the partner fee is given', () => {
    const onPremisesCosts = { partnerUsdPerMonth: 13.7 };
    const { total, notPriced } = costOf(
      { ...office, designs: hosted(100e6), onPremisesCosts },
      'hosted',
    );
    expect(usd(total)).toBe(63.5);
    expect(notPriced).toEqual([]);
  });
});

describe('four ports of 10 Gbps with a mean of 2 Gbps out and 3 in', () => {
  const port = { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const;
  const lines = (ports: number) =>
    amounts(
      costOf(
        {
          workloads: [
            {
              out: { peakBitsPerSecond: 2.8e9, meanBitsPerSecond: 2e9 },
              in: { peakBitsPerSecond: 4.2e9, meanBitsPerSecond: 3e9 },
            },
          ],
          designs: [
            { id: 'own', name: 'Own', directConnect: Array.from({ length: ports }, () => port) },
          ],
        },
        'own',
      ),
    );

  it('cost what an architect works out by hand', () => {
    const four = lines(4);
    expect(four.port).toBe(6570);
    expect(lines(2).port).toBe(3285);
    expect(lines(1).port).toBe(1642.5);
    expect(four['data-transfer-out']).toBeCloseTo(12_237.58, 2);
    expect((four['data-processing-out'] ?? 0) + (four['data-processing-in'] ?? 0)).toBeCloseTo(
      30_593.95,
      2,
    );
    expect(four['cross-connect']).toBe(1200);
  });
});

describe('the gateway on the AWS side', () => {
  const lines = (aws: Sparse['aws'], id = 'vpn-tgw') =>
    amounts(costOf({ workloads: volumes(1000, 500), aws: aws ?? {} }, id));

  it('is billed by attachment, and by what is sent into it from either side', () => {
    expect(lines({})).toMatchObject({
      'gateway-attachment': 36.5,
      'vpc-attachment': 36.5,
      'data-processing-out': 20,
      'data-processing-in': 10,
    });
    expect(lines({ vpcAttachments: 3 })['vpc-attachment']).toBe(109.5);
  });

  it('has no VPC attachments to pay for where it is there already', () => {
    const there = lines({ gatewayExists: true });
    expect(there).not.toHaveProperty('vpc-attachment');
    expect(there['gateway-attachment']).toBe(36.5);
  });

  it('is a core network with an edge on Cloud WAN', () => {
    expect(lines({ gateway: 'cloud-wan' })).toMatchObject({
      'gateway-attachment': 47.45,
      'vpc-attachment': 47.45,
      'core-network-edge': 365,
      'data-processing-out': 20,
    });
  });

  it('costs nothing where it is a virtual private gateway', () => {
    expect(Object.keys(lines({ gateway: 'virtual-private-gateway' }, 'dx-dedicated'))).toEqual([
      'port',
      'data-transfer-out',
      'data-transfer-in',
      'cross-connect',
      'circuit',
    ]);
  });
});

describe('data transfer out to the internet', () => {
  const egress = (gb: number, region = 'us-east-1', countFreeEgress = false) => {
    const { lines } = costOf(
      { aws: { region }, workloads: volumes(gb, 0, 3e9), conventions: { countFreeEgress } },
      'vpn-tgw',
    );
    return lines.filter(({ id }) => id.startsWith('internet-egress'));
  };
  const sum = (gb: number, region?: string, free?: boolean) =>
    egress(gb, region, free).reduce(
      (total, { amount }) => total + (isNotPriced(amount) ? Number.NaN : bareNumber(amount)),
      0,
    );

  it.each([
    { gb: 0, usd: 0 },
    { gb: 300, usd: 27 },
    { gb: 10_240, usd: 921.6 },
    { gb: 10_241, usd: 921.685 },
    { gb: 51_200, usd: 921.6 + 40_960 * 0.085 },
    { gb: 153_600, usd: 921.6 + 40_960 * 0.085 + 102_400 * 0.07 },
    { gb: 200_000, usd: 921.6 + 40_960 * 0.085 + 102_400 * 0.07 + 46_400 * 0.05 },
  ])('of $gb GB costs $usd USD in us-east-1', ({ gb, usd: expected }) => {
    expect(sum(gb)).toBeCloseTo(expected, 6);
  });

  it('has a line for every tier that it reaches, which together are the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (gb) => {
        const lines = egress(gb);
        const quantities = lines.map(({ quantity }) => bareNumber(quantity));
        expect(quantities.reduce((total, part) => total + part, 0)).toBe(gb);
        expect(quantities.slice(1).every((part) => part > 0)).toBe(true);
      }),
      { seed: 71, numRuns: 60 },
    );
  });

  it('leaves 100 GB out where they are free, but for the two GovCloud Regions', () => {
    expect(sum(300) - sum(300, 'us-east-1', true)).toBeCloseTo(9, 9);
    expect(sum(60, 'us-east-1', true)).toBe(0);
    for (const region of ['us-gov-east-1', 'us-gov-west-1']) {
      expect(sum(300, region, true)).toBeCloseTo(300 * 0.155, 9);
    }
  });

  it.each([
    'ap-east-2',
    'ap-southeast-6',
    'ap-southeast-7',
    'eu-central-2',
    'eu-south-2',
    'me-central-1',
    'mx-central-1',
  ])('is not priced in %s, and never zero', (region) => {
    const cost = costOf({ aws: { region }, workloads: volumes(300, 0) }, 'vpn-tgw');
    expect(amounts(cost)['internet-egress-tier-1']).toBeNull();
    expect(usd(cost.awsBill)).toBeNull();
    expect(usd(cost.total)).toBeNull();
    expect(cost.notPriced.map(({ constantId }) => constantId)).toContain(
      `internet.data-transfer-out.${region}.tier-1`,
    );
  });

  it('is priced in the first tier alone where the others are not known', () => {
    const of = (gb: number) =>
      costOf({ aws: { region: 'ap-southeast-3' }, workloads: volumes(gb, 0) }, 'vpn-tgw');
    expect(amounts(of(10_240))['internet-egress-tier-1']).toBeCloseTo(10_140 * 0.132, 6);
    expect(usd(of(10_240).awsBill)).not.toBeNull();
    expect(amounts(of(10_342))['internet-egress-tier-2']).toBeNull();
    expect(usd(of(10_342).awsBill)).toBeNull();
  });
});

describe('Direct Connect', () => {
  const at = (region: string, group: string) =>
    costOf(
      {
        aws: { region },
        underlays: { directConnect: { locations: [{ group }] } },
        workloads: volumes(1000, 1000, 5e9),
      },
      'dx-dedicated',
    );

  it('has prices of its own for ports in Japan, by the place of the port', () => {
    expect(amounts(at('ap-northeast-1', 'japan')).port).toBeCloseTo(2.142 * 730, 6);
    expect(amounts(at('us-east-1', 'japan')).port).toBeCloseTo(2.142 * 730, 6);
    expect(amounts(at('ap-northeast-1', 'us-contiguous')).port).toBe(1642.5);
  });

  it.each([
    { region: 'us-east-1', group: 'us-contiguous', rate: 0.02 },
    { region: 'us-gov-west-1', group: 'us-contiguous', rate: 0.02 },
    { region: 'us-west-2', group: 'japan', rate: 0.0491 },
    { region: 'eu-west-1', group: 'us-contiguous', rate: 0.0282 },
    { region: 'ap-northeast-1', group: 'japan', rate: 0.041 },
    { region: 'ap-south-1', group: 'australia-nz', rate: 0.11 },
  ])('charges $rate a GB from $region to $group, and nothing in', ({ region, group, rate }) => {
    const lines = amounts(at(region, group));
    expect(lines['data-transfer-out']).toBeCloseTo(1000 * rate, 6);
    expect(lines['data-transfer-in']).toBe(0);
  });

  it.each([
    { region: 'us-east-1', group: 'africa' },
    { region: 'ap-south-1', group: 'india' },
    { region: 'af-south-1', group: 'africa' },
    { region: 'ca-central-1', group: 'canada' },
  ])('has no price known from $region to $group, so the bill is not a sum', ({ region, group }) => {
    const cost = at(region, group);
    expect(amounts(cost)['data-transfer-out']).toBeNull();
    expect(usd(cost.awsBill)).toBeNull();
    expect(bareNumber(cost.known)).toBeGreaterThan(1642);
  });

  it('multiplies cross connects and circuits by the ports', () => {
    const port = { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const;
    const lines = amounts(
      costOf(
        {
          workloads: volumes(1, 1),
          onPremisesCosts: { crossConnectUsdPerMonth: 250, circuitUsdPerMonth: 2500 },
          designs: [{ id: 'own', name: 'Own', directConnect: [port, port] }],
        },
        'own',
      ),
    );
    expect(lines).toMatchObject({ 'cross-connect': 500, circuit: 5000, port: 3285 });
  });
});

describe('public IPv4 addresses', () => {
  const lines = (input: Sparse) =>
    amounts(costOf({ workloads: volumes(1, 1), ...input }, 'vpn-tgw'));

  it('are counted on request, two a connection, and not where tunnels have IPv6', () => {
    const conventions = { countPublicIpv4: true };
    expect(lines({})).not.toHaveProperty('public-ipv4');
    expect(lines({ conventions })['public-ipv4']).toBe(7.3);
    expect(lines({ conventions, vpn: { outerIp: 'ipv6' } })).not.toHaveProperty('public-ipv4');
  });
});

describe('prices of one’s own', () => {
  const id = 'tgw.attachment-hour.us-east-1';
  const at = (input: Sparse) => costOf({ workloads: volumes(1000, 500), ...input }, 'vpn-tgw');
  const lineOf = (cost: Cost, lineId: string) => {
    const line = cost.lines.find((each) => each.id === lineId);
    if (line === undefined) throw new Error(`${lineId} is missing`);
    return line;
  };

  it('take the place of the listed one wherever it is paid, and are marked as given', () => {
    const cost = at({ prices: { [id]: { usd: 0.04 } } });
    for (const lineId of ['gateway-attachment', 'vpc-attachment']) {
      const { rate, amount } = lineOf(cost, lineId);
      expect(amounts(cost)[lineId]).toBeCloseTo(0.04 * 730, 9);
      if (isNotPriced(rate) || isNotPriced(amount)) throw new Error('not priced');
      expect(rate.origin).toEqual({ kind: 'given', path: `prices.${id}.usd` });
    }
    expect(amounts(cost)['vpn-connection']).toBe(36.5);
  });

  it('give a price to what has none, in the Region or at all', () => {
    const region = 'me-central-1';
    const tier = `internet.data-transfer-out.${region}.tier-1`;
    const cost = at({ aws: { region }, prices: { [tier]: { usd: 0.11 } } });
    expect(amounts(cost)['internet-egress-tier-1']).toBeCloseTo(900 * 0.11, 6);
    expect(isPriced(cost.awsBill)).toBe(true);
    const large = 'vpn.connection-hour.large.eu-west-1';
    const own = costOf(
      {
        workloads: volumes(10, 10),
        aws: { region: 'eu-west-1' },
        prices: { [large]: { usd: 0.6 } },
      },
      'vpn-tgw-large',
    );
    expect(amounts(own)['vpn-connection']).toBe(438);
  });

  it('are the listed less a discount, by one price or by all of AWS', () => {
    const one = at({ prices: { [id]: { discountFraction: 0.1 } } });
    expect(amounts(one)['vpc-attachment']).toBeCloseTo(36.5 * 0.9, 9);
    expect(amounts(one)['vpn-connection']).toBe(36.5);
    const all = at({
      conventions: { discountFraction: 0.2 },
      prices: { [id]: { discountFraction: 0.1 }, 'tgw.data-processing.us-east-1': { usd: 0.02 } },
      onPremisesCosts: { ispUsdPerMonth: 100 },
    });
    expect(amounts(all)).toMatchObject({
      'vpn-connection': 29.2,
      'vpc-attachment': 32.85,
      'data-processing-out': 20,
      'internet-egress-tier-1': 64.8,
      'internet-access': 100,
    });
  });

  it('are refused where no price is like them, or beside a discount', () => {
    const problems = (prices: NonNullable<Sparse['prices']>) =>
      assessPlan({ version: 1, workloads: volumes(1, 1), prices }, currentEdition).problems;
    expect(problems({ 'tgw.attachment-hour.us-east-1': { usd: 1 } })).toEqual([]);
    expect(problems({ 'no.such.price': { usd: 1 } })).toMatchObject([
      { path: 'prices.no.such.price', given: '"no.such.price"' },
    ]);
    expect(problems({ [id]: { usd: 1, discountFraction: 0.1 } })).toMatchObject([
      { path: `prices.${id}.discountFraction`, given: '10 %' },
    ]);
  });
});

describe('egress that the rest of the organisation uses', () => {
  const tiers = (out: number, used: number, free = true) =>
    amounts(
      costOf(
        {
          workloads: volumes(out, 0, 1e10),
          conventions: {
            egressUsedElsewhere: { amount: used, unit: 'GB' },
            countFreeEgress: free,
          },
        },
        'vpn-tgw',
      ),
    );

  it('leaves no free volume, and takes the first tiers', () => {
    expect(tiers(300, 40)['internet-egress-tier-1']).toBeCloseTo(240 * 0.09, 9);
    expect(tiers(300, 100)['internet-egress-tier-1']).toBeCloseTo(300 * 0.09, 9);
    // Others fill the first tier to its last GB: 10,240 billed after 100 free.
    const next = tiers(1000, 10_340);
    expect(next).not.toHaveProperty('internet-egress-tier-1');
    expect(next['internet-egress-tier-2']).toBeCloseTo(1000 * 0.085, 9);
    const across = tiers(1000, 9840);
    expect(across['internet-egress-tier-1']).toBeCloseTo(500 * 0.09, 9);
    expect(across['internet-egress-tier-2']).toBeCloseTo(500 * 0.085, 9);
    expect(tiers(1000, 1_000_000)['internet-egress-tier-4']).toBeCloseTo(50, 9);
    expect(tiers(0, 1_000_000)['internet-egress-tier-1']).toBe(0);
  });

  it('costs what the whole bill costs less what the others pay of it', () => {
    const sum = (lines: Record<string, number | null>) =>
      Object.entries(lines).reduce(
        (total, [line, usd]) => (line.startsWith('internet-egress') ? total + (usd ?? 0) : total),
        0,
      );
    const volume = fc.integer({ min: 0, max: 300_000 });
    fc.assert(
      fc.property(volume, volume, fc.boolean(), (out, used, free) => {
        const whole = sum(tiers(out + used, 0, free));
        const others = sum(tiers(used, 0, free));
        expect(sum(tiers(out, used, free))).toBeCloseTo(whole - others, 4);
      }),
      { seed: 74, numRuns: 60 },
    );
  });
});

describe('what AWS’s texts say in two ways', () => {
  const dedicated = (input: Sparse, id = 'dx-dedicated') =>
    builtOf({ workloads: volumes(20_480, 10_240, 4e9), ...input }, id);
  const waiting = ({ cost }: Built) =>
    cost.once.lines.flatMap(({ id, amount }) =>
      id.startsWith('waiting-') && !isNotPriced(amount) ? [bareNumber(amount)] : [],
    );

  it('is when a port is billed: from use or 90 days on, or from the order', () => {
    expect(waiting(dedicated({}))).toEqual([0]);
    expect(waiting(dedicated({ leadTimes: { dedicatedDays: 100 } }))).toEqual([10 * 24 * 2.25]);
    const ordered: Sparse = { conventions: { dedicatedPortBillingStart: 'order' } };
    expect(waiting(dedicated(ordered))).toEqual([42 * 24 * 2.25]);
    expect(waiting(dedicated({}, 'dx-hosted'))).toEqual([]);
  });

  it('stands beside as a difference, by either choice', () => {
    const readings = (input: Sparse, id?: string) =>
      dedicated(input, id).otherReadings.map(({ convention, period, other, difference }) => [
        convention,
        period,
        other,
        isNotPriced(difference) ? null : bareNumber(difference),
      ]);
    expect(readings({})).toEqual([['dedicatedPortBillingStart', 'once', 'dearer', 2268]]);
    expect(readings({ conventions: { dedicatedPortBillingStart: 'order' } })).toEqual([
      ['dedicatedPortBillingStart', 'once', 'cheaper', 2268],
    ]);
    expect(readings({}, 'dx-hosted')).toEqual([]);
    expect(readings({ leadTimes: { dedicatedDays: 0 } })[0]?.slice(2)).toEqual(['same', 0]);

    const flat: Sparse = { underlays: { directConnect: { flatRateTier: 1 } } };
    expect(readings(flat, 'dx-dedicated-flat-rate')[0]).toEqual([
      'flatRateTransitTraffic',
      'month',
      'dearer',
      409.6,
    ]);
    const metered: Sparse = { ...flat, conventions: { flatRateTransitTraffic: 'metered' } };
    expect(readings(metered, 'dx-dedicated-flat-rate')[0]).toEqual([
      'flatRateTransitTraffic',
      'month',
      'cheaper',
      409.6,
    ]);
    const onVirtualGateway: Sparse = { ...flat, aws: { gateway: 'virtual-private-gateway' } };
    expect(readings(onVirtualGateway, 'dx-dedicated-flat-rate').map(([name]) => name)).toEqual([
      'dedicatedPortBillingStart',
    ]);
  });

  it('decides whether a flat rate has the data out of a transit VIF in it', () => {
    const lines = (reading: 'included' | 'metered') =>
      amounts(
        dedicated(
          {
            underlays: { directConnect: { flatRateTier: 1 } },
            conventions: { flatRateTransitTraffic: reading },
          },
          'dx-dedicated-flat-rate',
        ).cost,
      );
    expect(lines('included')).not.toHaveProperty('data-transfer-out');
    expect(lines('metered')['data-transfer-out']).toBeCloseTo(409.6, 9);
  });

  it('is dearer by what is not known where the port has no price, whatever else is paid once', () => {
    const noTier: Sparse = { onPremisesCosts: { circuitUsdOnce: 900 } };
    const start = dedicated(noTier, 'dx-dedicated-flat-rate').otherReadings.find(
      ({ convention }) => convention === 'dedicatedPortBillingStart',
    );
    expect(start?.other).toBe('dearer');
    expect(start && isNotPriced(start.difference)).toBe(true);
  });

  it('is not priced where the price of the difference is not known', () => {
    const flat: Sparse = {
      underlays: { directConnect: { flatRateTier: 1, locations: [{ group: 'africa' }] } },
    };
    const [transit] = dedicated(flat, 'dx-dedicated-flat-rate').otherReadings;
    expect(transit?.other).toBe('dearer');
    expect(transit && isNotPriced(transit.difference)).toBe(true);
  });
});

describe('what is paid once', () => {
  const once = {
    crossConnectUsdOnce: 500,
    circuitUsdOnce: 2000,
    partnerUsdOnce: 300,
    ispUsdOnce: 100,
    routerUsdOnce: 8000,
  };
  const cost = (id: string, onPremisesCosts: Sparse['onPremisesCosts'] = once) =>
    costOf(
      {
        workloads: volumes(1000, 500, 4e8),
        requirements: { survive: 'dx-connection' },
        onPremisesCosts: onPremisesCosts ?? {},
      },
      id,
    ).once;

  it('is counted for each port, partner, line and device, and apart from a month', () => {
    expect(usd(cost('dx-dedicated').total)).toBe(2 * 500 + 2 * 2000 + 8000);
    expect(usd(cost('dx-hosted').total)).toBe(2 * 300 + 8000);
    expect(usd(cost('vpn-tgw').total)).toBe(100 + 8000);
    const month = (given: Sparse['onPremisesCosts']) =>
      usd(
        costOf(
          { workloads: volumes(1000, 500), onPremisesCosts: { ispUsdPerMonth: 50, ...given } },
          'vpn-tgw',
        ).total,
      );
    expect(month(once)).toBe(month({}));
  });

  it('is not priced until it is given, and never zero', () => {
    const { total, known } = cost('vpn-tgw', {});
    expect(usd(total)).toBeNull();
    expect(known).toBeUndefined();
  });

  it('leaves cabinet and router out until they are given, then counts each', () => {
    const lines = (given: Sparse['onPremisesCosts']) =>
      amounts(
        costOf(
          {
            workloads: volumes(1000, 500, 4e8),
            requirements: { survive: 'dx-location' },
            onPremisesCosts: given ?? {},
          },
          'dx-two-locations',
        ),
      );
    expect(Object.keys(lines({})).filter((id) => /^(cabinet|customer-gateway)/.test(id))).toEqual(
      [],
    );
    expect(lines({ cabinetUsdPerMonth: 900, routerUsdPerMonth: 40 })).toMatchObject({
      cabinet: 900,
      'cabinet-2': 900,
      'customer-gateway': 40,
    });
  });
});

describe('each line', () => {
  it('says its billing unit, how it is metered, and of AWS which account it is charged to', () => {
    const { options } = assessPlan(
      {
        version: 1,
        workloads: volumes(1000, 500),
        conventions: { countPublicIpv4: true },
        underlays: { directConnect: { flatRateTier: 1 } },
      },
      currentEdition,
    );
    const lines = options.flatMap((option) => {
      const built = option.status === 'feasible' ? option : option.built;
      return built?.cost.lines ?? [];
    });
    expect(lines.length).toBeGreaterThan(60);
    for (const { id, payer, account, basis, quantity, billingUnit, priceId } of lines) {
      expect(billingUnit, id).not.toBe('');
      expect(basis, id).toBe(quantity.unit === 'billed-GB' ? 'usage' : 'fixed');
      expect(account !== undefined, id).toBe(payer === 'aws');
      expect(priceId !== undefined, id).toBe(payer === 'aws');
    }
    const accountOf = (id: string) => lines.find((line) => line.id === id)?.account;
    expect(accountOf('port')).toBe('connection-owner');
    expect(accountOf('vpc-attachment')).toBe('vpc-owner');
    expect(accountOf('data-processing-out')).toBe('vpc-owner');
    expect(accountOf('data-processing-in')).toBe('gateway-owner');
  });
});

describe('any bill', () => {
  /** Carries more in 300 hours than any of these plans sends. */
  const PEAK = 10e9;
  const anyRegion = fc.constantFrom(...currentEdition.regions.map(({ id }) => id));
  const anyGroup = fc.constantFrom(...currentEdition.locationGroups.map(({ id }) => id));
  const anyOption = fc.constantFrom('vpn', 'accelerated', 'dx-dedicated', 'dx-dedicated-flat-rate');
  const anyPlan = fc
    .record({
      region: anyRegion,
      group: anyGroup,
      gateway: fc.constantFrom('transit-gateway', 'cloud-wan', 'virtual-private-gateway'),
      outGb: fc.integer({ min: 0, max: 500_000 }),
      inGb: fc.integer({ min: 0, max: 500_000 }),
      hours: fc.integer({ min: 300, max: 744 }),
      isp: fc.option(fc.integer({ min: 0, max: 99_999_999 }), { nil: undefined }),
      discount: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      elsewhere: fc.option(fc.integer({ min: 0, max: 400_000 }), { nil: undefined }),
      flatRateTransitTraffic: fc.constantFrom('included' as const, 'metered' as const),
      peer: fc.option(anyRegion, { nil: undefined }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      publicGb: fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: undefined }),
      publicVirtualInterface: fc.constantFrom(...PUBLIC_VIRTUAL_INTERFACES),
      acceleratorEdge: fc.option(
        fc.constantFrom(...acceleratorEdges(currentEdition).map(({ id }) => id)),
        { nil: undefined },
      ),
      siteLink: fc.option(
        fc.record(
          {
            virtualInterfaces: fc.integer({ min: 1, max: 50 }),
            monthlyVolume: fc.record({
              amount: fc.integer({ min: 0, max: 100_000 }),
              unit: fc.constant('GB' as const),
            }),
            to: anyGroup,
          },
          { requiredKeys: [] },
        ),
        { nil: undefined },
      ),
    })
    .map(
      ({
        region,
        group,
        gateway,
        outGb,
        inGb,
        hours,
        isp,
        discount,
        elsewhere,
        flatRateTransitTraffic,
        peer,
        share,
        siteLink,
        acceleratorEdge,
        publicGb,
        publicVirtualInterface,
      }): Sparse => ({
        aws: {
          region,
          gateway,
          ...(publicGb !== undefined && {
            publicServices: { monthlyVolume: { amount: publicGb, unit: 'GB' } },
          }),
          ...(gateway === 'transit-gateway' &&
            peer !== undefined &&
            peer !== region &&
            peer.startsWith('us-gov-') === region.startsWith('us-gov-') && {
              peering: { region: peer, share },
            }),
        },
        underlays: {
          ...(acceleratorEdge !== undefined && { internet: { acceleratorEdge } }),
          directConnect: {
            locations: [{ group }],
            flatRateTier: 1,
            publicVirtualInterface,
            ...(siteLink && { siteLink }),
          },
        },
        workloads: volumes(outGb, inGb, PEAK),
        conventions: {
          hoursPerMonth: hours,
          flatRateTransitTraffic,
          ...(discount !== undefined && { discountFraction: discount / 100 }),
          ...(elsewhere !== undefined && {
            egressUsedElsewhere: { amount: elsewhere, unit: 'GB' as const },
          }),
        },
        ...(isp !== undefined && { onPremisesCosts: { ispUsdPerMonth: isp / 1e4 } }),
        designs: [
          ...ownVpn,
          {
            id: 'accelerated',
            name: 'Accelerated',
            vpn: [{ tunnelClass: 'standard', connections: 2, accelerated: true }],
          },
        ],
      }),
    );

  it('adds up to the millionth of a dollar, and an unknown line never counts as zero', () => {
    fc.assert(
      fc.property(anyPlan, anyOption, (input, id) => {
        const cost = costOf(input, id);
        let known = 0n;
        let aws = 0n;
        for (const { amount, payer, quantity, rate } of cost.lines) {
          if (isNotPriced(amount)) {
            expect(isNotPriced(rate)).toBe(true);
            continue;
          }
          if (isNotPriced(rate)) throw new Error('an amount without a rate');
          const dollars = bareNumber(amount);
          expect(Math.abs(dollars - bareNumber(quantity) * bareNumber(rate))).toBeLessThan(1e-6);
          known += micro(dollars);
          if (payer === 'aws') aws += micro(dollars);
        }
        const unknown = cost.lines.filter(({ amount }) => isNotPriced(amount));
        expect(micro(bareNumber(cost.known))).toBe(known);
        expect(cost.notPriced).toHaveLength(unknown.length);
        expect(isPriced(cost.total)).toBe(unknown.length === 0);
        expect(isPriced(cost.awsBill)).toBe(unknown.every(({ payer }) => payer !== 'aws'));
        if (isPriced(cost.awsBill)) expect(micro(bareNumber(cost.awsBill))).toBe(aws);
        if (isPriced(cost.total)) expect(micro(bareNumber(cost.total))).toBe(known);
      }),
      { seed: 72, numRuns: 200 },
    );
  });

  it('does not fall when more is sent, in either direction or by public services', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 50_000 }), anyOption, (input, more, id) => {
        const amount = (direction: 'out' | 'in') =>
          input.workloads?.[0]?.[direction]?.monthlyVolume?.amount ?? 0;
        const before = bareNumber(costOf(input, id).known);
        for (const [out, into] of [
          [amount('out') + more, amount('in')],
          [amount('out'), amount('in') + more],
        ] as const) {
          const after = costOf({ ...input, workloads: volumes(out, into, PEAK) }, id);
          expect(bareNumber(after.known)).toBeGreaterThanOrEqual(before);
        }
        const ofServices = input.aws?.publicServices?.monthlyVolume?.amount ?? 0;
        const monthlyVolume = { amount: ofServices + more, unit: 'GB' } as const;
        const aws = { ...input.aws, publicServices: { monthlyVolume } };
        expect(bareNumber(costOf({ ...input, aws }, id).known)).toBeGreaterThanOrEqual(before);
      }),
      { seed: 73, numRuns: 100 },
    );
  });
});
