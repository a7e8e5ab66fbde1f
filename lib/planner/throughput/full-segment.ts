import { constantOn } from '../catalog/constant';
import { ipv4Header, tcpHeader } from '../catalog/ip';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { IsoDate } from '../figure/source';
import { packetOfSegment } from './flow-formulas';

/** The IPv4 packet of a full segment. */
export function fullSegment(mss: Figure<'B'>, address: string, asOf: IsoDate): Figure<'B'> {
  return derive(
    packetOfSegment,
    { mss, tcpHeader: constantOn(tcpHeader, asOf), ipHeader: constantOn(ipv4Header, asOf) },
    address,
  );
}
