'use client';

import { useMemo } from 'react';
import { ChartView } from '@/components/chart-view/chart-view';
import { SentenceView } from '@/components/figure/sentence-view';
import { TableView } from '@/components/table-view/table-view';
import { ToolPage } from '@/components/tool-form/tool-page';
import { useToolQuestion } from '@/components/tool-form/use-tool-question';
import { Card } from '@/components/ui/card';
import { sentenceText } from '@/lib/views/cell-text';
import { queueView } from '@/lib/views/queue-view';
import type { Sentence } from '@/lib/views/table';
import { QUEUE_CONTROLS } from '@/lib/workspace/queue-controls';
import { QUEUE_FIELDS, readQueueQuestion } from '@/lib/workspace/queue-question';

function SentenceCard({
  id,
  title,
  sentences,
}: {
  id: string;
  title: string;
  sentences: readonly Sentence[];
}) {
  return (
    <Card id={id} title={title}>
      <ul className="max-w-prose list-disc space-y-1.5 pl-5 text-sm">
        {sentences.map((sentence) => (
          <li key={sentenceText(sentence)}>
            <SentenceView sentence={sentence} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What a utilisation buys in delay and loss, without a plan. */
export function QueueTool() {
  const { texts, ignored, problems, question, change } = useToolQuestion(
    QUEUE_FIELDS,
    readQueueQuestion,
  );
  const view = useMemo(() => question && queueView(question), [question]);
  if (view === undefined) return null;
  return (
    <ToolPage
      ignored={ignored}
      headline={view.headline}
      sentences={view.sentences}
      form={{
        label: 'Line, load and burst',
        name: 'queue',
        controls: QUEUE_CONTROLS,
        defaults: QUEUE_FIELDS,
        texts,
        problems,
        onChange: change,
      }}
    >
      {view.burst && <SentenceCard id="queue-burst" title="A burst" sentences={view.burst} />}
      <Card id="queue-steps" title={view.ladder.title}>
        <TableView table={view.ladder} align="right" />
      </Card>
      <Card id={view.chart.id} title={view.chart.title} lead={view.chart.summary}>
        <ChartView chart={view.chart} />
      </Card>
      <SentenceCard
        id="queue-granted"
        title="What this takes for granted"
        sentences={view.granted}
      />
    </ToolPage>
  );
}
