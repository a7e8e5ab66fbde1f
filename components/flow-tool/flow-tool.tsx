'use client';

import { useMemo } from 'react';
import { FigureValue } from '@/components/figure/figure-value';
import { TableView } from '@/components/table-view/table-view';
import { ToolPage } from '@/components/tool-form/tool-page';
import { useToolQuestion } from '@/components/tool-form/use-tool-question';
import { Card } from '@/components/ui/card';
import { Gauge } from '@/components/ui/gauge';
import type { IsoDate } from '@/lib/planner';
import { flowView } from '@/lib/views/flow-view';
import { FLOW_CONTROLS } from '@/lib/workspace/flow-controls';
import { FLOW_FIELDS, readFlowFields } from '@/lib/workspace/flow-question';

/**
 * How fast one TCP flow goes, without a plan.
 * @param asOf the day whose limits count; the prices of that day stay out of the page.
 */
export function FlowTool({ asOf }: { asOf: IsoDate }) {
  const { texts, ignored, problems, question, change } = useToolQuestion(
    FLOW_FIELDS,
    readFlowFields,
  );
  const view = useMemo(() => question && flowView(question, asOf), [question, asOf]);
  if (view === undefined) return null;
  return (
    <ToolPage
      ignored={ignored}
      headline={view.headline}
      sentences={view.sentences}
      form={{
        label: 'Path and flow',
        name: 'flow',
        controls: FLOW_CONTROLS,
        defaults: FLOW_FIELDS,
        texts,
        problems,
        onChange: change,
      }}
    >
      {view.ceilings.length > 0 && (
        <Card
          id="flow-ceilings"
          title="What limits it"
          lead="Each as TCP data, so that like stands beside like: without frames, headers and what is lost."
        >
          <ul className="space-y-2">
            {view.ceilings.map(({ id, label, figure, width, isBinding }) => (
              <Gauge
                key={id}
                label={label}
                mark={isBinding ? 'binds' : undefined}
                value={<FigureValue figure={figure} />}
                width={width}
              />
            ))}
          </ul>
        </Card>
      )}
      <Card
        id="flow-controls"
        title={view.controls.title}
        lead="Loss that the path has by itself. Where a flow fills a line alone, it makes its own loss, and the line is what it gets."
      >
        <TableView table={view.controls} align="right" />
      </Card>
    </ToolPage>
  );
}
