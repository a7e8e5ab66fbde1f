import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import { walk } from '../figure/explain';
import { type Figure, isChoice } from '../figure/figure';
import type { PlanInput } from '../plan/plan-input';
import { assessPlan } from './assess-plan';
import { flowInDetail } from './flow-in-detail';
import { type FlowsOfOption, flowsOfOption } from './one-flow';

type Sparse = Omit<PlanInput, 'version'>;

function flowsOf(input: Sparse, id: string): FlowsOfOption {
  const { plan, options } = assessPlan({ version: 1, ...input }, currentEdition);
  const option = options.find((candidate) => candidate.id === id);
  const built = option?.status === 'infeasible' ? option.built : option;
  if (option === undefined || built === undefined || !('design' in built)) {
    throw new Error(`${id} was not built`);
  }
  const flows = flowsOfOption(plan, option, built);
  if (flows === undefined) throw new Error('no demand');
  return flows;
}

const wantedOf = (flow: FlowsOfOption['main']) => {
  const { toHaveWanted } = flowInDetail(flow, currentEdition.id);
  if (flow.wanted === undefined || toHaveWanted === undefined) {
    throw new Error('no flow has a rate');
  }
  return { ...flow.wanted, ...toHaveWanted };
};

/** One replication stream of 3 Gbps over 20 ms, one packet in a million lost, 8 MB in flight. */
const replication: Sparse = {
  workloads: [
    {
      kind: 'database-replication',
      out: { peakBitsPerSecond: 3e9, meanPacketBytes: 8500, flows: 1 },
      in: { peakBitsPerSecond: 5e7, meanPacketBytes: 60, flows: 1 },
    },
  ],
  underlays: {
    internet: { rttMs: 20, lossFraction: 1e-6 },
    directConnect: { rttMs: 20, lossFraction: 1e-6 },
  },
  tcp: { windowBytes: 8e6 },
  requirements: { survive: 'none', utilisationCeiling: 1, jumboFrames: true },
};
const reno: Sparse = { ...replication, tcp: { windowBytes: 8e6, congestion: 'reno' } };

describe('one flow of 3 Gbps', () => {
  it('fits a large tunnel, and not TCP: 1.00 Gbps by CUBIC, 0.69 by Reno', () => {
    const { main } = flowsOf(replication, 'vpn-tgw-large');
    expect(bareNumber(main.path.mss)).toBe(1406);
    expect(main.binding).toBe('rtt-loss');
    expect(bareNumber(main.throughput) / 1e9).toBeCloseTo(1, 2);
    const slower = flowsOf(reno, 'vpn-tgw-large').main;
    expect(bareNumber(slower.throughput) / 1e9).toBeCloseTo(0.69, 2);
  });

  it('would, at a loss under 2.3e-7, or 5.3e-8 for Reno', () => {
    const { isEnough, toleratedLoss, sideBySide } = wantedOf(
      flowsOf(replication, 'vpn-tgw-large').main,
    );
    expect(isEnough).toBe(false);
    expect(bareNumber(toleratedLoss.cubic)).toBeCloseTo(2.3e-7, 8);
    expect(bareNumber(toleratedLoss.reno)).toBeCloseTo(5.3e-8, 9);
    expect(bareNumber(sideBySide)).toBe(3);
  });

  it('has jumbo segments on Direct Connect, where the window binds at 3.2 Gbps', () => {
    const { main } = flowsOf(replication, 'dx-dedicated');
    expect(bareNumber(main.path.mss)).toBe(8460);
    expect(main.binding).toBe('window');
    expect(bareNumber(main.throughput)).toBe(3.2e9);
    const { isEnough, bandwidthDelayProduct, toleratedLoss } = wantedOf(main);
    expect(isEnough).toBe(true);
    expect(bareNumber(bandwidthDelayProduct)).toBe(7.5e6);
    expect(bareNumber(toleratedLoss.cubic)).toBeCloseTo(2.5e-6, 7);
    expect(bareNumber(toleratedLoss.reno)).toBeCloseTo(1.9e-6, 7);
    const byLoss = (input: Sparse) =>
      flowsOf(input, 'dx-dedicated').main.ceilings.find(
        ({ constraint }) => constraint === 'rtt-loss',
      );
    expect(bareNumber(byLoss(replication)?.figure ?? main.throughput) / 1e9).toBeCloseTo(6, 1);
    expect(bareNumber(byLoss(reno)?.figure ?? main.throughput) / 1e9).toBeCloseTo(4.1, 1);
  });

  it('goes by the path and not by the loss with BBR', () => {
    const bbr: Sparse = { ...replication, tcp: { congestion: 'bbr' } };
    const { main } = flowsOf(bbr, 'vpn-tgw-large');
    expect(main.binding).toBe('tunnel-packet-rate');
    // 400,000 segments of 1,406 bytes a second, but for what is lost.
    expect(bareNumber(main.throughput)).toBeCloseTo(400_000 * 1406 * 8 * (1 - 1e-6), 0);
    expect(flowInDetail(main, currentEdition.id).range).toBeUndefined();
    const { binding, throughput } = flowsOf(bbr, 'dx-dedicated').main;
    expect(binding).toBe('instance');
    expect(bareNumber(throughput)).toBeCloseTo(((5e9 * 8460) / 8500) * (1 - 1e-6), 0);
  });
});

