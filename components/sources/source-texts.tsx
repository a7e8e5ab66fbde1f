import { OutwardLink } from '@/components/ui/outward-link';
import type { SourceText } from '@/lib/views/sources-page';

/** The texts themselves, and how each was read where that needs saying. */
export function SourceTexts({ texts }: { texts: readonly SourceText[] }) {
  return (
    <section aria-labelledby="texts" className="mt-16 border-t border-line pt-8">
      <h2 id="texts" className="text-xl font-semibold tracking-tight">
        The texts
      </h2>
      <p className="mt-1 max-w-measure text-sm text-muted">
        Where a vendor’s page could not be read itself, the note says which dated copy was.
      </p>
      <ol className="mt-5 grid gap-x-16 lg:grid-cols-2">
        {texts.map(({ title, url, note, constants }, at) => (
          <li
            key={`${title}${url}${note}`}
            id={`text-${at + 1}`}
            className="linked-row flex gap-4 border-t border-line py-2.5 text-sm"
          >
            <span className="w-7 shrink-0 text-right text-muted">{constants}</span>
            <div className="min-w-0">
              <OutwardLink href={url}>{title}</OutwardLink>
              {note && <p className="mt-0.5 text-xs leading-snug text-muted">{note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
