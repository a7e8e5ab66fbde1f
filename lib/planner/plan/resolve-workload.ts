import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { bytesPerUnitAws, bytesPerUnitIec, bytesPerUnitSi } from '../catalog/volume-units';
import { derive } from '../figure/derive';
import type { Choice, Figure } from '../figure/figure';
import { assumed, assumedChoice, assumedInDesign, given, givenChoice } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import {
  billedVolume,
  meanOfPeak,
  meanPacketOfMix,
  peakOfMean,
  rateOfVolume,
  rateShare,
  volumeBytes,
  volumeOfRate,
  volumeShare,
} from './demand-formulas';
import { type Direction, directed } from './direction';
import {
  isUnknown,
  type PacketMix,
  type SizeShare,
  type Traffic,
  type Unknown,
  type Workload,
  type WorkloadDirection,
} from './plan';
import type { DataVolumeUnit, DirectionInput, VolumeConvention, WorkloadInput } from './plan-input';
import { type WorkloadKindDefaults, workloadKinds } from './workload-kind';

/** Peak to mean where only one of the two is known. */
const PEAK_TO_MEAN = 4;

/** What a workload needs of the plan around it. */
export interface WorkloadContext {
  readonly asOf: IsoDate;
  readonly hoursPerMonth: Figure<'h'>;
  readonly volumeConvention: Choice<VolumeConvention>;
  /** Bytes in a GB as it is billed. */
  readonly bytesPerGb: Figure<'B'>;
}

/** Bytes in a unit of volume as the convention reads it: binary units mean the same under all. */
export function bytesPerUnit(unit: DataVolumeUnit, convention: VolumeConvention, asOf: IsoDate) {
  switch (unit) {
    case 'MiB':
    case 'GiB':
    case 'TiB':
    case 'PiB':
      return constantOn(bytesPerUnitIec[unit], asOf);
    case 'MB':
    case 'GB':
    case 'TB':
    case 'PB':
      return constantOn(convention === 'aws' ? bytesPerUnitAws[unit] : bytesPerUnitSi[unit], asOf);
  }
}

