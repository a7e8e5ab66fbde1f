import { ieee8023, ostinatoImix, rfc3551 } from './sources';

/** Mixes that people know by name: sizes of IP packets with their shares of packets. */
export const PACKET_MIXES = [
  {
    name: 'imix',
    label: 'simple IMIX',
    source: ostinatoImix,
    packets: [
      { packetBytes: 40, share: 7 },
      { packetBytes: 576, share: 4 },
      { packetBytes: 1500, share: 1 },
    ],
  },
  {
    name: 'bulk',
    label: 'bulk data',
    // Full packets of Ethernet; what acknowledges them goes the other way.
    source: ieee8023,
    packets: [{ packetBytes: 1500, share: 1 }],
  },
  {
    name: 'voice',
    label: 'voice',
    // G.711 at 20 ms: 160 bytes of sound, and 40 of RTP, UDP and IPv4.
    source: rfc3551,
    packets: [{ packetBytes: 200, share: 1 }],
  },
] as const;
