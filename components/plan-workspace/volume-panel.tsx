'use client';

import { memo, useMemo } from 'react';
import { ChartView } from '@/components/chart-view/chart-view';
import { TableView } from '@/components/table-view/table-view';
import { Card } from '@/components/ui/card';
import { Drawer } from '@/components/ui/drawer';
import type { Assessment } from '@/lib/planner';
import { costOverVolume } from '@/lib/views/cost-over-volume';
import { useSettled } from './use-settled';

/** A sweep and a drawing of it are too slow for every key: they follow when typing pauses. */
const QUIET_MS = 150;

const Settled = memo(function Settled({ assessment }: { assessment: Assessment }) {
  const view = useMemo(() => costOverVolume(assessment), [assessment]);
  if (view === undefined) return null;
  const { chart, table } = view;
  return (
    <Card id={chart.id} title={chart.title} lead={chart.summary}>
      <ChartView chart={chart} />
      <div className="mt-4 border-b border-line">
        <Drawer title="The same as a table">
          <TableView table={table} align="right" />
        </Drawer>
      </div>
    </Card>
  );
});

/** What each option costs over the volume out of AWS, drawn and as a table. */
export function VolumePanel({ assessment }: { assessment: Assessment }) {
  return <Settled assessment={useSettled(assessment, QUIET_MS)} />;
}
