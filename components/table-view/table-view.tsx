'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import type { Cell, Table } from '@/lib/views/table';
import { CellView } from './cell-view';
import { figureStops, stopAfter } from './figure-stops';

interface TableViewProps {
  table: Table;
  /** Numbers stand at the right of their column, as in a bill; options side by side at the left. */
  align: 'left' | 'right';
  /** The group that the others lead to, such as the sums of a bill. */
  strongGroup?: string;
}

const isText = (cell: Cell | undefined) => cell?.kind === 'sentence' || cell?.kind === 'choice';

/**
 * A table of figures. They share one tab stop; the arrow keys go from one to the next. A table
 * that is wider than its place scrolls inside it, under a row heading that stays.
 */
export function TableView({ table, align, strongGroup }: TableViewProps) {
  const body = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<string>();
  const stops = figureStops(table);
  const tabStop = stops.some(({ id }) => id === chosen) ? chosen : stops[0]?.id;

  // On a phone a bill stands line under line, so that an amount is never out of sight.
  const stacked = align === 'right';
  const rows = table.groups.flatMap((group) => group.rows);
  const sides = table.columns.map((_, at) =>
    align === 'right' && !rows.some(({ cells }) => isText(cells[at])) ? 'text-right' : '',
  );

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).dataset.stop;
    const next = from === undefined ? undefined : stopAfter(stops, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next.id);
    body.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next.id)}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside take the keys, this hears them
    <section
      // Without figures in it, nothing else would let a keyboard scroll it.
      tabIndex={stops.length === 0 ? 0 : undefined}
      className="scroll-cue overflow-x-auto rounded-md"
      onKeyDown={move}
      onFocus={(event) => {
        const { stop } = event.target.dataset;
        if (stop !== undefined) setChosen(stop);
      }}
    >
      <table
        ref={body}
        className={`w-full border-collapse text-left text-[0.8125rem] sm:text-sm ${stacked ? 'max-sm:block' : 'sm:table-fixed'}`}
      >
        <caption className="sr-only">
          {table.title}. The arrow keys go from figure to figure.
        </caption>
        <thead className={stacked ? 'max-sm:sr-only' : ''}>
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-10 border-b border-line bg-surface py-2 pr-3 align-bottom text-xs font-medium text-muted"
            >
              {table.corner}
            </th>
            {table.columns.map(({ id, title }, at) => (
              <th
                key={id}
                scope="col"
                className={`min-w-25 border-b border-line px-2 py-2 align-bottom sm:min-w-28 sm:px-3 ${sides[at]} ${
                  align === 'right' ? 'text-xs font-medium text-muted' : 'font-semibold'
                }`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups
          .filter(({ rows }) => rows.length > 0)
          .map((group) => (
            <tbody key={group.id} className={stacked ? 'max-sm:block' : ''}>
              <tr className={stacked ? 'max-sm:block' : ''}>
                <th
                  scope="rowgroup"
                  colSpan={table.columns.length + 1}
                  className="pt-5 pb-1.5 text-xs font-semibold text-accent"
                >
                  <span className="sticky left-0">{group.title}</span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <tr
                  key={row.id}
                  className={`group/row ${
                    stacked
                      ? 'max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:gap-y-1 max-sm:border-t max-sm:border-line max-sm:py-2'
                      : ''
                  }`}
                >
                  <th
                    scope="row"
                    className={`sticky left-0 z-10 w-[32%] min-w-24 border-t border-line bg-surface py-1.5 pr-3 align-top font-medium group-hover/row:bg-sunken ${
                      stacked
                        ? 'max-sm:static max-sm:col-span-2 max-sm:w-auto max-sm:border-0 max-sm:p-0'
                        : ''
                    }`}
                  >
                    {row.label}
                    {row.help && (
                      <span className="mt-0.5 hidden text-xs leading-snug font-normal text-muted sm:block">
                        {row.help}
                      </span>
                    )}
                  </th>
                  {row.cells.map((cell, at) => (
                    <td
                      key={table.columns[at]?.id ?? at}
                      className={`border-t border-line px-2 py-1.5 align-top group-hover/row:bg-sunken sm:px-3 ${
                        sides[at]
                      } ${group.id === strongGroup ? 'font-semibold' : ''} ${
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
                          {table.columns[at]?.title}
                        </span>
                      )}
                      <CellView
                        cell={cell}
                        rowId={`${group.id}/${row.id}`}
                        column={at}
                        tabStop={tabStop}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
      </table>
    </section>
  );
}
