import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import seedSite from '../../../examples/seed-site.plan.json';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import type { PlanInput } from '../plan/plan-input';
import { assessPlan } from './assess-plan';
import type { Built } from './option-assessment';
import { packetsInTunnels, type TunnelPackets } from './tunnel-packets';

const seed = seedSite as PlanInput;

function builtOption(input: PlanInput, id: string) {
  const { plan, options } = assessPlan(input, currentEdition);
  const option = options.find((candidate) => candidate.id === id);
  if (option === undefined) throw new Error(`${id} is no option`);
  const built: Built | undefined = option.status === 'feasible' ? option : option.built;
  if (built === undefined) throw new Error(`${id} was not built`);
  return { plan, option, built };
}

function packetsOf(input: PlanInput, id = 'vpn-tgw'): TunnelPackets {
  const { plan, option, built } = builtOption(input, id);
  const packets = packetsInTunnels(plan, option, built);
  if (packets === undefined) throw new Error(`${id} has no packets in tunnels`);
  return packets;
}

const carrying = ({ treatments }: TunnelPackets) =>
  (['clamped', 'before', 'after'] as const).map((treatment) => {
    const { carrying: count } = treatments[treatment];
    return 'kind' in count ? count.constraint : bareNumber(count);
  });

function withMix(
  packetMix: readonly { packetBytes: number; share: number }[],
  over = {},
): PlanInput {
  const mix = [...packetMix];
  return {
    version: 1,
    workloads: [
      {
        out: { peakBitsPerSecond: 4e9, packetMix: mix, flows: 500 },
        in: { peakBitsPerSecond: 1e9, packetMix: mix, flows: 500 },
      },
    ],
    requirements: { utilisationCeiling: 1, survive: 'none' },
    ...over,
  };
}

const IMIX = [
  { packetBytes: 40, share: 7 },
  { packetBytes: 576, share: 4 },
  { packetBytes: 1500, share: 1 },
];

