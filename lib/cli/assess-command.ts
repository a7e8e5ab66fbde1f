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

/** A path without a site opens nothing, so that a file holds the whole address or none. */
const NO_LINK =
  'the file holds no link that opens the plan; --base https://… of your site gives it one';

/**
 * `assess PLAN.json`: every option of a plan, for a terminal or as the text of a file.
 * @param warn says on standard error what is no part of the answer.
 */
export async function assessCommand(
  file: string,
  format: AssessFormat,
  base: string | undefined,
  warn: (text: string) => void,
): Promise<string> {
  const assessment = loadAssessment(file);
  const { input, edition } = assessment;
  const link = base === undefined ? '' : planAddress(input, edition.id, base);
  const answer = await answerIn(format, assessment, link);
  if (link === '' && hasRoomForLink(format)) warn(NO_LINK);
  return answer;
}

async function answerIn(
  format: AssessFormat,
  assessment: Assessment,
  link: string,
): Promise<string> {
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

/** Whether a file of that format has a place for the link of its plan. */
function hasRoomForLink(format: AssessFormat): boolean {
  switch (format.kind) {
    case 'text':
    case 'json':
      return false;
    case 'csv':
      return format.table === 'comparison';
    case 'markdown':
    case 'pdf':
      return true;
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
