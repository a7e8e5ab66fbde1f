'use client';

import { useMemo, useState } from 'react';
import { TableView } from '@/components/table-view/table-view';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Assessment, OptionAssessment } from '@/lib/planner';
import { cellMarks } from '@/lib/views/cell-marks';
import { columnNotes } from '@/lib/views/column-note';
import { columnPages } from '@/lib/views/column-pages';
import { builtOf, comparison } from '@/lib/views/comparison';
import { equalRows, withoutRows } from '@/lib/views/equal-rows';
import { pickColumns } from '@/lib/views/pick-columns';
import { type HiddenOptions, shownIds } from '@/lib/views/shown-options';
import { ColumnChooser } from './column-chooser';
import { ColumnHead } from './column-head';
import { usePrinting } from './use-printing';

interface ComparisonPanelProps {
  assessment: Assessment;
  /** The assessment's options in the order of the columns. */
  options: readonly OptionAssessment[];
  hidden: HiddenOptions;
  onHide: (hidden: HiddenOptions) => void;
  onOpenOption: (id: string) => void;
}

/** On a sheet of A4 or Letter, upright. */
const COLUMNS_ON_PAPER = 5;

const rowCount = (count: number) => (count === 1 ? '1 equal row' : `${count} equal rows`);

/** Every question, every option: the leading one first, and what sets the others apart from it. */
export function ComparisonPanel({
  assessment,
  options,
  hidden,
  onHide,
  onOpenOption,
}: ComparisonPanelProps) {
  const [withEqual, setWithEqual] = useState(true);
  const [said, setSaid] = useState('');
  const isPrinting = usePrinting();
  const { table, silent, equal } = useMemo(() => {
    const picked = pickColumns(comparison(assessment), shownIds(options, hidden));
    const notBuilt = new Set(options.filter((option) => !builtOf(option)).map(({ id }) => id));
    return { table: picked, silent: notBuilt, equal: equalRows(picked, notBuilt) };
  }, [assessment, options, hidden]);
  const notes = useMemo(() => columnNotes(options), [options]);

  const rows = withEqual ? table : withoutRows(table, equal);
  const ids = table.columns.map(({ id }) => id);
  const sheets = isPrinting
    ? columnPages(ids, COLUMNS_ON_PAPER).map((page) => pickColumns(rows, page))
    : [rows];

  return (
    <Card id="comparison" title="Side by side">
      <div className="flex flex-wrap items-start gap-2 print:hidden">
        <Button
          look="outline"
          aria-pressed={!withEqual}
          disabled={equal.size === 0}
          className="aria-pressed:border-accent aria-pressed:bg-accent-soft"
          onClick={() => {
            setWithEqual(!withEqual);
            setSaid(`${rowCount(equal.size)} ${withEqual ? 'hidden' : 'shown'}`);
          }}
        >
          {equal.size === 0 ? 'No equal rows' : `Hide ${rowCount(equal.size)}`}
        </Button>
        <ColumnChooser
          options={options}
          hidden={hidden}
          onHide={(next) => {
            onHide(next);
            setSaid(`${shownIds(options, next).length} of ${options.length} options shown`);
          }}
        />
      </div>
      {table.columns.length > 1 && (
        <p className="mt-3 mb-1 text-xs text-muted">
          Against the first column: <span className="font-semibold text-ink">bold</span> differs,
          grey says the same.
        </p>
      )}
      {sheets.map((sheet, at) => (
        <TableView
          // biome-ignore lint/suspicious/noArrayIndexKey: the table keeps its place when its columns change
          key={at}
          table={sheet}
          align="left"
          {...(table.columns.length > 1 && { marks: cellMarks(sheet, silent) })}
          columnHead={(id, title) => (
            <ColumnHead title={title} note={notes.get(id)} onOpen={() => onOpenOption(id)} />
          )}
        />
      ))}
      <p role="status" aria-live="polite" className="sr-only">
        {said}
      </p>
    </Card>
  );
}
