import dataMigration from '../../examples/data-migration.plan.json';
import fourNines from '../../examples/four-nines.plan.json';
import mtuDesign from '../../examples/mtu-design.plan.json';
import oneLargeFlow from '../../examples/one-large-flow.plan.json';
import seedSite from '../../examples/seed-site.plan.json';
import smallOffice from '../../examples/small-office.plan.json';
import smallPackets from '../../examples/small-packets.plan.json';
import { type PlanInput, readPlanInput } from '../planner';

/** A plan to start from, as somebody has met it. */
export interface Example {
  /** Names it in the page's address, for ever. */
  readonly id: string;
  readonly name: string;
  /** What there is to see in it. */
  readonly lead: string;
  readonly input: PlanInput;
}

function example(id: string, json: unknown): Example {
  const reading = readPlanInput(json);
  if (!reading.ok) {
    const [{ path, given, accepted }] = reading.problems;
    throw new Error(`the example ${id} has ${given} at ${path}; accepted: ${accepted}`);
  }
  const { input } = reading;
  return { id, name: input.name ?? id, lead: input.notes ?? '', input };
}

/** The plan that the page opens with: one site, 4 Gbps and 20 TB a month out of us-east-1. */
export const seedExample = example('seed-site', seedSite);

/** Plans to start from, the plainest first. */
export const examples: readonly Example[] = [
  seedExample,
  example('small-office', smallOffice),
  example('small-packets', smallPackets),
  example('one-large-flow', oneLargeFlow),
  example('four-nines', fourNines),
  example('mtu-design', mtuDesign),
  example('data-migration', dataMigration),
];

/** What an address names an example by. */
export const EXAMPLE_KEY = 'example';

/** Where the page opens with an example: in the fragment, which no server sees. */
export function exampleAddress({ id }: Example): string {
  return `/plan#${EXAMPLE_KEY}=${id}`;
}
