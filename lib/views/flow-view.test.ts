import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { type FlowField, readFlowFields } from '../workspace/flow-question';
import { cellText, sentenceText } from './cell-text';
import { flowView } from './flow-view';
import { formatFigure } from './format-figure';

const replication = { rtt: '20 ms', loss: '1e-6', window: '8 MB', 'line-rate': '3 Gbps' } as const;

function viewOf(texts: Partial<Record<FlowField, string>>) {
  const reading = readFlowFields(texts);
  if (!reading.ok) throw new Error(JSON.stringify([...reading.problems]));
  return flowView(reading.question, currentEdition.id);
}

const headline = (texts: Partial<Record<FlowField, string>>) =>
  sentenceText(viewOf(texts).headline);

describe('the calculator of one flow', () => {
  it('says what binds a stream of 3 Gbps, through a tunnel and on a jumbo circuit', () => {
    expect(headline({ ...replication, congestion: 'reno' })).toBe(
      'One flow carries 688.8 Mbps and is bound by the loss at this RTT.',
    );
    expect(headline(replication)).toContain('996.8 Mbps');
    expect(headline({ ...replication, mss: '8460', 'line-rate': '10 Gbps' })).toBe(
      'One flow carries 3.2 Gbps and is bound by the window.',
    );
    expect(headline({ ...replication, mss: '8460', tunnel: 'standard' })).toBe(
      'One flow carries 1.25 Gbps and is bound by the bandwidth of the tunnel.',
    );
    const said = viewOf(replication).sentences.map(sentenceText).join(' ');
    expect(said).toContain('a flow has 7,500,000 B under way');
    expect(said).toContain('4 such flows side by side would fill it.');
    expect(said).toContain('a wider line does not');
  });

  it('marks the one ceiling that binds, and gives the loss that each control stands', () => {
    const { ceilings, controls } = viewOf(replication);
    expect(ceilings.filter(({ isBinding }) => isBinding).map(({ id }) => id)).toEqual(['rtt-loss']);
    expect(
      controls.groups[0]?.rows.map(({ label, cells }) => [label, ...cells.map(cellText)]),
    ).toEqual([
      ['Reno', '688.8 Mbps', '0.000005272 %'],
      ['CUBIC', '996.8 Mbps', '0.00002301 %'],
      // 1,406 of 1,488 bytes of each frame.
      ['BBR', '2.835 Gbps', '– (it does not go by loss)'],
    ]);
  });

  it('has no ceiling of loss where nothing is lost, and its defaults where a field is empty', () => {
    expect(headline({ loss: '0', 'line-rate': '1 Gbps' })).toBe(
      'One flow carries 1 Gbps and is bound by the line.',
    );
    expect(headline({ rtt: '', loss: '', mss: '' })).toBe(headline({}));
    expect(readFlowFields({ rtt: 'soon' })).toMatchObject({ ok: false });
    expect(readFlowFields({ tunnel: 'huge' })).toMatchObject({ ok: false });
  });

  it('says what of a line and of a tunnel is TCP data, and compares like with like', () => {
    const line = { loss: '0', mss: '1460', 'line-rate': '1 Gbps' } as const;
    const of = (texts: Partial<Record<FlowField, string>>) =>
      viewOf(texts).sentences.map(sentenceText).join(' ');
    expect(of(line)).toContain('Of that 946.8 Mbps are TCP data');
    const tunnel = { loss: '0', 'line-rate': '10 Gbps', tunnel: 'standard' } as const;
    expect(headline(tunnel)).toContain('1.25 Gbps and is bound by the bandwidth of the tunnel');
    expect(of(tunnel)).toContain('Of that 1.215 Gbps are TCP data');
    expect(viewOf(tunnel).ceilings.map(({ id, figure }) => [id, formatFigure(figure)])).toEqual([
      ['line', '9.118 Gbps'],
      ['tunnel-bandwidth', '1.215 Gbps'],
      ['tunnel-packet-rate', '1.575 Gbps'],
    ]);
    expect(of(replication)).not.toContain('Of that');
    expect(of({ ...tunnel, mss: '8460' })).toContain(
      'No segment of 8,460 B fits a tunnel: TCP data counts as clamped to 1,406 B',
    );
    // 960 Mbps by the window, 1 Gbps by the line; of which 947 are data: the line binds.
    const near = { ...line, rtt: '10 ms', window: '1.2 MB' };
    expect(headline(near)).toBe(
      'One flow carries 946.8 Mbps of TCP data and is bound by the line.',
    );
    expect(viewOf(near).ceilings.find(({ isBinding }) => isBinding)?.id).toBe('line');
    expect(of(near)).not.toContain('Of that');
  });

  it.each([
    [{}, '944.9 Mbps'],
    // 1,446 bytes inside are 1,500 outside: 1,406 of 1,542 bytes.
    [{ tunnel: 'standard' }, '911.8 Mbps'],
    [{ tunnel: 'standard', mss: '8460' }, '911.8 Mbps'],
    // Below what the stated rate of BBR would be, above what the line carries of data.
    [{ window: '2.375 MB' }, '944.9 Mbps'],
  ] as const)('has BBR on its line as the TCP data of that line: %j', (texts, data) => {
    for (const congestion of ['bbr', 'cubic']) {
      const { ceilings, controls } = viewOf({ ...texts, congestion });
      const line = ceilings.find(({ id }) => id === 'line')?.figure;
      const bbr = controls.groups[0]?.rows.find(({ id }) => id === 'bbr')?.cells[0];
      expect(line && formatFigure(line)).toBe(data);
      expect(bbr).toEqual({ kind: 'figure', figure: line });
    }
    expect(headline({ ...texts, congestion: 'bbr' })).toBe(
      `One flow carries ${data} of TCP data and is bound by the line.`,
    );
    const said = viewOf({ ...texts, congestion: 'bbr' })
      .sentences.map(sentenceText)
      .join(' ');
    expect(said).not.toMatch(/Of that|side by side/);
  });

  it('has what BBR carries in a tunnel as stated where that binds, and of it the data', () => {
    const texts = { congestion: 'bbr', 'line-rate': '10 Gbps', tunnel: 'standard' } as const;
    expect(headline(texts)).toContain('1.25 Gbps and is bound by the bandwidth of the tunnel');
    expect(viewOf(texts).sentences.map(sentenceText).join(' ')).toContain('Of that 1.215 Gbps');
  });

  it('asks for the unit of a window that has no room for one segment', () => {
    const of = (texts: Partial<Record<FlowField, string>>) =>
      viewOf(texts).sentences.map(sentenceText);
    expect(of({ window: '8' })[0]).toBe(
      'The window of 8 B is less than one segment of 1,406 B: is the unit missing, as in 8 MB?',
    );
    expect(of({ window: '8', congestion: 'bbr' })[0]).toContain('is the unit missing');
    for (const texts of [{}, { window: '1406' }, { window: '8 MB' }])
      expect(of(texts).join(' ')).not.toContain('is the unit missing');
    // In a tunnel no segment is larger than what fits.
    expect(of({ window: '1406', mss: '8460', tunnel: 'large' }).join(' ')).not.toContain('unit');
    expect(of({ window: '1405', mss: '8460', tunnel: 'large' })[0]).toContain('of 1,406 B');
  });

  it('warns where the loss is above what was measured, and says how the range was chosen', () => {
    const of = (loss: string, congestion: string) =>
      viewOf({ loss, congestion }).sentences.map(sentenceText).join(' ');
    for (const congestion of ['reno', 'cubic']) {
      expect(of('3 %', congestion)).not.toContain('Take it with care');
      expect(of('3 %', congestion)).toContain('chosen after looking at the same transfers');
      expect(of('3.1 %', congestion)).toContain(
        'Take it with care: above a loss of 3 % the model was not measured',
      );
      expect(of('3.1 %', congestion)).toContain('was measured at less loss only');
      expect(of('3.1 %', congestion)).not.toContain('Nearly all measured');
    }
    expect(of('15 %', 'bbr')).not.toContain('Take it with care');
    expect(of('15.1 %', 'bbr')).toContain('above a loss of 15 % BBR slows down');
  });
});
