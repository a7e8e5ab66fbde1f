import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { cubicDecrease, cubicScale } from '../catalog/tcp-congestion';
import { recompute } from '../figure/derive';
import { walk } from '../figure/explain';
import type { Figure } from '../figure/figure';
import { isUnknown } from '../plan/plan';
import { CONGESTION_CONTROLS } from '../plan/plan-input';

import * as flow from './flow-formulas';
import { type FlowAnswer, type FlowQuestion, flowAnswer } from './single-flow';
import * as timeouts from './timeout-formulas';

const asOf = currentEdition.id;
const ask = (question: FlowQuestion) => flowAnswer(question, asOf);
/** The number of a figure that is there. */
const known = (figure: Figure | undefined) => {
  if (figure === undefined) throw new Error('no figure');
  return bareNumber(figure);
};
const throughputOf = ({ throughput }: FlowAnswer) => {
  if (isUnknown(throughput)) throw new Error('unknown');
  return bareNumber(throughput);
};

interface GoldenCase {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly [number, number, number, Options?];
  readonly expected: number;
  readonly tol: { readonly rel?: number; readonly abs?: number };
}
/** Of PFTK: segments to an acknowledgement, timeout in seconds, largest window in segments. */
interface Options {
  readonly b: number;
  readonly t0: number;
  readonly wmax?: number;
}

const golden: readonly GoldenCase[] = JSON.parse(
  readFileSync(new URL('../__golden__/single-flow.json', import.meta.url), 'utf8'),
);
const cubic = {
  scale: bareNumber(constantOn(cubicScale, asOf)),
  decrease: bareNumber(constantOn(cubicDecrease, asOf)),
};

function pftk(mss: number, rtt: number, loss: number, { b, t0, wmax }: Options): number {
  const atLoss = timeouts.pftkWindow.compute({ segmentsPerAck: b, loss });
  const isHeld = wmax !== undefined && wmax <= atLoss;
  const window = isHeld ? wmax : atLoss;
  const share = timeouts.timeoutShare.compute({ loss, window });
  return (isHeld ? timeouts.pftkRateInWindow : timeouts.pftkRate).compute({
    mss,
    rtt: rtt * 1000,
    loss,
    segmentsPerAck: b,
    window,
    timeoutShare: share,
    timeout: t0 * 1000,
  });
}

/** The worked examples have seconds, the formulas milliseconds. */
function computed({ fn, args }: GoldenCase): number {
  const [a, b, c, options = { b: 1, t0: 0 }] = args;
  switch (fn) {
    case 'bdpB':
      return flow.bandwidthDelayProduct.compute({ lineRate: a, rtt: b * 1000 });
    case 'windowBps':
      return flow.windowRate.compute({ window: a, rtt: b * 1000 });
    case 'mathisBps':
      return flow.renoRate.compute({ mss: a, rtt: b * 1000, loss: c, segmentsPerAck: 1 });
    case 'pftkSimpleBps':
      return timeouts.tfrcRate.compute({
        mss: a,
        rtt: b * 1000,
        loss: c,
        segmentsPerAck: options.b,
        timeout: options.t0 * 1000,
      });
    case 'pftkBps':
      return pftk(a, b, c, options);
    case 'cubicWindow':
      return flow.cubicWindow.compute({ ...cubic, rtt: a * 1000, loss: b });
    case 'cubicBps':
      return flow.segmentsRate.compute({
        segments: flow.cubicWindow.compute({ ...cubic, rtt: b * 1000, loss: c }),
        mss: a,
        rtt: b * 1000,
      });
    case 'flowsNeeded':
      return flow.flowsToFill.compute({ most: a, one: b });
    case 'lossForBps': {
      const rtt = b * 1000;
      const segments = flow.segmentsInFlight.compute({ lineRate: c, rtt, mss: a });
      return flow.cubicLoss.compute({ ...cubic, rtt, segments });
    }
    default:
      throw new Error(`no formula for ${fn}`);
  }
}

