'use client';

import dynamic from 'next/dynamic';
import type { LinesChart } from '@/lib/views/chart-model';
import { seriesLook } from './series-look';

const placeholder = () => <div className="h-72" />;

// Drawn in the browser only; the place it takes is the same before and after.
const LineChart = dynamic(() => import('./line-chart').then((module) => module.LineChart), {
  ssr: false,
  loading: placeholder,
});

const DOTS = [
  { kind: 'planned', fill: 'var(--surface)', stroke: 'var(--ink)', text: 'Where the plan stands' },
  { kind: 'crossing', fill: 'var(--ink)', stroke: 'var(--ink)', text: 'Where two lines cross' },
] as const;

/** What the marks on the lines are, those that there are. */
function DotLegend({ dots }: { dots: NonNullable<LinesChart['dots']> }) {
  return (
    <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-xs">
      {DOTS.filter(({ kind }) => dots.some((dot) => dot.kind === kind)).map(
        ({ kind, fill, stroke, text }) => (
          <span key={kind} className="inline-flex items-center gap-2">
            <svg viewBox="0 0 12 12" className="size-3 shrink-0" aria-hidden="true">
              <circle cx="6" cy="6" r="4" fill={fill} stroke={stroke} strokeWidth="2" />
            </svg>
            {text}
          </span>
        ),
      )}
    </p>
  );
}

/** Lines with their legend, in which each is told by its dashes too. */
export function LinesView({ chart }: { chart: LinesChart }) {
  return (
    <figure>
      <figcaption className="grid gap-x-6 gap-y-1 text-xs sm:grid-cols-2">
        {chart.series.map(({ id, label }, at) => {
          const { stroke, dash } = seriesLook(at);
          return (
            <span key={id} className="inline-flex min-w-0 items-center gap-2">
              <svg viewBox="0 0 36 4" className="h-1 w-9 shrink-0" aria-hidden="true">
                <line
                  x1="0"
                  y1="2"
                  x2="36"
                  y2="2"
                  stroke={stroke}
                  strokeWidth="2.5"
                  strokeDasharray={dash}
                />
              </svg>
              <span className="min-w-0">{label}</span>
            </span>
          );
        })}
      </figcaption>
      {chart.dots && <DotLegend dots={chart.dots} />}
      <p className="mt-3 text-xs text-muted">{chart.y.label}</p>
      <div className="h-72" aria-hidden="true">
        <LineChart chart={chart} />
      </div>
      <p className="text-center text-xs text-muted">{chart.x.label}</p>
    </figure>
  );
}
