import type { ChartModel } from './chart-model';
import type { Sentence, Table } from './table';
import type { VerdictSentences } from './verdict-sentence';

/** A chart, and the same figures as a table. */
export interface ReportChart {
  readonly chart: ChartModel;
  readonly table: Table;
}

/** What leaves the page: said once, for every kind of file. */
export interface Report {
  readonly title: string;
  /** What is connected to what. */
  readonly subtitle: string;
  readonly notes: string;
  /** Opens the same plan again. */
  readonly link: string;
  readonly edition: string;
  readonly modelVersion: string;
  readonly verdict: VerdictSentences;
  /** Why options cannot be, one sentence each. */
  readonly against: readonly Sentence[];
  readonly given: Table;
  readonly assumed: Table;
  readonly comparison: Table;
  /** Cost lines, one table an option that was built. */
  readonly ledgers: readonly Table[];
  readonly charts: readonly ReportChart[];
  /** Every limit and price that a figure rests on. */
  readonly sources: Table;
}
