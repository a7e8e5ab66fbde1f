import {
  type Assessment,
  type CostOverVolume,
  isUnknown,
  type OptionAssessment,
  costOverVolume as sweep,
  type VolumeBreakEven,
  volumeBreakEvens,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { formatQuantity } from '../quantity/format-quantity';
import { meetingCells } from './answer-turns';
import { axisFromZero } from './axis-from-zero';
import type { ChartDot, LinesChart } from './chart-model';
import { formatFigure } from './format-figure';
import { inWords, lineNames } from './line-names';
import type { Cell, Row, Table } from './table';

/** Even steps of the volume in the table beside the chart. */
const TABLE_STEPS = 6;

/** More lines than these nobody tells apart. */
export const MOST_LINES = 8;

/** Of the plan's volume: so far the chart reaches by itself, and so far for a crossing at most. */
const REACH = 2;
const MOST_REACH = 8;
/** Room behind the last crossing, at least; then to the next of these, so that even steps are round. */
const ROOM = 1.05;
const ROUND_ENDS = [1, 1.2, 1.5, 1.8, 2.4, 3, 4.5, 6, 9, 12];

function roundEnd(volume: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(volume));
  return magnitude * (ROUND_ENDS.find((end) => end * magnitude >= volume) ?? 12);
}

type Feasible = Extract<OptionAssessment, { status: 'feasible' }>;

/** Two drawn options, and one volume at which they cost the same. */
interface Meeting {
  readonly one: Feasible;
  readonly other: Feasible;
  readonly at: VolumeBreakEven;
}

/** Where any two of the options cost the same, by volume. */
function meetingsOf(assessment: Assessment, options: readonly Feasible[]): Meeting[] {
  return options
    .flatMap((one, place) =>
      options.slice(place + 1).flatMap((other): Meeting[] => {
        const found = volumeBreakEvens(assessment, one, other);
        return found?.kind === 'meets' ? found.at.map((at) => ({ one, other, at })) : [];
      }),
    )
    .toSorted((a, b) => bareNumber(a.at.volume) - bareNumber(b.at.volume));
}

/** So far that what the first option crosses is in sight, where the plan could send as much. */
function reachOf(
  assessment: Assessment,
  options: readonly Feasible[],
  meetings: readonly Meeting[],
): number {
  const [first] = options;
  const { demand } = assessment.plan;
  if (isUnknown(demand)) return 0;
  const planned = bareNumber(demand.out.monthlyVolume);
  const least = REACH * planned;
  const wanted = meetings.flatMap(({ one, at }) =>
    one === first && !at.isBeyondPeak && bareNumber(at.volume) <= MOST_REACH * planned
      ? [ROOM * bareNumber(at.volume)]
      : [],
  );
  const furthest = Math.max(0, ...wanted);
  return furthest <= least ? least : roundEnd(furthest);
}

/** A curve with the option that it is of. */
interface Curve {
  readonly option: Feasible;
  readonly curve: CostOverVolume;
}

const lastOf = ({ curve: { series } }: Curve) => series.points.at(-1)?.x ?? 0;

/** One point of the chart at which lines cross: several where some of them lie on each other. */
interface Mark {
  readonly id: string;
  readonly label: string;
  readonly meetings: readonly [Meeting, ...Meeting[]];
}

/** Nearer than this nobody sees two points: of the reach of the chart. */
const ONE_POINT = 1e-6;

/** The points at which lines cross or touch, by number; lines that stay together have no one point. */
function marksOf(crossings: readonly Meeting[], reach: number): Mark[] {
  const points: [Meeting, ...Meeting[]][] = [];
  for (const meeting of crossings) {
    const { at } = meeting;
    if (at.kind === 'same') continue;
    const there = points.find(
      ([{ at: of }]) =>
        Math.abs(bareNumber(of.volume) - bareNumber(at.volume)) <= reach * ONE_POINT &&
        Math.abs(bareNumber(of.cost) - bareNumber(at.cost)) < 0.01 &&
        of.kind === at.kind,
    );
    if (there) there.push(meeting);
    else points.push([meeting]);
  }
  return points.map((meetings, place) => ({
    id: `mark-${place + 1}`,
    label: `${place + 1}`,
    meetings,
  }));
}

/** A mark on every line where the plan stands, and one at each crossing, by its number. */
function dotsOf(curves: readonly Curve[], marks: readonly Mark[]): ChartDot[] {
  const planned = curves.flatMap(
    ({ option, curve: { planned: volume, series } }, at): ChartDot[] => {
      const point = series.points.find(({ x }) => x === bareNumber(volume));
      return point ? [{ kind: 'planned', id: `plan-${option.id}`, series: at, ...point }] : [];
    },
  );
  const crossed = marks.map(
    ({ id, label, meetings: [{ at }] }): ChartDot => ({
      kind: 'crossing',
      id,
      label,
      x: bareNumber(at.volume),
      y: bareNumber(at.cost),
    }),
  );
  return [...planned, ...crossed];
}

/** The names of what is cheaper on one side of a mark, each once. */
function namesOf(meetings: readonly Meeting[], side: 'below' | 'above'): string {
  return inWords([
    ...new Set(meetings.flatMap(({ at }) => (at.kind === 'crossing' ? [at[side].name] : []))),
  ]);
}

function markRow({ id, label, meetings }: Mark): Row {
  const [{ one, other, at }] = meetings;
  const [volume, cost, below, above] = meetingCells(at);
  // The two that cross stand beside, as the cheaper below and the cheaper above.
  return at.kind === 'crossing'
    ? {
        id,
        label: `Mark ${label}`,
        cells: [
          volume,
          cost,
          { kind: 'sentence', sentence: [namesOf(meetings, 'below')] },
          { kind: 'sentence', sentence: [namesOf(meetings, 'above')] },
        ],
      }
    : {
        id,
        label: `Mark ${label}: ${one.name} and ${other.name}`,
        cells: [volume, cost, below, above],
      };
}

