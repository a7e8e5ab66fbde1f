import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { ethernetHeader } from '../catalog/ethernet';
import { ipv4Header, tcpHeader, tcpTimestampsOption } from '../catalog/ip';
import {
  cubicDecrease,
  cubicScale,
  minimumRetransmissionTimeout,
  segmentsPerAck,
} from '../catalog/tcp-congestion';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumed, assumedInDesign, given } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import { isUnknown, type Unknown } from '../plan/plan';
import type { CongestionControl, TunnelClass } from '../plan/plan-input';
import type { FlowCeiling, FlowConstraint } from './flow-ceiling';
import {
  bandwidthDelayProduct,
  bbrRate,
  cubicLoss,
  cubicWindow,
  flowsToFill,
  flowThroughput,
  leastExpected,
  mostExpected,
  packetOfSegment,
  pftkRate,
  pftkRateInWindow,
  pftkWindow,
  renoLoss,
  renoRate,
  retransmissionTimeout,
  segmentsInFlight,
  segmentsOfWindow,
  segmentsRate,
  tfrcRate,
  timeoutShare,
  windowRate,
} from './flow-formulas';
import { type FlowGoodput, flowGoodputOf } from './flow-goodput';
import { packetRateThroughput } from './tunnel-formulas';
import { tunnelLimits } from './vpn-throughput';

/** One TCP flow by itself, without a plan around it. */
export interface FlowQuestion {
  /** Above 0, time in queues included. */
  readonly rttMs: number;
  /** Share of packets lost, from 0 to under 1; assumed where it is not given. */
  readonly lossFraction?: number;
  /** The MSS option; assumed where it is not given. */
  readonly mssBytes?: number;
  /** What the receiver lets be in flight; without it no window binds. */
  readonly windowBytes?: number;
  readonly congestion: CongestionControl;
  /** Of the narrowest line; without it no line binds, and BBR has no rate. */
  readonly lineRateBitsPerSecond?: number;
  /** The flow is in one AWS tunnel of this class. */
  readonly tunnel?: TunnelClass;
}

/** What the loss lets each congestion control have, whichever the flow uses. */
interface RatesAtLoss {
  /** By Mathis; undefined without loss, as for CUBIC. */
  readonly reno?: Figure<'bit/s'>;
  readonly cubic?: Figure<'bit/s'>;
  /** Undefined where the line is not known. */
  readonly bbr?: Figure<'bit/s'>;
}

/** Reno with its timeouts counted, undefined without loss: a second opinion beside Mathis. */
interface RatesWithTimeouts {
  /** Padhye and others 1998; the window counts where it is reached between losses. */
  readonly pftk: Figure<'bit/s'>;
  /** Its short form, of RFC 5348. */
  readonly tfrc: Figure<'bit/s'>;
}

interface FlowRange {
  readonly least: Figure<'bit/s'>;
  readonly most: Figure<'bit/s'>;
}

/** What it takes to fill a line with such flows. */
interface FillingTheLine {
  readonly bandwidthDelayProduct: Figure<'B'>;
  /** The loss at which one flow fills the line, window aside. */
  readonly toleratedLoss: { readonly reno: Figure<'fraction'>; readonly cubic: Figure<'fraction'> };
  readonly flows: Figure<'count'>;
}

export interface FlowAnswer {
  readonly inputs: {
    readonly rtt: Figure<'ms'>;
    readonly loss: Figure<'fraction'>;
    readonly mss: Figure<'B'>;
    readonly window?: Figure<'B'>;
    readonly lineRate?: Figure<'bit/s'>;
  };
  /** The smallest ceiling as stated; unknown with the question's fields that would give one. */
  readonly throughput: Figure<'bit/s'> | Unknown;
  /** The first of equal ceilings. */
  readonly bindingConstraint: FlowConstraint;
  /** Of the flow's congestion control; those that are known. */
  readonly ceilings: readonly FlowCeiling[];
  /** The same of TCP data, like with like; undefined where the throughput is unknown. */
  readonly goodput?: FlowGoodput & { readonly range?: FlowRange };
  /** The largest loss at which the model was held against transfers, and whether this is above. */
  readonly measuredLoss: { readonly most: Figure<'fraction'>; readonly isExceeded: boolean };
  readonly atLoss: RatesAtLoss;
  readonly withTimeouts?: RatesWithTimeouts;
  /** Where the throughput is expected to lie, by what was measured; for Reno and CUBIC at a loss. */
  readonly range?: FlowRange;
  readonly line?: FillingTheLine;
}

