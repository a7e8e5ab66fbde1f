import type { Metadata } from 'next';
import { ConstantTable } from '@/components/sources/constant-table';
import { SourceTexts } from '@/components/sources/source-texts';
import { SourcesSummary } from '@/components/sources/sources-summary';
import { PageHeading } from '@/components/ui/page-heading';
import { currentEdition } from '@/lib/editions/current-edition';
import { sourcesPage } from '@/lib/views/sources-page';

export const metadata: Metadata = {
  title: 'Sources',
  description: 'Every limit and price that Trunkline knows, with its source, age and confidence.',
};

export default function ConstantsPage() {
  const page = sourcesPage(currentEdition);
  return (
    <main id="content" className="page pt-10 pb-20">
      <PageHeading title="Sources">
        <p>
          Every limit and price of the edition of {page.edition}: what it is worth, what it holds
          for, where it was read, and how far it can be trusted. What nobody publishes is here too,
          and is never zero.
        </p>
      </PageHeading>
      <SourcesSummary page={page} />
      <div className="mt-8">
        <ConstantTable
          groups={page.groups}
          texts={page.texts}
          confidences={page.confidences.map(({ confidence }) => confidence)}
        />
      </div>
      <SourceTexts texts={page.texts} />
    </main>
  );
}
