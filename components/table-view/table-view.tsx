'use client';

import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { CellMark } from '@/lib/views/cell-marks';
import { rowKey } from '@/lib/views/row-key';
import type { Cell, Table } from '@/lib/views/table';
import { CellView } from './cell-view';
import { figureStops, stopAfter } from './figure-stops';
import { PinnedHead } from './pinned-head';
import { useScrolledPast } from './use-scrolled-past';

interface TableViewProps {
  table: Table;
  /** Numbers stand at the right of their column, as in a bill; options side by side at the left. */
  align: 'left' | 'right';
  /** The group that the others lead to, such as the sums of a bill. */
  strongGroup?: string;
  /** By row: which cells differ from the first column. */
  marks?: ReadonlyMap<string, readonly CellMark[]>;
  /** What the head of a column shows; its title where nothing else is said. */
  columnHead?: (columnId: string, title: string) => ReactNode;
}

const isText = (cell: Cell | undefined) => cell?.kind === 'sentence' || cell?.kind === 'choice';

const MARKED: Readonly<Record<CellMark, string>> = {
  first: 'font-medium',
  same: 'text-muted',
  differs: 'font-semibold',
  silent: '',
};

/**
 * A table of figures. They share one tab stop; the arrow keys go from one to the next. A table
 * that is wider than its place scrolls inside it, under a row heading that stays, and where
 * options stand side by side their names stay at the top of the window.
 */
export function TableView({ table, align, strongGroup, marks, columnHead }: TableViewProps) {
  const body = useRef<HTMLTableElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string>();
  const stops = figureStops(table);
  const tabStop = stops.some(({ id }) => id === chosen) ? chosen : stops[0]?.id;

  // On a phone a bill stands line under line, so that an amount is never out of sight.
  const stacked = align === 'right';
  const rows = table.groups.flatMap((group) => group.rows);
  const sides = table.columns.map((_, at) =>
    stacked && !rows.some(({ cells }) => isText(cells[at])) ? 'text-right' : '',
  );
  const headIsGone = useScrolledPast(head, !stacked);

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).dataset.stop;
    const next = from === undefined ? undefined : stopAfter(stops, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next.id);
    body.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next.id)}"]`)?.focus();
  };

  const scrolling = (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside take the keys, this hears them
    <section
      // Without figures in it, nothing else would let a keyboard scroll it.
      tabIndex={stops.length === 0 ? 0 : undefined}
      className="scroll-cue relative col-start-1 row-start-1 min-w-0 overflow-x-auto rounded-md"
      onKeyDown={move}
      onFocus={(event) => {
        const { stop } = event.target.dataset;
        if (stop !== undefined) setChosen(stop);
      }}
      onScroll={(event) => {
        if (strip.current) strip.current.scrollLeft = event.currentTarget.scrollLeft;
      }}
    >
      <table
        ref={body}
        className={`w-full border-separate border-spacing-0 text-left text-[0.8125rem] sm:text-sm ${
          stacked
            ? 'max-sm:block'
            : 'min-w-(--table) table-fixed print:min-w-0 print:text-[0.6875rem] [&_.figure-value]:scroll-mt-16 [&_.figure-value]:scroll-ml-(--label) print:[&_.figure-value]:whitespace-normal'
        }`}
      >
        <caption className="sr-only">
          {table.title}. The arrow keys go from figure to figure.
        </caption>
        {!stacked && (
          <colgroup>
            <col className="w-(--label)" />
            <col span={table.columns.length} />
          </colgroup>
        )}
        <thead ref={head} className={stacked ? 'max-sm:sr-only' : ''}>
          <tr>
            <th
              scope="col"
              className={`sticky left-0 z-10 border-b border-line bg-surface py-2 pr-3 text-xs font-medium text-muted ${
                stacked ? 'align-bottom' : 'border-r align-top'
              }`}
            >
              {table.corner}
            </th>
            {table.columns.map(({ id, title }, at) => (
              <th
                key={id}
                scope="col"
                className={`border-b border-line px-2 py-2 sm:px-3 ${sides[at]} ${
                  stacked
                    ? 'min-w-25 align-bottom text-xs font-medium text-muted sm:min-w-28'
                    : 'align-top font-semibold'
                }`}
              >
                {columnHead?.(id, title) ?? title}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups
          .filter((group) => group.rows.length > 0)
          .map((group) => (
            <tbody key={group.id} className={stacked ? 'max-sm:block' : ''}>
              <tr className={stacked ? 'max-sm:block' : ''}>
                <th
                  scope="rowgroup"
                  colSpan={table.columns.length + 1}
                  className="text-xs font-semibold text-accent"
                >
                  <span className="sticky left-0 block w-fit min-w-(--label,0px) bg-surface pt-5 pr-3 pb-1.5">
                    {group.title}
                  </span>
                </th>
              </tr>
              {group.rows.map((row) => {
                const key = rowKey(group, row);
                const rowMarks = marks?.get(key);
                return (
                  <tr
                    key={row.id}
                    className={`group/row break-inside-avoid ${
                      stacked
                        ? 'max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:gap-y-1 max-sm:border-t max-sm:border-line max-sm:py-2'
                        : ''
                    }`}
                  >
                    <th
                      scope="row"
                      className={`sticky left-0 z-10 border-t border-line bg-surface py-1.5 pr-3 align-top font-medium group-hover/row:bg-sunken ${
                        stacked
                          ? 'w-[32%] min-w-24 max-sm:static max-sm:col-span-2 max-sm:w-auto max-sm:border-0 max-sm:p-0'
                          : 'border-r'
                      }`}
                    >
                      {row.label}
                      {row.help && (
                        <span className="mt-0.5 hidden text-xs leading-snug font-normal text-muted sm:block">
                          {row.help}
                        </span>
                      )}
                    </th>
                    {row.cells.map((cell, at) => {
                      const column = table.columns[at];
                      const mark = rowMarks?.[at];
                      return (
                        <td
                          key={column?.id ?? at}
                          className={`border-t border-line px-2 py-1.5 align-top group-hover/row:bg-sunken sm:px-3 ${
                            sides[at]
                          } ${mark ? MARKED[mark] : ''} ${
                            group.id === strongGroup ? 'font-semibold' : ''
                          } ${
                            stacked
                              ? 'max-sm:border-0 max-sm:p-0 max-sm:text-left max-sm:[&:nth-child(even):last-child]:col-span-2'
                              : ''
                          } ${stacked && cell.kind === 'blank' ? 'max-sm:hidden' : ''}`}
                        >
                          {stacked && cell.kind !== 'blank' && (
                            <span
                              aria-hidden="true"
                              className="block text-xs font-normal text-muted sm:hidden"
                            >
                              {column?.title}
                            </span>
                          )}
                          <CellView
                            cell={cell}
                            row={key}
                            columnId={column?.id ?? ''}
                            tabStop={tabStop}
                          />
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          ))}
      </table>
    </section>
  );

  if (stacked) return scrolling;
  return (
    <div
      style={{ '--columns': table.columns.length } as CSSProperties}
      // The strip lies in the cell of the table, so that it stays within its height.
      className="grid grid-cols-1 [--column:6.75rem] [--label:6.75rem] [--table:calc(var(--label)+var(--columns)*var(--column))] sm:[--column:9rem] sm:[--label:12rem]"
    >
      <PinnedHead table={table} strip={strip} visible={headIsGone} />
      {scrolling}
    </div>
  );
}