describe('worked examples', () => {
  it('are all eighteen', () => {
    expect(golden).toHaveLength(18);
  });

  it.each(golden.map((example) => [example.id, example.fn, example] as const))(
    '%s %s',
    (_id, _fn, example) => {
      const { expected, tol } = example;
      const error = Math.abs(computed(example) - expected);
      expect(error).toBeLessThanOrEqual(tol.abs ?? (tol.rel ?? 0) * Math.abs(expected));
    },
  );
});

const replication = {
  rttMs: 20,
  lossFraction: 1e-6,
  mssBytes: 1406,
  windowBytes: 8e6,
  congestion: 'cubic',
  lineRateBitsPerSecond: 3e9,
} as const satisfies FlowQuestion;

describe('one stream of 3 Gbps over 20 ms', () => {
  it('fits a window of 8 MB, and is held to 1.00 Gbps by the loss', () => {
    const answer = ask(replication);
    expect(known(answer.line?.bandwidthDelayProduct)).toBe(7.5e6);
    expect(answer.bindingConstraint).toBe('rtt-loss');
    expect(throughputOf(answer) / 1e9).toBeCloseTo(1.0, 2);
    expect(known(answer.line?.flows)).toBe(4);
    expect(known(answer.atLoss.reno) / 1e9).toBeCloseTo(0.69, 2);
  });

  it('tolerates the losses that are known for both segment sizes', () => {
    const { line } = ask(replication);
    expect(known(line?.toleratedLoss.reno) * 1e8).toBeCloseTo(5.3, 1);
    expect(known(line?.toleratedLoss.cubic) * 1e7).toBeCloseTo(2.3, 1);
    const jumbo = ask({ ...replication, mssBytes: 8460 });
    expect(known(jumbo.line?.toleratedLoss.reno) * 1e6).toBeCloseTo(1.9, 1);
    expect(known(jumbo.line?.toleratedLoss.cubic) * 1e6).toBeCloseTo(2.5, 1);
    expect(known(jumbo.atLoss.reno) / 1e9).toBeCloseTo(4.1, 1);
    expect(known(jumbo.atLoss.cubic) / 1e9).toBeCloseTo(6.0, 1);
  });

  it('is held by the window with jumbo frames on a wider line, and by the line on a narrower', () => {
    const wide = ask({ ...replication, mssBytes: 8460, lineRateBitsPerSecond: 10e9 });
    expect(wide.bindingConstraint).toBe('window');
    expect(throughputOf(wide)).toBe(3.2e9);
    const narrow = ask({ ...replication, lineRateBitsPerSecond: 0.5e9 });
    expect(narrow.bindingConstraint).toBe('line');
    expect(throughputOf(narrow)).toBe(0.5e9);
    expect(known(narrow.line?.flows)).toBe(1);
  });

  it('is beyond a standard tunnel, and beyond the packet rate of a large one at 4.63 Gbps', () => {
    const clean = { rttMs: 20, lossFraction: 0, mssBytes: 1406, congestion: 'cubic' } as const;
    const standard = ask({ ...clean, tunnel: 'standard' });
    expect(standard.bindingConstraint).toBe('tunnel-bandwidth');
    expect(throughputOf(standard)).toBe(1.25e9);
    const large = ask({ ...clean, tunnel: 'large' });
    expect(large.bindingConstraint).toBe('tunnel-packet-rate');
    expect(throughputOf(large) / 1e9).toBeCloseTo(4.63, 2);
  });
});

describe('PFTK in an answer', () => {
  const expected = (id: string) => golden.find((example) => example.id === id)?.expected;

  it('is the whole formula with the timeout of Linux', () => {
    const { withTimeouts } = ask({
      rttMs: 100,
      lossFraction: 0.01,
      mssBytes: 1448,
      congestion: 'reno',
    });
    expect(known(withTimeouts?.pftk)).toBeCloseTo(expected('g090') ?? 0, 3);
  });

  it('counts a window that is reached between losses, and only such a one', () => {
    const question = { rttMs: 50, lossFraction: 1e-4, mssBytes: 1448, congestion: 'reno' } as const;
    const pftkIn = (windowBytes: number) => {
      const { withTimeouts } = ask({ ...question, windowBytes });
      if (!withTimeouts) throw new Error('no PFTK');
      return withTimeouts.pftk;
    };
    // The worked example counts two segments to an acknowledgement.
    const held = recompute(pftkIn(44 * 1448), (leaf) =>
      leaf.address === 'catalog.tcp.segments-per-ack' ? 2 : bareNumber(leaf),
    );
    expect(held).toBeCloseTo(expected('g091') ?? 0, 3);
    expect(bareNumber(pftkIn(44 * 1448))).toBeLessThan((44 * 1448 * 8) / 0.05);
    expect(bareNumber(pftkIn(200 * 1448))).toBe(known(ask(question).withTimeouts?.pftk));
  });
});

