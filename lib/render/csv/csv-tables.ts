import type { Assessment } from '../../planner';
import { report } from '../../views/report';
import { breakEvenCsv } from './break-even-csv';
import { comparisonCsv } from './comparison-csv';
import { costLinesCsv } from './cost-lines-csv';
import { sourcesCsv } from './sources-csv';

/** The tables that leave as CSV, one a file. */
export const CSV_TABLES = ['comparison', 'cost-lines', 'sources', 'break-even'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

/**
 * One table of an assessment as the text of a file.
 * @param link opens the same plan again; empty where there is none.
 */
export function csv(table: CsvTable, assessment: Assessment, link: string): string {
  switch (table) {
    case 'comparison':
      return comparisonCsv(assessment, report(assessment, link));
    case 'cost-lines':
      return costLinesCsv(assessment);
    case 'break-even':
      return breakEvenCsv(assessment);
    case 'sources':
      return sourcesCsv(assessment, report(assessment, link));
  }
}
