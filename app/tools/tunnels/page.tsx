import type { Metadata } from 'next';
import { ToolsNav } from '@/components/site/tools-nav';
import { TunnelTool } from '@/components/tunnel-tool/tunnel-tool';
import { PageHeading } from '@/components/ui/page-heading';
import { currentEdition } from '@/lib/editions/current-edition';

export const metadata: Metadata = {
  title: 'Tunnels',
  description:
    'How many AWS Site-to-Site VPN tunnels a demand takes: bandwidth, packet rate, the spread of hashed flows, and what must survive.',
};

export default function TunnelsPage() {
  return (
    <main id="content" className="page pt-10 pb-20">
      <ToolsNav />
      <PageHeading title="How many tunnels">
        <p>
          What a demand takes of AWS Site-to-Site VPN tunnels: not demand over 1.25 Gbps, but
          packets, hashed flows and what must survive. Every figure answers where it comes from.
        </p>
      </PageHeading>
      <TunnelTool asOf={currentEdition.id} />
    </main>
  );
}
