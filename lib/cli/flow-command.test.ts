import { describe, expect, it } from 'vitest';
import type { FlowTexts } from '../workspace/flow-question';
import { flowCommand } from './flow-command';

const json = (flags: FlowTexts) => JSON.parse(flowCommand(flags, true));
const replication = {
  rtt: '20ms',
  loss: '1e-6',
  mss: '1406',
  window: '8MB',
  congestion: 'cubic',
  'line-rate': '3Gbps',
} as const satisfies FlowTexts;

describe('flow', () => {
  it('prints what one flow carries, in plain numbers', () => {
    expect(json(replication)).toMatchObject({
      throughputBitsPerSecond: expect.closeTo(0.9968e9, -5),
      bindingConstraint: 'rtt-loss',
      bandwidthDelayProductBytes: 7.5e6,
      flowsToFill: 4,
      windowBitsPerSecond: 3.2e9,
      lineBitsPerSecond: 3e9,
      renoBitsPerSecond: expect.closeTo(0.6888e9, -5),
      toleratedLossReno: expect.closeTo(5.3e-8, 9),
      toleratedLossCubic: expect.closeTo(2.3e-7, 8),
    });
    expect(json({ ...replication, congestion: 'reno', mss: '8460' })).toMatchObject({
      throughputBitsPerSecond: 3e9,
      bindingConstraint: 'line',
      flowsToFill: 1,
      lossBitsPerSecond: expect.closeTo(4.144e9, -7),
    });
    expect(json({ ...replication, mss: '8460', 'line-rate': '10Gbps' })).toMatchObject({
      throughputBitsPerSecond: 3.2e9,
      bindingConstraint: 'window',
      flowsToFill: 4,
    });
  });

  it.each([
    ['65536', 65_536],
    ['64 KiB', 65_536],
    ['8MB', 8e6],
    ['8MiB', 8 * 2 ** 20],
    ['0.3 MB', 300_000],
    ['1 GiB', 2 ** 30],
    ['64kb', 64_000],
    ['1,500 bytes', 1500],
  ])('takes a window of %s', (window, bytes) => {
    expect(json({ rtt: '8ms', window }).windowBitsPerSecond).toBe(bytes * 1000);
  });

  it('has null where there is no number, never zero', () => {
    expect(json({ rtt: '20ms', loss: '0' })).toMatchObject({
      throughputBitsPerSecond: null,
      bindingConstraint: 'none',
      bandwidthDelayProductBytes: null,
      flowsToFill: null,
      windowBitsPerSecond: null,
      lossBitsPerSecond: null,
      pftkBitsPerSecond: null,
    });
    expect(json({ rtt: '20ms', window: '8MB', congestion: 'bbr' })).toMatchObject({
      throughputBitsPerSecond: null,
      bindingConstraint: 'none',
      windowBitsPerSecond: 3.2e9,
    });
  });

  it('prints the TCP data, and says where nothing was measured', () => {
    const line = { rtt: '20ms', loss: '0', mss: '1460', 'line-rate': '1Gbps' } as const;
    expect(json(line)).toMatchObject({
      throughputBitsPerSecond: 1e9,
      goodputBitsPerSecond: expect.closeTo((1e9 * 1460) / 1542, 3),
      goodputBindingConstraint: 'line',
      outsideMeasured: false,
    });
    expect(json({ rtt: '20ms', loss: '0' })).toMatchObject({
      goodputBitsPerSecond: null,
      goodputBindingConstraint: 'none',
    });
    expect(flowCommand(line, false)).toMatch(/^TCP data +946\.8 Mbps$/m);
    const lossy = { ...line, loss: '4 %' };
    expect(json(lossy)).toMatchObject({ outsideMeasured: true });
    expect(flowCommand(lossy, false)).toMatch(
      /^Warning +the model is not known to hold above a loss of 3 %$/m,
    );
    expect(flowCommand({ ...line, loss: '1 %' }, false)).toMatch(
      /^TCP data expected +\S+ \S+ to .*, a width chosen after looking at the measured transfers$/m,
    );
    expect(json({ ...lossy, congestion: 'bbr' })).toMatchObject({ outsideMeasured: false });
    expect(json({ ...line, loss: '16 %', congestion: 'bbr' })).toMatchObject({
      outsideMeasured: true,
    });
    expect(flowCommand({ ...line, tunnel: 'standard', mss: '8460' }, false)).toMatch(
      /^Warning +the MSS does not fit a tunnel: ask with --mss 1406$/m,
    );
  });

  it.each([
    { rtt: '20ms', loss: '1e-9', tunnel: 'large' },
    { rtt: '20ms', loss: '1e-9', tunnel: 'standard', mss: '8460' },
  ] as const)('has no range where only what is fixed binds: %j', (flags) => {
    expect(flowCommand(flags, false)).not.toContain('expected');
    expect(json(flags)).toMatchObject({
      goodputBindingConstraint: expect.stringMatching(/^tunnel-/),
      goodputLeastExpectedBitsPerSecond: null,
      goodputMostExpectedBitsPerSecond: null,
      leastExpectedBitsPerSecond: null,
      mostExpectedBitsPerSecond: null,
    });
  });

  it('keeps the rate of BBR as it is stated, beside its TCP data', () => {
    expect(json({ rtt: '20ms', congestion: 'bbr', 'line-rate': '1Gbps' })).toMatchObject({
      throughputBitsPerSecond: expect.closeTo(((1e9 * 1406) / 1472) * (1 - 1e-5), 3),
      goodputBitsPerSecond: expect.closeTo(((1e9 * 1406) / 1488) * (1 - 1e-5), 3),
    });
  });

  it('asks for the unit of a window that has no room for one segment', () => {
    expect(flowCommand({ rtt: '20ms', window: '8' }, false)).toMatch(
      /^Warning +the window of 8 B is less than one segment of 1,406 B: is the unit missing, as in 8 MB\?$/m,
    );
    expect(flowCommand({ rtt: '20ms', window: '1406' }, false)).not.toContain('Warning');
  });

  it('goes by CUBIC unless told, and assumes a loss and an MSS', () => {
    const answer = json({ rtt: '20ms' });
    expect(answer).toMatchObject({ congestion: 'cubic', loss: 1e-5, mssBytes: 1406 });
    expect(answer.throughputBitsPerSecond).toBe(answer.cubicBitsPerSecond);
  });

  it('says the same to people, with what is assumed and what is missing', () => {
    const text = flowCommand(replication, false);
    expect(text).toMatch(/^Throughput of one flow +996\.8 Mbps$/m);
    expect(text).toMatch(/^Bound by +the loss at this RTT$/m);
    expect(text).toMatch(/^Flows to fill the line +4$/m);
    const less = flowCommand({ rtt: '20ms', loss: '0' }, false);
    expect(less).toMatch(/^Throughput of one flow +unknown without --window or --line-rate$/m);
    expect(less).toMatch(/^MSS +1,406 B, assumed: /m);
    expect(less).toMatch(/^CUBIC at this loss +no ceiling: nothing is lost$/m);
  });

  it.each([
    [{}, '--rtt: is missing; accepted: a time from 1 µs to 60 s'],
    [{ rtt: '20' }, '--rtt: "20" is not accepted; accepted: a time with its unit'],
    [{ rtt: '0 ms' }, '--rtt: "0 ms" is not accepted; accepted: a time from 1 µs to 60 s'],
    [{ rtt: '2000 s' }, 'accepted: a time from 1 µs to 60 s'],
    [{ rtt: '1e-300 ms' }, 'accepted: a time from 1 µs to 60 s'],
    [{ rtt: '1ms', loss: '1' }, '--loss: "1" is not accepted; accepted: a share of 0, or from'],
    [{ rtt: '1ms', loss: '2' }, '--loss: "2" is not accepted; accepted: a share from 0 to 1'],
    [{ rtt: '1ms', loss: '1e-300' }, '--loss: "1e-300" is not accepted'],
    [{ rtt: '1ms', loss: '' }, '--loss: "" is not accepted'],
    [{ rtt: '1ms', mss: '1406.5' }, '--mss: "1406.5" is not accepted; accepted: whole bytes'],
    [{ rtt: '1ms', mss: '47' }, 'accepted: whole bytes from 48 to 65,535'],
    [{ rtt: '1ms', window: '0' }, '--window: "0" is not accepted; accepted: whole bytes from 1'],
    [{ rtt: '1ms', window: '2 GiB' }, '--window: "2 GiB" is not accepted'],
    [{ rtt: '1ms', window: '8 Mb' }, 'b stands for bits, B for bytes'],
    [{ rtt: '1ms', window: '8 TB' }, 'accepted: bytes, such as 65536, 64 KiB or 8 MB'],
    [{ rtt: '1ms', congestion: 'vegas' }, '"vegas" is not accepted; accepted: reno, cubic, bbr'],
    [{ rtt: '1ms', 'line-rate': '10' }, '--line-rate: "10" is not accepted; accepted: a rate with'],
    [{ rtt: '1ms', 'line-rate': '0bps' }, 'accepted: a rate from 1 kbps to 100 Tbps'],
  ] as const)('says what is wrong with %j', (flags, message) => {
    expect(() => flowCommand(flags, true)).toThrow(message);
  });
});
