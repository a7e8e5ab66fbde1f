import { decimalAsTyped, parseDecimal } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

/** Packets of one size in bytes, and their weight among the packets of a mix. */
export interface PacketShare {
  readonly packetBytes: number;
  readonly share: number;
}

const ACCEPTED =
  'sizes in bytes with their share of packets, such as 40:7, 576:4, 1500:1, without a comma inside a number';
const ITEM = /^([\d.]+)(?:\s*(?:B|bytes?))?(?:\s*[:×x]\s*([\d.]+)(?:\s*%)?)?$/i;

/** A mix from "40:7, 576:4, 1500:1": shares are of packets, of whatever sum; 1500 alone has one. */
export function parsePacketMix(text: string): Parsed<readonly PacketShare[]> {
  const mix: PacketShare[] = [];
  for (const item of text.split(/[,;\n]+/).map((part) => part.trim())) {
    if (item === '') continue;
    const [, size = '', weight = '1'] = ITEM.exec(item) ?? [];
    const packetBytes = parseDecimal(size, ACCEPTED);
    const share = parseDecimal(weight, ACCEPTED);
    if (!packetBytes.ok || !share.ok) return refused(ACCEPTED);
    mix.push({ packetBytes: packetBytes.value, share: share.value });
  }
  const isMix = mix.some(({ share }) => share > 0);
  return isMix ? understood(mix) : refused(ACCEPTED);
}

/** A mix as somebody would type it, every digit kept. */
export function packetMixAsTyped(mix: readonly PacketShare[]): string {
  const plain = (value: number) => decimalAsTyped(value).replaceAll(',', '');
  return mix.map(({ packetBytes, share }) => `${plain(packetBytes)}:${plain(share)}`).join(', ');
}
