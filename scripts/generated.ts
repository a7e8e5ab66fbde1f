import { formulas, planJsonSchema } from '../lib/planner';
import { methodology } from '../lib/render/markdown/methodology';

/** Files that are made from code, by their path: what `npm run generate` writes and a test checks. */
export const generated: Readonly<Record<string, () => string>> = {
  'public/schemas/plan-1.schema.json': () => `${JSON.stringify(planJsonSchema(), null, 2)}\n`,
  'docs/methodology.md': () => methodology(formulas),
};
