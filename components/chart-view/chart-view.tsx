'use client';

import dynamic from 'next/dynamic';
import type { ChartModel } from '@/lib/views/chart-model';
import { seriesLook } from './series-look';

const placeholder = () => <div className="h-72" />;

// Drawn in the browser only; the place it takes is the same before and after.
const LineChart = dynamic(() => import('./line-chart').then((module) => module.LineChart), {
  ssr: false,
  loading: placeholder,
});

/** A chart with its legend; what it says stands in words and in a table beside it. */
export function ChartView({ chart }: { chart: ChartModel }) {
  return (
    <figure>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-xs">
        {chart.series.map(({ id, label }, at) => {
          const { stroke, dash } = seriesLook(at);
          return (
            <span key={id} className="inline-flex items-center gap-2">
              <svg viewBox="0 0 24 4" className="h-1 w-6 shrink-0" aria-hidden="true">
                <line
                  x1="0"
                  y1="2"
                  x2="24"
                  y2="2"
                  stroke={stroke}
                  strokeWidth="2.5"
                  strokeDasharray={dash}
                />
              </svg>
              {label}
            </span>
          );
        })}
      </figcaption>
      <p className="mt-3 text-xs text-muted">{chart.y.label}</p>
      <div className="h-72" aria-hidden="true">
        <LineChart chart={chart} />
      </div>
      <p className="text-center text-xs text-muted">{chart.x.label}</p>
    </figure>
  );
}
