import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { isNotPriced } from '../catalog/edition';
import { isPriced } from '../cost/cost';
import type { PlanInput } from '../plan/plan-input';
import { assessPlan } from './assess-plan';

type DirectConnect = NonNullable<NonNullable<PlanInput['underlays']>['directConnect']>;

const input = (directConnect: DirectConnect): PlanInput => ({
  version: 1,
  workloads: [{ out: { peakBitsPerSecond: 1e9 } }],
  underlays: { directConnect },
});

function costOf(directConnect: DirectConnect, id = 'dx-dedicated') {
  const option = assessPlan(input(directConnect), currentEdition).options.find(
    (each) => each.id === id,
  );
  const built = option && 'built' in option ? option.built : option;
  if (!built || !('cost' in built)) throw new Error(`${id} was not built`);
  return built.cost;
}

const siteLinkOf = (directConnect: DirectConnect, id?: string) =>
  costOf(directConnect, id)
    .lines.filter(({ id: line }) => line.startsWith('site-link'))
    .map(({ label, amount }) => [label, isNotPriced(amount) ? null : bareNumber(amount)]);

const siteLink = {
  virtualInterfaces: 4,
  monthlyVolume: { amount: 100, unit: 'TB' },
  to: 'europe',
} as const;

describe('SiteLink', () => {
  it('is billed by the hour of its virtual interfaces and by what goes to the other end', () => {
    expect(siteLinkOf({ siteLink })).toEqual([
      ['Direct Connect SiteLink', 1460],
      ['Direct Connect SiteLink data transfer (Contiguous United States to Europe)', 2887.68],
    ]);
  });

  it('costs its hours when idle, between two virtual interfaces unless more are given', () => {
    expect(siteLinkOf({ siteLink: { to: 'europe' } })).toEqual([['Direct Connect SiteLink', 730]]);
  });

  it('goes by the first location and the other end, in this order', () => {
    const to = 'apac-sin-hkg-icn-tpe-kul-bkk';
    const amount = (from: string, end: string) =>
      siteLinkOf({ locations: [{ group: from }], siteLink: { ...siteLink, to: end } })[1]?.[1];
    expect(amount('japan', to)).toBe(4300.8);
    expect(amount(to, 'japan')).toBeNull();
  });

  it('is in no flat rate', () => {
    expect(siteLinkOf({ siteLink, flatRateTier: 1 }, 'dx-dedicated-flat-rate')).toHaveLength(2);
  });

  it('is of options with Direct Connect only', () => {
    expect(siteLinkOf({ siteLink }, 'vpn-tgw')).toEqual([]);
    expect(siteLinkOf({ siteLink }, 'dx-private-ip-vpn')).toHaveLength(2);
    expect(siteLinkOf({}, 'dx-dedicated')).toEqual([]);
  });

  it('has no price for its data until the other end is given, nor where none was published', () => {
    const { to: _, ...anywhere } = siteLink;
    const unknown = costOf({ siteLink: anywhere });
    expect(isPriced(unknown.awsBill)).toBe(false);
    expect(unknown.notPriced.map(({ reason }) => reason)).toContain(
      'the rate depends on the locations of both ends; give underlays.directConnect.siteLink.to',
    );
    expect(siteLinkOf({ siteLink: { ...siteLink, to: 'africa' } })[1]?.[1]).toBeNull();
  });

  it('goes to a location that the edition lists', () => {
    const { problems } = assessPlan(
      input({ siteLink: { ...siteLink, to: 'atlantis' } }),
      currentEdition,
    );
    expect(problems).toMatchObject([
      { path: 'underlays.directConnect.siteLink.to', given: '"atlantis"' },
    ]);
  });
});
