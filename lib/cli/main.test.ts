import { execFile, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planFragment } from '../plan-url/plan-link';
import type { PlanInput } from '../planner';
import { readCsvByHead } from '../render/csv/__fixtures__/read-csv';

const command = fileURLToPath(new URL('../../scripts/trunkline.mjs', import.meta.url));
const project = fileURLToPath(new URL('../../', import.meta.url));
const seed = join(project, 'examples/seed-site.plan.json');

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trunkline-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, from the folder with the plans. */
function run(...args: string[]): Promise<Outcome> {
  const { npm_lifecycle_event: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, ...args],
      { cwd: folder, env, maxBuffer: 64 * 2 ** 20 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

/** Writes a plan file and gives its name, relative to where the user stands. */
function file(name: string, content: unknown): string {
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return name;
}

async function answer(...args: string[]) {
  const { code, stdout, stderr } = await run(...args, '--json');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

const keys = [
  'id',
  'status',
  'reasons',
  'usableOutBitsPerSecond',
  'usableInBitsPerSecond',
  'afterWorstFailureOutBitsPerSecond',
  'afterWorstFailureInBitsPerSecond',
  'bindingConstraint',
  'tunnels',
  'connections',
  'awsBillUsd',
  'monthlyUsd',
  'costLines',
  'pathMtuBytes',
  'mssIpv4Bytes',
];

describe('assess', { timeout: 60_000 }, () => {
  it('answers with the contract’s keys, in plain numbers', async () => {
    const { options, verdict, edition } = await answer('assess', seed);
    expect(edition).toBe('2026-11-23');
    expect(verdict.option).toBe('vpn-tgw');
    expect(options.map(({ id }: { id: string }) => id)).toEqual([
      'vpn-vgw',
      'vpn-tgw',
      'vpn-tgw-large',
      'dx-hosted',
      'dx-dedicated',
      'dx-dedicated-flat-rate',
      'dx-two-locations',
      'dx-vpn-backup',
      'dx-private-ip-vpn',
    ]);
    for (const option of options) expect(Object.keys(option)).toEqual(expect.arrayContaining(keys));
    const [virtualPrivateGateway, vpn, large, , directConnect] = options;
    expect(virtualPrivateGateway).toMatchObject({
      status: 'infeasible',
      bindingConstraint: 'single-tunnel',
    });
    expect(virtualPrivateGateway.reasons[0].text).toMatch(/4 Gbps is asked for.*1\.25 Gbps/);
    expect(large).toMatchObject({ status: 'feasible', tunnels: 4, connections: 2 });
    expect(vpn).toMatchObject({
      status: 'feasible',
      reasons: [],
      bindingConstraint: 'tunnel-packet-rate',
      tunnels: 12,
      connections: 6,
      awsBillUsd: 2872.4,
      monthlyUsd: null,
      pathMtuBytes: 1446,
      mssIpv4Bytes: 1406,
      notPriced: [{ id: 'isp.internet-access-month' }],
    });
    expect(vpn.usableOutBitsPerSecond).toBeCloseTo(4.48e9, 0);
    expect(directConnect).toMatchObject({
      status: 'feasible',
      tunnels: null,
      connections: 1,
      afterWorstFailureOutBitsPerSecond: 0,
      awsBillUsd: 2739.5,
      monthlyUsd: null,
    });
    expect(directConnect.costLines[0]).toMatchObject({
      id: 'port',
      quantity: 730,
      unit: 'h',
      rateUsd: 2.25,
      monthlyUsd: 1642.5,
      payer: 'aws',
    });
    expect(directConnect.costLines.at(-1)).toMatchObject({ rateUsd: null, monthlyUsd: null });
  });

  it.each([
    ['line', { site: { lanRateBitsPerSecond: 1e9 } }],
    ['customer-gateway', { site: { customerGateway: { rateBitsPerSecond: 1e9 } } }],
    ['customer-gateway', { site: { customerGateway: { packetsPerSecond: 1e5 } } }],
    ['policer', { underlays: { directConnect: { virtualInterfaceRateBitsPerSecond: 1e9 } } }],
  ])('names "%s" for what the contract has no name of its own for', async (name, given) => {
    const plan = file('site.json', {
      version: 1,
      workloads: [{ out: { peakBitsPerSecond: 4e9, flows: 5000 } }],
      ...given,
    });
    const { options } = await answer('assess', plan);
    const dedicated = options.find(({ id }: { id: string }) => id === 'dx-dedicated');
    expect(dedicated).toMatchObject({ status: 'infeasible', bindingConstraint: name });
  });

  it('has null, not zero, for what an infeasible option cannot have', async () => {
    const plan = file('one-flow.json', {
      version: 1,
      workloads: [{ out: { peakBitsPerSecond: 4e9, flows: 1 } }],
    });
    const { options } = await answer('assess', plan);
    const [, { status, reasons, costLines, bindingConstraint, ...vpn }] = options;
    expect(status).toBe('infeasible');
    expect(reasons[0]).toMatchObject({ kind: 'largest-flow' });
    expect(bindingConstraint).toBe('largest-flow');
    expect(costLines).toBeNull();
    for (const key of keys.filter((name) => name in vpn && name !== 'id')) {
      expect(vpn[key], key).toBeNull();
    }
  });

  it('prints lines that add up to every sum to the millionth of a dollar, once apart from a month', async () => {
    const plan = file('money.json', {
      version: 1,
      workloads: [{ out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 17.3, unit: 'TB' } } }],
      conventions: { discountFraction: 0.077, egressUsedElsewhere: { amount: 30, unit: 'TB' } },
      prices: { 'tgw.attachment-hour.us-east-1': { usd: 0.0473 } },
      onPremisesCosts: { ispUsdPerMonth: 801.113, routerUsdOnce: 8000, ispUsdOnce: 99.99 },
    });
    const { options } = await answer('assess', plan);
    const micro = (usd: number) => Math.round(usd * 1e6);
    const [, vpn] = options;
    const sum = (lines: readonly { monthlyUsd: number; payer: string }[]) =>
      lines.reduce((total, { monthlyUsd }) => total + micro(monthlyUsd), 0);
    const { costLines, awsBillUsd, othersBillUsd, monthlyUsd, onceLines, onceUsd } = vpn;
    const isAws = ({ payer }: { payer: string }) => payer === 'aws';
    expect(sum(costLines)).toBe(micro(monthlyUsd));
    expect(sum(costLines.filter(isAws))).toBe(micro(awsBillUsd));
    expect(micro(othersBillUsd)).toBe(micro(801.113));
    expect(onceLines).toMatchObject([
      { id: 'internet-access-installation', onceUsd: 99.99, payer: 'isp' },
      { id: 'customer-gateway-purchase', onceUsd: 8000, payer: 'vendor' },
    ]);
    expect(onceUsd).toBe(8099.99);
    expect(costLines.find(({ id }: { id: string }) => id === 'vpc-attachment')).toMatchObject({
      billingUnit: 'attachment-hour',
      basis: 'fixed',
      rateUsd: 0.0473,
      rateOrigin: 'given',
      account: 'vpc-owner',
    });
  });

  it.each([
    [
      'a price that there is not',
      { prices: { 'tgw.nothing.here': { usd: 1 } } },
      'prices.tgw.nothing.here',
    ],
    [
      'a price with a discount',
      { prices: { 'dx.data-transfer-in': { usd: 1, discountFraction: 0.5 } } },
      'prices.dx.data-transfer-in.discountFraction',
    ],
    [
      'a discount above all',
      { conventions: { discountFraction: 1.5 } },
      'conventions.discountFraction',
    ],
    [
      'a billing start of no text of AWS',
      { conventions: { dedicatedPortBillingStart: 'later' } },
      'conventions.dedicatedPortBillingStart',
    ],
    [
      'a price below zero',
      { onPremisesCosts: { routerUsdOnce: -1 } },
      'onPremisesCosts.routerUsdOnce',
    ],
  ])('refuses %s in one line that names the field', async (_, given, path) => {
    const { code, stdout, stderr } = await run(
      'assess',
      file('bad-money.json', { version: 1, ...given }),
      '--json',
    );
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(path);
    expect(stderr).toContain('accepted');
  });

  it('says unknown, and what is missing, for a plan that says too little', async () => {
    const { options, verdict } = await answer('assess', file('empty-plan.json', { version: 1 }));
    expect(verdict.option).toBeNull();
    expect(options[0]).toMatchObject({
      status: 'unknown',
      missing: ['workloads.0.out.peakBitsPerSecond'],
      usableOutBitsPerSecond: null,
    });
  });

  it('prints the verdict first, then tables, for people', async () => {
    const { code, stdout, stderr } = await run('assess', seed);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toMatch(/^VPN on a transit gateway.*2,872\.40 USD/);
    expect(stdout).toContain('6 VPN connections, 12 tunnels');
    expect(stdout).toContain('not priced: circuit to');
    expect(stdout).toMatch(/vpn-vgw: Out, 4 Gbps is asked for.*1\.25 Gbps/);
  });
});

/** What `assess` says beside a file that has room for a link and was told of no site. */
const NO_LINK =
  'trunkline: the file holds no link that opens the plan; --base https://… of your site gives it one\n';

describe('assess as a file', { timeout: 60_000 }, () => {
  it('prints each table as CSV, the comparison unless told, and nothing beside it', async () => {
    const [plain, ...tables] = await Promise.all([
      run('assess', seed, '--csv'),
      ...['comparison', 'cost-lines', 'sources', 'break-even'].map((table) =>
        run('assess', seed, '--csv', '--table', table),
      ),
    ]);
    expect([plain, ...tables].map(({ stderr }) => stderr)).toEqual([NO_LINK, NO_LINK, '', '', '']);
    for (const { code, stdout } of [plain, ...tables]) {
      expect(code).toBe(0);
      expect(stdout).toMatch(/^\ufeff.*\r\n$/s);
    }
    const [comparison, lines, sources, turns] = tables.map(({ stdout }) => readCsvByHead(stdout));
    expect(readCsvByHead(plain.stdout)).toEqual(comparison);
    expect(comparison?.[0]).toMatchObject({
      'Option id': 'vpn-tgw',
      'A month: Known lines (USD)': '2872.4',
    });
    const port = lines?.find((line) => line.Address === 'dx-dedicated.cost.port');
    expect(port).toMatchObject({ Quantity: '730', 'Amount (USD a month)': '1642.5' });
    expect(sources?.map(({ Id }) => Id)).toContain('aws.vpn.tunnel.standard.bandwidth');
    expect(turns?.[0]).toMatchObject({
      'Option id': 'dx-hosted',
      Answer: 'crossing',
      'Data out a month (billed-GB)': '21018.461538',
      'Cheaper below, option id': 'vpn-tgw',
    });
  });

  it('prints the report as Markdown', async () => {
    const { code, stdout, stderr } = await run('assess', seed, '--markdown');
    expect([code, stderr]).toEqual([0, NO_LINK]);
    expect(stdout).toMatch(/^# Seed site\n/);
    expect(stdout).toMatch(/\*\*VPN on a transit gateway.*2,872\.40 USD.*\*\*/);
    expect(stdout.endsWith('before you order.\n')).toBe(true);
  });
});

describe('the link in a file', { timeout: 60_000 }, () => {
  const base = ['--base', 'https://planner.example'];
  const link = /https:\/\/planner\.example\/plan#p=1\.[\w-]{20,}/;

  it('is whole where the site is named, and nothing is said beside the file', async () => {
    const [table, markdown, pdf] = await Promise.all([
      run('assess', seed, '--csv', ...base),
      run('assess', seed, '--markdown', ...base),
      run('assess', seed, '--pdf', 'linked.pdf', ...base),
    ]);
    expect([table.stderr, markdown.stderr, pdf.stderr]).toEqual(['', '', '']);
    expect(readCsvByHead(table.stdout)[0]?.['Link of the plan']).toMatch(link);
    expect(markdown.stdout).toMatch(link);
    expect(readFileSync(join(folder, 'linked.pdf'), 'latin1')).toMatch(link);
  });

  it('is left out where it is not, in every file, and how to get it is said', async () => {
    const [table, markdown, pdf] = await Promise.all([
      run('assess', seed, '--csv'),
      run('assess', seed, '--markdown'),
      run('assess', seed, '--pdf', 'linkless.pdf'),
    ]);
    expect([table.stderr, markdown.stderr, pdf.stderr]).toEqual([NO_LINK, NO_LINK, NO_LINK]);
    expect(table.stdout).not.toContain('#p=');
    expect(table.stdout).not.toContain('Link of the plan');
    expect(markdown.stdout).not.toContain('p=1');
    expect(readFileSync(join(folder, 'linkless.pdf'), 'latin1')).not.toContain('#p=');
    const quiet = await Promise.all([run('assess', seed), run('assess', seed, '--json')]);
    expect(quiet.map(({ stderr }) => stderr)).toEqual(['', '']);
  });
});

describe('standard output that takes nothing', () => {
  it.skipIf(!existsSync('/dev/full'))('is one line and exit 1', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await new Promise<Outcome>((resolve) => {
      const child = spawn(
        process.execPath,
        [command, 'assess', seed, '--csv', '--table', 'sources'],
        {
          stdio: ['ignore', full, 'pipe'],
        },
      );
      const said: Buffer[] = [];
      child.stderr?.on('data', (part: Buffer) => said.push(part));
      child.on('close', (exit) =>
        resolve({ code: exit ?? -1, stdout: '', stderr: Buffer.concat(said).toString() }),
      );
    });
    closeSync(full);
    expect(stderr).toBe('trunkline: standard output: cannot be written (ENOSPC)\n');
    expect(code).toBe(1);
  });
});

describe('explain', { timeout: 60_000 }, () => {
  it('gives the tree of a figure down to its sources', async () => {
    const tree = await answer('explain', seed, 'dx-dedicated.cost.port');
    expect(tree).toMatchObject({
      address: 'dx-dedicated.cost.port',
      value: 1642.5,
      unit: 'USD',
      origin: 'derived',
    });
    expect(tree.formula).toContain('hours × rate');
    expect(tree.inputs.map(({ value }: { value: number }) => value)).toEqual([730, 2.25]);
    const leaves: { origin: string; source: unknown[] }[] = [];
    const collect = (node: typeof tree) => {
      if (node.inputs.length === 0) leaves.push(node);
      for (const input of node.inputs) collect(input);
    };
    collect(tree);
    expect(leaves.every(({ origin }) => origin !== 'derived')).toBe(true);
    expect(leaves.some(({ origin, source }) => origin === 'catalogued' && source.length > 0)).toBe(
      true,
    );
  });

  it('prints the same for people', async () => {
    const { code, stdout } = await run('explain', seed, 'vpn-tgw.throughput.usable-out');
    expect(code).toBe(0);
    expect(stdout).toContain('[vpn-tgw.throughput.usable-out]');
    expect(stdout).toContain('Source: ');
  });
});

describe('catalog, help and version', { timeout: 60_000 }, () => {
  it('list every constant with its source and date', async () => {
    const { constants } = await answer('catalog', '--edition', '2026-11-23');
    expect(constants.length).toBeGreaterThan(500);
    for (const constant of constants) {
      expect(constant.source.url, constant.id).toMatch(/^https:/);
      expect(constant.validFrom, constant.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(constant.confidence, constant.id).not.toBe('');
    }
    const tunnel = constants.find(({ value, unit }: { value: number; unit: string }) => {
      return value === 140_000 && unit === 'packet/s';
    });
    expect(tunnel).toBeDefined();
  });

  it('are answers', async () => {
    const [help, version] = await Promise.all([run('--help'), run('--version')]);
    expect([help.code, version.code]).toEqual([0, 0]);
    expect(help.stdout).toContain('assess PLAN.json');
    const { version: number } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(version.stdout).toBe(`${number}\n`);
  });

  it('are answers by the word, of all or of one subcommand', async () => {
    const [flag, word, assess, also] = await Promise.all([
      run('--help'),
      run('help'),
      run('help', 'assess'),
      run('assess', '--help'),
    ]);
    expect([word.code, assess.code, word.stderr, assess.stderr]).toEqual([0, 0, '', '']);
    expect(word.stdout).toBe(flag.stdout);
    expect(assess.stdout).toContain('assess PLAN.json');
    for (const name of ['--pdf FILE', '--paper PAPER', '--base URL', '--json']) {
      expect(assess.stdout).toContain(name);
    }
    expect(assess.stdout).not.toMatch(/--salvage|--edition|catalog/);
    expect(also.stdout).toBe(assess.stdout);
    const [mtu, tunnels] = await Promise.all([run('help', 'mtu'), run('help', 'tunnels')]);
    expect(mtu.stdout).toMatch(/--packet BYTES +one IPv4 packet to send through the tunnel\n/);
    expect(tunnels.stdout).toMatch(/--packet BYTES +the mean packet of the demand, 700\n/);
  });
});

describe('wrong input', { timeout: 60_000 }, () => {
  /** What is refused, the arguments, and what the one line has to name. */
  const refused: readonly (readonly [string, () => string[], readonly string[]])[] = [
    ['no subcommand', () => [], ['SUBCOMMAND', 'assess']],
    ['an unknown subcommand', () => ['asses', seed], ['"asses"', 'assess, explain']],
    ['an unknown flag', () => ['assess', seed, '--yaml'], ['--yaml', '--json']],
    ['a flag with a value that it does not take', () => ['assess', seed, '--json=1'], ['--json']],
    ['a flag in the place of a value', () => ['catalog', '--edition', '--json'], ['--edition']],
    ['a flag of another subcommand', () => ['assess', seed, '--edition', 'x'], ['--edition']],
    ['two formats', () => ['assess', seed, '--csv', '--json'], ['--json', '--csv', '--markdown']],
    ['two files', () => ['assess', seed, '--markdown', '--csv'], ['--csv', '--markdown']],
    ['a table of no file', () => ['assess', seed, '--table', 'sources'], ['--table', '--csv']],
    ['a table of JSON', () => ['assess', seed, '--json', '--table', 'sources'], ['--table']],
    [
      'an unknown table',
      () => ['assess', seed, '--csv', '--table', 'costs'],
      ['--table', '"costs"', 'comparison, cost-lines, sources'],
    ],
    ['no table', () => ['assess', seed, '--csv', '--table'], ['--table']],
    ['a file of another subcommand', () => ['explain', seed, 'x', '--csv'], ['--csv', 'assess']],
    ['Markdown of the catalogue', () => ['catalog', '--markdown'], ['--markdown', 'assess']],
    [
      'a file of a plan that is not there',
      () => ['assess', 'none.json', '--csv'],
      ['no such file'],
    ],
    ['no plan', () => ['assess'], ['PLAN.json', 'missing']],
    ['an argument too many', () => ['assess', seed, 'more'], ['"more"']],
    ['no address', () => ['explain', seed], ['ADDRESS', 'missing']],
    ['an unknown address', () => ['explain', seed, 'vpn.tunnels'], ['"vpn.tunnels"']],
    ['an unknown edition', () => ['catalog', '--edition', '1999-01-01'], ['1999-01-01', '2026-']],
    ['a file that is not there', () => ['assess', 'none.json'], ['none.json', 'no such file']],
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'plans'), { recursive: true });
        return ['assess', 'plans'];
      },
      ['plans', 'PLAN.json'],
    ],
    ['an empty file', () => ['assess', file('empty.json', '')], ['empty.json', 'not JSON']],
    ['text', () => ['assess', file('text.json', 'version: 1')], ['text.json', 'not JSON']],
    [
      'a wrong field',
      () => ['assess', file('gateway.json', { version: 1, aws: { gateway: 'tgw' } })],
      ['aws.gateway', '"tgw"', 'transit-gateway'],
    ],
    [
      'a field that there is not',
      () => ['assess', file('typo.json', { version: 1, workload: [] })],
      ['workload', '[]'],
    ],
    [
      'several faults',
      () => ['assess', file('faults.json', { version: 2, name: 5 })],
      ['version', '1 more'],
    ],
    [
      'a Region that there is not',
      () => ['assess', file('region.json', { version: 1, aws: { region: 'eu-nowhere-1' } })],
      ['aws.region', '"eu-nowhere-1"', 'eu-central-1'],
    ],
    [
      'an edition that there is not',
      () => ['assess', file('edition.json', { version: 1, edition: '1999-01-01' })],
      ['edition', '"1999-01-01"', '2026-11-23'],
    ],
    [
      'a name of a megabyte',
      () => ['assess', file('long.json', { version: 1, name: 'x'.repeat(2 ** 20) })],
      ['name', 'at most 100 characters'],
    ],
    [
      'a field whose name breaks lines',
      () => ['assess', file('lines.json', { version: 1, 'a\nb\u2028c': 1 })],
      ['a b c'],
    ],
    [
      'a link that is cut short',
      () => [
        'open',
        `/plan${planFragment({ version: 1, name: 'Site' }, '2026-11-23').slice(0, -3)}`,
      ],
      ['checksum'],
    ],
    [
      'a link from the future',
      () => ['open', 'https://planner.example/plan#p=9.abc'],
      ['version 9'],
    ],
    ['an address without a plan', () => ['open', 'hello'], ['"hello"', '#p=']],
    [
      'a parameter that its field refuses',
      () => ['open', '#peak=4Gbs'],
      ['Peak rate out', '"4Gbs"', '4 Gbps'],
    ],
    ['a suite that there is not', () => ['mtu', '--suite', '3des'], ['--suite', '"3des"']],
    ['a time without a unit', () => ['flow', '--rtt', '20'], ['--rtt', '"20"', '20 ms']],
    [
      'a flag of another subcommand',
      () => ['assess', seed, '--packet', '1500'],
      ['--packet', 'mtu'],
    ],
    ['a parameter that there is not', () => ['open', '#peak=4Gbps&colour=red'], ['"colour"']],
    ['a base that is no site', () => ['share', seed, '--base', 'ftp://x'], ['--base', '"ftp://x"']],
    [
      'a PDF into a folder that there is not',
      () => ['assess', seed, '--pdf', 'nowhere/report.pdf'],
      ['--pdf', 'nowhere/report.pdf'],
    ],
    [
      'a paper that there is not',
      () => ['assess', seed, '--pdf', 'report.pdf', '--paper', 'A5'],
      ['--paper', '"A5"', 'A4, Letter'],
    ],
    ['help on what there is not', () => ['help', 'asses'], ['"asses"', 'assess, explain']],
    ['help on two', () => ['help', 'assess', 'open'], ['"open"', 'help SUBCOMMAND']],
    [
      'two files for one PDF',
      () => ['assess', seed, '--pdf', 'a.pdf', '--pdf', 'b.pdf'],
      ['--pdf', '"a.pdf", "b.pdf"', 'once'],
    ],
    [
      'two sites',
      () => ['share', seed, '--base', 'https://a.example', '--base=https://b.example'],
      ['--base', '"https://a.example", "https://b.example"'],
    ],
    [
      'what could be read of a plan file',
      () => ['assess', seed, '--salvage'],
      ['--salvage', 'open'],
    ],
    [
      'what could be read of a link that holds nothing',
      () => ['open', '/plan#p=1.AAAAAAAA', '--salvage'],
      ['checksum'],
    ],
    [
      'flow classes that begin with a hyphen',
      () => ['tunnels', '--packet', '700', '--classes', '-3 x 10Mbps'],
      ['--classes: "-3 x 10Mbps" is not accepted; accepted: classes of flows'],
    ],
    [
      'a flag in the place of flow classes',
      () => ['tunnels', '--packet', '700', '--classes', '--json'],
      ['--classes: "--json" is not accepted; accepted: --classes CLASSES'],
    ],
    ['two formats at once', () => ['assess', seed, '--pdf', 'x.pdf', '--csv'], ['--csv', '--pdf']],
  ];

  it.each(refused)('is one line and exit 2: %s', async (_, args, names) => {
    const { code, stdout, stderr } = await run(...args());
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^trunkline: [^\n\u2028]+\n$/);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(stderr.length).toBeLessThan(2000);
    for (const name of names) expect(stderr).toContain(name);
    expect(code).toBe(2);
  });
});

