import type { Metadata } from 'next';
import Link from 'next/link';
import { TOOLS } from '@/components/site/tools';
import { PageHeading } from '@/components/ui/page-heading';

export const metadata: Metadata = {
  title: 'Tools',
  description:
    'Calculators for one question at a time: MTU and MSS, VPN tunnels, one TCP flow, a queue.',
};

export default function ToolsPage() {
  return (
    <main id="content" className="page pt-10 pb-20">
      <PageHeading title="Tools">
        <p>
          One question at a time, without a plan. The address of each holds its question, so that an
          answer can be sent.
        </p>
      </PageHeading>
      <ul className="mt-8 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {TOOLS.map(({ href, name, lead }) => (
          <li
            key={href}
            className="relative rounded-xl border border-line bg-surface p-5 shadow-card hover:border-edge"
          >
            <h2 className="text-lg font-semibold tracking-tight">
              <Link href={href} className="after:absolute after:inset-0">
                {name}
              </Link>
            </h2>
            <p className="mt-1 text-sm text-muted">{lead}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
