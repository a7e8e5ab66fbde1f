import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import {
  type Assessment,
  assessPlan,
  type Figure,
  isNotPriced,
  type PlanInput,
  ranked,
  verdict,
} from '../../planner';
import { bareNumber } from '../../planner/bare-number';
import { builtOf, comparison } from '../../views/comparison';
import { figureAt } from '../../views/figure-at';
import { report } from '../../views/report';
import { examples, seedExample } from '../../workspace/examples';
import { readCsv, readCsvByHead } from './__fixtures__/read-csv';
import { CSV_TABLES, csv } from './csv-tables';

const assessed = (input: PlanInput): Assessment => assessPlan(input, currentEdition);
const design = (name: string): NonNullable<PlanInput['designs']>[number] => ({
  id: 'own',
  name,
  vpn: [{ tunnelClass: 'standard', connections: 6 }],
});

const plans: readonly (readonly [string, PlanInput])[] = [
  ...examples.map(({ id, input }) => [id, input] as const),
  ['nothing', { version: 1 }],
  ['one flow', { version: 1, workloads: [{ out: { peakBitsPerSecond: 4e9, flows: 1 } }] }],
  ['on Cloud WAN', { ...seedExample.input, aws: { gateway: 'cloud-wan' } }],
  ['where nothing is published', { ...seedExample.input, aws: { region: 'me-central-1' } }],
];

/** As a file has it. */
const written = (figure: Figure) => Number(bareNumber(figure).toPrecision(12));

const NUMBER = /^-?\d+(\.\d+)?$/;
/** Heads of the number columns of the comparison: they end with their unit. */
const numberHeads = (row: Readonly<Record<string, string>>) =>
  Object.keys(row).filter((head) => head.endsWith(')'));
const nameOf = (head: string) => head.replace(/ \([^()]*\)$/, '');

