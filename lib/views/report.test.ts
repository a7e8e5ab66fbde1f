import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import {
  type Assessment,
  assessPlan,
  type Constant,
  type Figure,
  isChoice,
  type PlanInput,
  ranked,
  walk,
} from '../planner';
import { examples, seedExample } from '../workspace/examples';
import manyDesigns from './__fixtures__/many-designs.plan.json';
import { assumptions } from './assumptions';
import { cellText, sentenceText } from './cell-text';
import { builtOf } from './comparison';
import { figureAt } from './figure-at';
import { formatNode } from './format-node';
import { numberedSources } from './numbered-sources';
import { report } from './report';
import type { Table } from './table';

const assessed = (input: PlanInput): Assessment => assessPlan(input, currentEdition);
const plans: readonly (readonly [string, PlanInput])[] = [
  ...examples.map(({ id, input }) => [id, input] as const),
  ['many designs', manyDesigns as PlanInput],
  ['nothing', { version: 1 }],
  ['one flow', { version: 1, workloads: [{ out: { peakBitsPerSecond: 4e9, flows: 1 } }] }],
];

const rowsOf = ({ groups }: Table) => groups.flatMap(({ rows }) => rows);
const texts = (table: Table) =>
  rowsOf(table).map(({ label, cells }) => [label, ...cells.map(cellText)]);

function constantsUnder(figures: readonly Figure[]): Constant[] {
  const found: Constant[] = [];
  walk(figures, (node) => {
    if (!isChoice(node) && node.origin.kind === 'catalogued') found.push(node.origin.constant);
  });
  return found;
}

const figuresOf = (tables: readonly Table[]) =>
  tables.flatMap(rowsOf).flatMap(({ cells }) =>
    cells.flatMap((cell): Figure[] => {
      if (cell.kind === 'figure') return [cell.figure];
      if (cell.kind !== 'sentence') return [];
      return cell.sentence.filter((part) => typeof part !== 'string');
    }),
  );

