import { readFileSync } from 'node:fs';
import { currentEdition } from '../lib/editions/current-edition';
import { formulas, planJsonSchema } from '../lib/planner';
import { methodology } from '../lib/render/markdown/methodology';
import { flowComparison } from '../lib/views/flow-comparison';
import { fullestComparison } from '../lib/views/fullest-comparison';
import { hashComparison } from '../lib/views/hash-comparison';
import { measuredFlows } from '../lib/views/measured-flows';
import { measuredFullest } from '../lib/views/measured-fullest';
import { measuredHashes } from '../lib/views/measured-hashes';
import { measuredOverloads } from '../lib/views/measured-overloads';
import { measuredPathRates } from '../lib/views/measured-path-rates';
import { measuredQueues } from '../lib/views/measured-queues';
import { overloadComparison } from '../lib/views/overload-comparison';
import { pathRateComparison } from '../lib/views/path-rate-comparison';
import { queueComparison } from '../lib/views/queue-comparison';
import { inProject } from './project.mjs';

/** What was measured, as the tests of the core hold the models against it. */
const measurement = (name: string) =>
  readFileSync(inProject(`lib/planner/__golden__/${name}`), 'utf8');

/** Files that are made from code, by their path: what `npm run generate` writes and a test checks. */
export const generated: Readonly<Record<string, () => string>> = {
  'public/schemas/plan-1.schema.json': () => `${JSON.stringify(planJsonSchema(), null, 2)}\n`,
  'docs/methodology.md': () =>
    methodology(formulas, [
      flowComparison(measuredFlows(measurement('tcp-grid.csv'), currentEdition.id)),
      queueComparison(measuredQueues(measurement('queue.csv'))),
      hashComparison(measuredHashes(measurement('ecmp-hash.csv'))),
      fullestComparison(measuredFullest(measurement('ecmp-spread.json'))),
      overloadComparison(measuredOverloads(measurement('ecmp-spread.json'))),
      pathRateComparison(measuredPathRates(measurement('ecmp-tcp.csv'))),
    ]),
};