describe('share and open', () => {
  it('give back the plan that was shared, from whatever site', async () => {
    const shared = await run('share', seed, '--base', 'https://planner.example/');
    expect(shared.stdout).toMatch(/^https:\/\/planner\.example\/plan#p=1\.[\w-]+\n$/);
    expect(shared.stderr).toBe('');
    const opened = await run('open', shared.stdout.trim());
    const { $schema: _, ...plan } = JSON.parse(readFileSync(seed, 'utf8')) as Record<
      string,
      unknown
    >;
    expect(JSON.parse(opened.stdout)).toEqual(plan);
  });

  it('give what could be read of an address that was cut, when that is asked for', async () => {
    const plan = { version: 1, name: 'Site', workloads: [{ out: { peakBitsPerSecond: 4e9 } }] };
    const fragment = planFragment({ ...plan, version: 1, notes: 'cut here' }, '2026-11-23');
    const { code, stdout, stderr } = await run(
      'open',
      `/plan${fragment.slice(0, -8)}`,
      '--salvage',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, name: 'Site' });
    expect(stderr).toMatch(/^trunkline: URL: .*checksum.*\ntrunkline: .*may lack anything\.\n$/);
    const whole = planFragment({ ...plan, version: 1 }, '2026-11-23');
    const opened = await run('open', `/plan${whole}`, '--salvage');
    expect([JSON.parse(opened.stdout), opened.stderr]).toEqual([plan, '']);
  });

  const doubtful: readonly (readonly [string, PlanInput, string, readonly string[]])[] = [
    [
      'a Region that there is not',
      { version: 1, aws: { region: 'eu-nowhere-1' } },
      '2026-11-23',
      ['aws.region', '"eu-nowhere-1"', 'eu-central-1'],
    ],
    [
      'a contradiction',
      { version: 1, workloads: [{ out: { peakBitsPerSecond: 1e9, meanBitsPerSecond: 2e9 } }] },
      '2026-11-23',
      ['workloads.0.out.meanBitsPerSecond', '2 Gbps', 'at most the peak'],
    ],
    [
      'an edition of later',
      { version: 1, name: 'Site' },
      '2031-01-01',
      ['edition', '"2031-01-01"'],
    ],
  ];
  it.each(doubtful)('open a plan with %s, and say so', async (_, plan, edition, names) => {
    const { code, stdout, stderr } = await run('open', planFragment(plan, edition));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject(plan);
    expect(stderr).toMatch(/^trunkline: the plan in the address: [^\n]+\n$/);
    for (const name of names) expect(stderr).toContain(name);
  });

  it('say that an address is long, and leave out the notes when asked to', async () => {
    const notes = Array.from({ length: 900 }, (_, at) => `${(at * 7919) % 99_991}`).join(' ');
    const plan = join(folder, 'notes.json');
    writeFileSync(plan, JSON.stringify({ version: 1, notes }));
    const long = await run('share', plan);
    expect(long.code).toBe(0);
    expect(long.stderr).toMatch(/^trunkline: the address has \d+ characters, .*--without-notes/);
    const short = await run('share', plan, '--without-notes', '--json');
    expect(short.stderr).toBe('');
    expect((JSON.parse(short.stdout) as { characters: number }).characters).toBeLessThan(200);
  });
});

describe('assess --pdf', () => {
  it('writes a PDF that names its plan, and leaves nothing else behind', async () => {
    const { code, stdout } = await run('assess', seed, '--pdf', 'seed.pdf', '--paper', 'Letter');
    expect([code, stdout]).toEqual([0, 'seed.pdf written\n']);
    const pdf = readFileSync(join(folder, 'seed.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 612 792]');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