const DEFAULT_LOSS = 1e-5;
const DEFAULT_MSS_BYTES = 1406;
/** Widens a rate to the range that is shown: 0.9 covers 54 of the 62 measured transfers. */
const ALLOWANCE = 0.85;

/** Up to which loss the models were held against transfers, or are said to hold. */
const MEASURED_LOSS = {
  lossBased: 0.03,
  bbr: 0.15,
} as const;

type Inputs = FlowAnswer['inputs'];

function measuredLossOf(
  congestion: CongestionControl,
  loss: Figure<'fraction'>,
): FlowAnswer['measuredLoss'] {
  const most =
    congestion === 'bbr'
      ? assumedInDesign(
          MEASURED_LOSS.bbr,
          'fraction',
          'Loss up to which BBR fills a line',
          'flow.measured-loss',
          'said of version 1 by its authors; measured transfers went to 10 %',
        )
      : assumedInDesign(
          MEASURED_LOSS.lossBased,
          'fraction',
          'Largest loss that was measured',
          'flow.measured-loss',
          'measured transfers of Reno and CUBIC had losses of 0.01 to 3 %; beyond, timeouts decide',
        );
  return { most, isExceeded: bareNumber(loss) > bareNumber(most) };
}

function inputsOf(question: FlowQuestion): Inputs {
  const { rttMs, lossFraction, mssBytes, windowBytes, lineRateBitsPerSecond } = question;
  const lossLabel = 'Loss on the path';
  const mssLabel = 'MSS';
  return {
    rtt: given(rttMs, 'ms', 'RTT', 'flow.rttMs'),
    loss:
      lossFraction === undefined
        ? assumed(
            DEFAULT_LOSS,
            'fraction',
            lossLabel,
            'flow.lossFraction',
            'one packet in 100,000, as a plan takes of the internet until it is measured',
          )
        : given(lossFraction, 'fraction', lossLabel, 'flow.lossFraction'),
    mss:
      mssBytes === undefined
        ? assumed(
            DEFAULT_MSS_BYTES,
            'B',
            mssLabel,
            'flow.mssBytes',
            'of IPv4 in an AWS tunnel with AES-GCM over 1,500 bytes',
          )
        : given(mssBytes, 'B', mssLabel, 'flow.mssBytes'),
    ...(windowBytes !== undefined && {
      window: given(windowBytes, 'B', 'Window', 'flow.windowBytes'),
    }),
    ...(lineRateBitsPerSecond !== undefined && {
      lineRate: given(lineRateBitsPerSecond, 'bit/s', 'Line rate', 'flow.lineRateBitsPerSecond'),
    }),
  };
}

function cubicConstants(asOf: IsoDate) {
  return { scale: constantOn(cubicScale, asOf), decrease: constantOn(cubicDecrease, asOf) };
}

function ratesAtLoss({ rtt, loss, mss, lineRate }: Inputs, asOf: IsoDate): RatesAtLoss {
  const bbr = lineRate && {
    bbr: derive(
      bbrRate,
      {
        lineRate,
        mss,
        timestamps: constantOn(tcpTimestampsOption, asOf),
        tcpHeader: constantOn(tcpHeader, asOf),
        ipHeader: constantOn(ipv4Header, asOf),
        frameHeader: constantOn(ethernetHeader, asOf),
        loss,
      },
      'flow.bbr',
    ),
  };
  // Without loss nothing makes Reno or CUBIC slow down: a ceiling that is not there is no number.
  if (bareNumber(loss) === 0) return { ...bbr };
  const segments = derive(cubicWindow, { ...cubicConstants(asOf), rtt, loss }, 'flow.cubic-window');
  return {
    reno: derive(
      renoRate,
      { mss, rtt, segmentsPerAck: constantOn(segmentsPerAck, asOf), loss },
      'flow.reno',
    ),
    cubic: derive(segmentsRate, { segments, mss, rtt }, 'flow.cubic', 'Rate of CUBIC at this loss'),
    ...bbr,
  };
}

