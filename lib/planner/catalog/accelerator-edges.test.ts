import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { acceleratedPremiumId, acceleratorEdges } from './accelerator-edges';
import { priceRow } from './edition';

describe('the edge locations of accelerated data', () => {
  it('are those that the edition prices, each once and by its name', () => {
    const edges = acceleratorEdges(currentEdition);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    expect(edges).toContainEqual({ id: 'middle-east', name: 'Middle East' });
    expect(edges).toContainEqual({
      id: 'us-mexico-canada',
      name: 'United States, Mexico and Canada',
    });
    expect(edges).toHaveLength(11);
  });
});

describe('the premium of accelerated data', () => {
  const groupOf = (region: string) => acceleratedPremiumId(region, 'europe').split('.').at(-2);

  it.each([
    { group: 'us-canada', names: /^(US|Canada) / },
    { group: 'europe', names: /^Europe / },
    { group: 'india', names: /\((Mumbai|Hyderabad)\)$/ },
    { group: 'south-africa', names: /\(Cape Town\)$/ },
    { group: 'asia-pacific', names: /\((Tokyo|Osaka|Hong Kong|Taipei|Singapore|Malaysia)\)$/ },
  ])('of $group is for the Regions there and for no other', ({ group, names }) => {
    for (const { id, name } of currentEdition.regions) {
      expect(groupOf(id) === group, name).toBe(names.test(name));
    }
  });

  it('is asked of a Region without a group by itself, which no edition prices', () => {
    expect(acceleratedPremiumId('sa-east-1', 'europe')).toBe(
      'vpn.accelerated.data-transfer-premium.sa-east-1.europe',
    );
    expect(priceRow(currentEdition, acceleratedPremiumId('sa-east-1', 'europe'))).toBeUndefined();
  });
});
