import { type Assessment, ranked, verdict } from '../planner';
import { csv } from '../render/csv/csv-tables';
import { reportMarkdown } from '../render/markdown/report-markdown';
import { sentenceText } from '../views/cell-text';
import { builtOf } from '../views/comparison';
import { ledger } from '../views/ledger';
import { optionsTable } from '../views/options-table';
import { reasonSentence } from '../views/reason-sentence';
import { report } from '../views/report';
import { verdictSentences } from '../views/verdict-sentence';
import type { AssessFormat } from './assess-format';
import { assessmentJson } from './assess-json';
import { loadFonts } from './load-fonts';
import { loadAssessment } from './load-plan';
import { planAddress } from './plan-address';
import { textTable } from './text-table';
import { writeFile } from './write-file';

/** `assess PLAN.json`: every option of a plan, for a terminal or as the text of a file. */
export async function assessCommand(
  file: string,
  format: AssessFormat,
  base: string | undefined,
): Promise<string> {
  const assessment = loadAssessment(file);
  const link = planAddress(assessment.input, assessment.edition.id, base);
  switch (format.kind) {
    case 'text':
      return assessmentText(assessment);
    case 'json':
      return JSON.stringify(assessmentJson(assessment), null, 2);
    case 'csv':
      return csv(format.table, assessment, link);
    case 'markdown':
      return reportMarkdown(report(assessment, link));
    case 'pdf': {
      const { renderPdf } = await import('../render/pdf/render-pdf');
      const bytes = await renderPdf(report(assessment, link), format.paper, loadFonts());
      writeFile('--pdf', format.file, bytes);
      return `${format.file} written`;
    }
  }
}

/** The verdict first, then what a terminal has room for. */
function assessmentText(assessment: Assessment): string {
  const { headline, details } = verdictSentences(verdict(assessment), assessment);
  const options = ranked(assessment.options);
  const against = options.flatMap((option) => {
    if (option.status === 'infeasible') {
      return option.reasons.map(
        (reason) => `  ${option.id}: ${sentenceText(reasonSentence(reason))}`,
      );
    }
    return option.status === 'unknown' ? [`  ${option.id}: give ${option.missing.join(', ')}`] : [];
  });
  const [first] = options;
  const bill = first && builtOf(first);
  return [
    sentenceText(headline),
    ...details.map((detail) => `  ${sentenceText(detail)}`),
    '',
    textTable(optionsTable(assessment)),
    ...(against.length > 0 ? ['Why not:', ...against, ''] : []),
    ...(first && bill ? [ledgerText(bill, first.id, first.name)] : []),
    `Prices of ${assessment.edition.id}, model version ${assessment.modelVersion}. Not an AWS product; check prices in the AWS console.`,
    'All figures of all options: --json. One figure down to its sources: explain.',
  ].join('\n');
}

function ledgerText(...of: Parameters<typeof ledger>): string {
  const table = ledger(...of);
  return `${table.title}\n${textTable(table)}`;
}