describe('what is not known', () => {
  it('is no number: without loss, window and line nothing is known to bind', () => {
    const answer = ask({ rttMs: 20, lossFraction: 0, congestion: 'reno' });
    expect(answer.bindingConstraint).toBe('none');
    expect(answer.throughput).toEqual({
      kind: 'unknown',
      missing: ['windowBytes', 'lineRateBitsPerSecond'],
    });
    expect(answer.ceilings).toEqual([]);
    expect(answer.atLoss).toEqual({});
    for (const absent of ['line', 'range', 'withTimeouts'])
      expect(answer).not.toHaveProperty(absent);
  });

  it('is the rate of BBR without a line, though its window is', () => {
    const { lineRateBitsPerSecond, ...noLine } = replication;
    const answer = ask({ ...noLine, congestion: 'bbr' });
    expect(answer.bindingConstraint).toBe('none');
    expect(answer.throughput).toEqual({ kind: 'unknown', missing: ['lineRateBitsPerSecond'] });
    expect(answer.ceilings.map(({ constraint }) => constraint)).toEqual(['window']);
    expect(answer).not.toHaveProperty('line');
  });

  it('is assumed where it has a default, and says so', () => {
    const { inputs } = ask({ rttMs: 20, congestion: 'cubic' });
    expect(inputs.loss.origin.kind).toBe('assumed');
    expect(inputs.mss.origin.kind).toBe('assumed');
    expect([inputs.loss, inputs.mss].map(bareNumber)).toEqual([1e-5, 1406]);
    expect(ask(replication).inputs.loss.origin.kind).toBe('given');
  });
});

describe('BBR', () => {
  it('fills its line alone whatever the RTT, and its window binds where that is smaller', () => {
    const bbr = { ...replication, congestion: 'bbr', lossFraction: 0.01 } as const;
    const near = ask(bbr);
    expect(near.bindingConstraint).toBe('line');
    expect(throughputOf(near)).toBeCloseTo(((3e9 * 1406) / (1406 + 66)) * 0.99, 0);
    expect(known(near.line?.flows)).toBe(1);
    expect(near).not.toHaveProperty('range');
    const far = ask({ ...bbr, rttMs: 200 });
    expect(far.bindingConstraint).toBe('window');
    expect(throughputOf(far)).toBe(0.32e9);
    expect(known(far.line?.flows)).toBe(9);
  });
});

const questions = fc.record(
  {
    rttMs: fc.double({ min: 0.001, max: 60_000, noNaN: true }),
    lossFraction: fc.oneof(
      fc.constant(0),
      fc.double({ min: -15, max: -0.001, noNaN: true }).map((exponent) => 10 ** exponent),
    ),
    mssBytes: fc.integer({ min: 48, max: 65_535 }),
    windowBytes: fc.integer({ min: 1, max: 2 ** 30 }),
    congestion: fc.constantFrom(...CONGESTION_CONTROLS),
    lineRateBitsPerSecond: fc.double({ min: 1e3, max: 1e14, noNaN: true }),
    tunnel: fc.constantFrom('standard' as const, 'large' as const),
  },
  { requiredKeys: ['rttMs', 'lossFraction', 'mssBytes', 'congestion'] },
);

