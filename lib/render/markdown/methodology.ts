import type { AnyFormula } from '../../planner';
import { formulaTopics } from '../../views/formula-topics';
import { inputKindText, unitText } from '../../views/input-kind-text';

function section(formula: AnyFormula): string {
  const { id, label, expression, procedure, inputs, inputNames, output, limits, sources } = formula;
  return [
    `### ${label}`,
    '',
    `\`${id}\`, in ${unitText(output)}`,
    '',
    expression === undefined ? procedure : `\`\`\`\n${expression}\n\`\`\``,
    '',
    ...inputNames.map((name) => `- \`${name}\`: ${inputKindText(inputs[name] ?? 'number')}`),
    '',
    ...(limits ?? []).map((limit) => `Limit: ${limit}\n`),
    `Sources: ${sources.map(({ title, url }) => `[${title}](${url})`).join('; ')}`,
    '',
  ].join('\n');
}

/** Every formula as a document: what is computed, from what, and on whose word. */
export function methodology(formulas: readonly AnyFormula[]): string {
  return [
    '# Methodology',
    '',
    'Made from the formulas themselves by `npm run generate`; a test fails when it is out of date.',
    'Each expression is evaluated against its code on random inputs.',
    '',
    ...formulaTopics(formulas).flatMap((topic) => [
      `## ${topic.title}`,
      '',
      ...topic.formulas.map(section),
    ]),
  ].join('\n');
}
