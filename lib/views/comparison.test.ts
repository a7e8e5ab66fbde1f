import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput, STANDARD_OPTION_IDS } from '../planner';
import { cellText } from './cell-text';
import { builtOf, comparison } from './comparison';
import { failureTable } from './failure-table';
import { ledger } from './ledger';
import type { Table } from './table';

type Sparse = Omit<PlanInput, 'version'>;

const assessed = (input: Sparse) => assessPlan({ version: 1, ...input }, currentEdition);

const seed: Sparse = {
  workloads: [{ out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20, unit: 'TB' } } }],
};

/** The texts of a row, one for each column. */
function row(table: Table, id: string): string[] {
  const found = table.groups.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found.cells.map(cellText);
}

function expectWhole(table: Table) {
  const rows = table.groups.flatMap((group) => group.rows);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id, cells, label } of rows) {
    expect(cells, id).toHaveLength(table.columns.length);
    expect(label, id).not.toBe('');
    for (const cell of cells) {
      expect(cellText(cell), id).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      if (cell.kind !== 'blank') expect(cellText(cell), id).not.toBe('');
    }
  }
}

describe('the comparison', () => {
  it('says for the seed what stands in the plan', () => {
    const table = comparison(assessed(seed));
    expect(table.columns.map(({ id }) => id)).toEqual([...STANDARD_OPTION_IDS]);
    const of = (id: string) => row(table, id);
    expect(of('status').map((text) => text.split(/[.:]/)[0])).toEqual([
      'Infeasible',
      'Feasible',
      'Feasible',
      'Feasible',
      'Feasible',
      'Unknown',
      'Feasible',
      'Feasible',
      'Feasible',
    ]);
    expect(of('size')).toEqual([
      '1 VPN connection, 2 tunnels',
      '6 VPN connections, 12 tunnels',
      '2 VPN connections, 4 tunnels',
      '1 hosted connection of 10 Gbps',
      '1 dedicated port of 10 Gbps',
      '1 dedicated port of 10 Gbps',
      '2 dedicated ports of 10 Gbps at 2 locations',
      '1 dedicated port of 10 Gbps; standing by: 6 VPN connections, 12 tunnels',
      '1 dedicated port of 10 Gbps; inside: 6 VPN connections, 12 tunnels',
    ]);
    expect(of('tunnels-naive')[1]).toBe('4');
    expect(of('tunnels-naive')[4]).toBe('– (no tunnels to count)');
    expect(of('tunnels-even')[1]).toBe('7');
    expect(of('tunnels-carrying')[1]).toBe('11');
    expect(of('tunnels-needed')[1]).toBe('12');
    expect(of('tunnels-needed')[7]).toBe('11');
    expect(new Set(of('demand-in'))).toEqual(new Set(['2 Gbps']));
    expect(of('nominal-out').map((text) => text.split(' ')[0])).toEqual([
      '2.5',
      '15',
      '20',
      '10',
      '10',
      '10',
      '20',
      '10',
      '10',
    ]);
    expect(of('path-mtu').slice(6)).toEqual(['1,500 B', '1,500 B; backup 1,446 B', '1,446 B']);
    expect(of('known').slice(1, 5)).toEqual([
      '2,872.40 USD',
      '3,383.40 USD',
      '2,907.40 USD',
      '3,039.50 USD',
    ]);
    expect(of('total')[1]).toBe('not priced: Internet access');
    expect(of('total')[4]).toBe('not priced: Circuit to the location');
    expect(of('encryption').map((text) => text.slice(0, 3))).toEqual([
      'Yes',
      'Yes',
      'Yes',
      'No;',
      'No;',
      'No;',
      'No;',
      'No;',
      'Yes',
    ]);
    expect(of('lead-time').slice(3, 5)).toEqual(['14 days', '42 days']);
  });

  it.each<[string, Sparse]>([
    ['a seed', seed],
    ['no demand', {}],
    [
      'an infeasible VPN that was built',
      {
        ...seed,
        underlays: { internet: { accessRateBitsPerSecond: 1e9 } },
      },
    ],
    [
      'no VPN on a virtual private gateway',
      { ...seed, aws: { gateway: 'virtual-private-gateway' } },
    ],
    [
      'nothing that can be built',
      {
        workloads: [{ out: { peakBitsPerSecond: 9e13, flows: 1 } }],
      },
    ],
    [
      'no internet access',
      {
        workloads: [{ out: { peakBitsPerSecond: 0 } }],
        underlays: { internet: { accessRateBitsPerSecond: 0 } },
      },
    ],
    [
      'own designs',
      {
        ...seed,
        designs: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B', vpn: [{ tunnelClass: 'large', connections: 2 }] },
        ],
      },
    ],
  ])('has a cell with words or figures for every option: %s', (_, input) => {
    const assessment = assessed(input);
    expectWhole(comparison(assessment));
    for (const option of assessment.options) {
      const built = builtOf(option);
      if (built === undefined) continue;
      expectWhole(ledger(built, option.id, option.name));
      expectWhole(failureTable(built, option.id, option.name));
    }
  });

  it('tells an option that cannot be built from one that is not known', () => {
    const oneFlow = [{ out: { peakBitsPerSecond: 4e9, flows: 1 } }];
    const infeasible = comparison(assessed({ workloads: oneFlow }));
    expect(row(infeasible, 'usable-out')[1]).toBe('– (cannot be built)');
    expect(row(infeasible, 'status')[1]).toMatch(
      /^Infeasible: one flow on one tunnel, 627\.2 Mbps for 4 Gbps$/,
    );
    expect(new Set(row(comparison(assessed({})), 'usable-out'))).toEqual(
      new Set(['– (not known)']),
    );
  });
});

describe('the ledger', () => {
  it('has every line once, the AWS bill first, then the sums, then what is paid once', () => {
    const directConnect = assessed(seed).options.find(({ id }) => id === 'dx-dedicated');
    const built = directConnect && builtOf(directConnect);
    if (!built) throw new Error('Direct Connect was not built');
    const table = ledger(built, 'dx-dedicated', 'Direct Connect');
    const ids = table.groups.map(({ rows }) => rows.map(({ id }) => id));
    expect(ids.slice(0, 2).flat().toSorted()).toEqual(
      built.cost.lines.map(({ id }) => id).toSorted(),
    );
    expect(ids[2]).toEqual(['aws-bill', 'others-bill', 'known', 'total']);
    expect(ids[3]).toEqual(['once-total']);
    expect(row(table, 'port')).toEqual([
      '730 h (port-hour, fixed)',
      '2.25 USD/h (of 2026-09-20)',
      '1,642.50 USD',
      'AWS, port owner',
    ]);
    expect(row(table, 'cross-connect')[1]).toBe('300.00 USD/month (of 2026-11-23, confidence low)');
    expect(row(table, 'circuit')[2]).toBe('not priced: Circuit to the location');
    expect(row(table, 'total')[2]).toBe('not priced: Circuit to the location');
  });

  it('never prints a zero for what is not known', () => {
    const vpn = assessed({ ...seed, aws: { region: 'me-central-1' } }).options.find(
      ({ id }) => id === 'vpn-tgw',
    );
    const built = vpn && builtOf(vpn);
    if (!built) throw new Error('the VPN was not built');
    const table = ledger(built, 'vpn-tgw', 'VPN');
    expect(row(table, 'internet-egress-tier-1')[2]).toMatch(/^not priced/);
    expect(row(table, 'aws-bill')[2]).toMatch(/^not priced/);
  });
});
