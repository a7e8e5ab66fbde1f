import type { Choice, Figure } from '../planner';
import { type Catalogued, cataloguedUnder } from './catalogued-under';
import { constantGroups } from './constant-groups';
import { midSentence } from './mid-sentence';
import type { Cell, Row, Table } from './table';

const text = (of: string): Cell => ({ kind: 'sentence', sentence: [of] });

/** What is read of a row beside its value, as where a tier begins, is named after the row. */
function labelOf(
  { id, constant: { label } }: Catalogued,
  found: ReadonlyMap<string, Catalogued>,
): string {
  const whole = found.get(id.slice(0, Math.max(0, id.lastIndexOf('.'))));
  return whole ? `${whole.constant.label}: ${midSentence(label)}` : label;
}

function constantRow(read: Catalogued, found: ReadonlyMap<string, Catalogued>): Row {
  const { id, figure, constant } = read;
  const { scope, source, validFrom, retrieved, confidence } = constant;
  return {
    id,
    label: labelOf(read, found),
    cells: [
      { kind: 'figure', figure },
      text(scope),
      text(source.title),
      text(source.url),
      text(validFrom),
      text(retrieved),
      text(confidence),
    ],
  };
}

/** Every limit and price under the given figures, once, in the order of the page of sources. */
export function constantsTable(roots: readonly (Figure | Choice)[]): Table {
  const found = cataloguedUnder(roots);
  const inOrder = [...found.values()].toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  return {
    id: 'sources',
    title: 'What the figures rest on',
    corner: 'Limit or price',
    columns: [
      { id: 'value', title: 'Value' },
      { id: 'scope', title: 'Holds for' },
      { id: 'source', title: 'Source' },
      { id: 'url', title: 'Address of the source' },
      { id: 'valid-from', title: 'Valid from' },
      { id: 'retrieved', title: 'Read on' },
      { id: 'confidence', title: 'Confidence' },
    ],
    groups: constantGroups(inOrder).map(({ id, title, constants }) => ({
      id,
      title,
      rows: constants.map((read) => constantRow(read, found)),
    })),
  };
}
