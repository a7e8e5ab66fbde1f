import { readFileSync } from 'node:fs';
import { currentEdition } from '../lib/editions/current-edition';
import { assessPlan, type Choice, type Figure, readPlanInput, walk } from '../lib/planner';
import { assessmentFigures } from '../lib/views/assessment-figures';

// What a whole assessment costs, and what each traced figure of it does. Run by `npm run bench`.

const WARM_UP = 50;
const RUNS = 200;

const file = new URL('../examples/seed-site.plan.json', import.meta.url);
const reading = readPlanInput(JSON.parse(readFileSync(file, 'utf8')));
if (!reading.ok) throw new Error('the seed plan is not valid');
const { input } = reading;

const times: number[] = [];
for (let run = 0; run < WARM_UP + RUNS; run++) {
  const start = performance.now();
  assessPlan(input, currentEdition);
  if (run >= WARM_UP) times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)] ?? Number.NaN;

const nodes: (Figure | Choice)[] = [];
walk(assessmentFigures(assessPlan(input, currentEdition)), (node) => nodes.push(node));

console.log(`seed plan, ${RUNS} runs after ${WARM_UP}`);
console.log(
  `assessment     median ${median.toFixed(2)} ms, worst ${(times.at(-1) ?? 0).toFixed(2)} ms`,
);
console.log(
  `traced         ${nodes.length} figures and choices, ${((median * 1000) / nodes.length).toFixed(2)} µs each, all of its computing counted`,
);