describe.each(plans)('the report of a plan: %s', (_, input) => {
  const assessment = assessed(input);
  const made = report(assessment, '');
  const order = ranked(assessment.options);

  it('has whole tables, without an empty cell but where the column has no meaning', () => {
    const { given, assumed, rules, options, comparison, built, charts, turns, sources } = made;
    const ofOptions = built.flatMap(({ ledger, scene }) => [ledger, scene.table]);
    const { readings, sources: numbered } = numberedSources(sources);
    for (const table of [
      ...[given, assumed, rules, options, comparison, ...ofOptions, sources, readings, numbered],
      ...charts.flatMap(({ table, crossings }) => (crossings ? [table, crossings] : [table])),
      turns,
    ]) {
      const rows = rowsOf(table);
      expect(new Set(rows.map(({ id }) => id)).size, table.id).toBe(rows.length);
      for (const { id, label, cells } of rows) {
        expect(label, id).not.toBe('');
        expect(cells, id).toHaveLength(table.columns.length);
        for (const cell of cells) {
          expect(cellText(cell), id).not.toMatch(/NaN|Infinity|undefined|\[object/);
          if (cell.kind !== 'blank') expect(cellText(cell), id).not.toBe('');
        }
      }
    }
  });

  it('has the options in the order of their rank, in every table', () => {
    const ids = order.map(({ id }) => id);
    const built = order.filter((option) => builtOf(option));
    expect(made.comparison.columns.map(({ id }) => id)).toEqual(ids);
    expect(rowsOf(made.options).map(({ id }) => id)).toEqual(ids);
    expect(made.built.map(({ id, doesTheJob }) => [id, doesTheJob])).toEqual(
      built.map(({ id, status }) => [id, status === 'feasible']),
    );
    expect(made.built.map(({ ledger }) => ledger.id)).toEqual(
      built.map(({ id }) => `${id}-ledger`),
    );
    const [bars] = made.charts;
    if (built.length > 0) expect(bars && rowsOf(bars.table)).toHaveLength(built.length);
  });

  it('has the figures of each option in its own column', () => {
    const status = rowsOf(made.comparison).find(({ id }) => id === 'status');
    const words = { feasible: /^Feasible$/, infeasible: /^Infeasible: /, unknown: /^Unknown: / };
    expect(order).toHaveLength(status?.cells.length ?? 0);
    order.forEach((option, at) => {
      const cell = status?.cells[at];
      expect(cell && cellText(cell)).toMatch(words[option.status]);
    });
  });

  it('assumes what the page says is assumed, with the value and the reason', () => {
    const ruled = texts(made.rules).map((cells) => cells.slice(0, -1));
    expect([...texts(made.assumed), ...ruled].toSorted()).toEqual(
      assumptions(assessment)
        .map((node) => [
          node.label,
          formatNode(node),
          node.origin.kind === 'assumed' ? node.origin.reason : '',
        ])
        .toSorted(),
    );
  });

  it('says of every rule of the model which options it is a part of', () => {
    for (const { id, cells } of rowsOf(made.rules)) {
      const owner = order.find((option) => id.startsWith(`${option.id}.`));
      const whose = cells.at(-1);
      const said = whose ? cellText(whose).split('; ') : [];
      if (owner) expect(said, id).toContain(owner.name);
      else expect(said, id).toEqual(['every option']);
    }
  });

  it('says of every option in one row whether it does the job, and what is missing', () => {
    const words = { feasible: 'Yes', infeasible: 'No', unknown: 'Not known' };
    order.forEach((option, at) => {
      const [, status, ...cells] = texts(made.options)[at] ?? [];
      const remark = cells.at(-1);
      expect(status).toBe(words[option.status]);
      if (option.status === 'unknown') expect(remark).toMatch(/^give /);
      if (option.status === 'infeasible') expect(remark).not.toMatch(/^(?:not priced|every line)/);
      for (const { label } of builtOf(option)?.cost.notPriced ?? []) {
        expect(remark?.toLowerCase()).toContain(label.toLowerCase());
      }
    });
  });

  it('has every source once by its number, and the number with every limit and price', () => {
    const { readings, sources } = numberedSources(made.sources);
    const byNumber = new Map(texts(sources).map(([number, title, url]) => [number, [title, url]]));
    expect(new Set([...byNumber.values()].map(String)).size).toBe(byNumber.size);
    const restored = texts(readings).map(([label, value, scope, number, ...rest]) => [
      label,
      value,
      scope,
      ...(byNumber.get(number) ?? []),
      ...rest,
    ]);
    expect(restored).toEqual(texts(made.sources));
  });

  it('says why each option cannot be, once', () => {
    const { verdict, against } = made;
    const sentences = [...verdict.details, ...against].map(sentenceText);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const option of order) {
      const about = sentences.filter((sentence) => sentence.startsWith(`${option.name}: `));
      if (option.status === 'infeasible') {
        expect(about.length, option.id).toBeGreaterThanOrEqual(option.reasons.length);
      }
      if (option.status === 'unknown') expect(about.length, option.id).toBeGreaterThan(0);
    }
  });

  it('names every limit and price that a figure of its tables rests on', () => {
    const named = new Set(rowsOf(made.sources).map(({ id }) => id));
    const { comparison, built, charts, turns } = made;
    const tables = [comparison, ...built.flatMap(({ ledger, scene }) => [ledger, scene.table])];
    const ofCharts = charts.flatMap(({ table, crossings }) =>
      crossings ? [table, crossings] : [table],
    );
    const shown = figuresOf([...tables, ...ofCharts, turns]);
    for (const { id } of constantsUnder(shown)) expect(named).toContain(id);
  });
});