function ratesWithTimeouts(
  { rtt, loss, mss, window }: Inputs,
  asOf: IsoDate,
): RatesWithTimeouts | undefined {
  if (bareNumber(loss) === 0) return undefined;
  const perAck = constantOn(segmentsPerAck, asOf);
  const timeout = derive(
    retransmissionTimeout,
    { rtt, minimum: constantOn(minimumRetransmissionTimeout, asOf) },
    'flow.timeout',
  );
  const atLoss = derive(pftkWindow, { segmentsPerAck: perAck, loss }, 'flow.pftk-window');
  const held = window && derive(segmentsOfWindow, { window, mss }, 'flow.window-segments');
  const isHeld = held !== undefined && bareNumber(held) <= bareNumber(atLoss);
  const segments = isHeld ? held : atLoss;
  const inputs = { mss, rtt, loss, segmentsPerAck: perAck, timeout };
  return {
    pftk: derive(
      isHeld ? pftkRateInWindow : pftkRate,
      {
        ...inputs,
        window: segments,
        timeoutShare: derive(timeoutShare, { loss, window: segments }, 'flow.timeout-share'),
      },
      'flow.pftk',
    ),
    tfrc: derive(tfrcRate, inputs, 'flow.tfrc'),
  };
}

function tunnelCeilings(tunnel: TunnelClass, mss: Figure<'B'>, asOf: IsoDate): FlowCeiling[] {
  const { bandwidth, packetRate } = tunnelLimits(tunnel, asOf);
  const packet = derive(
    packetOfSegment,
    { mss, tcpHeader: constantOn(tcpHeader, asOf), ipHeader: constantOn(ipv4Header, asOf) },
    'flow.packet',
  );
  return [
    { constraint: 'tunnel-bandwidth', figure: bandwidth },
    {
      constraint: 'tunnel-packet-rate',
      figure: derive(packetRateThroughput, { packetRate, packet }, 'flow.tunnel-packet-rate'),
    },
  ];
}

/** What holds whatever the loss does, the line first: a flow that fills it lacks nothing. */
function fixedCeilings(
  { rtt, mss, window, lineRate }: Inputs,
  { congestion, tunnel }: FlowQuestion,
  { bbr }: RatesAtLoss,
  asOf: IsoDate,
): FlowCeiling[] {
  const line = congestion === 'bbr' ? bbr : lineRate;
  return [
    ...(line ? [{ constraint: 'line' as const, figure: line }] : []),
    ...(tunnel ? tunnelCeilings(tunnel, mss, asOf) : []),
    ...(window
      ? [
          {
            constraint: 'window' as const,
            figure: derive(windowRate, { window, rtt }, 'flow.window-rate'),
          },
        ]
      : []),
  ];
}

function lowest(
  ceilings: readonly FlowCeiling[],
  [first, ...others]: readonly [string, ...string[]],
): Pick<FlowAnswer, 'throughput' | 'bindingConstraint'> {
  const [start, ...rest] = ceilings;
  if (start === undefined) {
    return {
      throughput: { kind: 'unknown', missing: [first, ...others] },
      bindingConstraint: 'none',
    };
  }
  const { constraint } = rest.reduce(
    (low, ceiling) => (bareNumber(ceiling.figure) < bareNumber(low.figure) ? ceiling : low),
    start,
  );
  const throughput = derive(
    flowThroughput,
    { ceilings: ceilings.map(({ figure }) => figure) },
    'flow.throughput',
  );
  return { throughput, bindingConstraint: constraint };
}

