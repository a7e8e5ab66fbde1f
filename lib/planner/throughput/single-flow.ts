import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { ethernetHeader } from '../catalog/ethernet';
import { ipv4Header, tcpHeader, tcpTimestampsOption } from '../catalog/ip';
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
  flowsToFill,
  flowThroughput,
  windowRate,
} from './flow-formulas';
import { type FlowGoodput, flowGoodputOf } from './flow-goodput';
import { fullSegment } from './full-segment';
import {
  type FlowRange,
  type RatesWithTimeouts,
  rangeAtLoss,
  rangeUnder,
  ratesWithTimeouts,
} from './range-at-loss';
import { type RatesAtLoss, ratesAtLoss, type ToleratedLoss, toleratedLoss } from './rates-at-loss';
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
interface RatesOfControls extends Partial<RatesAtLoss> {
  /** Undefined where the line is not known. */
  readonly bbr?: Figure<'bit/s'>;
}

/** What it takes to fill a line with such flows. */
interface FillingTheLine {
  readonly bandwidthDelayProduct: Figure<'B'>;
  /** The loss at which one flow fills the line, window aside. */
  readonly toleratedLoss: ToleratedLoss;
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
  readonly atLoss: RatesOfControls;
  readonly withTimeouts?: RatesWithTimeouts;
  /**
   * Where the throughput is expected to lie, by what was measured; for Reno and CUBIC at a loss, and
   * where other ceilings leave it a width.
   */
  readonly range?: FlowRange;
  /** A whole segment, where the window has no room for one. */
  readonly segmentOverWindow?: Figure<'B'>;
  readonly line?: FillingTheLine;
}

const DEFAULT_LOSS = 1e-5;
const DEFAULT_MSS_BYTES = 1406;
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

const PREFIX = 'flow';

/** BBR goes by the line, whatever the loss. */
function rateOfBbr(
  { loss, mss }: Inputs,
  lineRate: Figure<'bit/s'>,
  asOf: IsoDate,
): Figure<'bit/s'> {
  return derive(
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
    `${PREFIX}.bbr`,
  );
}

function tunnelCeilings(tunnel: TunnelClass, mss: Figure<'B'>, asOf: IsoDate): FlowCeiling[] {
  const { bandwidth, packetRate } = tunnelLimits(tunnel, asOf);
  const packet = fullSegment(mss, 'flow.packet', asOf);
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
  { bbr }: RatesOfControls,
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

function fillingTheLine(
  inputs: Inputs,
  lineRate: Figure<'bit/s'>,
  most: Figure<'bit/s'>,
  throughput: Figure<'bit/s'>,
  asOf: IsoDate,
): FillingTheLine {
  return {
    bandwidthDelayProduct: derive(
      bandwidthDelayProduct,
      { lineRate, rtt: inputs.rtt },
      `${PREFIX}.bandwidth-delay-product`,
    ),
    toleratedLoss: toleratedLoss(lineRate, inputs, PREFIX, asOf),
    flows: derive(flowsToFill, { most, one: throughput }, `${PREFIX}.flows-to-fill`),
  };
}

/**
 * The range that is left under ceilings that hold whatever the loss does; none where they leave it
 * no width: what was measured at a loss says nothing of a flow that only a line or a tunnel holds.
 */
function rangeWithWidth(...range: Parameters<typeof rangeUnder>): FlowRange | undefined {
  const { least, most } = rangeUnder(...range);
  return bareNumber(least) < bareNumber(most) ? { least, most } : undefined;
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
  const atLoss: RatesOfControls = {
    ...ratesAtLoss(inputs, PREFIX, asOf),
    ...(lineRate && { bbr: rateOfBbr(inputs, lineRate, asOf) }),
  };
  const withTimeouts = ratesWithTimeouts(inputs, PREFIX, asOf);
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
  const expected = byLoss && withTimeouts && rangeAtLoss(byLoss, withTimeouts.pftk, PREFIX);
  const range = expected && rangeWithWidth(expected, fixed, PREFIX);
  const goodput = isUnknown(throughput)
    ? undefined
    : flowGoodputOf(ceilings, inputs, question.tunnel, asOf);
  const dataRange =
    expected &&
    goodput &&
    rangeWithWidth(
      expected,
      goodput.ceilings.filter(({ constraint }) => constraint !== 'rtt-loss'),
      `${PREFIX}.data`,
    );
  const segment = goodput?.clampedTo ?? inputs.mss;
  return {
    ...answer,
    inputs,
    ceilings,
    ...(goodput && { goodput: { ...goodput, ...(dataRange && { range: dataRange }) } }),
    measuredLoss: measuredLossOf(congestion, inputs.loss),
    atLoss,
    ...(withTimeouts && { withTimeouts }),
    ...(range && { range }),
    ...(inputs.window &&
      bareNumber(inputs.window) < bareNumber(segment) && { segmentOverWindow: segment }),
    ...(lineRate &&
      most &&
      !isUnknown(throughput) && { line: fillingTheLine(inputs, lineRate, most, throughput, asOf) }),
  };
}
