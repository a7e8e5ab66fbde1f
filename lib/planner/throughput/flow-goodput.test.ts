import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import { walk } from '../figure/explain';
import type { Figure } from '../figure/figure';
import { CONGESTION_CONTROLS } from '../plan/plan-input';
import { type FlowQuestion, flowAnswer } from './single-flow';

const clean = {
  rttMs: 20,
  lossFraction: 0,
  mssBytes: 1460,
  congestion: 'cubic',
  lineRateBitsPerSecond: 1e9,
} as const satisfies FlowQuestion;

function goodputOf(question: FlowQuestion) {
  const { goodput } = flowAnswer(question, currentEdition.id);
  if (!goodput) throw new Error('no goodput');
  return goodput;
}
const rate = (question: FlowQuestion) => bareNumber(goodputOf(question).figure);

describe('the TCP data of one flow', () => {
  it('is what frames leave of a line, its VLAN tag counted', () => {
    // 1,500 bytes of IP in 14 + 4 + 4 + 8 + 12 of Ethernet.
    expect(rate(clean)).toBeCloseTo((1e9 * 1460) / 1542, 3);
    expect(rate({ ...clean, mssBytes: 8460 })).toBeCloseTo((1e9 * 8460) / 8542, 3);
    // Small packets are padded to 46 bytes only below them.
    expect(rate({ ...clean, mssBytes: 48 })).toBeCloseTo((1e9 * 48) / (88 + 42), 3);
  });

  it('is in a tunnel what ESP leaves as well: the line carries the outer packet', () => {
    const inTunnel = { ...clean, mssBytes: 1406, tunnel: 'standard' } as const;
    // 1,446 bytes inside are 1,500 outside with AES-GCM.
    expect(rate({ ...inTunnel, lineRateBitsPerSecond: 1e9 })).toBeCloseTo((1e9 * 1406) / 1542, 3);
    expect(rate({ ...inTunnel, lineRateBitsPerSecond: 1e10 })).toBeCloseTo(
      (1.25e9 * 1406) / 1446,
      3,
    );
    const { figure, bindingConstraint } = goodputOf({
      ...inTunnel,
      lineRateBitsPerSecond: 1e10,
      tunnel: 'large',
    });
    expect(bindingConstraint).toBe('tunnel-packet-rate');
    expect(bareNumber(figure)).toBeCloseTo(400_000 * 1406 * 8, 3);
  });

  it('is clamped to what fits the tunnel, and says so', () => {
    const { figure, clampedTo } = goodputOf({
      ...clean,
      mssBytes: 8460,
      lineRateBitsPerSecond: 1e10,
      tunnel: 'standard',
    });
    expect(clampedTo && bareNumber(clampedTo)).toBe(1406);
    expect(bareNumber(figure)).toBeCloseTo((1.25e9 * 1406) / 1446, 3);
    expect(goodputOf({ ...clean, mssBytes: 1406, tunnel: 'large' })).not.toHaveProperty(
      'clampedTo',
    );
  });

  it('leaves the window and the loss as they are: they are data', () => {
    const held = { ...clean, windowBytes: 1e6, lossFraction: 1e-9 } as const;
    expect(rate(held)).toBe(4e8);
    const lossy = { ...clean, lossFraction: 0.01 } as const;
    const { throughput } = flowAnswer(lossy, currentEdition.id);
    expect('unit' in throughput && bareNumber(throughput)).toBe(rate(lossy));
  });

  it('takes off what BBR sends again', () => {
    expect(rate({ ...clean, congestion: 'bbr', lossFraction: 0.1 })).toBeCloseTo(
      ((1e9 * 1460) / 1542) * 0.9,
      3,
    );
  });

  it('is bound by the line where a window between the two units is not', () => {
    // 960 Mbps: under the stated line, above its data.
    const between = { ...clean, windowBytes: 2_400_000 } as const;
    expect(flowAnswer(between, currentEdition.id).bindingConstraint).toBe('window');
    expect(goodputOf(between).bindingConstraint).toBe('line');
  });
});

describe('the TCP data of any flow', () => {
  const questions = fc.record(
    {
      rttMs: fc.double({ min: 0.001, max: 60_000, noNaN: true }),
      lossFraction: fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 0.9, noNaN: true })),
      mssBytes: fc.integer({ min: 48, max: 65_535 }),
      windowBytes: fc.integer({ min: 1, max: 2 ** 30 }),
      congestion: fc.constantFrom(...CONGESTION_CONTROLS),
      lineRateBitsPerSecond: fc.double({ min: 1e3, max: 1e14, noNaN: true }),
      tunnel: fc.constantFrom('standard' as const, 'large' as const),
    },
    { requiredKeys: ['rttMs', 'lossFraction', 'mssBytes', 'congestion'] },
  );

  it('is the least of its ceilings, never above the throughput, and in its range', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { goodput, throughput } = flowAnswer(question, currentEdition.id);
        if (!goodput || !('unit' in throughput)) {
          expect(goodput).toBeUndefined();
          return;
        }
        const { figure, ceilings, bindingConstraint, range } = goodput;
        const rates = ceilings.map((ceiling) => bareNumber(ceiling.figure));
        expect(bareNumber(figure)).toBe(Math.min(...rates));
        const bound = ceilings.find(({ constraint }) => constraint === bindingConstraint);
        expect(bound && bareNumber(bound.figure)).toBe(bareNumber(figure));
        expect(bareNumber(figure)).toBeLessThanOrEqual(bareNumber(throughput) * (1 + 1e-12));
        const all: Figure[] = [figure, ...ceilings.map((ceiling) => ceiling.figure)];
        if (range) {
          expect(bareNumber(range.least)).toBeLessThan(bareNumber(range.most));
          expect(bareNumber(range.least)).toBeLessThanOrEqual(bareNumber(figure) * (1 + 1e-12));
          expect(bareNumber(figure)).toBeLessThanOrEqual(bareNumber(range.most) * (1 + 1e-12));
          all.push(range.least, range.most);
        }
        const addresses = new Map<string, Figure>();
        for (const each of all) expect(recompute(each)).toBe(bareNumber(each));
        walk([...all, throughput], (node) => {
          if (!('unit' in node)) return;
          const before = addresses.get(node.address);
          if (before) expect(bareNumber(node), node.address).toBe(bareNumber(before));
          addresses.set(node.address, node);
        });
      }),
      { seed: 64, numRuns: 300 },
    );
  });
});
