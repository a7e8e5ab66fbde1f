'use client';

import { memo, useMemo } from 'react';
import { ChartView } from '@/components/chart-view/chart-view';
import { TableView } from '@/components/table-view/table-view';
import { Card } from '@/components/ui/card';
import { Drawer } from '@/components/ui/drawer';
import type { Assessment, OptionAssessment } from '@/lib/planner';
import type { ChartModel } from '@/lib/views/chart-model';
import { costBars } from '@/lib/views/cost-bars';
import { costOverVolume } from '@/lib/views/cost-over-volume';
import type { Table } from '@/lib/views/table';
import { useSettled } from './use-settled';

/** A sweep and drawings are too slow for every key: they follow when typing pauses. */
const QUIET_MS = 150;

interface ChartPanelProps {
  view: { readonly chart: ChartModel; readonly table: Table } | undefined;
  tableTitle: string;
}

function ChartPanel({ view, tableTitle }: ChartPanelProps) {
  if (view === undefined) return null;
  const { chart, table } = view;
  return (
    <Card id={chart.id} title={chart.title} lead={chart.summary}>
      <ChartView chart={chart} />
      <div className="mt-4 border-b border-line">
        <Drawer title={tableTitle}>
          <TableView table={table} align="right" />
        </Drawer>
      </div>
    </Card>
  );
}

interface ChartPanelsProps {
  assessment: Assessment;
  /** The options to draw, in the order of their rank. */
  options: readonly OptionAssessment[];
}

const Settled = memo(function Settled({ shown }: { shown: ChartPanelsProps }) {
  const bars = useMemo(() => costBars(shown.options), [shown]);
  const lines = useMemo(() => costOverVolume(shown.assessment, shown.options), [shown]);
  return (
    <>
      <ChartPanel view={bars} tableTitle="The bars as a table" />
      <ChartPanel view={lines} tableTitle="The same as a table" />
    </>
  );
});

/** What each option's cost is made of, and how it moves with the volume out of AWS. */
export function ChartPanels({ assessment, options }: ChartPanelsProps) {
  const shown = useMemo(() => ({ assessment, options }), [assessment, options]);
  return <Settled shown={useSettled(shown, QUIET_MS)} />;
}
