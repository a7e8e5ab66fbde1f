import { describe, expect, it } from 'vitest';
import { type MtuFlags, mtuCommand } from './mtu-command';

const json = (flags: MtuFlags): unknown => JSON.parse(mtuCommand(flags, true));

describe('mtu', () => {
  it('prints what a tunnel carries, in bytes', () => {
    expect(json({ suite: 'aes-cbc-sha2-512', 'nat-t': true })).toEqual({
      tunnelMtuBytes: 1406,
      mssIpv4Bytes: 1366,
      mssIpv6Bytes: 1346,
      carriedByAws: true,
    });
    expect(json({ suite: 'aes-gcm-16', outer: 'ipv6', 'path-mtu': '1492' })).toMatchObject({
      tunnelMtuBytes: 1418,
    });
  });

  it('prints what one packet becomes, split before encryption unless told', () => {
    expect(json({ suite: 'aes-gcm-16', packet: '1500' })).toMatchObject({
      wireBytes: [1500, 132],
      paddingBytes: 4,
    });
    expect(json({ suite: 'aes-gcm-16', packet: '1,500 B', fragment: 'after' })).toMatchObject({
      wireBytes: [1500, 76],
      paddingBytes: 2,
    });
  });

  it('prints what a clamp is worth for a packet and a mix', () => {
    expect(json({ suite: 'aes-gcm-16', mix: 'imix', loss: '1%' })).toMatchObject({
      mixImpact: {
        tooLargeShareOfPackets: 1 / 12,
        clamped: { outerPackets: 1, tunnelBitsPerSecond: expect.closeTo(381_173_333, 0) },
        splitBefore: { tunnelBitsPerSecond: expect.closeTo(351_852_308, 0) },
        splitAfter: { loss: expect.closeTo(0.010825, 9) },
      },
    });
    expect(json({ suite: 'aes-gcm-16', packet: '1500' })).toMatchObject({
      packetImpact: { splitBefore: { outerPackets: 2, tunnelBitsPerSecond: 840e6 } },
    });
    const text = mtuCommand({ suite: 'aes-gcm-16', mix: '1500:1,40:2' }, false);
    expect(text).toContain('33.33 % of packets and 94.94 % of bytes do not fit');
    expect(text).toMatch(/^ {2}Split before encryption .*1\.333/m);
  });

  it('says the same to people, and what AWS will not carry', () => {
    const text = mtuCommand({ suite: 'aes-gcm-16', 'path-mtu': '9001', packet: '1500' }, false);
    expect(text).toMatch(/^Largest packet inside +8,946 B$/m);
    expect(text).toMatch(/^Outside, for 1,500 B inside +1,556 B$/m);
    expect(text).toContain('AWS will not carry it');
  });

  it.each([
    [{}, '--suite: is missing; accepted: aes-gcm-16, '],
    [{ suite: '3des' }, '--suite: "3des" is not accepted; accepted: aes-gcm-16, '],
    [{ suite: 'aes-gcm-16', outer: '5' }, '--outer: "5" is not accepted; accepted: ipv4, ipv6'],
    [{ suite: 'aes-gcm-16', 'path-mtu': '575' }, '--path-mtu: "575"'],
    [{ suite: 'aes-gcm-16', 'path-mtu': '9002' }, 'whole bytes from 576 to 9001'],
    [{ suite: 'aes-gcm-16', packet: '1500.5' }, '--packet: "1500.5"'],
    [{ suite: 'aes-gcm-16', packet: '19' }, 'whole bytes from 20 to 9001'],
    [{ suite: 'aes-gcm-16', fragment: 'never' }, 'accepted: before, after'],
    [
      { suite: 'aes-gcm-16', mix: 'some' },
      '--mix: "some" is not accepted; accepted: sizes in bytes',
    ],
    [{ suite: 'aes-gcm-16', mix: '10:1' }, 'sizes from 20 to 9001 bytes'],
    [{ suite: 'aes-gcm-16', mix: '' }, '--mix: "" is not accepted'],
    [{ suite: 'aes-gcm-16', loss: '2' }, '--loss: "2" is not accepted'],
  ] as const)('says what is wrong with %j', (flags, message) => {
    expect(() => mtuCommand(flags, true)).toThrow(message);
  });
});
