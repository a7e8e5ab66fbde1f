import type { Metadata } from 'next';
import { MtuTool } from '@/components/mtu-tool/mtu-tool';
import { ToolsNav } from '@/components/site/tools-nav';
import { PageHeading } from '@/components/ui/page-heading';
import { currentEdition } from '@/lib/editions/current-edition';

export const metadata: Metadata = {
  title: 'MTU and MSS',
  description:
    'The largest packet in an AWS Site-to-Site VPN tunnel, the MSS to clamp to, and what becomes of one packet, exact to the byte.',
};

export default function MtuPage() {
  return (
    <main id="content" className="page pt-10 pb-20">
      <ToolsNav />
      <PageHeading title="MTU and MSS of a tunnel">
        <p>
          What fits into an AWS Site-to-Site VPN tunnel, the MSS to clamp TCP to, and what becomes
          of one packet on the way. Every figure answers where it comes from.
        </p>
      </PageHeading>
      <MtuTool asOf={currentEdition.id} />
    </main>
  );
}
