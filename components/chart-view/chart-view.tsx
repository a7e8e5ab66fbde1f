'use client';

import type { ChartModel } from '@/lib/views/chart-model';
import { BarsView } from './bars-view';
import { LinesView } from './lines-view';

/** A chart with its legend; what it says stands in words and in a table beside it. */
export function ChartView({ chart }: { chart: ChartModel }) {
  switch (chart.kind) {
    case 'lines':
      return <LinesView chart={chart} />;
    case 'bars':
      return <BarsView chart={chart} />;
  }
}
