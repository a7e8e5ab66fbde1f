import type { Assessment, Choice, DataVolumeInput, Direction, Figure } from '../planner';
import { isNotPriced, isUnknown } from '../planner';
import { dataVolumeAsTyped } from '../quantity/parse-data-volume';
import { assumptions } from './assumptions';
import { builtOf } from './comparison';
import type { Sentence } from './table';

/** What the assessment works with where a field is empty, and how it understood one that is not. */
export interface FieldValue {
  readonly inUse: Figure | Choice;
  readonly echo?: Sentence;
}

const DIRECTIONS = ['out', 'in'] as const satisfies readonly Direction[];

/** A volume in GB as AWS bills them, beside what was typed where something was. */
function billedValue(typed: DataVolumeInput | undefined, inUse: Figure<'billed-GB'>): FieldValue {
  const echo: Sentence = [
    typed === undefined ? 'Billed by AWS as ' : `${dataVolumeAsTyped(typed)}, billed by AWS as `,
    inUse,
  ];
  return { inUse, echo };
}

const takenAs = (figure: Figure): Sentence => ['Taken as ', figure];

function demandValues(
  { input, plan }: Assessment,
  direction: Direction,
  index: number,
): (readonly [string, FieldValue])[] {
  const demand = plan.workloads[index]?.[direction];
  if (demand === undefined) return [];
  const { traffic, meanPacket, packetMix, flows, largestFlow } = demand;
  const at = (field: string) => `workloads.${index}.${direction}.${field}`;
  const values: (readonly [string, FieldValue])[] = [
    [
      at('meanPacketBytes'),
      {
        inUse: meanPacket,
        ...(meanPacket.origin.kind === 'derived' && {
          echo: [
            'The mean of the packet mix in the plan, ',
            meanPacket,
            '. A size takes its place',
          ],
        }),
      },
    ],
    [at('flows'), { inUse: flows }],
  ];
  if (packetMix) {
    const echo: Sentence = ['A mean packet of ', meanPacket];
    values.push([at('packetMix'), { inUse: meanPacket, echo }]);
  }
  if (largestFlow) values.push([at('largestFlowBitsPerSecond'), { inUse: largestFlow }]);
  if (!isUnknown(traffic)) {
    const { peak } = traffic;
    values.push([
      at('peakBitsPerSecond'),
      { inUse: peak, ...(peak.origin.kind === 'derived' && { echo: takenAs(peak) }) },
    ]);
  }
  if (!isUnknown(traffic)) {
    const typed = input.workloads?.[index]?.[direction]?.monthlyVolume;
    values.push([at('monthlyVolume'), billedValue(typed, traffic.monthlyVolume)]);
  }
  return values;
}

/** Volumes that are of no workload. */
function otherVolumes({ input, plan }: Assessment): (readonly [string, FieldValue])[] {
  const { aws, underlays } = input;
  return [
    {
      path: 'underlays.directConnect.siteLink.monthlyVolume',
      typed: underlays?.directConnect?.siteLink?.monthlyVolume,
      inUse: plan.directConnect.siteLink?.volume,
    },
    {
      path: 'aws.publicServices.monthlyVolume',
      typed: aws?.publicServices?.monthlyVolume,
      inUse: plan.aws.publicServices,
    },
  ].flatMap(({ path, typed, inUse }): (readonly [string, FieldValue])[] =>
    inUse ? [[path, billedValue(typed, inUse)]] : [],
  );
}

function priceValues({ options }: Assessment): (readonly [string, FieldValue])[] {
  for (const option of options) {
    const line = builtOf(option)?.cost.lines.find(({ payer }) => payer === 'colocation');
    if (line && !isNotPriced(line.rate)) {
      const { rate } = line;
      return [
        [
          'onPremisesCosts.crossConnectUsdPerMonth',
          { inUse: rate, ...(rate.origin.kind === 'catalogued' && { echo: takenAs(rate) }) },
        ],
      ];
    }
  }
  return [];
}

/** By the path of a field: the value in use. Fields that have none in use are not in it. */
export function fieldValues(assessment: Assessment): ReadonlyMap<string, FieldValue> {
  const assumed = assumptions(assessment).flatMap((node): (readonly [string, FieldValue])[] =>
    // A second default of the same field, as of a hosted connection, has an address of its own.
    node.origin.kind === 'assumed' && node.address === `plan.${node.origin.path}`
      ? [[node.origin.path ?? '', { inUse: node }]]
      : [],
  );
  return new Map([
    ...assumed,
    ...assessment.plan.workloads.flatMap((_, index) =>
      DIRECTIONS.flatMap((direction) => demandValues(assessment, direction, index)),
    ),
    ...otherVolumes(assessment),
    ...priceValues(assessment),
  ]);
}