describe('any flow', () => {
  const holds = (test: (question: FlowQuestion, answer: FlowAnswer) => void) =>
    fc.assert(
      fc.property(questions, (question) => test(question, ask(question))),
      { seed: 64, numRuns: 500 },
    );
  /** Rounding aside. */
  const atMost = (smaller: number, larger: number) =>
    expect(smaller).toBeLessThanOrEqual(larger * (1 + 1e-12));

  it('is never above a ceiling, and the one that is named is the smallest', () => {
    holds((_, { throughput, bindingConstraint, ceilings }) => {
      if (isUnknown(throughput)) {
        expect(bindingConstraint).toBe('none');
        return;
      }
      const rates = ceilings.map(({ figure }) => bareNumber(figure));
      for (const rate of rates) atMost(bareNumber(throughput), rate);
      const bound = ceilings.find(({ constraint }) => constraint === bindingConstraint);
      expect(known(bound?.figure)).toBe(Math.min(...rates));
    });
  });

  it('never gains by more loss, a longer RTT, a smaller window or smaller segments', () => {
    holds((question, answer) => {
      if (isUnknown(answer.throughput)) return;
      const rate = bareNumber(answer.throughput);
      const { rttMs, lossFraction = 0, mssBytes = 0, windowBytes } = question;
      const worse: FlowQuestion[] = [
        { ...question, lossFraction: lossFraction === 0 ? 1e-9 : lossFraction ** 0.9 },
        { ...question, rttMs: rttMs * 1.5 },
        { ...question, mssBytes: mssBytes - 1 },
        ...(windowBytes ? [{ ...question, windowBytes: windowBytes / 2 }] : []),
      ];
      for (const each of worse) atMost(throughputOf(ask(each)), rate);
    });
  });

  it('gains by being a CUBIC instead of a Reno, or nothing', () => {
    holds((_, { atLoss: { reno, cubic: other } }) => {
      if (reno && other) atMost(bareNumber(reno), bareNumber(other));
    });
  });

  it('has a range around its throughput, under the fixed ceilings', () => {
    holds((_, { range, throughput }) => {
      if (range === undefined || isUnknown(throughput)) return;
      expect(bareNumber(range.least)).toBeLessThan(bareNumber(range.most));
      atMost(bareNumber(range.least), bareNumber(throughput));
      atMost(bareNumber(throughput), bareNumber(range.most));
    });
  });

  it('has a range wherever its loss binds, but for BBR', () => {
    holds((_, { bindingConstraint, range }) => {
      if (bindingConstraint === 'rtt-loss') expect(range).toBeDefined();
    });
  });

  it('carries what is wanted at the loss that is tolerated, and less at a tenth more', () => {
    holds((question, { line }) => {
      const { lineRateBitsPerSecond: rate } = question;
      if (!line || rate === undefined) return;
      for (const control of ['reno', 'cubic'] as const) {
        const tolerated = bareNumber(line.toleratedLoss[control]);
        if (tolerated > 0.5 || tolerated < 1e-300) continue;
        const at = (lossFraction: number) =>
          known(ask({ ...question, lossFraction }).atLoss[control]);
        atMost(rate, at(tolerated) * (1 + 1e-9));
        expect(at(tolerated * 1.1)).toBeLessThan(rate);
      }
    });
  });

  it('fills the line with its flows, and not with one fewer', () => {
    holds(({ congestion }, { line, throughput, atLoss, inputs: { lineRate } }) => {
      if (!line || isUnknown(throughput)) return;
      const most = known(congestion === 'bbr' ? atLoss.bbr : lineRate);
      const [flows, one] = [bareNumber(line.flows), bareNumber(throughput)];
      atMost(most, flows * one);
      expect((flows - 1) * one).toBeLessThan(most);
    });
  });

  it('is what its leaves alone give again', () => {
    holds((_, { throughput, ceilings, range, line, withTimeouts }) => {
      const figures = [
        ...(isUnknown(throughput) ? [] : [throughput]),
        ...ceilings.map(({ figure }) => figure),
        ...(range ? [range.least, range.most] : []),
        ...(withTimeouts ? [withTimeouts.pftk, withTimeouts.tfrc] : []),
        ...(line
          ? [line.flows, line.bandwidthDelayProduct, ...Object.values(line.toleratedLoss)]
          : []),
      ];
      const addresses = new Map<string, Figure>();
      for (const figure of figures) expect(recompute(figure)).toBe(bareNumber(figure));
      walk(figures, (node) => {
        if (!('unit' in node)) return;
        const before = addresses.get(node.address);
        if (before) expect(bareNumber(node), node.address).toBe(bareNumber(before));
        addresses.set(node.address, node);
      });
    });
  });
});
