import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import spread from '../__golden__/ecmp-spread.json';
import golden from '../__golden__/tunnels.json';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import { meanPacketOfMix, meanPacketOfWorkloads } from '../plan/demand-formulas';
import type { ClassedFlows, CountedFlows } from './asked-flows';
import {
  carriedShare,
  oneTunnelOver,
  packetSizeThatFills,
  probabilityNoTunnelOver,
  someOverAtLeast,
  someOverAtMost,
  usableOfGreedyFlows,
} from './ecmp-formulas';
import { binomialTail, probabilityNoneOver } from './occupancy';
import { packetRateThroughput, tunnelThroughput } from './tunnel-formulas';
import { TUNNEL_SURVIVALS, type TunnelQuestion, tunnelAnswer } from './tunnel-question';

const asOf = currentEdition.id;
const GBPS = 1e9;
type Counted = TunnelQuestion & CountedFlows;
const base: Counted = {
  demandBitsPerSecond: 4 * GBPS,
  packetBytes: 700,
  flows: 60,
  spread: 'equal',
  isGreedy: false,
  confidence: 0.95,
  utilisation: 1,
  tunnelClass: 'standard',
  countPacketCeiling: true,
  survive: 'none',
};

function found(over: Partial<Counted>) {
  const { answer, ...rest } = tunnelAnswer({ ...base, ...over }, asOf);
  if (answer.kind !== 'tunnels') throw new Error(answer.constraint);
  return { ...rest, ...answer };
}

const tunnels = (over: Partial<Counted>) => bareNumber(found(over).tunnels);

