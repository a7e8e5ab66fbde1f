import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { directConnectFrames } from './direct-connect-frames';

const frames = directConnectFrames(currentEdition.id);
const at = (packet: number, macsec: 'on' | 'off') => {
  const found = frames.find(
    (frame) => bareNumber(frame.packet) === packet && frame.macsec === macsec,
  );
  if (found === undefined) throw new Error(`no frame of ${packet}`);
  return found;
};
const percent = (share: Parameters<typeof bareNumber>[0]) => 100 * bareNumber(share);

describe('a port’s line rate', () => {
  it.each([
    { packet: 1500, line: 1542, ip: 97.3, tcp: 94.7, macsecIp: 95.3 },
    { packet: 8500, line: 8542, ip: 99.5, tcp: 99.0, macsecIp: 99.1 },
    { packet: 9001, line: 9043, ip: 99.5, tcp: 99.1, macsecIp: 99.2 },
  ])('at $packet B is $ip % IP, and $macsecIp % with MACsec', (row) => {
    const plain = at(row.packet, 'off');
    const macsec = at(row.packet, 'on');
    expect(bareNumber(plain.frame)).toBe(row.line);
    expect(bareNumber(macsec.frame)).toBe(row.line + 32);
    expect(percent(plain.ipShare)).toBeCloseTo(row.ip, 1);
    expect(percent(plain.tcpShare)).toBeCloseTo(row.tcp, 1);
    expect(percent(macsec.ipShare)).toBeCloseTo(row.macsecIp, 1);
  });

  it('has one row for each size, with and without MACsec', () => {
    expect(frames).toHaveLength(6);
    expect(new Set(frames.map(({ frame }) => frame.address)).size).toBe(6);
  });
});