describe.each(plans)('the files of a plan: %s', (_, input) => {
  const assessment = assessed(input);
  const order = ranked(assessment.options);
  const options = readCsvByHead(csv('comparison', assessment, ''));
  const lines = readCsvByHead(csv('cost-lines', assessment, ''));
  const sources = readCsvByHead(csv('sources', assessment, ''));

  it('have edition and model version in every row', () => {
    for (const row of [...options, ...lines, ...sources]) {
      expect(row.Edition).toBe(assessment.edition.id);
      expect(row['Model version']).toBe(assessment.modelVersion);
    }
  });

  it('have a row for every option, in the order of the page, with its status', () => {
    expect(options.map((row) => [row['Option id'], row.Option, row.Status])).toEqual(
      order.map(({ id, name, status }) => [id, name, status]),
    );
    options.forEach((row, at) => {
      const status = order[at]?.status;
      expect(row.Reasons !== '').toBe(status === 'infeasible');
      expect(row.Missing !== '').toBe(status === 'unknown');
    });
  });

  it('have numbers of twelve digits, each the figure at its address, or none and why', () => {
    const heads = numberHeads(options[0] ?? {});
    expect(heads.length).toBeGreaterThan(25);
    for (const row of options) {
      for (const head of heads) {
        const value = row[head] ?? 'none';
        const of = (what: string) => row[`${nameOf(head)}: ${what}`];
        if (value === '') {
          expect(of('remark'), `${row['Option id']}, ${head}`).not.toBe('');
          expect([of('address'), of('formula')]).toEqual(['', '']);
          continue;
        }
        expect(value, head).toMatch(NUMBER);
        const figure = figureAt(assessment, of('address') ?? '');
        if (figure === undefined || !('unit' in figure)) throw new Error(`${head}: no figure`);
        expect(Number(value), head).toBe(written(figure));
        expect(head).toBe(`${nameOf(head)} (${figure.unit})`);
        expect(of('formula')).toBe(
          figure.origin.kind === 'derived' ? figure.origin.formula.id : '',
        );
      }
    }
  });

  it('have every figure that stands in the comparison', () => {
    const table = comparison(assessment);
    table.columns.forEach(({ id }, at) => {
      const row = options.find((candidate) => candidate['Option id'] === id);
      const addresses = new Set(
        Object.entries(row ?? {})
          .filter(([head]) => head.endsWith(': address'))
          .map(([, address]) => address),
      );
      for (const { id: question, cells } of table.groups.flatMap(({ rows }) => rows)) {
        const cell = cells[at];
        // Its figures are in the sentences of the reasons.
        if (question === 'status' || cell === undefined) continue;
        const figures =
          cell.kind === 'figure'
            ? [cell.figure]
            : cell.kind === 'sentence'
              ? cell.sentence.filter((part) => typeof part !== 'string')
              : [];
        for (const { address } of figures) expect(addresses, question).toContain(address);
      }
    });
  });

  it('have the lines of every option that was built, and they add up to what is known', () => {
    for (const option of order) {
      const own = lines.filter((line) => line['Option id'] === option.id);
      const built = builtOf(option);
      const { lines: monthly = [], once } = built?.cost ?? {};
      expect(own).toHaveLength(monthly.length + (once?.lines.length ?? 0));
      if (built === undefined) continue;
      const paidOnce = own.reduce((total, line) => total + Number(line['Amount (USD once)']), 0);
      const onceKnown = built.cost.once.known;
      if (onceKnown) expect(Math.round(paidOnce * 1e6) / 1e6).toBe(bareNumber(onceKnown));
      const sum = own.reduce((total, line) => total + Number(line['Amount (USD a month)']), 0);
      // To the millionth of a dollar, in which the sums of the core are kept.
      expect(Math.round(sum * 1e6) / 1e6, option.id).toBe(bareNumber(built.cost.known));
      const bill = own
        .filter((line) => line['On the AWS bill'] === 'yes')
        .reduce((total, line) => total + Number(line['Amount (USD a month)']), 0);
      if ('unit' in built.cost.awsBill) {
        expect(Math.round(bill * 1e6) / 1e6).toBe(bareNumber(built.cost.awsBill));
      }
    }
  });

  it('have quantity, rate, amount and source of each line, or why there is none', () => {
    const ids = new Set(sources.map(({ Id }) => Id));
    for (const line of lines) {
      const option = order.find(({ id }) => id === line['Option id']);
      const cost = option && builtOf(option)?.cost;
      const monthly = cost?.lines.find(({ id }) => id === line['Line id']);
      const of = monthly ?? cost?.once.lines.find(({ id }) => id === line['Line id']);
      const [head, otherHead] = monthly
        ? ['Amount (USD a month)', 'Amount (USD once)']
        : ['Amount (USD once)', 'Amount (USD a month)'];
      if (of === undefined) throw new Error(`no line ${line['Line id']}`);
      expect(Number(line.Quantity)).toBe(written(of.quantity));
      expect(line['Unit of the quantity']).toBe(of.quantity.unit);
      expect(line.Line).toBe(of.label);
      expect(line['Billing unit']).toBe(of.billingUnit);
      expect(line['Fixed or by usage']).toBe(of.basis === 'fixed' ? 'fixed' : 'by usage');
      expect(line[otherHead]).toBe('');
      if (isNotPriced(of.amount) || isNotPriced(of.rate)) {
        expect(line['Rate (USD for each unit)']).toBe('');
        expect(line[head]).toBe('');
        expect(line['Why not priced']).not.toBe('');
        continue;
      }
      expect(Number(line['Rate (USD for each unit)'])).toBe(written(of.rate));
      expect(Number(line[head])).toBe(written(of.amount));
      expect(line.Address).toBe(of.amount.address);
      expect(line['Why not priced']).toBe('');
      expect(line.Formula).not.toBe('');
      const isFree = of.rate.origin.kind === 'assumed' || of.rate.origin.kind === 'given';
      if (isFree) continue;
      for (const id of line['Price id']?.split('; ') ?? []) expect(ids).toContain(id);
      expect(line['Address of the source']).toMatch(/^https:/);
      expect(line['Valid from']).toMatch(/^\d{4}-\d{2}-\d{2}/);
      expect(line.Confidence).not.toBe('');
    }
  });

  it('have what is recommended against each of the others, with volumes that are figures', () => {
    const turns = readCsvByHead(csv('break-even', assessment, ''));
    const built = order.filter((option) => builtOf(option)).map(({ id }) => id);
    const answer = verdict(assessment);
    const others = [...new Set(turns.map((row) => row['Option id']))];
    if (answer.kind !== 'recommended') {
      expect(turns).toEqual([]);
      return;
    }
    expect(others).toEqual(built.filter((id) => id !== answer.option.id));
    for (const row of turns) {
      expect(row['Recommended option id']).toBe(answer.option.id);
      const volume = row['Data out a month (billed-GB)'] ?? '';
      const met = ['crossing', 'touching', 'same'].includes(row.Answer ?? '');
      expect(volume !== '', row.Answer).toBe(met);
      if (row.Answer === 'crossing') {
        const figure = figureAt(assessment, row.Address ?? '');
        if (figure === undefined || !('unit' in figure)) throw new Error('no figure');
        expect(Number(volume)).toBe(written(figure));
        expect(row.Formula).toBe('cost.break-even-volume');
        expect(
          [row['Cheaper below, option id'], row['Cheaper above, option id']].toSorted(),
        ).toEqual([answer.option.id, row['Option id']].toSorted());
      }
      if (row.Answer === 'not-priced') expect(row['Not priced there']).not.toBe('');
    }
  });

  it('have each source once, with a value, a place to read it and a day', () => {
    const ids = report(assessment, '').sources.groups.flatMap(({ rows }) =>
      rows.map(({ id }) => id),
    );
    expect(sources.map(({ Id }) => Id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of sources) {
      expect(row.Value, row.Id).toMatch(NUMBER);
      expect(row.Unit, row.Id).not.toBe('');
      expect(row['Address of the source'], row.Id).toMatch(/^https:/);
      expect(row['Valid from'], row.Id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(row['Read on'], row.Id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe('the files of the seed', () => {
  const assessment = assessed(seedExample.input);
  const at = (id: string) => {
    const row = readCsvByHead(csv('comparison', assessment, '')).find(
      (candidate) => candidate['Option id'] === id,
    );
    if (row === undefined) throw new Error(`no option ${id}`);
    return row;
  };

  it('have heads that do not depend on the plan', () => {
    for (const table of CSV_TABLES) {
      const heads = (input: PlanInput) => readCsv(csv(table, assessed(input), ''))[0];
      for (const [, input] of plans) expect(heads(input)).toEqual(heads(seedExample.input));
    }
  });

  it('have a confidence with the digits that every machine agrees on', () => {
    expect(at('vpn-tgw-large')['Tunnels: Confidence (fraction)']).toBe('0.998808945655');
  });

  it('say what the page says, in numbers', () => {
    expect(at('vpn-tgw')).toMatchObject({
      Option: 'VPN on a transit gateway, standard tunnels',
      'Answer: What is built': '6 VPN connections, 12 tunnels',
      'Answer: What is built, tunnels (count)': '12',
      'Answer: What is built, port speed (bit/s)': '',
      'Answer: What is built, port speed: remark': 'no Direct Connect connection in this option',
      'Tunnels: Needed (count)': '12',
      'Out, AWS to on premises: Usable (bit/s)': '4480000000',
      'Out, AWS to on premises: Usable: address': 'vpn-tgw.throughput.usable-out',
      'Out, AWS to on premises: Usable: formula': 'throughput.usable',
      'Out, AWS to on premises: Bound by': 'the packet rate of a tunnel',
      'Out, AWS to on premises: After its worst single failure: remark': 'one tunnel lost',
      'Packets: Path MTU (B)': '1446',
      'A month: Known lines (USD)': '2872.4',
      'A month: All lines (USD)': '',
      'A month: All lines: remark': 'not priced: Internet access',
      'Not priced': 'Internet access',
    });
    expect(at('vpn-vgw').Reasons).toMatch(/^Out, 4 Gbps is asked for.*1\.25 Gbps/);
    expect(at('dx-dedicated-flat-rate').Missing).toBe('underlays.directConnect.flatRateTier');
    expect(at('dx-vpn-backup')['Packets: Path MTU, backup (B)']).toBe('1446');
  });

  it('have the link of the plan where there is one, in the comparison alone', () => {
    const link = 'https://example.test/plan#p=1.x';
    const rows = readCsvByHead(csv('comparison', assessment, link));
    expect(rows.map((row) => row['Link of the plan'])).toEqual(rows.map(() => link));
    expect(csv('comparison', assessment, '')).not.toContain('Link of the plan');
    expect(csv('cost-lines', assessment, link)).not.toContain(link);
  });
});

describe('names that would run in a spreadsheet', () => {
  it.each([
    ['=HYPERLINK("https://example.test","x")', '\'=HYPERLINK("https://example.test","x")'],
    ['Two\n=1+1', "Two\n'=1+1"],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['\u202e=1', "'\u202e=1"],
    ['a", "b', 'a", "b'],
  ])('%j is text in every file', (name, written) => {
    const assessment = assessed({ ...seedExample.input, designs: [design(name)] });
    for (const table of ['comparison', 'cost-lines'] as const) {
      const own = readCsvByHead(csv(table, assessment, '')).filter(
        (row) => row['Option id'] === 'own',
      );
      expect(own.length).toBeGreaterThan(0);
      for (const row of own) expect(row.Option).toBe(written);
    }
  });
});