describe('a plan’s packets in an option’s tunnels', () => {
  it('are those of the assessment where TCP is clamped', () => {
    for (const id of ['vpn-tgw', 'vpn-tgw-large', 'dx-vpn-backup', 'dx-private-ip-vpn']) {
      const { built } = builtOption(seed, id);
      const packets = packetsOf(seed, id);
      if (id !== 'dx-vpn-backup') {
        const { perTunnel } = packets.treatments.clamped.out;
        expect(bareNumber(perTunnel), id).toBe(bareNumber(built.throughput.out.perLink));
      }
      if (built.sizing === undefined) throw new Error(`${id} has no tunnels`);
      expect(carrying(packets)[0], id).toBe(bareNumber(built.sizing.carrying));
    }
  });

  it('take more tunnels where a gateway splits them: IMIX at 381 and 352 Mbps a tunnel', () => {
    const packets = packetsOf(withMix(IMIX));
    const { clamped, before } = packets.treatments;
    expect(bareNumber(clamped.out.perTunnel) / 1e6).toBeCloseTo(381.2, 1);
    expect(bareNumber(before.out.perTunnel) / 1e6).toBeCloseTo(351.9, 1);
    const [least, split, after] = carrying(packets);
    expect(Number(split)).toBeGreaterThan(Number(least));
    expect(after).toBe(split);
    expect(before.added && recompute(before.added)).toBe(Number(split) - Number(least));
    expect(packets.isKnown).toEqual({ out: true, in: true });
  });

  it('say how much more at most where the plan gives a mean alone', () => {
    const packets = packetsOf(seed);
    expect(packets.isKnown).toEqual({ out: false, in: false });
    // (700 − 28) ÷ (1,447 − 28)
    expect(bareNumber(packets.tooLarge.out.packets)).toBeCloseTo(672 / 1419, 12);
    expect(carrying(packets)).toEqual([11, 18, 18]);
  });

  it('are never worse than that, whatever mix has the mean', () => {
    const anyMix = fc.uniqueArray(
      fc.record({
        packetBytes: fc.integer({ min: 40, max: 1500 }),
        share: fc.integer({ min: 1, max: 20 }),
      }),
      { minLength: 1, maxLength: 4, selector: ({ packetBytes }) => packetBytes },
    );
    fc.assert(
      fc.property(anyMix, (mix) => {
        const input = withMix(mix);
        const known = packetsOf(input);
        const { plan } = builtOption(input, 'vpn-tgw');
        const mean = bareNumber(plan.workloads[0].out.meanPacket);
        if (mean > 1446) return;
        const direction = { flows: 500, meanPacketBytes: mean };
        const worst = packetsOf({
          ...input,
          workloads: [
            {
              out: { ...direction, peakBitsPerSecond: 4e9 },
              in: { ...direction, peakBitsPerSecond: 1e9 },
            },
          ],
        });
        expect(bareNumber(known.tooLarge.out.packets)).toBeLessThanOrEqual(
          bareNumber(worst.tooLarge.out.packets) + 1e-9,
        );
        expect(bareNumber(known.treatments.before.out.perTunnel)).toBeGreaterThanOrEqual(
          bareNumber(worst.treatments.before.out.perTunnel) * (1 - 1e-9),
        );
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('are not split in where the site sends nothing that is too large; instances may, out', () => {
    const packets = packetsOf({ ...seed, site: { hostMtuBytes: 1400 } });
    expect(bareNumber(packets.tooLarge.in.packets)).toBe(0);
    expect(bareNumber(packets.treatments.before.in.outerPackets)).toBe(1);
    expect(bareNumber(packets.tooLarge.out.packets)).toBeGreaterThan(0);
  });

  it('are at worst worse the larger the mean, up to packets of several fragments', () => {
    const at = (meanPacketBytes: number) => {
      const direction = { peakBitsPerSecond: 1e9, meanPacketBytes, flows: 500 };
      const { before } = packetsOf({
        version: 1,
        site: { hostMtuBytes: 9001 },
        workloads: [{ out: direction, in: direction }],
      }).treatments;
      return bareNumber(before.in.outerPackets);
    };
    const means = [30, 700, 1446, 1447, 1500, 2000, 2870, 8500];
    const counts = means.map(at);
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
    // Between 1,447 bytes, which take two, and 2,869, which take three.
    expect(at(2000)).toBeCloseTo(2 + (2000 - 1447) / (2869 - 1447), 9);
    // Six fragments of 1,424 bytes and what is left.
    expect(at(8500)).toBeGreaterThanOrEqual(6);
  });

  it('of jumbo packets that are clamped are as many segments, also in the assessment', () => {
    const mix = [
      { packetBytes: 9001, share: 1 },
      { packetBytes: 40, share: 6 },
    ];
    const input = withMix(mix, { requirements: { utilisationCeiling: 1, jumboFrames: true } });
    const { clamped } = packetsOf(input).treatments;
    // 8,961 bytes of data in segments of 1,406, and six acknowledgements.
    const outer = 8961 / 1406 + 6;
    expect(bareNumber(clamped.out.outerPackets)).toBeCloseTo(outer / 7, 9);
    expect(bareNumber(clamped.out.perTunnel)).toBeCloseTo((140_000 * 8 * 9241) / outer, 0);
    const { built } = builtOption(input, 'vpn-tgw');
    const perLink = bareNumber(built.throughput.out.perLink);
    expect(perLink / bareNumber(clamped.out.perTunnel)).toBeCloseTo(1.023, 2);
  });

  it('add the workloads up by their packets, not by their bits', () => {
    const mix = [{ packetBytes: 1500, share: 1 }];
    const of = (packetMix: typeof mix, rate: number) => ({
      out: { peakBitsPerSecond: rate, packetMix },
      in: { peakBitsPerSecond: rate, packetMix },
    });
    const packets = packetsOf({
      ...withMix(IMIX),
      // As many packets of 1,500 bytes as of 100.
      workloads: [of(mix, 1.5e9), of([{ packetBytes: 100, share: 1 }], 1e8)],
    });
    expect(bareNumber(packets.tooLarge.out.packets)).toBeCloseTo(0.5, 12);
    expect(bareNumber(packets.treatments.before.out.outerPackets)).toBeCloseTo(1.5, 12);
  });

  it('lose by the underlay that the tunnels run over', () => {
    const input = withMix([{ packetBytes: 1500, share: 1 }], {
      underlays: { internet: { lossFraction: 0.01 }, directConnect: { lossFraction: 0.001 } },
    });
    const lost = (id: string) => bareNumber(packetsOf(input, id).treatments.before.out.loss);
    expect(lost('vpn-tgw')).toBeCloseTo(1 - 0.99 ** 2, 12);
    expect(lost('dx-private-ip-vpn')).toBeCloseTo(1 - 0.999 ** 2, 12);
  });

  it('say so where no number of tunnels is enough, and are none without tunnels or demand', () => {
    const large = withMix([{ packetBytes: 1500, share: 1 }]);
    const workloads = [
      {
        out: {
          peakBitsPerSecond: 4e9,
          packetMix: [{ packetBytes: 1500, share: 1 }],
          largestFlowBitsPerSecond: 1e9,
        },
        in: { peakBitsPerSecond: 1e9 },
      },
    ];
    const packets = packetsOf({ ...large, workloads });
    const [clamped, before] = carrying(packets);
    expect(typeof clamped).toBe('number');
    expect(before).toBe('largest-flow');
    expect(packets.treatments.before.added).toBeUndefined();
    const { plan, option, built } = builtOption(seed, 'dx-dedicated');
    expect(packetsInTunnels(plan, option, built)).toBeUndefined();
  });

  it('are those of the option’s own gateway', () => {
    const [least] = carrying(packetsOf(seed, 'vpn-vgw'));
    expect(least).toBe('single-tunnel');
  });
});
