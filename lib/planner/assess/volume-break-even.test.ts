import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import type { PlanInput } from '../plan/plan-input';
import { type Assessment, assessPlan } from './assess-plan';
import { costCurve, nothingSent, pricedUpTo, volumeBeyond } from './cost-curve';
import type { OptionAssessment } from './option-assessment';
import { type VolumeBreakEven, volumeBreakEvens } from './volume-break-even';

type Sparse = Omit<PlanInput, 'version'>;

const assessed = (input: Sparse): Assessment =>
  assessPlan({ version: 1, ...input }, currentEdition);

function option({ options }: Assessment, id: string): OptionAssessment {
  const found = options.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no option ${id}`);
  return found;
}

function meetingsOf(assessment: Assessment, one: string, other: string) {
  const found = volumeBreakEvens(assessment, option(assessment, one), option(assessment, other));
  if (found === undefined) throw new Error('one was not built');
  return found;
}

function curveOf(assessment: Assessment, id: string) {
  const curve = costCurve(assessment, option(assessment, id));
  if (curve === undefined) throw new Error(`${id} was not built`);
  return curve;
}

const knownAt = (assessment: Assessment, id: string, gb: number): number =>
  bareNumber(curveOf(assessment, id).at(volumeBeyond(gb)).known);

const monthly = (outGb: number, inGb: number, peak: number): NonNullable<Sparse['workloads']> => [
  {
    out: { peakBitsPerSecond: peak, monthlyVolume: { amount: outGb, unit: 'GB' } },
    in: { peakBitsPerSecond: peak / 2, monthlyVolume: { amount: inGb, unit: 'GB' } },
  },
];

const port = (speed: number, kind: 'dedicated' | 'hosted' = 'dedicated') =>
  ({ kind, portSpeedBitsPerSecond: speed }) as const;
const flat = { ...port(10e9), billing: 'flat-rate' } as const;

const designs: NonNullable<Sparse['designs']> = [
  { id: 'vpn', name: 'VPN', vpn: [{ tunnelClass: 'standard', connections: 1 }] },
  { id: 'hosted', name: 'Hosted', directConnect: [port(100e6, 'hosted')] },
  { id: 'one', name: 'One', directConnect: [port(10e9)] },
  { id: 'two', name: 'Two', directConnect: [port(10e9), port(10e9)] },
  { id: 'flat', name: 'Flat', directConnect: [flat, flat] },
];

const office: Sparse = {
  aws: { gateway: 'virtual-private-gateway' },
  workloads: monthly(300, 200, 80e6),
  conventions: { countFreeEgress: false },
  designs,
};

/** What a crossing says, in plain numbers and names. */
function plain(at: VolumeBreakEven) {
  const cost = bareNumber(at.cost);
  const volume = bareNumber(at.volume);
  switch (at.kind) {
    case 'crossing':
      return { kind: at.kind, volume, cost, below: at.below.id, above: at.above.id };
    case 'touching':
      return { kind: at.kind, volume, cost, otherwise: at.otherwise.id };
    case 'same':
      return {
        kind: at.kind,
        volume,
        to: at.to && bareNumber(at.to),
        below: at.below?.id,
        above: at.above?.id,
      };
  }
}

function plainMeetings(assessment: Assessment, one: string, other: string) {
  const found = meetingsOf(assessment, one, other);
  return found.kind === 'meets' ? found.at.map(plain) : found.kind;
}

describe('a small office on a virtual private gateway', () => {
  it('pays as much for a hosted connection as for a VPN where 7 cents a GB make 7.30', () => {
    expect(plainMeetings(assessed(office), 'hosted', 'vpn')).toEqual([
      { kind: 'crossing', volume: 104.285714, cost: 45.885714, below: 'vpn', above: 'hosted' },
    ]);
  });

  it('does so 128.57 GB later while 100 GB are free', () => {
    // 43.80 + 0.02 v = 36.50 + 0.09 (v − 100)
    expect(plainMeetings(assessed({ ...office, conventions: {} }), 'vpn', 'hosted')).toEqual([
      { kind: 'crossing', volume: 232.857143, cost: 48.457143, below: 'vpn', above: 'hosted' },
    ]);
  });

  it('never crosses where one is dearer from nothing on, and names the cheaper', () => {
    const found = meetingsOf(assessed(office), 'two', 'one');
    expect(found).toMatchObject({ kind: 'never', cheaper: { id: 'one' } });
  });

  it('names what is not counted of each, and what both lack alike', () => {
    const of = (one: string, other: string) => {
      const { notCounted } = meetingsOf(assessed(office), one, other);
      const ids = (lines: typeof notCounted.first) => lines.map(({ constantId }) => constantId);
      return [ids(notCounted.first), ids(notCounted.second), ids(notCounted.alike)];
    };
    expect(of('hosted', 'vpn')).toEqual([
      ['partner.hosted-connection-month'],
      ['isp.internet-access-month'],
      [],
    ]);
    expect(of('one', 'one')).toEqual([[], [], ['carrier.circuit-month']]);
    expect(of('one', 'two')).toEqual([[], ['carrier.circuit-month'], []]);
  });

  it('says where a crossing is more than the peak sends in a month', () => {
    // 80 Mbps × 730 h ÷ 8 ÷ 2³⁰ bytes
    const { peakVolume } = meetingsOf(assessed(office), 'hosted', 'vpn');
    expect(bareNumber(peakVolume)).toBeCloseTo(24_475.157, 3);
    const beyond = (one: string, other: string) => {
      const found = meetingsOf(assessed(office), one, other);
      return found.kind === 'meets' && found.at.map(({ isBeyondPeak }) => isBeyondPeak);
    };
    expect(beyond('hosted', 'vpn')).toEqual([false]);
    const flatRate = assessed({ ...office, underlays: { directConnect: { flatRateTier: 1 } } });
    const found = meetingsOf(flatRate, 'flat', 'two');
    expect(found.kind === 'meets' && found.at.map(({ isBeyondPeak }) => isBeyondPeak)).toEqual([
      true,
    ]);
  });

  it('bills what the peak sends by the convention of the plan', () => {
    const si = assessed({ ...office, conventions: { volume: 'si' } });
    expect(bareNumber(meetingsOf(si, 'hosted', 'vpn').peakVolume)).toBe(26_280);
  });
});

describe('a flat rate against metered ports of 10 Gbps', () => {
  const of = (gateway: 'virtual-private-gateway' | 'transit-gateway') =>
    assessed({
      aws: { gateway },
      workloads: monthly(20_480, 10_240, 4e9),
      underlays: { directConnect: { flatRateTier: 1 } },
      onPremisesCosts: { crossConnectUsdPerMonth: 0 },
      designs,
    });

  it('is cheaper than a pair from 235,790 GB on, and than one port from 317,915 GB on', () => {
    for (const gateway of ['virtual-private-gateway', 'transit-gateway'] as const) {
      const assessment = of(gateway);
      expect(plainMeetings(assessment, 'flat', 'two')).toMatchObject([
        { kind: 'crossing', volume: 235_790, below: 'two', above: 'flat' },
      ]);
      expect(plainMeetings(assessment, 'one', 'flat')).toMatchObject([
        { kind: 'crossing', volume: 317_915, below: 'one', above: 'flat' },
      ]);
    }
    expect(plainMeetings(of('virtual-private-gateway'), 'flat', 'two')).toMatchObject([
      { cost: 8000.8 },
    ]);
  });
});

describe('tiers between which the answer turns twice', () => {
  // From us-east-1 to Australia a GB over Direct Connect costs 0.06: less than three tiers of the
  // internet, more than the last. At the end of the third a VPN is 2,341.90 ahead of nothing.
  const at = (partnerUsdPerMonth: number) =>
    plainMeetings(
      assessed({
        ...office,
        conventions: {},
        underlays: { directConnect: { locations: [{ group: 'australia-nz' }] } },
        onPremisesCosts: { partnerUsdPerMonth },
      }),
      'vpn',
      'hosted',
    );

  it('crosses before and after the bound of the last tier', () => {
    // 100 less: the difference falls by 0.01 a GB before the bound and grows by 0.01 after it.
    expect(at(2241.9)).toEqual([
      { kind: 'crossing', volume: 143_700, cost: 10_907.7, below: 'vpn', above: 'hosted' },
      { kind: 'crossing', volume: 163_700, cost: 12_107.7, below: 'hosted', above: 'vpn' },
    ]);
  });

  it('touches at the bound itself, and a cent more never crosses', () => {
    expect(at(2341.9)).toEqual([
      { kind: 'touching', volume: 153_700, cost: 11_607.7, otherwise: 'vpn' },
    ]);
    expect(at(2341.91)).toBe('never');
    expect(at(2341.89)).toHaveLength(2);
  });
});

describe('costs that are the same for a while', () => {
  it('are a range, where a tier costs what Direct Connect does', () => {
    // ap-south-1: both 0.085 in the second tier of the internet. 233.032 is what the first makes up.
    const india = assessed({
      ...office,
      aws: { gateway: 'virtual-private-gateway', region: 'ap-south-1' },
      conventions: {},
      underlays: { directConnect: { locations: [{ group: 'us-contiguous' }] } },
      onPremisesCosts: { partnerUsdPerMonth: 233.032 },
    });
    expect(plainMeetings(india, 'vpn', 'hosted')).toEqual([
      { kind: 'same', volume: 10_340, to: 51_300, below: 'vpn', above: 'vpn' },
    ]);
  });

  it('are a range without end for the same design', () => {
    expect(plainMeetings(assessed(office), 'vpn', 'vpn-vgw')).toEqual([
      { kind: 'same', volume: 0, to: undefined, below: undefined, above: undefined },
    ]);
  });
});

describe('a price that is not known', () => {
  it('ends the search where a GB more has none', () => {
    const jakarta = assessed({
      ...office,
      aws: { gateway: 'virtual-private-gateway', region: 'ap-southeast-3' },
      conventions: {},
      underlays: { directConnect: { flatRateTier: 1 } },
      onPremisesCosts: { crossConnectUsdPerMonth: 0 },
    });
    const of = meetingsOf(jakarta, 'vpn', 'flat');
    expect(of).toMatchObject({ kind: 'never', cheaper: { id: 'vpn' } });
    if (of.kind !== 'never' || of.ends === undefined) throw new Error('the search has an end');
    expect(bareNumber(of.ends.volume)).toBe(10_340);
    expect(of.ends.lines.map(({ constantId }) => constantId)).toEqual([
      'internet.data-transfer-out.ap-southeast-3.tier-2',
    ]);
  });

  it('of every GB leaves no answer, but for two that lack it alike', () => {
    const zurich = assessed({
      ...office,
      aws: { gateway: 'virtual-private-gateway', region: 'eu-central-2' },
    });
    expect(meetingsOf(zurich, 'vpn', 'hosted').kind).toBe('not-priced');
    expect(meetingsOf(zurich, 'vpn', 'vpn-tgw')).toMatchObject({
      kind: 'never',
      cheaper: { id: 'vpn' },
    });
  });
});

describe('the bounds of the tiers', () => {
  const rateAround = (assessment: Assessment, gb: number, step: number) =>
    (knownAt(assessment, 'vpn', gb + step) - knownAt(assessment, 'vpn', gb)) / step;

  it.each([
    { region: 'us-east-1', free: true, kinks: [100, 10_340, 51_300, 153_700] },
    { region: 'us-east-1', free: false, kinks: [10_240, 51_200, 153_600] },
    { region: 'us-gov-west-1', free: true, kinks: [10_240, 51_200, 153_600] },
  ])('are kinks in $region, free volume counted: $free', ({ region, free, kinks }) => {
    const assessment = assessed({
      ...office,
      aws: { gateway: 'virtual-private-gateway', region },
      conventions: { countFreeEgress: free },
    });
    expect(curveOf(assessment, 'vpn').kinks.map(bareNumber)).toEqual(kinks);
    for (const kink of kinks) {
      const [before, after] = [rateAround(assessment, kink, -1), rateAround(assessment, kink, 1)];
      expect(Math.abs(before - after), `${kink}`).toBeGreaterThan(0.004);
      expect(rateAround(assessment, kink - 1, -1)).toBeCloseTo(before, 5);
      expect(rateAround(assessment, kink + 1, 1)).toBeCloseTo(after, 5);
    }
  });
});

describe('any two options of any plan', { timeout: 120_000 }, () => {
  const plans = fc
    .record({
      region: fc.constantFrom(...currentEdition.regions.map(({ id }) => id)),
      // Half of the time the nearest, since few of the others have a price.
      group: fc.option(fc.constantFrom(...currentEdition.locationGroups.map(({ id }) => id)), {
        nil: undefined,
        freq: 1,
      }),
      gateway: fc.constantFrom('transit-gateway', 'cloud-wan', 'virtual-private-gateway'),
      outGb: fc.integer({ min: 0, max: 500_000 }),
      inGb: fc.integer({ min: 0, max: 500_000 }),
      peak: fc.constantFrom(5e7, 1e9, 8e9),
      free: fc.boolean(),
      addresses: fc.boolean(),
      partner: fc.option(fc.integer({ min: 0, max: 50_000_000 }), { nil: undefined }),
      isp: fc.option(fc.integer({ min: 0, max: 50_000_000 }), { nil: undefined }),
      circuit: fc.option(fc.integer({ min: 0, max: 50_000_000 }), { nil: undefined }),
      elsewhere: fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: undefined }),
      services: fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: undefined }),
      discount: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
      peer: fc.option(fc.constantFrom('us-east-1', 'eu-west-1', 'ap-south-1'), { nil: undefined }),
    })
    .map(
      ({
        region,
        group,
        gateway,
        outGb,
        inGb,
        peak,
        free,
        addresses,
        partner,
        isp,
        circuit,
        elsewhere,
        services,
        discount,
        peer,
      }) =>
        ({
          aws: {
            region,
            gateway,
            ...(services !== undefined && {
              publicServices: { monthlyVolume: { amount: services, unit: 'GB' } },
            }),
            ...(gateway === 'transit-gateway' &&
              peer !== undefined &&
              peer !== region && { peering: { region: peer, share: 0.4 } }),
          },
          underlays: {
            internet: { acceleratorEdge: 'asia-pacific' },
            directConnect: {
              ...(group !== undefined && { locations: [{ group }] }),
              flatRateTier: 1,
            },
          },
          workloads: monthly(outGb, inGb, peak),
          conventions: {
            countFreeEgress: free,
            countPublicIpv4: addresses,
            ...(elsewhere !== undefined && {
              egressUsedElsewhere: { amount: elsewhere, unit: 'GB' as const },
            }),
            ...(discount !== undefined && { discountFraction: discount / 100 }),
          },
          onPremisesCosts: {
            ...(partner !== undefined && { partnerUsdPerMonth: partner / 1e4 }),
            ...(isp !== undefined && { ispUsdPerMonth: isp / 1e4 }),
            ...(circuit !== undefined && { circuitUsdPerMonth: circuit / 1e4 }),
          },
          designs: [
            ...designs,
            {
              id: 'accelerated',
              name: 'Accelerated',
              vpn: [{ tunnelClass: 'standard', connections: 1, accelerated: true }],
            },
          ],
        }) satisfies Sparse,
    );
  /** Even over the range: doubles of any size would nearly all be next to nothing. */
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

  it('cost the same within a cent where they are said to, and the cheaper is the cheaper', () => {
    let crossings = 0;
    fc.assert(
      fc.property(plans, fc.nat(), fc.nat(), share, (input, i, j, between) => {
        const assessment = assessed(input);
        const built = assessment.options.filter((each) => costCurve(assessment, each));
        const [a, b] = [built[i % built.length], built[j % built.length]];
        const found = a && b && volumeBreakEvens(assessment, a, b);
        if (!found || found.kind === 'not-priced') return;
        const apart = (gb: number) => knownAt(assessment, a.id, gb) - knownAt(assessment, b.id, gb);
        const end = found.ends ? bareNumber(found.ends.volume) : undefined;
        const contacts = found.kind === 'meets' ? found.at : [];
        let from = 0;
        let cheaper = found.kind === 'never' ? found.cheaper.id : undefined;
        const holdsBetween = (low: number, high: number, id: string | undefined) => {
          const gb = low + (high - low) * between;
          // Within a ten-thousandth of a GB of a crossing the difference is lost in the rounding.
          if (id === undefined || Math.min(gb - low, high - gb) < 1) return;
          expect(apart(gb) < 0 ? a.id : b.id, `${gb} GB`).toBe(id);
        };
        for (const at of contacts) {
          const gb = bareNumber(at.volume);
          crossings += 1;
          expect(Math.abs(apart(gb)), `${gb} GB`).toBeLessThan(0.01);
          expect(recompute(at.volume)).toBe(gb);
          expect(bareNumber(at.cost)).toBeCloseTo(knownAt(assessment, b.id, gb), 2);
          if (end !== undefined) expect(gb).toBeLessThanOrEqual(end);
          holdsBetween(from, gb, at.kind === 'touching' ? at.otherwise.id : at.below?.id);
          cheaper = at.kind === 'touching' ? at.otherwise.id : at.above?.id;
          const to = at.kind === 'same' ? at.to && bareNumber(at.to) : gb;
          if (at.kind === 'same') {
            expect(Math.abs(apart(gb + ((to ?? 2e6) - gb) * between))).toBeLessThan(0.01);
          }
          if (to === undefined) return;
          from = to;
        }
        holdsBetween(from, end ?? Math.max(2 * from, 1e6), cheaper);
      }),
      { seed: 74, numRuns: 1000 },
    );
    expect(crossings).toBeGreaterThan(100);
  });

  it('have a cost that is a straight line between two kinks', () => {
    fc.assert(
      fc.property(plans, share, (input, between) => {
        const assessment = assessed(input);
        for (const each of assessment.options) {
          const curve = costCurve(assessment, each);
          if (curve === undefined) continue;
          const ends = pricedUpTo(curve);
          const volumes = [nothingSent, ...curve.kinks, volumeBeyond(1e6)];
          volumes.slice(1).forEach((to, at) => {
            const from = volumes[at] ?? nothingSent;
            if (ends && bareNumber(from) >= bareNumber(ends.volume)) return;
            const [low, high] = [bareNumber(from), bareNumber(to)];
            const [start, end] = [from, to].map((volume) => bareNumber(curve.at(volume).known));
            const gb = low + (high - low) * between;
            const line = (start ?? 0) + ((end ?? 0) - (start ?? 0)) * between;
            expect(
              Math.abs(knownAt(assessment, each.id, gb) - line),
              `${each.id} at ${gb} GB`,
            ).toBeLessThan(1e-5);
          });
        }
      }),
      { seed: 75, numRuns: 120 },
    );
  });
});
