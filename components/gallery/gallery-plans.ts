import { currentEdition } from '@/lib/editions/current-edition';
import {
  type Assessment,
  assessPlan,
  type Choice,
  type Figure,
  type PlanInput,
  readPlanInput,
} from '@/lib/planner';
import json from '@/lib/views/__fixtures__/many-designs.plan.json';
import { assessmentFigures } from '@/lib/views/assessment-figures';
import { seedExample } from '@/lib/workspace/examples';

function manyDesigns(): PlanInput {
  const reading = readPlanInput(json);
  return reading.ok ? reading.input : seedExample.input;
}

const assessed = (input: PlanInput): Assessment => assessPlan(input, currentEdition);

/** Small plans that bring every state about. */
export const galleryPlans = {
  /** Some options do the job. */
  answered: assessed(seedExample.input),
  /** More options than fit beside each other, of each status. */
  many: assessed(manyDesigns()),
  /** More than anything carries, in one flow. */
  impossible: assessed({
    version: 1,
    workloads: [{ out: { peakBitsPerSecond: 9e13, flows: 1 } }],
  }),
  /** Names that are long, turn text around or look like code. */
  strange: assessed({
    ...seedExample.input,
    site: {
      name: '\u202e<script>alert(1)</script>',
      onPremisesPrefixes: ['2001:db8:1::/48', '2001:db8:2::/48', '2001:db8:3::/48'],
    },
    underlays: { directConnect: { locations: [{ name: 'W'.repeat(100) }, { name: '東京' }] } },
  }),
  /** Nothing was given. */
  empty: assessed({ version: 1 }),
} as const;

/** The first figure of each origin in an assessment, and the first choice. */
export function oneOfEachOrigin(assessment: Assessment): readonly (Figure | Choice)[] {
  const nodes = assessmentFigures(assessment);
  const inputs = nodes.flatMap((node) =>
    node.origin.kind === 'derived' ? Object.values(node.origin.inputs).flat() : [],
  );
  const all = [...nodes, ...inputs] as readonly (Figure | Choice)[];
  const origins = ['given', 'assumed', 'catalogued', 'derived'] as const;
  const figures = origins.flatMap((kind) => {
    const found = all.find((node) => 'unit' in node && node.origin.kind === kind);
    return found ? [found] : [];
  });
  const choice = all.find((node) => 'choice' in node);
  return choice ? [...figures, choice] : figures;
}
