import {
  type Assessment,
  type CostOverVolume,
  type OptionAssessment,
  costOverVolume as sweep,
} from '../planner';
import { formatQuantity } from '../quantity/format-quantity';
import { axisFromZero } from './axis-from-zero';
import type { LinesChart } from './chart-model';
import { formatFigure } from './format-figure';
import type { Table } from './table';

/** Points of the curve that the table beside the chart lists. */
const TABLE_EVERY = 4;

/** More lines than these nobody tells apart. */
export const MOST_LINES = 8;

/**
 * How known costs move with data out, as a chart and as the table that says the same.
 * @param options in the order of their rank; the first that do the job are drawn.
 */
export function costOverVolume(
  assessment: Assessment,
  options: readonly OptionAssessment[],
): { readonly chart: LinesChart; readonly table: Table } | undefined {
  const curves: CostOverVolume[] = [];
  const columns: { id: string; title: string }[] = [];
  const doing = options.filter((option) => option.status === 'feasible');
  for (const option of doing.slice(0, MOST_LINES)) {
    const curve = sweep(assessment, option, option);
    if (!curve) continue;
    curves.push(curve);
    columns.push({ id: option.id, title: option.name });
  }
  const [first] = curves;
  if (first === undefined) return undefined;
  const { points, xLabel, xUnit } = first.series;
  const lastX = points.at(-1)?.x ?? 0;
  if (lastX === 0) return undefined;
  const largest = Math.max(...curves.flatMap(({ series }) => series.points.map(({ y }) => y)));
  const planned = formatFigure(first.planned);
  const whose =
    doing.length > MOST_LINES
      ? `the ${MOST_LINES} cheapest options that do the job`
      : 'each option that does the job';
  const title = 'Known cost over data out';
  return {
    chart: {
      kind: 'lines',
      id: 'cost-over-volume',
      title,
      summary: `Known monthly cost of ${whose} from no data out to ${formatQuantity(lastX, xUnit)} a month. The plan stands at ${planned}.`,
      x: axisFromZero(`${xLabel}, GB`, lastX, 'exactly', (value) =>
        formatQuantity(value, 'number'),
      ),
      y: axisFromZero('Known cost a month, USD', largest, 'round', (value) =>
        formatQuantity(value, 'number'),
      ),
      series: curves.map(({ series }, i) => ({
        id: columns[i]?.id ?? series.address,
        label: series.label,
        points: series.points,
      })),
      marker: { x: points[(points.length - 1) / 2]?.x ?? 0, label: `Plan: ${planned}` },
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
          rows: points
            .filter((_, i) => i % TABLE_EVERY === 0)
            .map(({ x }) => ({
              id: `volume-${x}`,
              label: formatQuantity(x, xUnit),
              cells: curves.map(({ series }) => ({
                kind: 'figure' as const,
                figure: series.traceAt(x),
              })),
            })),
        },
      ],
    },
  };
}
