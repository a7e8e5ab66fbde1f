import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { nearestLocationGroup } from './nearest-location-group';

const near = (region: string) => nearestLocationGroup(region, currentEdition);

describe('where a port is taken to be', () => {
  it.each([
    ['us-east-1', 'us-contiguous'],
    ['us-gov-west-1', 'us-contiguous'],
    ['eu-west-1', 'europe'],
    ['ap-northeast-1', 'japan'],
    ['ap-northeast-2', 'apac-sin-hkg-icn-tpe-kul-bkk'],
    ['ap-northeast-3', 'japan'],
    ['ap-south-1', 'india'],
    ['ap-southeast-1', 'apac-sin-hkg-icn-tpe-kul-bkk'],
    ['ap-southeast-2', 'australia-nz'],
    ['ap-southeast-3', 'indonesia'],
    ['ap-southeast-6', 'australia-nz'],
    ['sa-east-1', 'south-america'],
    ['me-central-1', 'middle-east'],
  ])('to %s is %s', (region, group) => {
    expect(near(region)).toBe(group);
  });

  it('is a group of the edition for every Region, and the United States for theirs alone', () => {
    const groups = currentEdition.locationGroups.map(({ id }) => id);
    for (const { id } of currentEdition.regions) {
      expect(groups, id).toContain(near(id));
      expect(near(id) === 'us-contiguous', id).toBe(id.startsWith('us-'));
    }
  });

  it('is the first group where the edition lacks the one, or the Region is unknown', () => {
    expect(near('xx-north-9')).toBe(currentEdition.locationGroups[0]?.id);
    const [first] = currentEdition.locationGroups;
    const small = { ...currentEdition, locationGroups: first ? [first] : [] };
    expect(nearestLocationGroup('eu-west-1', small)).toBe(first?.id);
  });
});
