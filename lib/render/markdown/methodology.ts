import type { AnyFormula } from '../../planner';
import { formulaTopics } from '../../views/formula-topics';
import { inputKindText, unitText } from '../../views/input-kind-text';
import type { MeasuredComparison } from '../../views/measured-comparison';

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

function comparison({ title, about, columns, rows, remarks }: MeasuredComparison): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    ...about.flatMap((paragraph) => [paragraph, '']),
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
    ...remarks.flatMap((paragraph) => [paragraph, '']),
  ].join('\n');
}

/**
 * Every formula as a document: what is computed, from what, and on whose word; and how far the
 * models were from what was measured.
 */
export function methodology(
  formulas: readonly AnyFormula[],
  measured: readonly MeasuredComparison[],
): string {
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
    '## Measured',
    '',
    ...measured.map(comparison),
  ].join('\n');
}
