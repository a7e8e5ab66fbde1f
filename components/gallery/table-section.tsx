'use client';

import { useState } from 'react';
import { ComparisonPanel } from '@/components/comparison/comparison-panel';
import { TableView } from '@/components/table-view/table-view';
import { ranked } from '@/lib/planner';
import { builtOf, comparison } from '@/lib/views/comparison';
import { equalRows, withoutRows } from '@/lib/views/equal-rows';
import { failureTable } from '@/lib/views/failure-table';
import { ledger } from '@/lib/views/ledger';
import type { HiddenOptions } from '@/lib/views/shown-options';
import type { Table } from '@/lib/views/table';
import { galleryPlans } from './gallery-plans';
import { GallerySection } from './gallery-section';
import { Specimen } from './specimen';

const { answered, many } = galleryPlans;
const [first] = ranked(answered.options);
const built = first && builtOf(first);
const unpriced = built?.cost.notPriced[0];
const manyRanked = ranked(many.options);
const nothingEqual = comparison(answered);

/** Every kind of cell, one a row. */
const kinds: Table | undefined = built && {
  id: 'gallery-kinds',
  title: 'Kinds of cells',
  corner: 'Kind',
  columns: [
    { id: 'one', title: 'Alone' },
    { id: 'two', title: 'With more' },
  ],
  groups: [
    {
      id: 'kinds',
      title: 'Kinds',
      rows: [
        {
          id: 'figure',
          label: 'Figure',
          help: 'Help says what the row means.',
          cells: [
            { kind: 'figure', figure: built.throughput.out.usable },
            { kind: 'figure', figure: built.cost.known, note: 'with a note' },
          ],
        },
        {
          id: 'choice',
          label: 'Choice',
          cells: [{ kind: 'choice', choice: answered.plan.aws.gateway }, { kind: 'blank' }],
        },
        {
          id: 'sentence',
          label: 'Sentence',
          cells: [
            { kind: 'sentence', sentence: ['Short, with ', built.packets.pathMtu] },
            {
              kind: 'sentence',
              sentence: [
                'One that is long enough to be read and not to be glanced at, with ',
                built.packets.mssIpv4,
                ' in it.',
              ],
            },
          ],
        },
        {
          id: 'absent',
          label: 'Absent',
          cells: [
            { kind: 'none', reason: 'no tunnels to count' },
            unpriced ? { kind: 'not-priced', missing: [unpriced] } : { kind: 'blank' },
          ],
        },
      ],
    },
  ],
};

/** Tables with every kind of cell, of both alignments, and with more columns than fit. */
export function TableSection() {
  const [hidden, setHidden] = useState<HiddenOptions>(new Set());
  return (
    <GallerySection title="Tables">
      {kinds && (
        <Specimen onCard label="TableView, every kind of cell">
          <TableView table={kinds} align="left" />
        </Specimen>
      )}
      <Specimen onCard label="TableView, equal rows hidden">
        <TableView
          table={withoutRows(nothingEqual, equalRows(nothingEqual, new Set()))}
          align="left"
        />
      </Specimen>
      {first && built && (
        <Specimen onCard label="TableView as a bill: numbers at the right, sums strong">
          <TableView table={ledger(built, first.id, first.name)} align="right" strongGroup="sums" />
          <TableView table={failureTable(built, first.id, first.name)} align="right" />
        </Specimen>
      )}
      <Specimen label="ComparisonPanel, many columns">
        <ComparisonPanel
          assessment={many}
          options={manyRanked}
          hidden={hidden}
          onHide={setHidden}
          onOpenOption={() => {}}
        />
      </Specimen>
    </GallerySection>
  );
}
