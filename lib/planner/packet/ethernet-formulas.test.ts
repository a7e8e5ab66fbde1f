import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import {
  ethernetFrameCheck,
  ethernetHeader,
  ethernetInterframeGap,
  ethernetMinimumPayload,
  ethernetPreamble,
  ethernetVlanTag,
} from '../catalog/ethernet';
import { frameEfficiency, narrowestHop } from './ethernet-formulas';

const on = (constant: Parameters<typeof constantOn<'B'>>[0]) =>
  bareNumber(constantOn(constant, currentEdition.id));

function efficiency(packet: number, tags = 0): number {
  return frameEfficiency.compute({
    packet,
    minimumPayload: on(ethernetMinimumPayload),
    header: on(ethernetHeader),
    vlanTag: tags * on(ethernetVlanTag),
    frameCheck: on(ethernetFrameCheck),
    preamble: on(ethernetPreamble),
    gap: on(ethernetInterframeGap),
  });
}

describe('the share of a line that is IP', () => {
  it.each([
    { packet: 1500, tags: 0, line: 1538 },
    { packet: 40, tags: 0, line: 84 },
    { packet: 46, tags: 0, line: 84 },
    { packet: 9001, tags: 1, line: 9043 },
    { packet: 1500, tags: 1, line: 1542 },
  ])('$packet B with $tags VLAN tags take $line bytes of the line', ({ packet, tags, line }) => {
    expect(efficiency(packet, tags)).toBeCloseTo(packet / line, 12);
  });

  it.each([
    { mtu: 1500, overhead: 40, tags: 0, share: 0.9492847854356307 },
    { mtu: 9001, overhead: 40, tags: 0, share: 0.9913707268503154 },
    { mtu: 8500, overhead: 52, tags: 1, share: 0.9889955513931163 },
  ])('TCP payload at an MTU of $mtu B is $share', ({ mtu, overhead, tags, share }) => {
    expect((efficiency(mtu, tags) * (mtu - overhead)) / mtu).toBeCloseTo(share, 12);
  });

  it('grows with the packet', () => {
    for (let packet = 20; packet < 9001; packet++) {
      expect(efficiency(packet + 1, 1)).toBeGreaterThan(efficiency(packet, 1));
    }
  });
});

describe('the path MTU', () => {
  it('is that of the narrowest hop', () => {
    expect(narrowestHop.compute({ hops: [9001, 8500, 1500] })).toBe(1500);
    expect(narrowestHop.compute({ hops: [8500] })).toBe(8500);
  });
});
