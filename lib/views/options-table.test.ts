import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan } from '../planner';
import { examples } from '../workspace/examples';
import { cellText } from './cell-text';
import { optionsTable } from './options-table';

function remarksOf(example: string): Readonly<Record<string, string>> {
  const found = examples.find(({ id }) => id === example);
  if (found === undefined) throw new Error(`no example ${example}`);
  const { groups, columns } = optionsTable(assessPlan(found.input, currentEdition));
  const at = columns.findIndex(({ id }) => id === 'remark');
  const rows = groups.flatMap((group) => group.rows);
  return Object.fromEntries(
    rows.map(({ id, cells }) => [
      id,
      cells.flatMap((cell, i) => (i === at ? [cellText(cell)] : [])).join(),
    ]),
  );
}

describe('what is remarked of an option', () => {
  it('is that one TCP connection does not carry the largest flow, where it does not', () => {
    const remarks = remarksOf('one-large-flow');
    expect(remarks['vpn-tgw-large']).toContain(
      'one TCP connection carries 996.8 Mbps where the largest flow asks for 3 Gbps; not priced',
    );
    expect(remarks['dx-dedicated']).not.toContain('TCP');
    expect(Object.values(remarksOf('seed-site')).join()).not.toContain('TCP');
  });

  it('is why it cannot be, and what has no price', () => {
    expect(remarksOf('one-large-flow')['vpn-tgw']).toContain('one flow on one tunnel');
    expect(remarksOf('seed-site')['dx-dedicated']).toContain('not priced: circuit');
  });
});
