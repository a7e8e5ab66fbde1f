import type { Assessment, Choice, Direction, Figure } from '../planner';
import { isNotPriced, isUnknown } from '../planner';
import { assumptions } from './assumptions';
import { builtOf } from './comparison';
import type { Sentence } from './table';

/** What the assessment works with where a field is empty, and how it understood one that is not. */
export interface FieldValue {
  readonly inUse: Figure | Choice;
  readonly echo?: Sentence;
}

const takenAs = (figure: Figure): Sentence => ['Taken as ', figure];

function demandValues(
  { plan }: Assessment,
  direction: Direction,
): (readonly [string, FieldValue])[] {
  const [first] = plan.workloads;
  const { traffic, meanPacket, flows, largestFlow } = first[direction];
  const at = (field: string) => `workloads.0.${direction}.${field}`;
  const values: (readonly [string, FieldValue])[] = [
    [at('meanPacketBytes'), { inUse: meanPacket }],
    [at('flows'), { inUse: flows }],
  ];
  if (largestFlow) values.push([at('largestFlowBitsPerSecond'), { inUse: largestFlow }]);
  if (!isUnknown(traffic)) {
    const { peak } = traffic;
    values.push([
      at('peakBitsPerSecond'),
      { inUse: peak, ...(peak.origin.kind === 'derived' && { echo: takenAs(peak) }) },
    ]);
  }
  // A plan of several workloads is billed for their sum, which says nothing of the first.
  if (!isUnknown(plan.demand) && plan.workloads.length === 1) {
    const { monthlyVolume } = plan.demand[direction];
    values.push([
      at('monthlyVolume'),
      { inUse: monthlyVolume, echo: ['On the AWS bill: ', monthlyVolume] },
    ]);
  }
  return values;
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
    node.origin.kind === 'assumed' && node.origin.path !== undefined
      ? [[node.origin.path, { inUse: node }]]
      : [],
  );
  return new Map([
    ...assumed,
    ...demandValues(assessment, 'out'),
    ...demandValues(assessment, 'in'),
    ...priceValues(assessment),
  ]);
}
