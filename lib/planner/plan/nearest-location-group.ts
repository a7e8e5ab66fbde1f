import type { Edition } from '../catalog/edition';

/**
 * The group of Direct Connect locations in or nearest to a Region's own country, by the Region's id.
 * Geography, not a price: a site that is elsewhere says so.
 */
const GROUP_OF_REGION: readonly (readonly [pattern: RegExp, group: string])[] = [
  [/^us-/, 'us-contiguous'],
  [/^ca-/, 'canada'],
  [/^mx-/, 'mexico'],
  [/^sa-/, 'south-america'],
  [/^eu-/, 'europe'],
  [/^il-/, 'israel'],
  [/^me-/, 'middle-east'],
  [/^af-/, 'africa'],
  [/^ap-northeast-[13]$/, 'japan'],
  [/^ap-south-/, 'india'],
  [/^ap-southeast-[246]$/, 'australia-nz'],
  [/^ap-southeast-3$/, 'indonesia'],
  [/^ap-/, 'apac-sin-hkg-icn-tpe-kul-bkk'],
];

/** Where a port to this Region is taken to be; the first group where the Region is not known. */
export function nearestLocationGroup(region: string, { locationGroups }: Edition): string {
  const found = GROUP_OF_REGION.find(([pattern]) => pattern.test(region))?.[1];
  return locationGroups.find(({ id }) => id === found)?.id ?? locationGroups[0]?.id ?? '';
}
