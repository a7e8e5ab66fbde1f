import json from '../../examples/seed-site.plan.json';
import { type PlanInput, readPlanInput } from '../planner';

function readSeed(): PlanInput {
  const reading = readPlanInput(json);
  if (reading.ok) return reading.input;
  const [{ path, given, accepted }] = reading.problems;
  throw new Error(`the seed plan has ${given} at ${path}; accepted: ${accepted}`);
}

/** The plan that the page opens with: one site, 4 Gbps and 20 TB a month out of us-east-1. */
export const seedPlan: PlanInput = readSeed();
