import type { SourcesPage } from '@/lib/views/sources-page';

/** How many constants there are, how sure they are, and how old the oldest is. */
export function SourcesSummary({ page }: { page: SourcesPage }) {
  const { limits, prices, notPublished, confidences, oldest, edition, texts } = page;
  const facts = [
    ['Limits', limits],
    ['Prices', prices],
    ['Not published', notPublished],
    ['Texts read', texts.length],
  ] as const;
  return (
    <section
      aria-label="Summary"
      className="mt-8 grid gap-x-12 gap-y-6 border-y border-line py-6 md:grid-cols-2 lg:grid-cols-[auto_minmax(0,1fr)_minmax(0,1fr)]"
    >
      <dl className="grid grid-cols-2 gap-x-10 gap-y-4 md:max-lg:col-span-2 md:max-lg:grid-cols-4">
        {facts.map(([term, count]) => (
          <div key={term}>
            <dt className="text-xs text-muted">{term}</dt>
            <dd className="text-2xl font-semibold tracking-tight">{count}</dd>
          </div>
        ))}
      </dl>
      <table className="w-full self-start text-left text-compact">
        <caption className="pb-1.5 text-left text-xs text-muted">By confidence</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Confidence</th>
            <th scope="col">Constants</th>
            <th scope="col">Part</th>
          </tr>
        </thead>
        <tbody>
          {confidences.map(({ confidence, count, width }) => (
            <tr key={confidence} data-confidence={confidence}>
              <th scope="row" className="w-28 py-0.5 font-normal">
                {confidence}
              </th>
              <td className="w-12 py-0.5 pr-3 text-right font-medium">{count}</td>
              <td className="py-0.5" aria-hidden="true">
                <span className="block h-2 rounded-sm bg-(--mark)" style={{ width }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="text-sm">
        <p className="text-xs text-muted">The oldest, standards aside</p>
        <p className="mt-1 text-lg font-semibold tracking-tight">{oldest.age}</p>
        <p className="mt-0.5">
          <a
            href={`#${oldest.id}`}
            className="text-accent underline underline-offset-2 hover:no-underline"
          >
            {oldest.label}
          </a>
          , known since {oldest.validFrom}
        </p>
        <p className="mt-2 text-xs text-muted">
          Ages are counted to {edition}, the day of the edition.
        </p>
      </div>
    </section>
  );
}
