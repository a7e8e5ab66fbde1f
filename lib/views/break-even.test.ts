import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import {
  type Assessment,
  assessPlan,
  type Figure,
  isChoice,
  type PlanInput,
  ranked,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { answerTurns, turnsTable } from './answer-turns';
import { type BreakEvenView, breakEvenView } from './break-even';
import { cellText, sentenceText } from './cell-text';
import { builtOf } from './comparison';
import { explain } from './explanation';
import { figureAt } from './figure-at';
import type { Sentence } from './table';

type Sparse = Omit<PlanInput, 'version'>;

const assessed = (input: Sparse): Assessment =>
  assessPlan({ version: 1, ...input }, currentEdition);

const office: Sparse = {
  aws: { gateway: 'virtual-private-gateway' },
  workloads: [
    {
      out: { peakBitsPerSecond: 80e6, monthlyVolume: { amount: 300, unit: 'GB' } },
      in: { peakBitsPerSecond: 40e6, monthlyVolume: { amount: 200, unit: 'GB' } },
    },
  ],
  conventions: { countFreeEgress: false },
  underlays: { directConnect: { flatRateTier: 1 } },
  designs: [
    { id: 'vpn', name: 'VPN', vpn: [{ tunnelClass: 'standard', connections: 1 }] },
    {
      id: 'hosted',
      name: 'Hosted',
      directConnect: [{ kind: 'hosted', portSpeedBitsPerSecond: 100e6 }],
    },
    {
      id: 'flat',
      name: 'Flat',
      directConnect: [
        { kind: 'dedicated', portSpeedBitsPerSecond: 10e9, billing: 'flat-rate' },
        { kind: 'dedicated', portSpeedBitsPerSecond: 10e9, billing: 'flat-rate' },
      ],
    },
    {
      id: 'two',
      name: 'Two',
      directConnect: [
        { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 },
        { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 },
      ],
    },
  ],
};

function viewOf(input: Sparse, one: string, other: string): BreakEvenView {
  const assessment = assessed(input);
  const [first, second] = [one, other].map((id) =>
    assessment.options.find((option) => option.id === id),
  );
  const view = first && second && breakEvenView(assessment, first, second);
  if (!view) throw new Error('one was not built');
  return view;
}

const said = (view: BreakEvenView) => ({
  volume: view.volume.map(sentenceText),
  prices: view.prices.map(({ sentence }) => sentenceText(sentence)),
  discount: sentenceText(view.discount),
  notCounted: view.notCounted && sentenceText(view.notCounted),
});

describe('where a hosted connection costs as much as a VPN, in sentences', () => {
  it('is a volume, a fee and a discount, and what they leave out', () => {
    expect(said(viewOf(office, 'hosted', 'vpn'))).toEqual({
      volume: [
        'They cost the same with 104.29 GB out a month, 45.89 USD each: below it VPN is cheaper and above it Hosted.',
        'The plan sends 300 GB: there Hosted is cheaper by 13.70 USD a month.',
      ],
      prices: [
        'Partner fee: at 13.70 USD/month each they cost the same: below it Hosted is cheaper and above it VPN. No price of it is known.',
        'Internet access: whatever it costs, even nothing, Hosted is cheaper by what is counted.',
      ],
      discount:
        'VPN would cost as little as Hosted with 21.57 % off all that AWS bills of it, and nothing off the other.',
      notCounted:
        'Not counted, since no price of it is known: the partner’s fee for a hosted connection of Hosted and the internet access of VPN.',
    });
  });

  it('say what the plan gives, and no longer that it is unknown', () => {
    const given = { ...office, onPremisesCosts: { partnerUsdPerMonth: 20, ispUsdPerMonth: 0 } };
    const { prices, notCounted, volume } = said(viewOf(given, 'hosted', 'vpn'));
    expect(prices[0]).toBe(
      'Partner fee: at 13.70 USD/month each they cost the same: below it Hosted is cheaper and above it VPN. You gave 20.00 USD/month.',
    );
    expect(notCounted).toBeUndefined();
    expect(volume.at(-1)).toBe('The plan sends 300 GB: there VPN is cheaper by 6.30 USD a month.');
  });
});

describe('other answers by volume', () => {
  it('are that they never cost the same', () => {
    expect(said(viewOf(office, 'vpn-tgw', 'vpn')).volume[0]).toBe(
      'They never cost the same: with every volume out VPN is cheaper.',
    );
  });

  it('are that they always do', () => {
    const { volume, discount } = said(viewOf(office, 'vpn-vgw', 'vpn'));
    expect(volume).toEqual([
      'They cost the same with every volume out.',
      'The plan sends 300 GB, where they cost the same.',
    ]);
    expect(discount).toBe('They cost the same with what the plan sends, without a discount.');
  });

  it('are more than the peak sends, and say so', () => {
    expect(said(viewOf(office, 'flat', 'two')).volume[0]).toBe(
      'They cost the same with 235,790 GB out a month, 8,600.80 USD each: below it Two is cheaper and above it Flat. That is more than the peak of the plan sends in a month, 24,475.16 GB.',
    );
  });

  it('begin with what an option lacks that cannot be judged', () => {
    const { underlays: _, ...without } = office;
    const { volume, notCounted } = said(viewOf(without, 'vpn', 'dx-dedicated-flat-rate'));
    expect(volume[0]).toBe(
      'Direct Connect, dedicated port, flat rate cannot be judged: give “Flat-rate tier”. Here only its known lines count.',
    );
    expect(volume.length).toBeGreaterThan(1);
    expect(notCounted).toContain('flat rate with data transfer out');
  });

  it('end where a price is missing, and are none where each GB lacks one', () => {
    const inRegion = (region: string, countFreeEgress = true) => ({
      ...office,
      conventions: { countFreeEgress },
      aws: { gateway: 'virtual-private-gateway' as const, region },
    });
    expect(said(viewOf(inRegion('ap-southeast-3'), 'flat', 'vpn')).volume[0]).toBe(
      'They never cost the same with up to 10,340 GB out a month: VPN is cheaper. Beyond 10,340 GB nothing can be told: no price of more data transfer out to the internet is known in ap-southeast-3.',
    );
    const zurich = said(viewOf(inRegion('eu-central-2', false), 'hosted', 'vpn'));
    expect(zurich.volume).toEqual([
      'Cannot be told: no price of data transfer out to the internet is known in eu-central-2.',
      'By the lines that have a price, with the 300 GB of the plan, VPN is cheaper by 13.30 USD a month: what is missing decides.',
    ]);
  });
});

describe('every figure of these sentences', () => {
  const assessment = assessed(office);
  const built = ranked(assessment.options).filter(builtOf);

  const figuresOf = (sentences: readonly Sentence[]) =>
    sentences.flat().filter((part): part is Figure => typeof part !== 'string');

  it('is found at its address, and explains itself', () => {
    let crossings = 0;
    for (const first of built) {
      for (const second of built) {
        const view = first === second ? undefined : breakEvenView(assessment, first, second);
        if (!view) continue;
        const sentences = [...view.volume, ...view.prices.map(({ sentence }) => sentence)];
        for (const figure of figuresOf([...sentences, view.discount])) {
          const found = figureAt(assessment, figure.address);
          if (found === undefined || isChoice(found)) throw new Error(figure.address);
          expect(bareNumber(found), figure.address).toBe(bareNumber(figure));
          const { formula, inputs } = explain(figure);
          if (formula?.id !== 'cost.break-even-volume') continue;
          crossings += 1;
          expect(inputs.map(({ name }) => name)).toHaveLength(6);
          expect(formula.substituted).toContain('USD');
        }
      }
    }
    expect(crossings).toBeGreaterThan(10);
  });
});

describe('where the answer turns, as a table', () => {
  const rowsOf = (input: Sparse) =>
    turnsTable(assessed(input)).groups.flatMap(({ title, rows }) => [
      [title],
      ...rows.map(({ id, cells }) => [id, ...cells.map(cellText)]),
    ]);

  it('has the recommended option against every other that was built', () => {
    const assessment = assessed(office);
    const [first, ...others] = ranked(assessment.options).filter(builtOf);
    expect(answerTurns(assessment).map(({ other }) => other.id)).toEqual(
      others.map(({ id }) => id),
    );
    const rows = rowsOf(office);
    expect(rows[0]).toEqual([
      `Against ${first?.name}, all else as planned; not counted of it: internet access`,
    ]);
    expect(rows).toContainEqual([
      'dx-hosted',
      '312.86 GB',
      '64.66 USD',
      'Below',
      'partner’s fee for a hosted connection',
    ]);
    expect(rows).toContainEqual([
      'vpn-tgw',
      'Never',
      '– (they never cost the same)',
      'At every volume',
      'internet access',
    ]);
  });

  it('does not judge what is unknown by the price that is missing', () => {
    const { underlays: _, ...without } = office;
    const row = rowsOf(without).find(([id]) => id === 'dx-dedicated-flat-rate');
    expect(row?.[1]).toBe('Cannot be told: give “Flat-rate tier”');
  });

  it('is empty where nothing is recommended', () => {
    expect(turnsTable(assessed({})).groups).toEqual([]);
  });
});

describe('prices of AWS that are not known', () => {
  const inFrankfurt: Sparse = {
    aws: { region: 'eu-central-1' },
    workloads: [{ out: { peakBitsPerSecond: 1e9, monthlyVolume: { amount: 2, unit: 'TB' } } }],
  };
  const viewOf = (input: Sparse, one: string, other: string) => {
    const assessment = assessed(input);
    const find = (id: string) => assessment.options.find((option) => option.id === id);
    const [first, second] = [find(one), find(other)];
    const view = first && second && breakEvenView(assessment, first, second);
    if (!view) throw new Error('one was not built');
    return view;
  };

  it('leave no answer where AWS bills something in any case, and never count as nothing', () => {
    const { volume, prices, discount } = viewOf(inFrankfurt, 'vpn-tgw', 'vpn-tgw-large');
    const missing = 'Cannot be told: no price of VPN connection (large) is known in eu-central-1.';
    expect(sentenceText(volume[0])).toBe(missing);
    expect(volume.map(sentenceText).join(' ')).toContain('what is missing decides');
    expect(prices.map(({ sentence }) => sentenceText(sentence))).toEqual([missing]);
    expect(sentenceText(discount)).toBe(missing);
    // With a price of one's own there is one.
    const prices2 = { 'vpn.connection-hour.large.eu-central-1': { usd: 0.6 } };
    const answered = viewOf({ ...inFrankfurt, prices: prices2 }, 'vpn-tgw', 'vpn-tgw-large');
    expect(sentenceText(answered.volume[0])).toMatch(
      /^They never cost the same: .*standard tunnels/,
    );
  });

  it('name the field that is missing where the plan does not say enough', () => {
    const { volume } = viewOf(
      { workloads: inFrankfurt.workloads ?? [] },
      'dx-dedicated',
      'dx-dedicated-flat-rate',
    );
    expect(volume.map(sentenceText).join(' ')).toContain(
      'Cannot be told: the plan does not say “Flat-rate tier”.',
    );
  });

  it('say of a discount that more is to be taken off where the plan has one', () => {
    const { discount } = viewOf(
      { workloads: inFrankfurt.workloads ?? [], conventions: { discountFraction: 0.1 } },
      'vpn-tgw',
      'dx-dedicated',
    );
    expect(sentenceText(discount)).toContain(
      'more off all that AWS bills of it, after the discount',
    );
  });
});
