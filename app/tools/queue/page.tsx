import type { Metadata } from 'next';
import { QueueTool } from '@/components/queue-tool/queue-tool';
import { ToolsNav } from '@/components/site/tools-nav';
import { PageHeading } from '@/components/ui/page-heading';

export const metadata: Metadata = {
  title: 'Queue',
  description:
    'What a utilisation buys in delay and loss: how long packets wait before a line, what a burst queues, and what a buffer or a policer drops of it.',
};

export default function QueuePage() {
  return (
    <main id="content" className="page pt-10 pb-20">
      <ToolsNav />
      <PageHeading title="What a utilisation buys">
        <p>
          How long packets wait before a line at a given load, what a burst queues, and what a
          buffer or a policer drops of it. Every figure answers where it comes from.
        </p>
      </PageHeading>
      <QueueTool />
    </main>
  );
}