describe('tunnels of a demand', () => {
  it.each([
    [{ flows: 60 }, 12, 6],
    [{ flows: 500 }, 7, 4],
    [{ flows: 5000 }, 6, 3],
    [{ flows: 60, utilisation: 0.8 }, 17, 9],
    [{ flows: 500, utilisation: 0.8 }, 9, 5],
    [{ flows: 5000, utilisation: 0.8 }, 7, 4],
  ] as const)('with %j are %d, %d connections', (over, needed, connections) => {
    const answer = found(over);
    expect([answer.tunnels, answer.connections, answer.naive].map(bareNumber)).toEqual([
      needed,
      connections,
      4,
    ]);
    expect(answer.binding).toBe('tunnel-packet-rate');
    expect(bareNumber(answer.probability)).toBeGreaterThanOrEqual(0.95);
    expect(bareNumber(answer.curve.traceAt(needed - 1))).toBeLessThan(0.95);
  });

  it('have spares for what they must survive', () => {
    expect(tunnels({ survive: 'tunnel' })).toBe(13);
    expect(tunnels({ survive: 'connection' })).toBe(14);
    const twice = found({ survive: 'customer-gateway' });
    expect([twice.tunnels, twice.connections].map(bareNumber)).toEqual([24, 12]);
    expect(bareNumber(twice.probabilityCarrying)).toBeLessThan(bareNumber(twice.probability));
  });

  it('are of no number where one flow is larger than a tunnel; a large one carries it', () => {
    const one = { demandBitsPerSecond: 3 * GBPS, packetBytes: 1400, flows: 1 };
    const { answer } = tunnelAnswer({ ...base, ...one }, asOf);
    expect(answer).toMatchObject({ constraint: 'largest-flow' });
    expect(tunnels({ ...one, tunnelClass: 'large' })).toBe(1);
    // 400,000 packets of 1,446 bytes, however large the packets that are asked for.
    const { perTunnel } = found({ ...one, packetBytes: 9000, tunnelClass: 'large' });
    expect(bareNumber(perTunnel)).toBe(400_000 * 1446 * 8);
  });

  it('of S3 are three large ones, and one without the packet ceiling', () => {
    expect(tunnels({ flows: 5000, tunnelClass: 'large' })).toBe(2);
    expect(tunnels({ flows: 60, tunnelClass: 'large' })).toBe(3);
    expect(tunnels({ tunnelClass: 'large', countPacketCeiling: false })).toBe(1);
  });

  it('of greedy flows are those that they fill on average', () => {
    // Sixteen copies on two tunnels leave one idle once in 32,768 times.
    const { tunnels: two, usable } = found({
      demandBitsPerSecond: 2.4 * GBPS,
      packetBytes: 1400,
      flows: 16,
      isGreedy: true,
    });
    expect(bareNumber(two)).toBe(2);
    expect(bareNumber(usable)).toBeCloseTo(2.5 * GBPS * (1 - 0.5 ** 16), 0);
  });

  it('of heavy tails are more than of equal flows, and of one large flow too', () => {
    const demand = { demandBitsPerSecond: 5 * GBPS, packetBytes: 1446, flows: 256 };
    const equal = tunnels(demand);
    expect(tunnels({ ...demand, spread: 'exponential' })).toBeGreaterThanOrEqual(equal);
    expect(tunnels({ ...demand, spread: 'lognormal' })).toBeGreaterThan(equal);
    expect(tunnels({ ...demand, largestFlowBitsPerSecond: GBPS })).toBeGreaterThan(equal);
    expect(found({ ...demand, spread: 'lognormal' }).busiest).toBeUndefined();
  });

  it('have a curve that rises to one, and a busiest tunnel that is somewhere', () => {
    const { curve, busiest, carrying } = found({});
    const ys = curve.points.map(({ y }) => y);
    expect(ys.toSorted((a, b) => a - b)).toEqual(ys);
    for (const { x, y } of curve.points) expect(recompute(curve.traceAt(x))).toBe(y);
    for (const { x, y } of busiest?.points ?? []) {
      expect(bareNumber(busiest?.traceAt(x) ?? curve.traceAt(1))).toBeCloseTo(y, 12);
    }
    const sum = busiest?.points.reduce((total, { y }) => total + y, 0) ?? 0;
    expect(sum).toBeGreaterThan(0.99);
    expect(sum).toBeLessThanOrEqual(1 + 1e-9);
    // Eleven flows of 66.7 Mbps fit a tunnel of 784 Mbps: what is above is over.
    const within = busiest?.points
      .filter(({ x }) => x <= 11)
      .reduce((total, { y }) => total + y, 0);
    expect(within).toBeCloseTo(bareNumber(found({}).probability), 2);
    expect(bareNumber(carrying)).toBe(12);
  });

  it('bracket the chance that some tunnel is over, and carry nearly all of the demand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.double({ min: 0.3, max: 8, noNaN: true }),
        (flows, gbps) => {
          const over = { flows, demandBitsPerSecond: gbps * GBPS, packetBytes: 1400 };
          const { answer } = tunnelAnswer({ ...base, ...over }, asOf);
          if (answer.kind !== 'tunnels') return;
          const chance = 1 - bareNumber(answer.probabilityCarrying);
          expect(bareNumber(answer.overAtLeast)).toBeLessThanOrEqual(chance + 1e-9);
          expect(bareNumber(answer.overAtMost)).toBeGreaterThanOrEqual(chance - 1e-9);
          expect(bareNumber(answer.carriedShare)).toBeGreaterThan(0.98);
          expect(bareNumber(answer.usable)).toBeGreaterThanOrEqual(gbps * GBPS * (1 - 1e-9));
        },
      ),
      { seed: 11, numRuns: 100 },
    );
  });
});

