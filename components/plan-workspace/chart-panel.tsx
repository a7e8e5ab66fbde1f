'use client';

import { ChartView } from '@/components/chart-view/chart-view';
import { TableView } from '@/components/table-view/table-view';
import { Card } from '@/components/ui/card';
import { Drawer } from '@/components/ui/drawer';
import type { ReportChart } from '@/lib/views/report';

interface ChartPanelProps {
  view: ReportChart | undefined;
  tableTitle: string;
}

/** A chart under its heading, and the tables that say the same. */
export function ChartPanel({ view, tableTitle }: ChartPanelProps) {
  if (view === undefined) return null;
  const { chart, table, crossings } = view;
  return (
    <Card id={chart.id} title={chart.title} lead={chart.summary}>
      <ChartView chart={chart} />
      <div className="mt-4 border-b border-line">
        <Drawer title={tableTitle}>
          <TableView table={table} align="right" />
        </Drawer>
        {crossings && (
          <Drawer title={crossings.title}>
            <TableView table={crossings} align="right" />
          </Drawer>
        )}
      </div>
    </Card>
  );
}
