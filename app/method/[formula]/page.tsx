import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MethodArticle } from '@/components/method/method-article';
import { currentEdition } from '@/lib/editions/current-edition';
import { assessPlan, formulas } from '@/lib/planner';
import { methodPages } from '@/lib/views/method-page';
import { formulaUses } from '@/lib/views/worked-example';
import { seedExample } from '@/lib/workspace/examples';

const pages = methodPages(formulas, formulaUses(assessPlan(seedExample.input, currentEdition)));

/** There are no other formulas: any other address is not found, and nothing runs for it. */
export const dynamicParams = false;

export function generateStaticParams() {
  return pages.map(({ id }) => ({ formula: id }));
}

async function pageAt({ params }: PageProps<'/method/[formula]'>) {
  const { formula } = await params;
  return pages.find(({ id }) => id === formula);
}

export async function generateMetadata(props: PageProps<'/method/[formula]'>): Promise<Metadata> {
  const page = await pageAt(props);
  return page ? { title: page.label, description: `${page.label}: ${page.telling}` } : {};
}

export default async function FormulaPage(props: PageProps<'/method/[formula]'>) {
  const page = await pageAt(props);
  if (page === undefined) notFound();
  return (
    <main id="content" className="page pt-8 pb-20">
      <MethodArticle page={page} />
    </main>
  );
}