describe('tunnels of flow classes', () => {
  const { demandBitsPerSecond: _, flows: __, spread: ___, hostPairs: ____, ...terms } = base;
  const ofClasses = (...classes: ClassedFlows['classes']) =>
    tunnelAnswer({ ...terms, classes }, asOf);
  const mbps = (flows: number, rate: number) => ({ flows, bitsPerSecond: rate * 1e6 });

  it('carry their sum, by the bound with its bracket', () => {
    const { answer, demand, flows, largestFlow, even } = ofClasses(mbps(100, 10), mbps(3, 500));
    expect([demand, flows, largestFlow, even].map(bareNumber)).toEqual([2.5e9, 103, 5e8, 4]);
    if (answer.kind !== 'tunnels') throw new Error(answer.constraint);
    expect(answer.isExact).toBe(false);
    expect(answer.busiest).toBeUndefined();
    const [low, high] = [answer.overAtLeast, answer.overAtMost].map(bareNumber);
    expect(low).toBeLessThan(high ?? 0);
    expect(high).toBeCloseTo(1 - bareNumber(answer.probabilityCarrying), 12);
    expect(high).toBeLessThanOrEqual(0.05);
  });

  it('are inside the bracket where flows are thrown at random', () => {
    const classes = [mbps(100, 10), mbps(3, 500)] as const;
    const { answer, perTunnel } = ofClasses(...classes);
    if (answer.kind !== 'tunnels') throw new Error(answer.constraint);
    const tunnelCount = bareNumber(answer.carrying);
    const rates = classes.flatMap(({ flows, bitsPerSecond }) => Array(flows).fill(bitsPerSecond));
    // A linear congruential generator: the same draws on every machine.
    let seed = 12345;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    const runs = 20_000;
    let over = 0;
    for (let run = 0; run < runs; run++) {
      const load = new Float64Array(tunnelCount);
      for (const rate of rates) {
        const tunnel = Math.floor(random() * tunnelCount);
        load[tunnel] = (load[tunnel] ?? 0) + rate;
      }
      if (Math.max(...load) > bareNumber(perTunnel)) over++;
    }
    const share = over / runs;
    const error = 3 * Math.sqrt((share * (1 - share)) / runs);
    expect(share).toBeGreaterThanOrEqual(bareNumber(answer.overAtLeast) - error);
    expect(share).toBeLessThanOrEqual(bareNumber(answer.overAtMost) + error);
  });

  it('are exact where there is one class, as of equal flows', () => {
    const { answer } = ofClasses({ flows: 60, bitsPerSecond: (4 * GBPS) / 60 });
    if (answer.kind !== 'tunnels') throw new Error(answer.constraint);
    expect(answer.isExact).toBe(true);
    expect(bareNumber(answer.carrying)).toBe(12);
    expect(bareNumber(answer.probabilityCarrying)).toBeCloseTo(
      bareNumber(found({}).probabilityCarrying),
      12,
    );
  });

  it('are of no number where one flow is above a tunnel; large ones are tried', () => {
    const asked = ofClasses(mbps(10, 10), mbps(1, 900));
    expect(asked.answer).toMatchObject({ constraint: 'largest-flow' });
    // 400,000 packets of 700 bytes.
    expect(bareNumber(asked.inLargeTunnels?.perTunnel ?? asked.demand)).toBe(2.24e9);
    expect(asked.inLargeTunnels?.carrying && bareNumber(asked.inLargeTunnels.carrying)).toBe(1);
    const larger = ofClasses(mbps(10, 10), mbps(1, 3000)).inLargeTunnels;
    expect(larger?.carrying).toBeUndefined();
    expect(ofClasses(mbps(10, 10)).inLargeTunnels).toBeUndefined();
  });
});

describe('tunnels of flows hashed by addresses alone', () => {
  it('are those of as many flows as there are pairs, where pairs go into flows', () => {
    expect(tunnels({ flows: 120, hostPairs: 60 })).toBe(12);
    expect(tunnels({ flows: 60, hostPairs: 60 })).toBe(12);
    expect(tunnels({ flows: 5000, hostPairs: 500 })).toBe(7);
    expect(found({ flows: 120, hostPairs: 60 }).busiest).toBeUndefined();
  });

  it('are never fewer than with ports, which are counted beside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 300 }),
        fc.integer({ min: 8, max: 300 }),
        (flows, hostPairs) => {
          fc.pre(hostPairs <= flows);
          const { answer, pairs } = tunnelAnswer({ ...base, flows, hostPairs }, asOf);
          const withPorts = pairs?.withPorts.carrying;
          if (withPorts) expect(bareNumber(withPorts)).toBe(tunnels({ flows }));
          if (answer.kind !== 'tunnels') return;
          expect(withPorts && bareNumber(withPorts)).toBeLessThanOrEqual(
            bareNumber(answer.carrying),
          );
          expect(recompute(answer.carrying)).toBe(bareNumber(answer.carrying));
        },
      ),
      { seed: 4, numRuns: 40 },
    );
  });

  it('are of no number where a pair is above a tunnel', () => {
    const { answer, pairs, largestFlow } = tunnelAnswer({ ...base, hostPairs: 4 }, asOf);
    expect(answer).toMatchObject({ constraint: 'largest-flow' });
    expect(pairs && bareNumber(pairs.largest)).toBe(GBPS);
    expect(bareNumber(largestFlow)).toBeCloseTo((4 * GBPS) / 60, 3);
  });
});