/** Resolves one direction of one workload; `other` is the direction out when this one is in. */
function resolveDirection(
  direction: Direction,
  input: DirectionInput,
  kind: WorkloadKindDefaults,
  index: number,
  context: WorkloadContext,
  other?: WorkloadDirection,
): WorkloadDirection {
  const path = (field: string) => `workloads.${index}.${direction}.${field}`;
  const address = (name: string) => `demand.workload-${index}.${name}-${direction}`;
  const labelled = (what: string) => directed(what, direction);
  const because = `a default for ${kind.label.toLowerCase()} traffic; there is no published figure`;

  const peakToMean = assumedInDesign(
    PEAK_TO_MEAN,
    'number',
    'Peak to mean',
    `demand.workload-${index}.peak-to-mean`,
    'assumed where only one of peak and volume is given; give both to replace it',
  );
  const inShare = assumedInDesign(
    kind.inShareOfOut,
    'fraction',
    'Direction in, as a share of out',
    `demand.workload-${index}.in-share`,
    because,
  );
  const hours = context.hoursPerMonth;

  const givenPeak =
    input.peakBitsPerSecond === undefined
      ? undefined
      : given(input.peakBitsPerSecond, 'bit/s', labelled('Peak rate'), path('peakBitsPerSecond'));
  const givenMean =
    input.meanBitsPerSecond === undefined
      ? undefined
      : given(input.meanBitsPerSecond, 'bit/s', labelled('Mean rate'), path('meanBitsPerSecond'));
  const givenVolume =
    input.monthlyVolume === undefined
      ? undefined
      : derive(
          volumeBytes,
          {
            amount: given(
              input.monthlyVolume.amount,
              'number',
              `${labelled('Volume a month')}, in ${input.monthlyVolume.unit}`,
              path('monthlyVolume.amount'),
            ),
            bytesPerUnit: bytesPerUnit(
              input.monthlyVolume.unit,
              context.volumeConvention.choice,
              context.asOf,
            ),
          },
          address('volume'),
          labelled('Volume a month'),
        );

  const known = (peak: Figure<'bit/s'>, monthlyBytes: Figure<'B'>): Traffic => ({
    peak,
    monthlyBytes,
    monthlyVolume: derive(
      billedVolume,
      { volumes: [monthlyBytes], bytesPerBilledGb: context.bytesPerGb },
      address('billed-volume'),
      labelled('Volume a month, as billed'),
    ),
  });
  const traffic = (): Traffic | Unknown => {
    const mean =
      givenMean ??
      (givenVolume &&
        derive(
          rateOfVolume,
          { volume: givenVolume, hours },
          address('mean'),
          labelled('Mean rate'),
        )) ??
      (givenPeak &&
        derive(
          meanOfPeak,
          { peak: givenPeak, peakToMean },
          address('mean'),
          labelled('Mean rate'),
        ));
    if (mean) {
      return known(
        givenPeak ??
          derive(
            peakOfMean,
            { meanRate: mean, peakToMean },
            address('peak'),
            labelled('Peak rate'),
          ),
        givenVolume ??
          derive(
            volumeOfRate,
            { meanRate: mean, hours },
            address('volume'),
            labelled('Volume a month'),
          ),
      );
    }
    if (other && !isUnknown(other.traffic)) {
      const { peak, monthlyBytes } = other.traffic;
      return known(
        derive(rateShare, { rate: peak, share: inShare }, address('peak'), labelled('Peak rate')),
        derive(
          volumeShare,
          { volume: monthlyBytes, share: inShare },
          address('volume'),
          labelled('Volume a month'),
        ),
      );
    }
    return { kind: 'unknown', missing: [path('peakBitsPerSecond')] };
  };

  const mixPath = (i: number, field: string) => path(`packetMix.${i}.${field}`);
  const [first, ...others] = (input.packetMix ?? []).map(
    ({ packetBytes, share }, i): SizeShare => ({
      size: given(packetBytes, 'B', 'Packet size', mixPath(i, 'packetBytes')),
      share: given(share, 'number', 'Share of packets', mixPath(i, 'share')),
    }),
  );
  const isMix = input.packetMix?.some(({ share }) => share > 0);
  const packetMix: PacketMix | undefined = first && isMix ? [first, ...others] : undefined;

  const meanPacket = (): Figure<'B'> => {
    const label = labelled('Mean packet');
    if (packetMix) {
      return derive(
        meanPacketOfMix,
        { sizes: packetMix.map(({ size }) => size), shares: packetMix.map(({ share }) => share) },
        address('mean-packet'),
        label,
      );
    }
    return input.meanPacketBytes === undefined
      ? assumed(
          direction === 'out' ? kind.meanPacketBytesOut : kind.meanPacketBytesIn,
          'B',
          label,
          path('meanPacketBytes'),
          because,
        )
      : given(input.meanPacketBytes, 'B', label, path('meanPacketBytes'));
  };

  const flows =
    input.flows === undefined
      ? (other?.flows ?? assumed(kind.flows, 'count', 'Flows at the peak', path('flows'), because))
      : given(input.flows, 'count', labelled('Flows at the peak'), path('flows'));

  const resolvedTraffic = traffic();
  const largestFlow = (): Figure<'bit/s'> | undefined => {
    if (input.largestFlowBitsPerSecond !== undefined) {
      return given(
        input.largestFlowBitsPerSecond,
        'bit/s',
        labelled('Largest flow'),
        path('largestFlowBitsPerSecond'),
      );
    }
    if (kind.largestFlowShare === undefined || isUnknown(resolvedTraffic)) return undefined;
    // The largest of n flows is at least an nth of the peak: one flow is all of it.
    if (kind.largestFlowShare * bareNumber(flows) < 1) return undefined;
    const share = assumedInDesign(
      kind.largestFlowShare,
      'fraction',
      'Largest flow, as a share of the peak',
      `demand.workload-${index}.largest-flow-share`,
      because,
    );
    return derive(
      rateShare,
      { rate: resolvedTraffic.peak, share },
      address('largest-flow'),
      labelled('Largest flow'),
    );
  };
  const largest = largestFlow();

  return {
    traffic: resolvedTraffic,
    meanPacket: meanPacket(),
    ...(packetMix && { packetMix }),
    flows,
    ...(largest && { largestFlow: largest }),
  };
}

/** Fills in one workload's defaults, both directions. */
export function resolveWorkload(
  input: WorkloadInput,
  index: number,
  context: WorkloadContext,
): Workload {
  const path = `workloads.${index}`;
  const kindLabel = 'Kind of workload';
  const kind =
    input.kind === undefined
      ? assumedChoice(
          'mixed-enterprise',
          kindLabel,
          `${path}.kind`,
          'the kind that most sites have; it sets packet sizes, flows and the direction in',
        )
      : givenChoice(input.kind, kindLabel, `${path}.kind`);
  const defaults = workloadKinds[kind.choice];
  const out = resolveDirection('out', input.out ?? {}, defaults, index, context);
  return {
    name: input.name ?? defaults.label,
    kind,
    flowBehaviour:
      input.flowBehaviour === undefined
        ? assumedChoice(
            defaults.flowBehaviour,
            'Flow behaviour',
            `${path}.flowBehaviour`,
            `a default for ${defaults.label.toLowerCase()} traffic`,
          )
        : givenChoice(input.flowBehaviour, 'Flow behaviour', `${path}.flowBehaviour`),
    out,
    in: resolveDirection('in', input.in ?? {}, defaults, index, context, out),
  };
}