describe('the report of the seed', () => {
  const assessment = assessed(seedExample.input);
  const made = report(assessment, 'https://example.test/plan#p=1.x');

  it('says whose it is, and what its figures hold for', () => {
    expect(made).toMatchObject({
      title: 'Seed site',
      subtitle: 'Headquarters (192.168.0.0/16, 1.1.1.1) to us-east-1 (10.0.0.0/16, 2.2.2.2)',
      notes: seedExample.input.notes,
      link: 'https://example.test/plan#p=1.x',
      edition: '2026-11-23',
      modelVersion: assessment.modelVersion,
    });
    expect(sentenceText(made.verdict.headline)).toMatch(/^VPN on a transit gateway.*2,872\.40 USD/);
  });

  it('has what was given as it was typed, in the order of the form, and how it was understood', () => {
    expect(texts(made.given)).toEqual([
      ['Peak rate out', '4 Gbps', ''],
      ['Data out a month', '20 TB', '20 TB, billed by AWS as 20,480 GB'],
      ['Region', 'us-east-1', ''],
      ['Name of the site', 'Headquarters', ''],
      ['Prefixes of the site', '192.168.0.0/16', ''],
      ['Customer gateway address', '1.1.1.1', ''],
      ['Prefixes of the VPC', '10.0.0.0/16', ''],
      ['VPN gateway address', '2.2.2.2', ''],
    ]);
  });

  it('says that a rule is of one option, and leaves out what only says what a word means', () => {
    expect(texts(made.rules)).toContainEqual([
      'Ports',
      '1',
      'one port, for which the VPN stands by',
      'Direct Connect with a VPN backup',
    ]);
    const labels = texts(made.rules).map(([label]) => label);
    for (const empty of ['Ports lost', 'Tunnels lost', 'Number of what a design has once']) {
      expect(labels).not.toContain(empty);
    }
  });

  it('names the constants under figures that everybody asks about', () => {
    const ids = new Set(rowsOf(made.sources).map(({ id }) => id));
    for (const address of [
      'vpn-tgw.throughput.usable-out',
      'vpn-tgw.packets.mss-ipv4',
      'dx-dedicated.cost.port',
      'dx-dedicated.throughput.usable-out',
    ]) {
      const figure = figureAt(assessment, address);
      if (figure === undefined || isChoice(figure)) throw new Error(`no figure at ${address}`);
      const constants = constantsUnder([figure]);
      expect(constants.length, address).toBeGreaterThan(0);
      for (const { id } of constants) expect(ids, address).toContain(id);
    }
    const tunnel = rowsOf(made.sources).find(
      ({ id }) => id === 'aws.vpn.tunnel.standard.bandwidth',
    );
    expect(tunnel?.cells.map(cellText)).toEqual([
      '1.25 Gbps',
      'per tunnel, “up to”',
      'AWS Site-to-Site VPN user guide: quotas',
      'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
      '2022-04-20',
      '2026-11-23',
      'high',
    ]);
  });

  it('names where a tier begins after its price, so that no two rows read alike', () => {
    const prices = rowsOf(made.sources).map(({ label, cells }) => [label, ...cells.map(cellText)]);
    expect(new Set(prices.map((row) => row.join())).size).toBe(prices.length);
    expect(rowsOf(made.sources).map(({ label }) => label)).toContain(
      'Data transfer out to the internet, first 10 TB: tier ends at',
    );
  });

  it('names a price that only the chart over volume reaches', () => {
    const small = assessed({
      version: 1,
      workloads: [{ out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 9, unit: 'TB' } } }],
    });
    const tier = 'internet.data-transfer-out.us-east-1.tier-2';
    const ledgers = report(small, '').built.map(({ ledger }) => ledger);
    expect(constantsUnder(figuresOf(ledgers)).map(({ id }) => id)).not.toContain(tier);
    expect(rowsOf(report(small, '').sources).map(({ id }) => id)).toContain(tier);
  });
});

describe('what a plan file says beyond the form', () => {
  it('is given too, by its path', () => {
    const table = report(
      assessed({
        version: 1,
        requirements: { slaTier: '99.99', survive: 'none' },
        workloads: [
          { out: { peakBitsPerSecond: 1e9, packetMix: [{ packetBytes: 40, share: 7 }] } },
        ],
        designs: [
          {
            id: 'own',
            name: '<script>alert(1)</script>',
            directConnect: [{ kind: 'dedicated', portSpeedBitsPerSecond: 1e10, macsec: true }],
          },
        ],
        site: { name: '' },
      }),
      '',
    ).given;
    expect(texts(table)).toEqual([
      ['Peak rate out', '1 Gbps', ''],
      ['Must survive the loss of', 'Nothing', ''],
      ['Packet mix out', '40:7', 'A mean packet of 40 B'],
      ['Design name, design 1', '<script>alert(1)</script>', ''],
      ['Kind of connection, connection 1 of design 1', 'Dedicated', ''],
      ['Port speed, connection 1 of design 1', '10 Gbps', ''],
      ['requirements.slaTier', '99.99', ''],
      ['designs.0.directConnect.0.macsec', 'true', ''],
    ]);
  });
});
