'use client';

import dynamic from 'next/dynamic';
import type { CSSProperties } from 'react';
import type { BarsChart } from '@/lib/views/chart-model';
import { seriesLook } from './series-look';

// Drawn in the browser only. Names and totals are part of the page and give the chart its height.
const BarChart = dynamic(() => import('./bar-chart').then((module) => module.BarChart), {
  ssr: false,
  loading: () => null,
});

/**
 * Bars with their legend. Each row of the page is as high as a band of the chart, so that a name of
 * any length stands at its bar: beside it, or on a phone above it.
 */
export function BarsView({ chart }: { chart: BarsChart }) {
  const { parts, bars, x } = chart;
  return (
    <figure>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-xs">
        {parts.map(({ id, label }, at) => (
          <span key={id} className="inline-flex items-center gap-2">
            <svg viewBox="0 0 12 12" className="size-3 shrink-0" aria-hidden="true">
              <rect width="12" height="12" rx="2" fill={seriesLook(at).stroke} />
            </svg>
            {label}
          </span>
        ))}
      </figcaption>
      <div
        aria-hidden="true"
        style={{ '--bars': bars.length } as CSSProperties}
        className="relative mt-4 h-[calc(var(--bars)*var(--row)+1.75rem)] [--row:5.5rem] sm:[--row:3.5rem]"
      >
        <div className="absolute inset-0 sm:right-44 sm:left-48">
          <BarChart chart={chart} />
        </div>
        <ol className="relative">
          {bars.map(({ id, label, note, total, missing }) => (
            <li
              key={id}
              className="flex h-(--row) flex-col justify-between px-2 pt-4 text-xs leading-tight sm:flex-row sm:items-center sm:p-0"
            >
              <span className="truncate font-medium sm:line-clamp-3 sm:w-46 sm:whitespace-normal">
                {note && <span className="font-normal text-bad">{note} · </span>}
                {label}
              </span>
              <span className="line-clamp-2 h-8 text-muted sm:line-clamp-3 sm:h-auto sm:w-42">
                <span className="text-sm leading-tight font-semibold text-ink sm:block">
                  {total}
                </span>
                {missing && (
                  <>
                    {' '}
                    plus {missing}, <span className="text-warn">not priced</span>
                  </>
                )}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <p className="text-center text-xs text-muted">{x.label}</p>
    </figure>
  );
}
