import { type Assessment, type Figure, type OptionAssessment, ranked, verdict } from '../planner';
import { namesAt } from '../workspace/name-at';
import { turnsTable } from './answer-turns';
import { assessmentFigures } from './assessment-figures';
import { assumedTable } from './assumed-table';
import { sentenceText } from './cell-text';
import type { ChartModel } from './chart-model';
import { builtOf, comparison } from './comparison';
import { constantsTable } from './constants-table';
import { costBars } from './cost-bars';
import { costOverVolume } from './cost-over-volume';
import { givenTable } from './given-table';
import { ledger } from './ledger';
import { ledgerNotes } from './ledger-notes';
import { optionsTable } from './options-table';
import { pickColumns } from './pick-columns';
import { planEnds, planTitle } from './plan-ends';
import { reasonSentence } from './reason-sentence';
import { rulesTable } from './rules-table';
import type { Scene } from './scene/scene';
import { topologyScene } from './scene/topology-scene';
import type { Cell, Sentence, Table } from './table';
import { type VerdictSentences, verdictSentences } from './verdict-sentence';

/** A chart, and the same figures as a table. */
export interface ReportChart {
  readonly chart: ChartModel;
  readonly table: Table;
  /** Where two of its lines cost the same. */
  readonly crossings?: Table;
}

/** What is said of one option alone. */
export interface ReportOption {
  readonly id: string;
  readonly doesTheJob: boolean;
  readonly ledger: Table;
  /** What to know of its cost lines. */
  readonly ledgerNotes: readonly Sentence[];
  /** Its path, for a wide place; the same as a table is a part of it. */
  readonly scene: Scene;
}

/** What leaves the page: said once, for every kind of file. */
export interface Report {
  readonly title: string;
  /** What is connected to what. */
  readonly subtitle: string;
  readonly notes: string;
  /** Opens the same plan again; empty where there is none. */
  readonly link: string;
  readonly edition: string;
  readonly modelVersion: string;
  readonly verdict: VerdictSentences;
  /** Why options cannot be, or cannot be judged, one sentence each; not what the verdict says. */
  readonly against: readonly Sentence[];
  readonly given: Table;
  readonly assumed: Table;
  /** What the model fixes, and for which options. */
  readonly rules: Table;
  /** Every option in one row, in the order of their rank. */
  readonly options: Table;
  readonly comparison: Table;
  /** Every option that was built, in the order of their rank. */
  readonly built: readonly ReportOption[];
  readonly charts: readonly ReportChart[];
  /** At which volumes the recommended option stops to be the cheaper of two. */
  readonly turns: Table;
  /** Every limit and price that a figure rests on. */
  readonly sources: Table;
}

/** Of the table of options: what has room on a page of paper, and no ids, which nobody types from it. */
const ON_PAPER = ['status', 'usable-out', 'usable-in', 'after-failure-out', 'known', 'remark'];

/** "The site (10.0.0.0/8) to us-east-1" */
function subtitle({ plan }: Assessment): string {
  return planEnds(plan)
    .map(({ name, facts }) => (facts.length === 0 ? name : `${name} (${facts.join(', ')})`))
    .join(' to ');
}

function againstOf(option: OptionAssessment): Sentence[] {
  switch (option.status) {
    case 'feasible':
      return [];
    case 'unknown':
      return [[`${option.name}: give ${namesAt(option.missing)}.`]];
    case 'infeasible':
      return option.reasons.map((reason) => [`${option.name}: `, ...reasonSentence(reason)]);
  }
}

function cellFigures(cell: Cell): readonly Figure[] {
  switch (cell.kind) {
    case 'figure':
      return [cell.figure];
    case 'sentence':
      return cell.sentence.filter((part) => typeof part !== 'string');
    case 'choice':
    case 'not-priced':
    case 'none':
    case 'blank':
      return [];
  }
}

function tableFigures({ groups }: Table): readonly Figure[] {
  return groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(cellFigures)));
}

/**
 * Everything that is said of a plan, in the words, the order and the figures of its page.
 * @param link opens the same plan again; empty where there is none.
 */
export function report(assessment: Assessment, link: string): Report {
  const { plan, edition, modelVersion } = assessment;
  const options = ranked(assessment.options);
  const built = options.flatMap((option): ReportOption[] => {
    const of = builtOf(option);
    if (of === undefined) return [];
    const { id, name, status } = option;
    return [
      {
        id,
        doesTheJob: status === 'feasible',
        ledger: ledger(of, id, name),
        ledgerNotes: ledgerNotes(plan, of),
        scene: topologyScene(of.topology, 'across', id, name),
      },
    ];
  });
  const said = verdictSentences(verdict(assessment), assessment);
  const details = new Set(said.details.map(sentenceText));
  const charts = [costBars(options), costOverVolume(assessment, options)].flatMap(
    (chart): ReportChart[] => (chart ? [chart] : []),
  );
  const turns = turnsTable(assessment);
  // A curve reaches volumes, and so prices, that the plan itself does not.
  const drawn = [
    ...charts.flatMap(({ table, crossings }) => (crossings ? [table, crossings] : [table])),
    turns,
  ].flatMap(tableFigures);
  return {
    title: planTitle(plan),
    subtitle: subtitle(assessment),
    notes: plan.notes,
    link,
    edition: edition.id,
    modelVersion,
    verdict: said,
    against: options.flatMap(againstOf).filter((reason) => !details.has(sentenceText(reason))),
    given: givenTable(assessment),
    assumed: assumedTable(assessment),
    rules: rulesTable(assessment),
    options: pickColumns(optionsTable(assessment), ON_PAPER),
    comparison: pickColumns(
      comparison(assessment),
      options.map(({ id }) => id),
    ),
    built,
    charts,
    turns,
    sources: constantsTable([...assessmentFigures(assessment), ...drawn]),
  };
}