describe('what stands beside the answer', () => {
  it('is, behind a device that hashes alike, what is left of the tunnels', () => {
    const { polarised } = found({ survive: 'tunnel', sameHashPaths: 4 });
    if (!polarised) throw new Error('not polarised');
    // Of 13 tunnels; twelve must carry.
    expect(bareNumber(polarised.inUse)).toBe(4);
    expect(bareNumber(polarised.inUseAfter)).toBe(3);
    expect(bareNumber(polarised.neededWhileUp)).toBe(48);
    expect(bareNumber(polarised.needed)).toBe(49);
    expect(recompute(polarised.needed)).toBe(49);
    expect(found({ sameHashPaths: 1 }).polarised).toBeUndefined();
    expect(tunnels({ sameHashPaths: 4 })).toBe(tunnels({}));
  });

  it('is, behind such a device, so many tunnels that enough carry evenly after the loss too', () => {
    const lost = {
      none: () => 0,
      tunnel: () => 1,
      connection: () => 2,
      'customer-gateway': (all: number) => all / 2,
    } as const;
    /** Shares of what path `at` of m brings that k tunnels have, by the equal regions of RFC 2992. */
    const largestShare = (k: number, m: number, at: number) =>
      Math.max(
        ...Array.from(
          { length: k },
          (_, j) => (Math.min((at + 1) * k, (j + 1) * m) - Math.max(at * k, j * m)) / k,
        ),
      );
    for (const survive of TUNNEL_SURVIVALS) {
      for (const flows of [60, 500]) {
        for (const sameHashPaths of [2, 3, 4]) {
          const name = `${survive}, ${flows} flows, ${sameHashPaths} paths`;
          const { carrying, polarised } = found({ survive, flows, sameHashPaths });
          if (!polarised) throw new Error('not polarised');
          const needed = bareNumber(polarised.needed);
          const left = needed - lost[survive](needed);
          const even = 1 / bareNumber(carrying);
          const paths = Array.from({ length: sameHashPaths }, (_, at) => at);
          const worst = (k: number) =>
            Math.max(...paths.map((at) => largestShare(k, sameHashPaths, at)));
          expect(worst(needed), name).toBeLessThanOrEqual(even + 1e-9);
          expect(worst(left), name).toBeCloseTo(even, 9);
          // One tunnel fewer, and what is left shares unevenly.
          expect(worst(left - 1), name).toBeGreaterThan(even + 1e-9);
        }
      }
    }
  });

  it('is what AWS states of tunnels together, from the first one above it on', () => {
    const seen = [44, 48, 448, 452].map((gbps) => {
      // Large ones: of 5 Gbps as stated, two a connection.
      const { tunnels: built, passed } = found({
        tunnelClass: 'large',
        packetBytes: 1446,
        demandBitsPerSecond: gbps * GBPS,
        flows: 1_000_000,
        confidence: 0.5,
      });
      return [bareNumber(built), ...passed.map(({ kind }) => kind)];
    });
    expect(seen).toEqual([
      [10],
      [11, 'ecmp-total'],
      [100, 'ecmp-total'],
      [101, 'vpn-connections', 'ecmp-total'],
    ]);
    const [quota] = found({
      flows: 5000,
      demandBitsPerSecond: 60 * GBPS,
      survive: 'customer-gateway',
    }).passed;
    expect(quota).toMatchObject({ kind: 'vpn-connections' });
    expect(quota && bareNumber(quota.observed)).toBe(120);
  });

  it('is the share of the largest, and the flows of each tunnel of an even spread', () => {
    const { largestShare, perEvenTunnel } = found({ largestFlowBitsPerSecond: 588e6 });
    expect(bareNumber(largestShare)).toBe(0.75);
    expect(bareNumber(perEvenTunnel)).toBe(10);
    expect(bareNumber(found({ flows: 120, hostPairs: 60 }).perEvenTunnel)).toBe(10);
  });
});

