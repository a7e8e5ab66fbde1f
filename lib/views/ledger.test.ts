import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, isNotPriced, type PlanInput } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { cellText } from './cell-text';
import { builtOf } from './comparison';
import { ledger } from './ledger';

function tableOf(id: string, input: Omit<PlanInput, 'version'>) {
  const option = assessPlan({ version: 1, ...input }, currentEdition).options.find(
    (each) => each.id === id,
  );
  const built = option && builtOf(option);
  if (!built) throw new Error(`${id} was not built`);
  const rows = ledger(built, id, id).groups.flatMap((group) => group.rows);
  const cells = (row: string) => rows.find((each) => each.id === row)?.cells.map(cellText) ?? [];
  return { built, rows, cells };
}

const workloads = [
  { out: { peakBitsPerSecond: 1e8, monthlyVolume: { amount: 1, unit: 'TB' } } },
] as const;
const traffic = { workloads: [...workloads] };

describe('a printed ledger', () => {
  it('rounds a sum once, and does not add printed cents', () => {
    const { cells } = tableOf('vpn-tgw', {
      ...traffic,
      onPremisesCosts: { ispUsdPerMonth: 10.004, routerUsdPerMonth: 10.004 },
    });
    expect(cells('internet-access')[2]).toBe('10.00 USD');
    expect(cells('customer-gateway')[2]).toBe('10.00 USD');
    expect(cells('others-bill')[2]).toBe('20.01 USD');
  });

  it('prints of every sum what the exact lines make, to the cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300_000 }),
        fc.integer({ min: 0, max: 9_999_999 }),
        (gb, isp) => {
          const { built, cells } = tableOf('vpn-tgw', {
            workloads: [
              { out: { peakBitsPerSecond: 1e10, monthlyVolume: { amount: gb, unit: 'GB' } } },
            ],
            onPremisesCosts: { ispUsdPerMonth: isp / 1e5 },
          });
          const micro = built.cost.lines.reduce(
            (sum, { amount }) =>
              sum + (isNotPriced(amount) ? 0 : Math.round(bareNumber(amount) * 1e6)),
            0,
          );
          const [printed = ''] = (cells('total')[2] ?? '').split(' ');
          const cents = Number(printed.replaceAll(',', '')) * 100;
          // Half a cent either way is what one rounding may take.
          expect(Math.abs(cents * 1e4 - micro)).toBeLessThanOrEqual(5000.001);
        },
      ),
      { seed: 76, numRuns: 60 },
    );
  });

  it('marks a price of the plan’s own, a discount and a weak price', () => {
    const { cells } = tableOf('dx-dedicated', {
      ...traffic,
      conventions: { discountFraction: 0.1 },
      prices: { 'tgw.attachment-hour.us-east-1': { usd: 0.03 } },
    });
    expect(cells('vpc-attachment')[1]).toBe('0.03 USD/h (yours)');
    expect(cells('port')[1]).toBe('0.27 USD/h (less your discount, of 2026-09-20)');
    expect(cells('cross-connect')[1]).toBe('300.00 USD/month (of 2026-11-23, confidence low)');
  });

  it('names what is paid once and not known in its sum alone', () => {
    const { cells, rows } = tableOf('dx-dedicated', traffic);
    expect(cells('once-total')[2]).toBe(
      'not priced: Cross connect (installation), Circuit to the location (installation), Customer gateway (purchase)',
    );
    expect(rows.some(({ id }) => id === 'circuit-installation')).toBe(false);
    const given = tableOf('dx-dedicated', { ...traffic, onPremisesCosts: { circuitUsdOnce: 900 } });
    expect(given.cells('circuit-installation').slice(0, 3)).toEqual([
      '1 (fixed)',
      '900.00 USD (yours)',
      '900.00 USD',
    ]);
  });
});
