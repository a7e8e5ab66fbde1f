import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import type { Edition } from './edition';
import { limits } from './limits';
import { awsVpnPricing } from './sources';

const price = {
  id: 'vpn.connection-hour.standard.us-east-1',
  label: 'VPN connection',
  unit: 'USD/h',
  value: 0.05,
  scope: 'per connection, us-east-1',
  source: awsVpnPricing,
  validFrom: '2025-11-04',
  retrieved: '2026-11-23',
  confidence: 'high',
} as const;

function editionOf(id: Edition['id']): Edition {
  return { id, currency: 'USD', regions: [], locationGroups: [], prices: [price] };
}

describe('catalogue', () => {
  const entries = catalogue(editionOf('2026-11-23'));
  const entry = (id: string, from = entries) => from.find((candidate) => candidate.id === id);

  it('lists every limit and every price once', () => {
    expect(entries).toHaveLength(limits.length + 1);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('shows the reading in force, and what was read before', () => {
    expect(entry('aws.transit-gateway.attachment.bandwidth-per-zone')).toMatchObject({
      value: 100e9,
      unit: 'bit/s',
      validFrom: '2025-11-19',
      earlier: [{ value: 50e9, validFrom: '2022-09-02' }],
    });
  });

  it('shows an older edition what was in force then', () => {
    const older = catalogue(editionOf('2024-01-01'));
    expect(entry('aws.transit-gateway.attachment.bandwidth-per-zone', older)).toMatchObject({
      value: 50e9,
      earlier: [],
    });
  });

  it('keeps the unknown unknown', () => {
    expect(entry('aws.transit-gateway.clamped-mss')).toMatchObject({ value: null });
  });

  it('shows a price with its source', () => {
    const { title, url, note } = awsVpnPricing;
    const { source: _, ...rest } = price;
    expect(entry(price.id)).toEqual({ ...rest, source: { title, url, note }, earlier: [] });
  });
});
