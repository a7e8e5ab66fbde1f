import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  busiestLinkFlows,
  probabilityNoTunnelOver,
  remainingFlowRate,
  singleTunnelRate,
  tunnelsByDivision,
  tunnelsForFlows,
  tunnelsForGreedyFlows,
  usableOfEqualFlows,
  usableOfFlowClasses,
  usableOfGreedyFlows,
} from './ecmp-formulas';
import { sizeClasses } from './flow-sizes';

const GBPS = 1e9;
/** A standard tunnel at 700 B: 140,000 packets a second of 5,600 bits. */
const AT_700_B = 784e6;

function equalFlows(demand: number, flows: number, tunnelThroughput: number, confidence = 0.95) {
  return tunnelsForFlows.compute({
    flowCounts: [flows],
    flowRates: [demand / flows],
    tunnelThroughput,
    confidence,
  });
}

describe('tunnels for equal flows', () => {
  it.each([
    { flows: 32, ceiling: 1, tunnels: 16 },
    { flows: 60, ceiling: 1, tunnels: 12 },
    { flows: 500, ceiling: 1, tunnels: 7 },
    { flows: 5000, ceiling: 1, tunnels: 6 },
    { flows: 60, ceiling: 0.8, tunnels: 17 },
    { flows: 500, ceiling: 0.8, tunnels: 9 },
    { flows: 5000, ceiling: 0.8, tunnels: 7 },
  ])('4 Gbps at 700 B in $flows flows need $tunnels at a ceiling of $ceiling', (row) => {
    expect(equalFlows(4 * GBPS, row.flows, AT_700_B * row.ceiling)).toBe(row.tunnels);
  });

  it('are one more by the union bound where only the exact count fits: 17 for 32 flows', () => {
    // A second class that carries next to nothing takes the exact count away.
    const flowRates = [(4 * GBPS) / 32, 1e-3];
    expect(
      tunnelsForFlows.compute({
        flowCounts: [32, 1],
        flowRates,
        tunnelThroughput: AT_700_B,
        confidence: 0.95,
      }),
    ).toBe(17);
  });

  it.each([
    { gbps: 2, tunnels: [3, 2, 2, 2, 2, 2] },
    { gbps: 5, tunnels: [10, 8, 6, 6, 5, 5] },
    { gbps: 10, tunnels: [39, 23, 16, 13, 10, 9] },
  ])('of $gbps Gbps are as tabled for 32 to 10,000 flows', ({ gbps, tunnels }) => {
    const flows = [32, 64, 128, 256, 1024, 10_000];
    expect(flows.map((count) => equalFlows(gbps * GBPS, count, 1.25 * GBPS))).toEqual(tunnels);
  });

  it('are 8 for 64, 19 for 200 and 5 for 10,000 flows', () => {
    expect(equalFlows(5 * GBPS, 64, 1.25 * GBPS)).toBe(8);
    expect(equalFlows(10 * GBPS, 200, GBPS)).toBe(19);
    expect(equalFlows(5 * GBPS, 10_000, 1.25 * GBPS)).toBe(5);
  });

  it('are no number where one flow is above a tunnel', () => {
    expect(
      tunnelsForFlows.compute({
        flowCounts: [1, 10],
        flowRates: [2 * GBPS, 0.1 * GBPS],
        tunnelThroughput: 1.25 * GBPS,
        confidence: 0.95,
      }),
    ).toBeNaN();
    expect(equalFlows(2 * GBPS, 1, 1.25 * GBPS)).toBeNaN();
  });

  it('are one for one flow that fits, and for no traffic at all', () => {
    expect(equalFlows(1.25 * GBPS, 1, 1.25 * GBPS)).toBe(1);
    expect(equalFlows(0, 200, 1.25 * GBPS)).toBe(1);
  });

  it('are nearly the ideal number for a million flows', () => {
    expect(equalFlows(10 * GBPS, 1_000_000, 1.25 * GBPS)).toBe(9);
  });

  const problem = fc.record({
    flows: fc.integer({ min: 1, max: 2000 }),
    /** Demand in tunnels. */
    load: fc.double({ min: 0.05, max: 30, noNaN: true }),
    confidence: fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
  });

  it('suffice, and one less does not', () => {
    fc.assert(
      fc.property(problem, ({ flows, load, confidence }) => {
        const tunnels = equalFlows(load * GBPS, flows, GBPS, confidence);
        fc.pre(Number.isFinite(tunnels));
        const probability = (count: number) =>
          probabilityNoTunnelOver.compute({
            flowCounts: [flows],
            flowRates: [(load * GBPS) / flows],
            tunnels: count,
            tunnelThroughput: GBPS,
          });
        expect(probability(tunnels)).toBeGreaterThanOrEqual(confidence);
        if (tunnels > 1) expect(probability(tunnels - 1)).toBeLessThan(confidence);
        expect(tunnels).toBeGreaterThanOrEqual(Math.ceil(load - 1e-9));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('are no more for a bigger tunnel, a lower confidence or flows cut in half', () => {
    fc.assert(
      fc.property(problem, fc.double({ min: 1, max: 5, noNaN: true }), (of, factor) => {
        const { flows, load, confidence } = of;
        const demand = load * GBPS;
        const tunnels = equalFlows(demand, flows, GBPS, confidence);
        fc.pre(Number.isFinite(tunnels));
        expect(equalFlows(demand, flows, GBPS * factor, confidence)).toBeLessThanOrEqual(tunnels);
        expect(equalFlows(demand, flows, GBPS, 0.5)).toBeLessThanOrEqual(tunnels);
        expect(equalFlows(demand, flows * 2, GBPS, confidence)).toBeLessThanOrEqual(tunnels);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('carry what they were counted for', () => {
    fc.assert(
      fc.property(problem, ({ flows, load, confidence }) => {
        const demand = load * GBPS;
        const tunnels = equalFlows(demand, flows, GBPS, confidence);
        fc.pre(Number.isFinite(tunnels));
        const busiest = busiestLinkFlows.compute({ flows, links: tunnels, confidence });
        const carried = usableOfEqualFlows.compute({
          flows,
          busiestLinkFlows: busiest,
          linkThroughput: GBPS,
        });
        expect(carried).toBeGreaterThanOrEqual(demand * (1 - 1e-9));
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it('are counted the same where a tunnel holds a whole number of flows but for rounding', () => {
    for (const packet of [100, 333, 500, 700, 1000]) {
      for (const ceiling of [0.6, 0.7, 0.8, 0.9, 1]) {
        const tunnel = 140_000 * packet * 8 * ceiling;
        for (const held of [2, 3, 5, 7, 11, 13]) {
          for (const flows of [13, 23, 60, 200]) {
            // Exactly `held` flows fit, and a rate that is a hair higher or lower must not change it.
            const demand = (tunnel / held) * flows;
            expect(equalFlows(demand, flows, tunnel), `${packet} ${ceiling} ${held} ${flows}`).toBe(
              equalFlows(flows, flows, held),
            );
          }
        }
      }
    }
  });
});

describe('tunnels for a largest flow and the rest', () => {
  const mixed = fc.record({
    largest: fc.double({ min: 0.05, max: 1, noNaN: true }),
    others: fc.integer({ min: 1, max: 300 }),
    load: fc.double({ min: 0.05, max: 8, noNaN: true }),
    confidence: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
  });
  const inputs = ({
    largest,
    others,
    load,
    confidence,
  }: typeof mixed extends fc.Arbitrary<infer T> ? T : never) => ({
    flowCounts: [1, others],
    flowRates: [largest * GBPS, (load * GBPS) / others],
    tunnelThroughput: GBPS,
    confidence,
  });

  const carriedBy = (of: ReturnType<typeof inputs>, links: number) =>
    usableOfFlowClasses.compute({ ...of, links, linkThroughput: of.tunnelThroughput });

  it('suffice by the bound, one less does not, and they carry what they were counted for', () => {
    fc.assert(
      fc.property(mixed, (of) => {
        const problem = inputs(of);
        const tunnels = tunnelsForFlows.compute(problem);
        fc.pre(Number.isFinite(tunnels));
        const probability = (count: number) =>
          probabilityNoTunnelOver.compute({ ...problem, tunnels: count });
        expect(probability(tunnels)).toBeGreaterThanOrEqual(of.confidence);
        if (tunnels > 1) expect(probability(tunnels - 1)).toBeLessThan(of.confidence);
        const demand = (of.largest + of.load) * GBPS;
        expect(carriedBy(problem, tunnels)).toBeGreaterThanOrEqual(demand * (1 - 1e-9));
      }),
      { seed: 21, numRuns: 150 },
    );
  });

  it('take the largest flow where it fills a tunnel exactly', () => {
    const problem = {
      flowCounts: [1, 10],
      flowRates: [1.25 * GBPS, 0.075 * GBPS],
      tunnelThroughput: 1.25 * GBPS,
      confidence: 0.95,
    };
    const tunnels = tunnelsForFlows.compute(problem);
    expect(tunnels).toBeGreaterThan(100);
    expect(carriedBy(problem, tunnels)).toBeGreaterThanOrEqual(2 * GBPS);
  });

  it('carry more when there are more of them', () => {
    const problem = {
      flowCounts: [1, 40],
      flowRates: [0.4 * GBPS, 0.05 * GBPS],
      tunnelThroughput: GBPS,
      confidence: 0.95,
    };
    let previous = 0;
    for (let tunnels = 1; tunnels <= 30; tunnels++) {
      const carried = carriedBy(problem, tunnels);
      expect(carried).toBeGreaterThanOrEqual(previous * (1 - 1e-3));
      expect(carried).toBeLessThanOrEqual(tunnels * GBPS * (1 + 1e-9));
      previous = carried;
    }
  });

  it('leave the rest what the largest does not take', () => {
    expect(remainingFlowRate.compute({ peak: 4e9, largest: 1e9, flows: 31 })).toBe(1e8);
    expect(remainingFlowRate.compute({ peak: 1e9, largest: 2e9, flows: 31 })).toBe(0);
    expect(remainingFlowRate.compute({ peak: 4e9, largest: 1e9, flows: 1 })).toBe(0);
  });
});

describe('flows of many sizes', () => {
  it('never fit tunnels that carry less than all of them, however little less', () => {
    const sizes = sizeClasses(64, 'lognormal');
    for (const tunnels of [1, 2, 3]) {
      for (const over of [1.0001, 1.003, 1.01]) {
        const probability = probabilityNoTunnelOver.compute({
          flowCounts: sizes.map(({ count }) => count),
          flowRates: sizes.map(({ share }) => share * over * tunnels * GBPS),
          tunnels,
          tunnelThroughput: GBPS,
        });
        expect(probability, `${over} of ${tunnels}`).toBe(0);
      }
    }
  });
});

describe('greedy flows', () => {
  const share = (tunnels: number, flowCounts: number[]) =>
    usableOfGreedyFlows.compute({ links: tunnels, linkThroughput: 1, flowCounts }) / tunnels;

  it.each([
    { tunnels: 4, flows: 8, used: 3.59954833984375 },
    { tunnels: 16, flows: 16, used: 10.302813912771315 },
    { tunnels: 8, flows: 4, used: 8 * 0.413818359375 },
  ])('$flows of them fill $used of $tunnels tunnels on average', ({ tunnels, flows, used }) => {
    expect(share(tunnels, [flows]) * tunnels).toBeCloseTo(used, 9);
  });

  it('are counted over all workloads', () => {
    expect(share(4, [3, 5])).toBe(share(4, [8]));
  });

  it('leave both of two tunnels busy but once in 65,536 hashings of 16', () => {
    expect(1 - (2 * share(2, [16]) - 1)).toBeCloseTo(2 ** -15, 9);
  });

  it('get the fewest tunnels that move the demand, and one flow gets one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 64 }),
        fc.double({ min: 0.1, max: 40, noNaN: true }),
        (flows, load) => {
          const demand = load * GBPS;
          const tunnels = tunnelsForGreedyFlows.compute({
            demand,
            tunnelThroughput: GBPS,
            flowCounts: [flows],
          });
          fc.pre(Number.isFinite(tunnels));
          const carried = (count: number) =>
            usableOfGreedyFlows.compute({
              links: count,
              linkThroughput: GBPS,
              flowCounts: [flows],
            });
          expect(carried(tunnels)).toBeGreaterThanOrEqual(demand * (1 - 1e-8));
          if (tunnels > 1) expect(carried(tunnels - 1)).toBeLessThan(demand);
        },
      ),
      { seed: 31, numRuns: 200 },
    );
    const one = { tunnelThroughput: GBPS, flowCounts: [1] };
    expect(tunnelsForGreedyFlows.compute({ demand: GBPS, ...one })).toBe(1);
    expect(tunnelsForGreedyFlows.compute({ demand: 1.01 * GBPS, ...one })).toBeNaN();
  });
});

describe('tunnels by division', () => {
  it.each([
    { demand: 5e9, tunnel: 381_173_333.333_333_3, tunnels: 14 },
    { demand: 5e9, tunnel: 1.25e9, tunnels: 4 },
    { demand: 5e9, tunnel: 1e9, tunnels: 5 },
    { demand: 4e9, tunnel: 784e6, tunnels: 6 },
    { demand: 0, tunnel: 1e9, tunnels: 0 },
  ])('$demand bps over $tunnel bps are $tunnels', ({ demand, tunnel, tunnels }) => {
    expect(tunnelsByDivision.compute({ demand, tunnelThroughput: tunnel })).toBe(tunnels);
  });
});

describe('one tunnel in use', () => {
  it('carries its throughput while there is one', () => {
    expect(singleTunnelRate.compute({ tunnels: 8, tunnelThroughput: 1e9 })).toBe(1e9);
    expect(singleTunnelRate.compute({ tunnels: 0, tunnelThroughput: 1e9 })).toBe(0);
  });
});