interface Flows {
  readonly count: number;
  readonly bps: number;
}
const listed = (flows: readonly Flows[]) => ({
  flowCounts: flows.map(({ count }) => count),
  flowRates: flows.map(({ bps }) => bps),
});

/** The model of each golden case, by the name that the case goes by. */
const models: Readonly<Record<string, (...args: never[]) => unknown>> = {
  crossingB: (bandwidth: number, packetRate: number) =>
    packetSizeThatFills.compute({ bandwidth, packetRate }),
  meanPktB: (mix: readonly [number, number][]) =>
    meanPacketOfMix.compute({ shares: mix.map(([w]) => w), sizes: mix.map(([, s]) => s) }),
  meanPktFromBitShareB: (mix: readonly [number, number][]) =>
    meanPacketOfWorkloads.compute({ peaks: mix.map(([b]) => b), packets: mix.map(([, s]) => s) }),
  tunnelBps: (packet: number, bandwidth: number, packetRate: number) =>
    tunnelThroughput.compute({
      bandwidth,
      byPacketRate: packetRateThroughput.compute({ packetRate, packet }),
      countPacketCeiling: 'yes',
    }),
  tunnelsForLoad: (demand: number, packet: number, _b: number, _p: number, utilisation: number) =>
    bareNumber(
      tunnelAnswer({ ...base, demandBitsPerSecond: demand, packetBytes: packet, utilisation }, asOf)
        .even,
    ),
  pathsUsed: (flows: number, links: number) =>
    usableOfGreedyFlows.compute({ links, linkThroughput: 1, flowCounts: [flows] }),
  greedyShare: (flows: number, links: number) =>
    usableOfGreedyFlows.compute({ links, linkThroughput: 1 / links, flowCounts: [flows] }),
  binomTail: binomialTail,
  ecmpOver: (flows: readonly Flows[], k: number, capacity: number) => {
    const at = { ...listed(flows), tunnels: k, tunnelThroughput: capacity };
    const oneOver = oneTunnelOver.compute(at);
    return {
      q: oneOver,
      lower: someOverAtLeast.compute({ oneOver, tunnels: k }),
      upper: someOverAtMost.compute({ oneOver, tunnels: k }),
      carried: carriedShare.compute(at),
      maxFlow: Math.max(...flows.map(({ bps }) => bps)),
    };
  },
  tunnelsNeeded: (
    flows: readonly [Flows, ...Flows[]],
    capacity: number,
    { conf = 0.95, spare = 0 }: { conf?: number; spare?: number },
  ) => {
    const [first, ...others] = flows;
    const count = flows.reduce((sum, each) => sum + each.count, 0);
    const demand = flows.reduce((sum, each) => sum + each.count * each.bps, 0);
    const { answer } = tunnelAnswer(
      {
        ...base,
        demandBitsPerSecond: demand,
        packetBytes: 1446,
        flows: count,
        utilisation: capacity / 1.25e9,
        confidence: conf,
        survive: spare === 2 ? 'connection' : 'none',
        ...(others.length > 0 && { largestFlowBitsPerSecond: first.bps }),
      },
      asOf,
    );
    return answer.kind === 'tunnels'
      ? { tunnels: bareNumber(answer.tunnels), busy: bareNumber(answer.carrying) }
      : { tunnels: null, reason: answer.constraint };
  },
};

/** The leading term of an asymptotic bound, which the exact count takes the place of. */
const NOT_MODELLED = ['raabSteger'];

