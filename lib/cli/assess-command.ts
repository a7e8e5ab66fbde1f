import { verdict } from '../planner';
import { sentenceText } from '../views/cell-text';
import { builtOf, comparison } from '../views/comparison';
import { ledger } from '../views/ledger';
import { verdictSentences } from '../views/verdict-sentence';
import { assessmentJson } from './assess-json';
import { loadAssessment } from './load-plan';
import { textTable } from './text-table';

/** `assess PLAN.json`: every option of a plan, the verdict first. */
export function assessCommand(file: string, json: boolean): string {
  const assessment = loadAssessment(file);
  if (json) return JSON.stringify(assessmentJson(assessment), null, 2);
  const { headline, details } = verdictSentences(verdict(assessment), assessment);
  const ledgers = assessment.options.flatMap((option) => {
    const built = builtOf(option);
    return built ? [ledger(built, option.id, option.name)] : [];
  });
  return [
    sentenceText(headline),
    ...details.map((detail) => `  ${sentenceText(detail)}`),
    '',
    textTable(comparison(assessment)),
    ...ledgers.flatMap((table) => [table.title, textTable(table)]),
    `Prices of ${assessment.edition.id}, model version ${assessment.modelVersion}. Not an AWS product; check prices in the AWS console.`,
  ].join('\n');
}
