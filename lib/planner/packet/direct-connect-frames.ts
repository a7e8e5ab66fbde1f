import { constantOn } from '../catalog/constant';
import {
  privateVifJumboMtu,
  privateVifMtu,
  transitVifJumboMtu,
} from '../catalog/direct-connect-limits';
import {
  ethernetFrameCheck,
  ethernetHeader,
  ethernetInterframeGap,
  ethernetMinimumPayload,
  ethernetPreamble,
  ethernetVlanTag,
  macsecOverhead,
} from '../catalog/ethernet';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import { frameLength, shareOfLine } from './ethernet-formulas';
import { pathSegments } from './path';

/** One packet of the largest size on a Direct Connect port. */
export interface PortFrame {
  readonly packet: Figure<'B'>;
  readonly macsec: 'on' | 'off';
  /** Bytes of the line, with preamble and gap. */
  readonly frame: Figure<'B'>;
  /** Share of the line rate that is IP, and that is data of TCP over IPv4 without options. */
  readonly ipShare: Figure<'fraction'>;
  readonly tcpShare: Figure<'fraction'>;
}

/** What a port's line rate is worth at each MTU that a virtual interface may have. */
export function directConnectFrames(asOf: IsoDate): readonly PortFrame[] {
  return [privateVifMtu, transitVifJumboMtu, privateVifJumboMtu].flatMap((mtu) =>
    (['off', 'on'] as const).map((macsec): PortFrame => {
      const packet = constantOn(mtu, asOf);
      const prefix = `port.${mtu.id.replaceAll('.', '-')}.macsec-${macsec}`;
      const frame = derive(
        frameLength,
        {
          packet,
          minimumPayload: constantOn(ethernetMinimumPayload, asOf),
          header: constantOn(ethernetHeader, asOf),
          vlanTag: constantOn(ethernetVlanTag, asOf),
          macsec:
            macsec === 'on'
              ? constantOn(macsecOverhead, asOf)
              : assumedInDesign(0, 'B', 'MACsec', 'port.no-macsec', 'there is none without MACsec'),
          frameCheck: constantOn(ethernetFrameCheck, asOf),
          preamble: constantOn(ethernetPreamble, asOf),
          gap: constantOn(ethernetInterframeGap, asOf),
        },
        `${prefix}.frame`,
      );
      const { mssIpv4 } = pathSegments(packet, prefix, asOf);
      return {
        packet,
        macsec,
        frame,
        ipShare: derive(
          shareOfLine,
          { carried: packet, frame },
          `${prefix}.ip-share`,
          'Share of the line rate that is IP',
        ),
        tcpShare: derive(
          shareOfLine,
          { carried: mssIpv4, frame },
          `${prefix}.tcp-share`,
          'Share of the line rate that is TCP data',
        ),
      };
    }),
  );
}
