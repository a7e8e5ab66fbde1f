'use client';

import { useDeferredValue, useMemo } from 'react';
import { ChartView } from '@/components/chart-view/chart-view';
import { SentenceView } from '@/components/figure/sentence-view';
import { TableView } from '@/components/table-view/table-view';
import { ToolPage } from '@/components/tool-form/tool-page';
import { useToolQuestion } from '@/components/tool-form/use-tool-question';
import { Card } from '@/components/ui/card';
import { Drawer } from '@/components/ui/drawer';
import type { IsoDate } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import type { Sentence } from '@/lib/views/table';
import { type TunnelChart, tunnelView } from '@/lib/views/tunnel-view';
import { TUNNEL_CONTROLS } from '@/lib/workspace/tunnel-controls';
import { notAsked, readTunnelQuestion, TUNNEL_FIELDS } from '@/lib/workspace/tunnel-question';

function ChartCard({ chart, table }: TunnelChart) {
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
}

function Sentences({ of }: { of: readonly Sentence[] }) {
  return (
    <ul className="max-w-prose list-disc space-y-1.5 pl-5 text-sm">
      {of.map((sentence) => (
        <li key={sentenceText(sentence)}>
          <SentenceView sentence={sentence} />
        </li>
      ))}
    </ul>
  );
}

/**
 * How many tunnels a demand takes, without a plan.
 * @param asOf the day whose limits count; the prices of that day stay out of the page.
 */
export function TunnelTool({ asOf }: { asOf: IsoDate }) {
  const { texts, ignored, problems, question, change } = useToolQuestion(
    TUNNEL_FIELDS,
    readTunnelQuestion,
  );
  // Thousands of flows take longer than a key: what is typed goes first.
  const settled = useDeferredValue(question);
  const view = useMemo(() => settled && tunnelView(settled, asOf), [settled, asOf]);
  if (view === undefined) return null;
  return (
    <ToolPage
      ignored={ignored}
      headline={view.headline}
      sentences={view.sentences}
      form={{
        label: 'Demand and tunnels',
        name: 'tunnels',
        controls: TUNNEL_CONTROLS,
        defaults: TUNNEL_FIELDS,
        texts,
        problems,
        unasked: notAsked(texts),
        onChange: change,
      }}
    >
      {view.findings.length > 0 && (
        <Card id="tunnel-findings" title="What to watch">
          <Sentences of={view.findings} />
        </Card>
      )}
      <Card id="tunnel-steps" title={view.counts.title}>
        <TableView table={view.counts} align="right" strongGroup="survival" />
      </Card>
      {view.curve && <ChartCard {...view.curve} />}
      {view.busiest && <ChartCard {...view.busiest} />}
      <Card id="tunnel-granted" title="What this takes for granted">
        <Sentences of={view.granted} />
      </Card>
    </ToolPage>
  );
}
