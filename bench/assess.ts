import { readdirSync, readFileSync } from 'node:fs';
import { currentEdition } from '../lib/editions/current-edition';
import { assessPlan, type Choice, type Figure, readPlanInput, walk } from '../lib/planner';
import { assessmentFigures } from '../lib/views/assessment-figures';
import { timed, timingLine } from './timed';

// What a whole assessment of each example costs, and what each traced figure of it does. Run by
// `npm run bench`.

const BUDGET_MS = 5;
const SEED = 'seed-site.plan.json';
const EXAMPLES = new URL('../examples/', import.meta.url);

const others = readdirSync(EXAMPLES).filter((name) => name.endsWith('.plan.json') && name !== SEED);
for (const name of [SEED, ...others.sort()]) {
  const reading = readPlanInput(JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8')));
  if (!reading.ok) throw new Error(`${name} is not valid`);
  const { input } = reading;
  const timing = timed(() => assessPlan(input, currentEdition));
  const nodes: (Figure | Choice)[] = [];
  walk(assessmentFigures(assessPlan(input, currentEdition)), (node) => nodes.push(node));
  const each = ((timing.median * 1000) / nodes.length).toFixed(2);
  console.log(timingLine(`assessment of ${name}`, timing, BUDGET_MS));
  console.log(
    `  traced ${nodes.length} figures and choices, ${each} µs each, all of its computing counted`,
  );
}
