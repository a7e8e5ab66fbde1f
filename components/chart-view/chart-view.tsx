'use client';

import type { ChartModel } from '@/lib/views/chart-model';
import { BarsView } from './bars-view';
import { LinesView } from './lines-view';

const nothing = <p className="text-sm text-muted">There is nothing to draw.</p>;

/** A chart with its legend; what it says stands in words and in a table beside it. */
export function ChartView({ chart }: { chart: ChartModel }) {
  switch (chart.kind) {
    case 'lines':
      return chart.series.length === 0 ? nothing : <LinesView chart={chart} />;
    case 'bars':
      return chart.bars.length === 0 ? nothing : <BarsView chart={chart} />;
  }
}
