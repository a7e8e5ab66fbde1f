import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { bareNumber } from '../planner/bare-number';
import { type MtuTexts, readMtuQuestion } from '../workspace/mtu-question';
import { cellText, sentenceText } from './cell-text';
import { mtuView } from './mtu-view';

function viewOf(texts: MtuTexts) {
  const reading = readMtuQuestion(texts);
  if (!reading.ok) throw new Error(JSON.stringify([...reading.problems]));
  return mtuView(reading.question, currentEdition.id);
}

const FITS = '– (hosts send nothing that does not fit)';
const SOME = '– (those are dropped, the others pass whole)';
const GONE = '– (they are dropped)';

const fate = (texts: MtuTexts) => viewOf(texts).packet.fate.map(sentenceText).join(' ');

describe('the calculator', () => {
  it('answers first', () => {
    expect(sentenceText(viewOf({}).headline)).toBe(
      '1,446 B fit inside. Clamp TCP to 1,406 B over IPv4, 1,386 B over IPv6.',
    );
  });

  it('says what becomes of the packet', () => {
    expect(fate({ packet: '1446' })).toBe(
      'The packet of 1,446 B goes as one of 1,500 B. A standard tunnel carries up to 1.25 Gbps of such packets.',
    );
    // 140,000 packets a second, two for each of 1,500 bytes.
    expect(fate({})).toContain('carries up to 840 Mbps of such packets, and 1.25 Gbps');
    expect(fate({ packet: '64' })).toContain('carries up to 71.68 Mbps of such packets');
    expect(fate({ df: 'on' })).not.toContain('A standard tunnel carries');
    expect(fate({})).toContain('becomes 2: 1,500 B + 132 B. It is split before encryption');
    expect(fate({ fragment: 'after' })).toContain('1,500 B + 76 B. It is split after encryption');
    expect(fate({ df: 'on' })).toMatch(/is dropped: DF is set.*tells the sender 1,446 B/);
    expect(fate({ inner: 'ipv6' })).toContain('is dropped: no gateway may split an IPv6 packet');
    expect(fate({ 'path-mtu': '9001', packet: '8000' })).toMatch(/^AWS will not carry it: /);
    expect(fate({ 'path-mtu': '9001', packet: '1400' })).toMatch(/^With AWS it is less: /);
    expect(viewOf({ 'path-mtu': '9001' }).commands).toBeUndefined();
    expect(fate({})).not.toContain('AWS will not carry it');
  });

  it('counts equal packets once, and does not set a rate against itself', () => {
    expect(fate({ packet: '9000', fragment: 'before' })).toContain('6 × 1,500 B + 512 B');
    expect(fate({ 'path-mtu': '9001', packet: '9001' })).not.toMatch(/1\.25 Gbps.*1\.25 Gbps/);
  });

  it('sets clamped against split and dropped, for the one size and for a mix', () => {
    const said = (texts: MtuTexts) =>
      viewOf(texts).impact.groups.map(({ title, rows }) => [
        title,
        ...rows.map(({ label, cells }) => [label, ...cells.map(cellText)].join(' | ')),
      ]);
    expect(said({ loss: '1 %' })).toEqual([
      [
        'Packets of 1,500 B',
        `Packets that do not fit | ${FITS} | 100 % | 100 % | 100 %`,
        `The same, of bytes | ${FITS} | 100 % | 100 % | 100 %`,
        `Packets outside, for one as sent | 1 | 2 | 2 | ${GONE}`,
        `Bytes outside, for one as sent | 1,500 B | 1,632 B | 1,576 B | ${GONE}`,
        `A standard tunnel carries | 1.25 Gbps | 840 Mbps | 840 Mbps | ${GONE}`,
        `Goodput: TCP payload of it | 1.217 Gbps | 817.6 Mbps | 817.6 Mbps | ${GONE}`,
        `Packets lost | 1 % | 1.99 % | 1.99 % | ${GONE}`,
      ],
      [
        'The mix, 340.3 B on average',
        `Packets that do not fit | ${FITS} | 8.333 % | 8.333 % | 8.333 %`,
        `The same, of bytes | ${FITS} | 36.73 % | 36.73 % | 36.73 %`,
        `Packets outside, for one as sent | 1 | 1.083 | 1.083 | ${SOME}`,
        `Bytes outside, for one as sent | 391.7 B | 402.7 B | 398 B | ${SOME}`,
        `A standard tunnel carries | 381.2 Mbps | 351.9 Mbps | 351.9 Mbps | ${SOME}`,
        `Goodput: TCP payload of it | 336.4 Mbps | 310.5 Mbps | 310.5 Mbps | ${SOME}`,
        `Packets lost | 1 % | 1.083 % | 1.083 % | ${SOME}`,
      ],
    ]);
    const ipv6 = viewOf({ inner: 'ipv6' }).impact;
    expect(ipv6.columns.map(({ title }) => title)).toEqual(['TCP clamped', 'Dropped, DF set']);
    expect(ipv6.groups[0]?.rows.map(({ cells }) => cells[1] && cellText(cells[1]))).toEqual([
      '100 %',
      '100 %',
      ...Array(5).fill(GONE),
    ]);
  });

  it('splits around IPv6 that has to pass, where the tunnel is too narrow for it', () => {
    // 1,246 bytes fit, and IPv6 asks every link for 1,280.
    const narrow = { inner: 'ipv6', 'path-mtu': '1300' };
    expect(fate({ ...narrow, packet: '1270' })).toContain(
      'becomes 2: 1,300 B + 44 B. It is split after encryption',
    );
    expect(fate({ ...narrow, packet: '1281' })).toMatch(/is dropped.*tells the sender 1,280 B/);
    const { columns, groups } = viewOf({ ...narrow, packet: '1270', mix: '40:1' }).impact;
    expect(columns.map(({ title }) => title)).toContain('Split after encryption');
    expect(groups[0]?.rows[0]?.cells.map(cellText).slice(1)).toEqual(['0 %', '0 %']);
    // Beside a mix of which a part is dropped, what is split is still counted.
    const beside = viewOf({ ...narrow, packet: '1280' }).impact.groups[0];
    expect(beside?.rows.find(({ id }) => id === 'rate')?.cells.map(cellText)[1]).toBe('716.8 Mbps');
  });

  it('draws a packet whose parts are all of it', () => {
    const parts =
      viewOf({ packet: '1446', 'nat-t': 'on', 'path-mtu': '1600' }).packet.stack?.parts ?? [];
    expect(parts.map(({ id }) => id)).toEqual([
      'outer-ip',
      'nat-t',
      'esp',
      'iv',
      'inner',
      'trailer',
      'icv',
    ]);
    expect(parts.reduce((sum, { bytes }) => sum + bareNumber(bytes), 0)).toBe(1508);
    expect(parts.reduce((sum, { width }) => sum + Number.parseFloat(width), 0)).toBeCloseTo(100, 6);
    expect(viewOf({ df: 'on' }).packet.stack).toBeUndefined();
    expect(viewOf({ fragment: 'after' }).packet.stack?.title).toBe(
      'The ESP packet of 1,556 B, before it is split',
    );
    expect(viewOf({}).packet.stack?.title).toBe('The first of 2 packets, 1,500 B');
  });

  it('sets every suite beside the others, as AWS publishes them', () => {
    const rows = viewOf({}).suites.groups[0]?.rows ?? [];
    expect(rows.map(({ cells }) => cells.map(cellText))).toEqual([
      ['1,446 B', '1,406 B', '1,386 B', '1,438 B', '1,398 B', '1,378 B'],
      ['1,438 B', '1,398 B', '1,378 B', '1,422 B', '1,382 B', '1,362 B'],
      ['1,438 B', '1,398 B', '1,378 B', '1,422 B', '1,382 B', '1,362 B'],
      ['1,422 B', '1,382 B', '1,362 B', '1,422 B', '1,382 B', '1,362 B'],
      ['1,422 B', '1,382 B', '1,362 B', '1,406 B', '1,366 B', '1,346 B'],
    ]);
  });

  it('says what the sizes are worth on a port, with and without MACsec', () => {
    const said = viewOf({}).ports.groups.map(({ title, rows }) => [
      title,
      ...rows.map(({ label, cells }) => [label, ...cells.map(cellText)].join(' ')),
    ]);
    expect(said).toEqual([
      [
        'Without MACsec',
        '1,500 B 1,542 B 97.28 % 94.68 %',
        '8,500 B 8,542 B 99.51 % 99.04 %',
        '9,001 B 9,043 B 99.54 % 99.09 %',
      ],
      [
        'With MACsec',
        '1,500 B 1,574 B 95.3 % 92.76 %',
        '8,500 B 8,574 B 99.14 % 98.67 %',
        '9,001 B 9,075 B 99.18 % 98.74 %',
      ],
    ]);
  });

  it('gives a ping that must pass and one that must fail, and the clamp in both directions', () => {
    const { commands } = viewOf({ suite: 'aes-cbc-sha2-256', 'nat-t': 'on' });
    const { clamps = [], tests = [] } = commands ?? {};
    const text = [...clamps, ...tests].map((command) => command.text).join('\n');
    expect(viewOf({ inner: 'ipv6' }).commands?.tests.map((command) => command.text)).toEqual([
      'ping -6 -M do -s 1398 ADDRESS-IN-THE-VPC',
      'ping -6 -M do -s 1399 ADDRESS-IN-THE-VPC',
    ]);
    expect(clamps.map(({ id }) => id)).toEqual(['linux', 'cisco-ios', 'vyos', 'junos', 'fortios']);
    for (const clamp of clamps) {
      expect(clamp.text, clamp.id).toContain('1382');
      expect(clamp.source.url, clamp.id).toMatch(/^https:/);
    }
    expect(text).toContain('ping -M do -s 1394 ');
    expect(text).toContain('ping -M do -s 1395 ');
    for (const clamp of [
      'iptables -t mangle -A FORWARD -o vti0 -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1382',
      'iptables -t mangle -A FORWARD -i vti0 -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1382',
      'ip6tables -t mangle -A FORWARD -o vti0 -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1362',
    ]) {
      expect(text.split('\n')).toContain(clamp);
    }
  });
});
