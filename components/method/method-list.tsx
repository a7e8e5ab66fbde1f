'use client';

import Link from 'next/link';
import { useState } from 'react';
import { FilterField } from '@/components/ui/filter-field';
import { hasWords } from '@/lib/views/has-words';
import type { FormulaLine, TopicLines } from '@/lib/views/method-page';
import { methodAddress } from '@/lib/views/page-address';

function matches(line: FormulaLine, topic: TopicLines, query: string): boolean {
  const { label, id, telling, output } = line;
  return hasWords(`${label} ${id} ${telling} ${output} ${topic.title}`, query);
}

function Line({ line }: { line: FormulaLine }) {
  const { id, label, telling, isProcedure, output } = line;
  return (
    <li className="grid gap-x-8 gap-y-1 border-t border-line py-3 md:grid-cols-[17rem_minmax(0,1fr)_4.5rem]">
      <div>
        <Link
          href={methodAddress(id)}
          prefetch={false}
          className="font-medium underline decoration-line underline-offset-4 hover:text-accent hover:decoration-accent"
        >
          {label}
        </Link>
        <p className="mt-0.5 font-mono text-xs text-muted">{id}</p>
      </div>
      <p
        className={
          isProcedure
            ? 'max-w-measure text-sm leading-relaxed text-muted'
            : 'font-mono text-compact leading-relaxed'
        }
      >
        {telling}
      </p>
      <p className="text-sm text-muted md:text-right">
        <span className="md:sr-only">in </span>
        {output}
      </p>
    </li>
  );
}

/** Every formula by topic, and a field that narrows them. */
export function MethodList({ topics }: { topics: readonly TopicLines[] }) {
  const [query, setQuery] = useState('');
  const found = topics
    .map((topic) => ({
      ...topic,
      lines: topic.lines.filter((line) => matches(line, topic, query)),
    }))
    .filter(({ lines }) => lines.length > 0);
  const count = (of: readonly TopicLines[]) => of.flatMap(({ lines }) => lines).length;

  return (
    <div className="mt-8 gap-x-12 lg:grid lg:grid-cols-[11rem_minmax(0,1fr)]">
      <nav aria-label="Topics" className="print-hidden lg:sticky lg:top-6 lg:self-start">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 border-line text-sm lg:block lg:border-l">
          {found.map(({ id, title, lines }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-7 items-center justify-between gap-2 text-muted hover:text-accent lg:-ml-px lg:border-l lg:border-transparent lg:pl-4 lg:hover:border-accent"
              >
                {title}
                <span className="text-xs">{lines.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-6 min-w-0 lg:mt-0">
        <div className="needs-script flex flex-wrap items-end gap-x-4 gap-y-2">
          <FilterField
            id="method-filter"
            label="Filter"
            placeholder="tunnel, bps, cost.by-hour …"
            value={query}
            onChange={setQuery}
          />
          <p role="status" className="pb-2 text-sm text-muted">
            {query.trim() === ''
              ? `${count(topics)} formulas`
              : `${count(found)} of ${count(topics)} formulas`}
          </p>
        </div>
        {found.length === 0 && (
          <p className="mt-8 text-muted">No formula has these words. Esc empties the filter.</p>
        )}
        {found.map(({ id, title, lines }) => (
          <section key={id} aria-labelledby={id} className="mt-9">
            <h2 id={id} className="mb-2 scroll-mt-6 text-lg font-semibold tracking-tight">
              {title}
            </h2>
            <ul className="border-b border-line">
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
