'use client';

import { useMemo } from 'react';
import { ByteStack } from '@/components/packet/byte-stack';
import { TableView } from '@/components/table-view/table-view';
import { ToolPage } from '@/components/tool-form/tool-page';
import { useToolQuestion } from '@/components/tool-form/use-tool-question';
import { Card } from '@/components/ui/card';
import type { IsoDate } from '@/lib/planner';
import { mtuView } from '@/lib/views/mtu-view';
import { MTU_CONTROLS } from '@/lib/workspace/mtu-controls';
import { MTU_FIELDS, readMtuQuestion } from '@/lib/workspace/mtu-question';
import { CommandList } from './command-list';

/**
 * What fits into a tunnel, without a plan.
 * @param asOf the day whose limits count; the prices of that day stay out of the page.
 */
export function MtuTool({ asOf }: { asOf: IsoDate }) {
  const { texts, ignored, problems, question, change } = useToolQuestion(
    MTU_FIELDS,
    readMtuQuestion,
  );
  const view = useMemo(() => question && mtuView(question, asOf), [question, asOf]);
  if (view === undefined) return null;
  const { stack } = view.packet;
  return (
    <ToolPage
      ignored={ignored}
      headline={view.headline}
      sentences={view.packet.fate}
      form={{
        label: 'Tunnel and packet',
        name: 'mtu',
        controls: MTU_CONTROLS,
        defaults: MTU_FIELDS,
        texts,
        problems,
        onChange: change,
      }}
    >
      {stack && (
        <Card id="byte-stack" title={stack.title}>
          <ByteStack parts={stack.parts} />
        </Card>
      )}
      <Card
        id="mtu-impact"
        title={view.impact.title}
        lead="What a clamp is worth, for the one size and for the mix. Where nobody clamps, a gateway splits what does not fit, or drops it where DF is set."
      >
        <TableView table={view.impact} align="right" />
      </Card>
      {view.commands && <CommandList {...view.commands} />}
      <Card id="mtu-suites" title={view.suites.title}>
        <TableView table={view.suites} align="right" />
      </Card>
      <Card
        id="mtu-ports"
        title={view.ports.title}
        lead="Without a tunnel. A private-IP VPN over Direct Connect brings the largest packet of the tunnel back, and none of these sizes."
      >
        <TableView table={view.ports} align="right" />
      </Card>
    </ToolPage>
  );
}