describe('the golden examples of packets and of hashing', () => {
  it.each(golden.filter(({ fn }) => !NOT_MODELLED.includes(fn)))('$id $fn', (example) => {
    const { fn, args, expected, tol } = example as unknown as {
      fn: string;
      args: never[];
      expected: unknown;
      tol: { rel?: number; abs?: number };
    };
    const computed = models[fn]?.(...args);
    const near = (is: unknown, should: unknown, name: string) => {
      if (typeof should !== 'number') return;
      expect(typeof is, name).toBe('number');
      const slack = Math.max(tol.abs ?? 0, (tol.rel ?? 0) * Math.abs(should), 1e-12);
      // A mean of bits is kept to a millionth of a byte.
      expect(Math.abs(Number(is) - should), name).toBeLessThanOrEqual(
        Math.max(slack, fn === 'meanPktFromBitShareB' ? 5e-7 : 0),
      );
    };
    if (typeof expected === 'number') near(computed, expected, fn);
    else {
      for (const [key, value] of Object.entries(expected as Record<string, unknown>)) {
        if (key === 'reason') continue;
        if (value === null) expect((computed as Record<string, unknown>)[key]).toBeNull();
        else near((computed as Record<string, unknown>)[key], value, `${fn}.${key}`);
      }
    }
  });
});

describe('the spread of a real kernel’s hash', () => {
  it.each(spread.equal)('of $N flows on $k paths has the exact mean of the fullest', (row) => {
    let mean = 0;
    for (let n = 1; n <= row.N; n++) {
      mean += 1 - probabilityNoneOver(row.N, row.k, n - 1);
    }
    expect(mean).toBeCloseTo(row.exact_mean_max, 6);
    expect(Math.abs(row.meas_mean_max - mean)).toBeLessThanOrEqual(3 * row.se + 1e-9);
    const paths = usableOfGreedyFlows.compute({
      links: row.k,
      linkThroughput: 1,
      flowCounts: [row.N],
    });
    expect(Math.abs(row.meas_paths_used / paths - 1)).toBeLessThan(0.01);
  });

  // Sizes that were drawn are not kept in the data: what can be computed again is equal sizes and two
  // elephants beside equal ones.
  const again = spread.sizes.filter(({ sizes }) => sizes === 'equal' || sizes === '2-elephants');

  it('was measured for 54 sets that can be computed again, of 135', () => {
    expect([again.length, spread.sizes.length]).toEqual([54, 135]);
  });

  it.each(again)('$sizes, $N flows on $k paths at $util: within three standard errors', (row) => {
    const { k, N, util, max_flow_over_C: largest } = row;
    const demand = util * k;
    const elephants = row.sizes === 'equal' ? 0 : 2;
    const flows = {
      flowCounts: [...(elephants ? [2] : []), N - elephants],
      flowRates: [
        ...(elephants ? [largest] : []),
        (demand - elephants * largest) / (N - elephants),
      ],
      tunnels: k,
      tunnelThroughput: 1,
    };
    const oneOver = oneTunnelOver.compute(flows);
    const lower = someOverAtLeast.compute({ oneOver, tunnels: k });
    const upper = someOverAtMost.compute({ oneOver, tunnels: k });
    const p = Math.min(Math.max(row.meas_P_over, lower), upper);
    const error = Math.sqrt(Math.max(p * (1 - p), 1e-9) / row.groups);
    expect(row.meas_P_over).toBeGreaterThanOrEqual(lower - 3 * error - 1 / row.groups);
    expect(row.meas_P_over).toBeLessThanOrEqual(upper + 3 * error + 1 / row.groups);
    if (elephants === 0) {
      const exact = 1 - probabilityNoTunnelOver.compute(flows);
      expect(Math.abs(row.meas_P_over - exact)).toBeLessThanOrEqual(3 * error + 1 / row.groups);
    }
    expect(Math.abs(row.meas_carried - carriedShare.compute(flows))).toBeLessThan(0.004);
  });
});
