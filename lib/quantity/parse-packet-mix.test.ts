import { describe, expect, it } from 'vitest';
import { packetMixAsTyped, parsePacketMix } from './parse-packet-mix';

describe('a packet mix as it is typed', () => {
  it.each([
    ['40:7, 576:4, 1500:1', ['40:7', '576:4', '1500:1']],
    ['40:7,576:4;1500:1,', ['40:7', '576:4', '1500:1']],
    ['40 B: 58.3 %\n1500 bytes × 41.7%', ['40:58.3', '1500:41.7']],
    ['1446 x 1', ['1446:1']],
    ['1500', ['1500:1']],
    ['40, 1500 B', ['40:1', '1500:1']],
  ])('%j is read', (text, sizes) => {
    const parsed = parsePacketMix(text);
    expect(parsed.ok && packetMixAsTyped(parsed.value)).toBe(sizes.join(', '));
  });

  it.each(['', ',', '40:-7', '40:0', '40:7:1', '-40:7', 'imix', '1.2.3:1', '40:1e999'])(
    '%j is refused, and says what is accepted',
    (text) => {
      const parsed = parsePacketMix(text);
      expect(parsed).toMatchObject({ ok: false });
      expect(!parsed.ok && parsed.accepted).toContain('40:7, 576:4, 1500:1');
    },
  );
});
