import { expect, it } from 'vitest';
import { unitOfPrice } from './unit-of-price';

it.each([
  ['dx.dedicated.port-hour.10gbps.japan', 'USD/h'],
  ['vgw-hour', 'USD/h'],
  ['dx.sitelink.data-transfer.japan.japan', 'USD/GB'],
  ['vpn.accelerated.data-transfer-premium.europe.us-mexico-canada', 'USD/GB'],
  ['internet.data-transfer-out.us-east-1.tier-1', 'USD/GB'],
  ['internet.data-transfer-out.free-volume.standard', 'billed-GB'],
  ['colocation.cabinet-month', 'USD/month'],
  ['carrier.lit-ethernet-month.10gbps', 'USD/month'],
  ['a.new.kind', undefined],
])('%s is in %s', (id, unit) => {
  expect(unitOfPrice(id)).toBe(unit);
});
