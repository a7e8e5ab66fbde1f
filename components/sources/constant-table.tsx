'use client';

import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { FilterField } from '@/components/ui/filter-field';
import { SelectControl } from '@/components/ui/select-control';
import { hasWords } from '@/lib/views/has-words';
import type { ConstantLine, SourcesPage, SourceText } from '@/lib/views/sources-page';
import { ConstantRow } from './constant-row';

const ALL = '';
const KINDS = [
  { value: ALL, label: 'Limits and prices' },
  { value: 'limit', label: 'Limits' },
  { value: 'price', label: 'Prices' },
] as const;

interface Wanted {
  readonly words: string;
  readonly kind: string;
  readonly confidence: string;
}

const EVERYTHING: Wanted = { words: '', kind: ALL, confidence: ALL };

function matches(line: ConstantLine, text: SourceText | undefined, wanted: Wanted): boolean {
  const { id, label, scope, kind, confidence, value, note } = line;
  return (
    (wanted.kind === ALL || wanted.kind === kind) &&
    (wanted.confidence === ALL || wanted.confidence === confidence) &&
    hasWords(
      `${id} ${label} ${scope} ${value ?? 'not published'} ${note ?? ''} ${text?.title}`,
      wanted.words,
    )
  );
}

interface FilterSelectProps {
  id: string;
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
}

function FilterSelect({ id, label, ...control }: FilterSelectProps) {
  return (
    <div className="min-w-40 flex-1 sm:flex-none">
      <label htmlFor={id} className="mb-1 block text-compact font-medium">
        {label}
      </label>
      <SelectControl id={id} invalid={false} {...control} />
    </div>
  );
}

interface ConstantTableProps {
  groups: SourcesPage['groups'];
  texts: readonly SourceText[];
  confidences: readonly string[];
}

/** Every limit and price under its heading, narrowed by words, kind and confidence. */
export function ConstantTable({ groups, texts, confidences }: ConstantTableProps) {
  const [asked, setWanted] = useState(EVERYTHING);
  // What is typed shows at once; hundreds of rows follow in a render that a key may interrupt.
  const wanted = useDeferredValue(asked);
  const found = groups.map((group) => {
    const fits = group.lines.map((line) => matches(line, texts[line.text], wanted));
    return { ...group, fits, count: fits.filter(Boolean).length };
  });
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const shown = sum(found.map(({ count }) => count));

  // A link to a row that the filter hides shows everything again, and goes there then.
  const sought = useRef<HTMLElement>(null);
  useEffect(() => {
    const seek = () => {
      const row = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (row === null || row.offsetParent !== null) return;
      sought.current = row;
      setWanted(EVERYTHING);
    };
    window.addEventListener('hashchange', seek);
    return () => window.removeEventListener('hashchange', seek);
  }, []);
  useEffect(() => {
    if (wanted !== EVERYTHING) return;
    sought.current?.scrollIntoView();
    sought.current = null;
  }, [wanted]);

  return (
    <>
      <div className="needs-script print-hidden flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="flex min-w-full flex-1 sm:min-w-72">
          <FilterField
            id="constant-filter"
            label="Filter"
            placeholder="tunnel, us-east-1, not published …"
            value={asked.words}
            onChange={(words) => setWanted({ ...asked, words })}
          />
        </div>
        <FilterSelect
          id="constant-kind"
          label="Kind"
          value={asked.kind}
          options={KINDS}
          onChange={(kind) => setWanted({ ...asked, kind })}
        />
        <FilterSelect
          id="constant-confidence"
          label="Confidence"
          value={asked.confidence}
          options={[
            { value: ALL, label: 'Any' },
            ...confidences.map((confidence) => ({ value: confidence, label: confidence })),
          ]}
          onChange={(confidence) => setWanted({ ...asked, confidence })}
        />
        <p role="status" className="min-w-28 pb-2 text-sm text-muted">
          {shown} of {sum(groups.map(({ lines }) => lines.length))}
        </p>
      </div>
      {shown === 0 && <p className="mt-8 text-muted">No constant fits this filter.</p>}
      <table className="constant-table mt-4 w-full border-collapse max-lg:block lg:table-fixed">
        <caption className="sr-only">
          Limits and prices with their value, scope, confidence, source and age
        </caption>
        <thead className="bg-canvas max-lg:sr-only lg:sticky lg:top-0 lg:z-10 lg:shadow-[0_1px_var(--line)]">
          <tr className="text-left text-xs text-muted [&_th]:not-first:pl-3 [&_th]:not-last:pr-3 [&_th]:py-2.5 [&_th]:font-medium">
            <th scope="col" className="w-[26%]">
              Constant
            </th>
            <th scope="col" className="w-[11%] text-right">
              Value
            </th>
            <th scope="col" className="w-[17%]">
              Holds for
            </th>
            <th scope="col" className="w-32">
              Confidence
            </th>
            <th scope="col">Source</th>
            <th scope="col" className="w-35">
              Holds from, age
            </th>
            <th scope="col" className="w-27">
              Read on
            </th>
          </tr>
        </thead>
        {found.map(({ id, title, lines, fits, count }) => (
          <tbody key={id} hidden={count === 0} className="max-lg:block">
            <tr className="max-lg:block">
              <th
                scope="rowgroup"
                colSpan={7}
                className="pt-6 pb-2 text-left text-base font-semibold tracking-tight"
              >
                {title} <span className="ml-1 text-xs font-normal text-muted">{count}</span>
              </th>
            </tr>
            {lines.map((line, at) => (
              <ConstantRow key={line.id} line={line} text={texts[line.text]} isHidden={!fits[at]} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
