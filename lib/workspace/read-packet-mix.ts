import { PACKET_MIXES } from '../planner';
import { type PacketShare, parsePacketMix } from '../quantity/parse-packet-mix';
import { type Parsed, refused, understood } from '../quantity/parsed';

const NAMES = PACKET_MIXES.map(({ name }) => name).join(', ');

/** A mix as it is typed, or by the name that people know it by. */
export function readPacketMix(text: string): Parsed<readonly PacketShare[]> {
  const typed = text.trim().toLowerCase();
  const known = PACKET_MIXES.find(({ name, label }) => [name, label.toLowerCase()].includes(typed));
  if (known) return understood(known.packets);
  const parsed = parsePacketMix(text);
  return parsed.ok ? parsed : refused(`${parsed.accepted}; or ${NAMES}`);
}
