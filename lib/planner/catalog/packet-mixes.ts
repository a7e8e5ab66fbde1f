import { ostinatoImix } from './sources';

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
] as const;
