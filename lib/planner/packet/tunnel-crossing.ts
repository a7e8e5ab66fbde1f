import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { ipv6MinimumMtu } from '../catalog/ip';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { IsoDate } from '../figure/source';
import { outerPacket, type TunnelLimits } from './encapsulation';
import { espPadding } from './esp-formulas';
import { fragments, type IpVersion } from './fragments';

/** Where a gateway splits what does not fit: the packet, or the ESP packet around it (RFC 4459). */
export const FRAGMENTATIONS = ['before', 'after'] as const;
export type Fragmentation = (typeof FRAGMENTATIONS)[number];

/** What becomes of one inner packet. */
export type Crossing =
  | {
      readonly kind: 'carried';
      /** What ESP is put around: the packet itself, or its fragments. */
      readonly inner: readonly Figure<'B'>[];
      /** Outer IP packets in the order in which they are sent. */
      readonly wire: readonly Figure<'B'>[];
      /** Of each ESP packet; after encryption there is one, however many packets carry it. */
      readonly padding: readonly Figure<'B'>[];
    }
  /** Told to be smaller than it may become: the sender hears of the tunnel MTU, or of nothing. */
  | { readonly kind: 'dropped'; readonly nextHopMtu: Figure<'B'> };

export interface InnerPacket {
  readonly length: Figure<'B'>;
  readonly version: IpVersion;
  /** May not be split. Of IPv6 no gateway may, whatever this says. */
  readonly dontFragment: boolean;
}

/**
 * The largest packet that no sender is told to make smaller. A tunnel is a link to IPv6, and one of
 * less than 1,280 bytes has to split the packet around it (RFC 8200 section 5).
 */
export function largestWhole(
  version: IpVersion,
  { tunnelMtu }: Pick<TunnelLimits, 'tunnelMtu'>,
  asOf: IsoDate,
): Figure<'B'> {
  const least = constantOn(ipv6MinimumMtu, asOf);
  return version === 'ipv6' && bareNumber(tunnelMtu) < bareNumber(least) ? least : tunnelMtu;
}

/** Sends one packet through a tunnel, addressed under `address`. */
export function tunnelCrossing(
  { length, version, dontFragment }: InnerPacket,
  { tunnelMtu, outerMtu, outerIp, encapsulation }: TunnelLimits,
  fragmentation: Fragmentation,
  address: string,
  asOf: IsoDate,
): Crossing {
  const told = largestWhole(version, { tunnelMtu }, asOf);
  if (bareNumber(length) > bareNumber(told) && (dontFragment || version === 'ipv6')) {
    return { kind: 'dropped', nextHopMtu: told };
  }
  // What is left of IPv6 fits, or is split around.
  const inner =
    fragmentation === 'before' && version === 'ipv4'
      ? fragments(length, tunnelMtu, version, `${address}.inner`, asOf)
      : ([length] as const);
  const { alignment, trailer } = encapsulation;
  const sent = (part: Figure<'B'>, at: number) => {
    const esp = outerPacket(part, encapsulation, `${address}.esp-${at}`);
    return {
      wire: fragments(esp, outerMtu, outerIp, `${address}.outer-${at}`, asOf),
      padding: derive(espPadding, { packet: part, alignment, trailer }, `${address}.padding-${at}`),
    };
  };
  // Full fragments are one figure, so what is made of them is one figure too.
  const each = new Map([...new Set(inner)].map((part, at) => [part, sent(part, at)]));
  const all = inner.flatMap((part) => each.get(part) ?? []);
  return {
    kind: 'carried',
    inner,
    wire: all.flatMap(({ wire }) => wire),
    padding: all.map(({ padding }) => padding),
  };
}
