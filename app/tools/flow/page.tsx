import type { Metadata } from 'next';
import { FlowTool } from '@/components/flow-tool/flow-tool';
import { ToolsNav } from '@/components/site/tools-nav';
import { PageHeading } from '@/components/ui/page-heading';
import { currentEdition } from '@/lib/editions/current-edition';

export const metadata: Metadata = {
  title: 'One flow',
  description:
    'How fast one TCP flow goes over an RTT, a loss, a window and a line, and what holds it: Reno, CUBIC or BBR.',
};

export default function FlowPage() {
  return (
    <main id="content" className="page pt-10 pb-20">
      <ToolsNav />
      <PageHeading title="How fast one flow goes">
        <p>
          What one TCP flow carries at an RTT, a loss, a window and a line, and which of them holds
          it. Every figure answers where it comes from.
        </p>
      </PageHeading>
      <FlowTool asOf={currentEdition.id} />
    </main>
  );
}
