import { readFileSync } from 'node:fs';
import { currentEdition } from '../lib/editions/current-edition';
import {
  assessPlan,
  discountBreakEven,
  priceBreakEvens,
  ranked,
  readPlanInput,
  volumeBreakEvens,
} from '../lib/planner';
import { costOverVolume } from '../lib/views/cost-over-volume';
import { timed, timingLine } from './timed';

// What it costs to find where two options cost the same, and to draw every option over the volume with
// all of its crossings, as the page does when typing pauses. Run by `npm run bench`.

const PAIR_MS = 2;
const CHART_MS = 30;
const SEED = new URL('../examples/seed-site.plan.json', import.meta.url);

const reading = readPlanInput(JSON.parse(readFileSync(SEED, 'utf8')));
if (!reading.ok) throw new Error('the seed is not valid');
const assessment = assessPlan(reading.input, currentEdition);
const options = ranked(assessment.options);
const [first, second] = options;
if (!first || !second) throw new Error('the seed has no two options');

/** Costs over the volume are kept for an assessment: another one has none yet. */
const anew = () => ({ ...assessment });

const pair = timed(() => {
  volumeBreakEvens(anew(), first, second);
  priceBreakEvens(first, second);
  discountBreakEven(first, second);
});
console.log(timingLine('break-even of two options', pair, PAIR_MS));
console.log(
  timingLine(
    'chart over volume, every crossing',
    timed(() => costOverVolume(anew(), options), 50, 20),
    CHART_MS,
  ),
);
