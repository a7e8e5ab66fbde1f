'use client';

import { FigureValue } from '@/components/figure/figure-value';
import { sentenceText } from '@/lib/views/cell-text';
import type { Cell } from '@/lib/views/table';
import { stopId } from './figure-stops';

/** Characters from which a cell is a text to be read and no answer at a glance. */
const LONG = 60;

interface CellViewProps {
  cell: Cell;
  /** Key of its row and id of its column. */
  row: string;
  columnId: string;
  /** The stop that the tab key reaches. */
  tabStop: string | undefined;
}

/** What one cell says; what is absent says why. */
export function CellView({ cell, row, columnId, tabStop }: CellViewProps) {
  const stopAt = (part: number) => {
    const stop = stopId(row, columnId, part);
    return { stop, tabIndex: stop === tabStop ? 0 : -1 };
  };
  switch (cell.kind) {
    case 'figure':
      return (
        <>
          <FigureValue figure={cell.figure} {...stopAt(0)} />
          {cell.note && (
            <span className="mt-0.5 block text-xs font-normal text-muted">{cell.note}</span>
          )}
        </>
      );
    case 'choice':
      return <FigureValue figure={cell.choice} {...stopAt(0)} />;
    case 'sentence': {
      const parts = cell.sentence.map((part, at) =>
        typeof part === 'string' ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
          <FigureValue key={at} figure={part} {...stopAt(at)} />
        ),
      );
      return sentenceText(cell.sentence).length > LONG ? (
        <span className="block text-xs leading-snug font-normal">{parts}</span>
      ) : (
        parts
      );
    }
    case 'not-priced':
      return (
        <>
          <span className="text-warn">Not priced</span>
          <span className="mt-0.5 block text-xs font-normal text-muted">
            {cell.missing.map(({ label }) => label).join(', ')}
          </span>
        </>
      );
    case 'none':
      return (
        <span className="text-muted">
          <span aria-hidden="true">–</span>
          <span className="sr-only">{cell.reason}</span>
        </span>
      );
    case 'blank':
      return null;
  }
}
