import type { AnyFormula } from '../../planner';
import { UNITS, type Unit } from '../../quantity/unit';

type InputKind = AnyFormula['inputs'][string];

function unitText(unit: Unit): string {
  return UNITS[unit].symbol === '' ? unit : UNITS[unit].symbol;
}

function kindText(kind: InputKind): string {
  if (typeof kind === 'string') return unitText(kind);
  return 'listOf' in kind
    ? `list of ${unitText(kind.listOf)}`
    : kind.choiceOf.map((choice) => `“${choice}”`).join(' or ');
}

function section(formula: AnyFormula): string {
  const { id, label, expression, procedure, inputs, inputNames, output, limits, sources } = formula;
  return [
    `### ${label}`,
    '',
    `\`${id}\`, in ${unitText(output)}`,
    '',
    expression === undefined ? procedure : `\`\`\`\n${expression}\n\`\`\``,
    '',
    ...inputNames.map((name) => `- \`${name}\`: ${kindText(inputs[name] ?? 'number')}`),
    '',
    ...(limits ?? []).map((limit) => `Limit: ${limit}\n`),
    `Sources: ${sources.map(({ title, url }) => `[${title}](${url})`).join('; ')}`,
    '',
  ].join('\n');
}

const topics: Readonly<Record<string, string>> = {
  volume: 'Volume',
  demand: 'Demand',
  packet: 'Packets',
  design: 'Designs',
  throughput: 'Throughput',
  ecmp: 'ECMP',
  failure: 'Failures',
  cost: 'Cost',
};

const topicOf = ({ id }: AnyFormula) => id.split('.')[0] ?? '';

/** Every formula as a document: what is computed, from what, and on whose word. */
export function methodology(formulas: readonly AnyFormula[]): string {
  const stray = formulas.find((formula) => !(topicOf(formula) in topics));
  if (stray) throw new Error(`${stray.id}: its topic has no heading`);
  return [
    '# Methodology',
    '',
    'Made from the formulas themselves by `npm run generate`; a test fails when it is out of date.',
    'Each expression is evaluated against its code on random inputs.',
    '',
    ...Object.entries(topics).flatMap(([topic, title]) => [
      `## ${title}`,
      '',
      ...formulas.filter((formula) => topicOf(formula) === topic).map(section),
    ]),
  ].join('\n');
}
