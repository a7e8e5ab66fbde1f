import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { type FlowField, readFlowFields } from '../workspace/flow-question';
import { cellText, sentenceText } from './cell-text';
import { flowView } from './flow-view';

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
      ['BBR', '2.865 Gbps', '– (it does not go by loss)'],
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
});