/** The measured spread around the rate that the loss allows, under what holds anyway. */
function expectedRange(
  byLoss: Figure<'bit/s'>,
  pftk: Figure<'bit/s'>,
  fixed: readonly FlowCeiling[],
  prefix: 'flow' | 'flow.data',
): FlowRange {
  const allowance = assumedInDesign(
    ALLOWANCE,
    'fraction',
    'Allowance for what was measured',
    'flow.allowance',
    'chosen after looking at the 62 measured transfers of Reno and CUBIC, of which the range covers 60',
  );
  const under = (figure: Figure<'bit/s'>, name: string, label: string) =>
    derive(
      flowThroughput,
      { ceilings: [figure, ...fixed.map((ceiling) => ceiling.figure)] },
      `${prefix}.${name}`,
      label,
    );
  return {
    least: under(
      derive(leastExpected, { allowance, byLoss, pftk }, 'flow.least-at-loss'),
      'least',
      'Least that is expected',
    ),
    most: under(
      derive(mostExpected, { allowance, byLoss }, 'flow.most-at-loss'),
      'most',
      'Most that is expected',
    ),
  };
}

function fillingTheLine(
  { rtt, mss }: Inputs,
  lineRate: Figure<'bit/s'>,
  most: Figure<'bit/s'>,
  throughput: Figure<'bit/s'>,
  asOf: IsoDate,
): FillingTheLine {
  const segments = derive(segmentsInFlight, { lineRate, rtt, mss }, 'flow.segments-in-flight');
  return {
    bandwidthDelayProduct: derive(
      bandwidthDelayProduct,
      { lineRate, rtt },
      'flow.bandwidth-delay-product',
    ),
    toleratedLoss: {
      reno: derive(
        renoLoss,
        { segmentsPerAck: constantOn(segmentsPerAck, asOf), segments },
        'flow.reno-loss',
      ),
      cubic: derive(cubicLoss, { ...cubicConstants(asOf), rtt, segments }, 'flow.cubic-loss'),
    },
    flows: derive(flowsToFill, { most, one: throughput }, 'flow.flows-to-fill'),
  };
}

/**
 * How fast one TCP flow goes, and what holds it: its window, the loss at its RTT, the line or the
 * tunnel.
 * @throws Error where the RTT is not above 0 or the loss not from 0 to under 1.
 */
export function flowAnswer(question: FlowQuestion, asOf: IsoDate): FlowAnswer {
  const { congestion } = question;
  const isBbr = congestion === 'bbr';
  const inputs = inputsOf(question);
  const { lineRate } = inputs;
  const atLoss = ratesAtLoss(inputs, asOf);
  const withTimeouts = ratesWithTimeouts(inputs, asOf);
  const fixed = fixedCeilings(inputs, question, atLoss, asOf);
  const byLoss = isBbr ? undefined : atLoss[congestion];
  const ceilings: FlowCeiling[] = [
    ...fixed,
    ...(byLoss ? [{ constraint: 'rtt-loss' as const, figure: byLoss }] : []),
  ];
  // BBR goes by the line: where that is not known, a window alone would promise too much.
  const answer = isBbr
    ? lowest(lineRate ? ceilings : [], ['lineRateBitsPerSecond'])
    : lowest(ceilings, ['windowBytes', 'lineRateBitsPerSecond']);
  const { throughput } = answer;
  const most = isBbr ? atLoss.bbr : lineRate;
  const rangeUnder = (under: readonly FlowCeiling[], prefix: 'flow' | 'flow.data') =>
    byLoss && withTimeouts && { range: expectedRange(byLoss, withTimeouts.pftk, under, prefix) };
  const goodput = isUnknown(throughput)
    ? undefined
    : flowGoodputOf(ceilings, inputs, question.tunnel, asOf);
  return {
    ...answer,
    inputs,
    ceilings,
    ...(goodput && {
      goodput: {
        ...goodput,
        ...rangeUnder(
          goodput.ceilings.filter(({ constraint }) => constraint !== 'rtt-loss'),
          'flow.data',
        ),
      },
    }),
    measuredLoss: measuredLossOf(congestion, inputs.loss),
    atLoss,
    ...(withTimeouts && { withTimeouts }),
    ...rangeUnder(fixed, 'flow'),
    ...(lineRate &&
      most &&
      !isUnknown(throughput) && { line: fillingTheLine(inputs, lineRate, most, throughput, asOf) }),
  };
}
