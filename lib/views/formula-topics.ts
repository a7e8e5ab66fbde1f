import type { AnyFormula } from '../planner';

/** The part of an id before its first dot, and the heading under which its formulas stand. */
const TOPICS: Readonly<Record<string, string>> = {
  volume: 'Volume',
  demand: 'Demand',
  packet: 'Packets',
  design: 'Designs',
  throughput: 'Throughput',
  ecmp: 'ECMP',
  flow: 'One TCP flow',
  queue: 'Queueing',
  failure: 'Failures',
  cost: 'Cost',
  topology: 'Topology',
};

export interface FormulaTopic {
  readonly id: string;
  readonly title: string;
  readonly formulas: readonly AnyFormula[];
}

const topicOf = ({ id }: AnyFormula) => id.split('.')[0] ?? '';

/**
 * Formulas by topic, in the order in which a plan is reasoned through.
 * @throws Error when a formula has a topic without a heading.
 */
export function formulaTopics(formulas: readonly AnyFormula[]): readonly FormulaTopic[] {
  const stray = formulas.find((formula) => !(topicOf(formula) in TOPICS));
  if (stray) throw new Error(`${stray.id}: its topic has no heading`);
  return Object.entries(TOPICS).map(([id, title]) => ({
    id,
    title,
    formulas: formulas.filter((formula) => topicOf(formula) === id),
  }));
}
