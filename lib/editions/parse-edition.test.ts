import { describe, expect, it } from 'vitest';
import { parseEdition } from './parse-edition';

const row = {
  id: 'vpn.connection-hour.standard.us-east-1',
  label: 'VPN connection, standard tunnels',
  unit: 'USD/h',
  value: 0.05,
  scope: 'per connection, us-east-1',
  source: 'vpn-pricing',
  validFrom: '2025-11-04',
  retrieved: '2026-11-23',
  confidence: 'high',
};

const good = {
  id: '2026-11-23',
  currency: 'USD',
  regions: [{ id: 'us-east-1', name: 'US East (N. Virginia)', directConnectGroup: null }],
  locationGroups: [{ id: 'europe', name: 'Europe' }],
  sources: {
    'vpn-pricing': { title: 'AWS VPN pricing', url: 'https://aws.amazon.com/vpn/pricing/' },
  },
  prices: [row],
};

function without(key: keyof typeof row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
}

describe('parseEdition', () => {
  it('puts the source itself in the place of its key, and no undefined fields', () => {
    const [price] = parseEdition(good).prices;
    expect(price).toStrictEqual({
      ...row,
      source: {
        id: 'vpn-pricing',
        title: 'AWS VPN pricing',
        url: 'https://aws.amazon.com/vpn/pricing/',
      },
    });
  });

  it.each([
    ['no source', without('source'), 'source'],
    ['no date', without('validFrom'), 'validFrom'],
    ['no day of reading', without('retrieved'), 'retrieved'],
    ['no confidence', without('confidence'), 'confidence'],
    ['no scope', without('scope'), 'scope'],
    ['no value', without('value'), 'value'],
    ['a source that the file does not have', { ...row, source: 'hearsay' }, 'source'],
    ['a confidence of its own making', { ...row, confidence: 'certain' }, 'confidence'],
    ['an unknown unit', { ...row, unit: 'EUR/h' }, 'unit'],
    ['a unit that its id contradicts', { ...row, unit: 'USD/GB' }, 'unit'],
    ['a date in another form', { ...row, validFrom: '4.11.2025' }, 'validFrom'],
    ['a day that no calendar has', { ...row, validFrom: '2025-02-30' }, 'validFrom'],
    ['a reading before it held', { ...row, validFrom: '2026-11-24' }, 'retrieved'],
    ['a reading after the edition', { ...row, retrieved: '2026-12-01' }, 'retrieved'],
    ['a price as text', { ...row, value: '0.05' }, 'value'],
    ['a negative price', { ...row, value: -0.05 }, 'value'],
    ['no number', { ...row, value: Number.NaN }, 'value'],
    ['an unknown value without a reason', { ...row, value: null }, 'note'],
    ['an empty label', { ...row, label: ' ' }, 'label'],
    ['a range upside down', { ...row, range: [2, 1] }, 'range'],
    ['a tier upside down', { ...row, tier: { fromGb: 20, toGb: 10 } }, 'tier'],
    ['a field that nobody knows', { ...row, discount: 0.1 }, 'discount'],
  ])('refuses a row with %s, by name', (_, bad, field) => {
    const parse = () => parseEdition({ ...good, prices: [bad] });
    expect(parse).toThrow(row.id);
    expect(parse).toThrow(field);
    expect(parse).toThrow('2026-11-23');
  });

  it('refuses two rows of one id, by name', () => {
    expect(() => parseEdition({ ...good, prices: [row, row] })).toThrow(`${row.id}: id: twice`);
  });

  it('refuses a row without an id, by its place', () => {
    const parse = () => parseEdition({ ...good, prices: [row, without('id')] });
    expect(parse).toThrow('prices[1]: id');
  });

  it('refuses an id that names no kind of price', () => {
    const parse = () => parseEdition({ ...good, prices: [{ ...row, id: 'vpn.bargain' }] });
    expect(parse).toThrow('vpn.bargain: id: names no kind of price');
  });

  it('refuses a source without an https address, by name', () => {
    const sources = { 'vpn-pricing': { title: 'AWS VPN pricing', url: 'http://aws.amazon.com' } };
    expect(() => parseEdition({ ...good, sources })).toThrow('source vpn-pricing: url');
  });

  it.each([null, undefined, 'prices', 7, [], {}])('refuses %j', (json) => {
    expect(() => parseEdition(json)).toThrow('Price edition without id');
  });

  it('names the first faults and counts the others', () => {
    const prices = Array.from({ length: 30 }, (_, at) => ({ ...row, id: `bargain-${at}` }));
    expect(() => parseEdition({ ...good, prices })).toThrow(/bargain-0.*bargain-9.*and 20 more$/);
  });
});