function crossingsTable(crossings: readonly Meeting[], marks: readonly Mark[]): Table {
  const together = crossings.filter(({ at }) => at.kind === 'same');
  return {
    id: 'cost-crossings',
    title: 'Where two lines cost the same',
    corner: 'In the chart',
    columns: [
      { id: 'volume', title: 'Data out a month' },
      { id: 'cost', title: 'Known cost there' },
      { id: 'below', title: 'Cheaper below' },
      { id: 'above', title: 'Cheaper above' },
    ],
    groups: [
      {
        id: 'crossings',
        title: 'All else as planned',
        rows: [
          ...marks.map(markRow),
          ...together.map(
            ({ one, other, at }, place): Row => ({
              id: `together-${place + 1}`,
              label: `On each other: ${one.name} and ${other.name}`,
              cells: meetingCells(at),
            }),
          ),
        ],
      },
    ],
  };
}

/** What of the lines is not drawn, and why. */
function endSentences(curves: readonly Curve[], reach: number, region: string): string[] {
  return curves.flatMap(({ option, curve: { ends } }): string[] => {
    if (ends === undefined || bareNumber(ends.volume) >= reach) return [];
    const why = `no price of ${lineNames(ends.lines)} is known in ${region}`;
    return [
      bareNumber(ends.volume) === 0
        ? `${option.name} has no line: ${why}.`
        : `The line of ${option.name} ends at ${formatFigure(ends.volume)}: beyond it ${why}.`,
    ];
  });
}

/** The volumes of the table: even ones, and the plan's own. */
function volumesInTable(reach: number, planned: number): number[] {
  const step = reach / TABLE_STEPS;
  const even = Array.from({ length: TABLE_STEPS + 1 }, (_, i) => step * i);
  return [...even.filter((x) => Math.abs(x - planned) > step / 10), planned].toSorted(
    (one, other) => one - other,
  );
}

function costCell(of: Curve, volume: number): Cell {
  const { ends, series } = of.curve;
  return ends && volume > lastOf(of)
    ? { kind: 'not-priced', missing: ends.lines }
    : { kind: 'figure', figure: series.traceAt(volume) };
}

/**
 * How known costs move with data out, as a chart and as the tables that say the same.
 * @param options in the order of their rank; the first that do the job are drawn.
 */
export function costOverVolume(
  assessment: Assessment,
  options: readonly OptionAssessment[],
): { readonly chart: LinesChart; readonly table: Table; readonly crossings?: Table } | undefined {
  const doing = options.filter((option): option is Feasible => option.status === 'feasible');
  const drawn = doing.slice(0, MOST_LINES);
  const meetings = meetingsOf(assessment, drawn);
  const reach = reachOf(assessment, drawn, meetings);
  if (reach === 0) return undefined;
  const crossings = meetings.filter(({ at }) => bareNumber(at.volume) <= reach);
  const all = drawn.flatMap((option): Curve[] => {
    const also = crossings.flatMap(({ one, other, at }) =>
      one === option || other === option ? [bareNumber(at.volume)] : [],
    );
    const curve = sweep(assessment, option, reach, also);
    return curve ? [{ option, curve }] : [];
  });
  const curves = all.filter((of) => lastOf(of) > 0);
  const [first] = curves;
  if (first === undefined) return undefined;
  const { xLabel, xUnit } = first.curve.series;
  const plannedGb = bareNumber(first.curve.planned);
  const largest = Math.max(...curves.flatMap(({ curve }) => curve.series.points.map(({ y }) => y)));
  const planned = formatFigure(first.curve.planned);
  const whose =
    doing.length > MOST_LINES
      ? `the ${MOST_LINES} cheapest options that do the job`
      : 'each option that does the job';
  const marks = marksOf(crossings, reach);
  const dots = dotsOf(curves, marks);
  const title = 'Known cost over data out';
  const summary = [
    `Known monthly cost of ${whose} from no data out to ${formatQuantity(reach, xUnit)} a month. The plan stands at ${planned}.`,
    ...(marks.length > 0
      ? ['Where two of them cost the same is marked by a number, and listed.']
      : []),
    ...endSentences(all, reach, assessment.plan.aws.region.choice),
  ];
  const columns = curves.map(({ option: { id, name } }) => ({ id, title: name }));
  return {
    chart: {
      kind: 'lines',
      id: 'cost-over-volume',
      title,
      summary: summary.join(' '),
      x: axisFromZero(`${xLabel}, GB`, reach, 'exactly', (value) =>
        formatQuantity(value, 'number'),
      ),
      y: axisFromZero('Known cost a month, USD', largest, 'round', (value) =>
        formatQuantity(value, 'number'),
      ),
      series: curves.map(({ option, curve: { series } }) => ({
        id: option.id,
        label: series.label,
        points: series.points,
      })),
      marker: { x: plannedGb, label: `Plan: ${planned}` },
      dots,
    },
    table: {
      id: 'cost-over-volume-table',
      title,
      corner: xLabel,
      columns,
      groups: [
        {
          id: 'volumes',
          title: 'All else as planned',
          rows: volumesInTable(reach, plannedGb).map((x) => ({
            id: `volume-${x}`,
            label: `${formatQuantity(x, xUnit)}${x === plannedGb ? ', the plan' : ''}`,
            cells: curves.map((of) => costCell(of, x)),
          })),
        },
      ],
    },
    ...(crossings.length > 0 && { crossings: crossingsTable(crossings, marks) }),
  };
}
