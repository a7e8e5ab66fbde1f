import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { fragmentUnit, ipv4Header, ipv6FragmentHeader, ipv6Header } from '../catalog/ip';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import { fragmentCount, fragmentData, fullFragment, lastFragment } from './fragment-formulas';

export const IP_VERSIONS = ['ipv4', 'ipv6'] as const;
export type IpVersion = (typeof IP_VERSIONS)[number];

/** The headers of a fragment, and the data of a full one on a link. */
interface FragmentParts {
  readonly ipHeader: Figure<'B'>;
  readonly fragmentHeader: Figure<'B'>;
  readonly data: Figure<'B'>;
}

export function fragmentParts(
  mtu: Figure<'B'>,
  version: IpVersion,
  address: string,
  asOf: IsoDate,
): FragmentParts {
  const ipHeader = constantOn(version === 'ipv4' ? ipv4Header : ipv6Header, asOf);
  const fragmentHeader =
    version === 'ipv6'
      ? constantOn(ipv6FragmentHeader, asOf)
      : assumedInDesign(
          0,
          'B',
          'Fragment header',
          'packet.no-fragment-header',
          'the IPv4 header itself says that a packet is a fragment',
        );
  const data = derive(
    fragmentData,
    { mtu, ipHeader, fragmentHeader, unit: constantOn(fragmentUnit, asOf) },
    `${address}.fragment-data`,
  );
  return { ipHeader, fragmentHeader, data };
}

/**
 * Lengths of what one IP packet becomes on a link, headers included, in the order in which they are
 * sent; a packet that fits stays as it is.
 */
export function fragments(
  packet: Figure<'B'>,
  mtu: Figure<'B'>,
  version: IpVersion,
  address: string,
  asOf: IsoDate,
): readonly [Figure<'B'>, ...Figure<'B'>[]] {
  const { ipHeader, fragmentHeader, data } = fragmentParts(mtu, version, address, asOf);
  const count = derive(fragmentCount, { packet, mtu, ipHeader, data }, `${address}.count`);
  const full = bareNumber(count) - 1;
  if (full === 0) return [packet];
  const first = derive(fullFragment, { ipHeader, fragmentHeader, data }, `${address}.full`);
  const last = derive(lastFragment, { packet, count, data, fragmentHeader }, `${address}.last`);
  return [first, ...Array<Figure<'B'>>(full - 1).fill(first), last];
}
