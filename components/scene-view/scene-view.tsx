'use client';

import { type KeyboardEvent, useState } from 'react';
import { CellView } from '@/components/table-view/cell-view';
import { TableView } from '@/components/table-view/table-view';
import { Drawer } from '@/components/ui/drawer';
import type { Scene } from '@/lib/views/scene/scene';
import type { Row } from '@/lib/views/table';
import { SceneDrawing } from './scene-drawing';

interface SceneViewProps {
  /** The same topology for a wide and for a narrow place. */
  across: Scene;
  down: Scene;
}

/** The part of the path that a key leads to; none where the key does not move or the path ends. */
function partAfter(path: readonly string[], from: string, key: string): string | undefined {
  const at = path.indexOf(from);
  switch (key) {
    case 'Home':
      return path.at(0);
    case 'End':
      return path.at(-1);
    case 'ArrowRight':
    case 'ArrowDown':
      return path[at + 1];
    case 'ArrowLeft':
    case 'ArrowUp':
      return path[at - 1];
    default:
      return undefined;
  }
}

function Facts({ row, titles }: { row: Row; titles: readonly string[] }) {
  return (
    <>
      <p className="font-medium">{row.label}</p>
      <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {row.cells.map((cell, at) =>
          cell.kind === 'blank' ? null : (
            <div key={titles[at] ?? at} className="min-w-0">
              <dt className="text-xs text-muted">{titles[at]}</dt>
              <dd>
                <CellView
                  cell={cell}
                  row={row.id}
                  columnId={titles[at] ?? ''}
                  tabStop={undefined}
                />
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}

/**
 * A topology drawn, and the same as a table. The parts share one tab stop, the arrow keys go along
 * the path, and what is said of a part stands under the drawing.
 */
export function SceneView({ across, down }: SceneViewProps) {
  const { path, table } = across;
  const [chosen, choose] = useState<string>();
  const rows = table.groups.flatMap((group) => group.rows);
  const row = rows.find(({ id }) => id === chosen);
  const labelOf = (id: string) => rows.find((candidate) => candidate.id === id)?.label ?? id;

  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    const from = (event.target as Element).closest('[data-part]')?.getAttribute('data-part');
    const next = from ? partAfter(path, from, event.key) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    const part = event.currentTarget.querySelector<SVGElement>(`[data-part="${CSS.escape(next)}"]`);
    part?.focus();
  };
  const drawing = {
    chosen,
    tabStop: path.includes(chosen ?? '') ? chosen : path[0],
    labelOf,
    onChoose: choose,
    onKeyDown: move,
  };

  return (
    <div>
      <div className="hidden @3xl:block print:block">
        <SceneDrawing scene={across} {...drawing} />
      </div>
      <div className="-mx-3 sm:mx-0 @3xl:hidden print:hidden">
        <SceneDrawing scene={down} {...drawing} />
      </div>
      <div
        aria-live="polite"
        className="mt-3 min-h-16 rounded-md bg-sunken px-3 py-2 text-sm print:hidden"
      >
        {row ? (
          <Facts row={row} titles={table.columns.map(({ title }) => title)} />
        ) : (
          <p className="text-muted">
            Choose a part to see what is said of it; the arrow keys go along the path.
          </p>
        )}
      </div>
      <div className="mt-3 border-b border-line print:hidden">
        <Drawer title="The path as a table">
          <TableView table={table} align="right" />
        </Drawer>
      </div>
    </div>
  );
}