describe('one flow over an option', () => {
  it('has the RTT and the loss of what it runs over', () => {
    const input: Sparse = {
      ...replication,
      underlays: {
        internet: { rttMs: 30, lossFraction: 1e-5 },
        directConnect: { rttMs: 5, lossFraction: 1e-8 },
      },
    };
    const rtts = (id: string) => {
      const { main, backup } = flowsOf(input, id);
      return [main, backup].map((flow) => flow && bareNumber(flow.path.rtt));
    };
    expect(rtts('vpn-tgw-large')).toEqual([30, undefined]);
    expect(rtts('dx-dedicated')).toEqual([5, undefined]);
    const small: Sparse = { ...input, workloads: [{ out: { peakBitsPerSecond: 1e8 } }] };
    expect(bareNumber(flowsOf(small, 'dx-private-ip-vpn').main.path.rtt)).toBe(5);
    const { main, backup } = flowsOf(small, 'dx-vpn-backup');
    expect([bareNumber(main.path.rtt), backup && bareNumber(backup.path.rtt)]).toEqual([5, 30]);
    expect(backup && bareNumber(backup.path.mss)).toBe(1406);
    expect(backup?.ceilings.map(({ constraint }) => constraint)).not.toContain('line');
  });

  it('is on one port with its frames, and with ESP around it where tunnels run inside', () => {
    const clean: Sparse = {
      workloads: [{ out: { peakBitsPerSecond: 1e8 } }],
      underlays: { directConnect: { lossFraction: 0 } },
    };
    const line = (id: string) => {
      const found = flowsOf(clean, id).main.ceilings.find(
        ({ constraint }) => constraint === 'line',
      );
      if (found === undefined) throw new Error('no line');
      return bareNumber(found.figure);
    };
    expect(line('dx-dedicated')).toBeCloseTo((1e9 * 1460) / 1542, 3);
    expect(line('dx-private-ip-vpn')).toBeCloseTo((1e9 * 1406) / 1542, 3);
  });

  it('passes one customer gateway, the LAN and a rate limiter, and is held by the least', () => {
    const site = (input: Sparse, id: string) => {
      const { main } = flowsOf({ workloads: [{ out: { peakBitsPerSecond: 1e8 } }], ...input }, id);
      return [main.binding, bareNumber(main.throughput)] as const;
    };
    const clean = { internet: { lossFraction: 0 }, directConnect: { lossFraction: 0 } } as const;
    const gateway = (customerGateway: NonNullable<Sparse['site']>['customerGateway']): Sparse => ({
      underlays: clean,
      site: customerGateway ? { customerGateway } : {},
      requirements: { survive: 'customer-gateway' },
    });
    // Two devices are there: one flow has one of them.
    const [rateBinds, rate] = site(gateway({ rateBitsPerSecond: 2e8 }), 'dx-dedicated');
    expect(rateBinds).toBe('customer-gateway');
    expect(rate).toBeCloseTo((2e8 * 1460) / 1500, 3);
    const [packetsBind, packets] = site(gateway({ packetsPerSecond: 1e4 }), 'vpn-tgw');
    expect(packetsBind).toBe('customer-gateway-packets');
    expect(packets).toBeCloseTo(1e4 * 1406 * 8, 3);
    expect(site(gateway({ encryptedBitsPerSecond: 2e8 }), 'vpn-tgw')[0]).toBe(
      'customer-gateway-encryption',
    );
    expect(site(gateway({ encryptedBitsPerSecond: 2e8 }), 'dx-dedicated')[0]).toBe('line');
    const lan: Sparse = { underlays: clean, site: { lanRateBitsPerSecond: 5e8 } };
    expect(site(lan, 'dx-dedicated')[0]).toBe('lan');
    const limiter: Sparse = {
      underlays: { directConnect: { lossFraction: 0, virtualInterfaceRateBitsPerSecond: 5e8 } },
    };
    const [limitBinds, limited] = site(limiter, 'dx-dedicated');
    expect(limitBinds).toBe('rate-limiter');
    expect(limited).toBeCloseTo((5e8 * 1460) / 1542, 3);
  });

  it('has an answer at the largest loss that a plan takes', () => {
    const lossy: Sparse = {
      workloads: [{ out: { peakBitsPerSecond: 1e8 } }],
      underlays: { internet: { lossFraction: 0.99 }, directConnect: { lossFraction: 0.99 } },
    };
    for (const id of ['vpn-tgw', 'dx-dedicated', 'dx-vpn-backup']) {
      const { main } = flowsOf(lossy, id);
      expect(bareNumber(main.throughput)).toBeGreaterThan(0);
      expect(flowInDetail(main, currentEdition.id).range).toBeDefined();
    }
  });

  it('has no rate that is wanted of it where copies take what they get', () => {
    const copies: Sparse = { workloads: [{ kind: 'bulk-copy', out: { peakBitsPerSecond: 1e9 } }] };
    expect(flowsOf(copies, 'vpn-tgw').main.wanted).toBeUndefined();
  });

  it('comes out again from its leaves, and has one value at an address', () => {
    for (const id of ['vpn-tgw-large', 'dx-dedicated', 'dx-hosted']) {
      const { main } = flowsOf(replication, id);
      const seen = new Map<string, number>();
      const figures: Figure[] = [
        main.throughput,
        ...main.ceilings.map(({ figure }) => figure),
        ...Object.values(flowInDetail(main, currentEdition.id).range ?? {}),
      ];
      for (const figure of figures) expect(recompute(figure)).toBe(bareNumber(figure));
      walk(figures, (node) => {
        if (isChoice(node)) return;
        const before = seen.get(node.address);
        if (before !== undefined) expect(bareNumber(node), node.address).toBe(before);
        seen.set(node.address, bareNumber(node));
      });
    }
  });
});
