import type { Metadata } from 'next';
import { MethodList } from '@/components/method/method-list';
import { PageHeading } from '@/components/ui/page-heading';
import { formulas } from '@/lib/planner';
import { methodLines } from '@/lib/views/method-page';

export const metadata: Metadata = {
  title: 'Method',
  description: 'Every formula that Trunkline computes with: inputs, units, limits and sources.',
};

export default function MethodIndexPage() {
  return (
    <main id="content" className="page pt-10 pb-20">
      <PageHeading title="Method">
        <p>
          Every formula behind the figures of a plan. Each has a page with its inputs, its limits,
          its sources and an example with the numbers in it.
        </p>
        <p>
          The expressions are not a description beside the code: a test evaluates each against its
          code on random inputs.
        </p>
      </PageHeading>
      <MethodList topics={methodLines(formulas)} />
    </main>
  );
}
