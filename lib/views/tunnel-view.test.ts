import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { readTunnelQuestion, type TunnelTexts } from '../workspace/tunnel-question';
import { cellText, sentenceText } from './cell-text';
import { tunnelView } from './tunnel-view';

const s3 = { flows: '60', utilisation: '100 %', survive: 'none' } as const;

function viewOf(texts: TunnelTexts) {
  const reading = readTunnelQuestion(texts);
  if (!reading.ok) throw new Error(JSON.stringify([...reading.problems]));
  return tunnelView(reading.question, currentEdition.id);
}

const said = (texts: TunnelTexts) => viewOf(texts).sentences.map(sentenceText).join(' ');

describe('the calculator of tunnels', () => {
  it('answers first, and says why it is not the quotient', () => {
    expect(sentenceText(viewOf(s3).headline)).toBe('12 tunnels, 6 VPN connections, for 4 Gbps.');
    expect(said(s3)).toBe(
      'Dividing by 1.25 Gbps a tunnel would say 4. One tunnel carries 784 Mbps of packets of 700 B: its packet rate binds, below 1,116 B. 12 must carry, so that hashing puts none over with 95.75 % probability; on average 99.95 % of the demand is carried.',
    );
    expect(said({ flows: '60' })).toContain('at most 80 % full, 627.2 Mbps');
    expect(said({ flows: '60' })).toContain('Spare: 1.');
    expect(said({ ...s3, packet: '1446' })).toContain('its bandwidth binds, as it does');
    expect(said({ ...s3, packet: '1446', class: 'large' })).toContain(
      'its packet rate binds whatever their size, since of 1,563 B none fits.',
    );
    expect(sentenceText(viewOf({ demand: '1 Mbps', survive: 'none' }).headline)).toBe(
      '1 tunnel, 1 VPN connection, for 1 Mbps.',
    );
  });

  it('says what would do where no number of tunnels does', () => {
    const one = { demand: '3 Gbps', flows: '1', packet: '1400' };
    expect(sentenceText(viewOf(one).headline)).toBe('No number of tunnels is enough for 3 Gbps.');
    expect(said(one)).toContain(
      'The largest flow has 3 Gbps and stays on one tunnel, which carries 1 Gbps',
    );
    expect(said(one)).toContain('Larger tunnels, more and smaller flows, or Direct Connect');
    expect(said({ ...one, demand: '9 Gbps', class: 'large' })).toContain(
      'More and smaller flows, or Direct Connect',
    );
    const few = { demand: '4 Gbps', flows: '5', packet: '1446', utilisation: '80 %' };
    expect(said(few)).toMatch(/So few flows leave some tunnel over|must carry/);
    expect(viewOf(one).busiest).toBeUndefined();
  });

  it('says of a bound what is known of it, and only there', () => {
    const classes = said({ classes: '100 x 10 Mbps, 3 x 500 Mbps', packet: '1400' });
    expect(classes).toContain('hashing puts none over with at least 95.12 % probability');
    expect(classes).toContain(
      'That is a bound: the probability that some of them is over is from 4.768 % to 4.884 %.',
    );
    expect(said({ spread: 'lognormal', flows: '5000' })).toContain('That is a bound');
    expect(said(s3)).not.toContain('bound:');
    expect(said({ classes: '60 x 50 Mbps' })).not.toContain('bound:');
    const equal = said({ behaviour: 'greedy', flows: '200', hash: '3-tuple', 'host-pairs': '30' });
    expect(equal).not.toContain('bound:');
  });

  it('says of what is too large for any tunnel whether another would carry it', () => {
    const standard = { flows: '1', packet: '1400', survive: 'none' } as const;
    expect(said({ ...standard, demand: '3 Gbps' })).toContain(
      'Larger tunnels, more and smaller flows, or Direct Connect would do. A large tunnel carries 3.584 Gbps: 1 of them is enough, without spares.',
    );
    const tooLarge = said({ ...standard, demand: '9 Gbps' });
    expect(tooLarge).not.toContain('Larger tunnels');
    expect(tooLarge).toContain(
      'A large tunnel carries 3.584 Gbps: no number of those is enough either.',
    );
    expect(said({ ...s3, hash: '3-tuple', 'host-pairs': '4' })).toContain(
      'The fullest pair of hosts has flows of 1 Gbps that a hash of addresses keeps together on one tunnel, which carries 784 Mbps: more tunnels do not help it. Larger tunnels, a hash of ports too, more pairs of hosts, or Direct Connect would do. Hashed with their ports, 12 tunnels must carry.',
    );
  });

  it('has words of its own for one pair of hosts', () => {
    const one = { ...s3, hash: '3-tuple', 'host-pairs': '1' } as const;
    expect(said(one)).toContain(
      'The one pair of hosts has flows of 4 Gbps that a hash of addresses keeps together',
    );
    const greedy = { ...one, packet: '1400', behaviour: 'greedy' };
    expect(said(greedy)).toContain(
      'One pair of hosts stays on one tunnel however many there are: of 4 Gbps at most 1.25 Gbps are moved',
    );
    expect(said({ ...greedy, 'host-pairs': '2' })).toContain('So few pairs of hosts leave some');
  });

  it('counts step by step, with the spares of every loss', () => {
    const rows = viewOf(s3).counts.groups.flatMap((group) =>
      group.rows.map(({ label, cells }) => [label, ...cells.map(cellText)].join(' ').trim()),
    );
    expect(rows).toEqual([
      'By bandwidth alone 4',
      'If flows spread evenly 6',
      'As flows are hashed 12',
      'Nothing lost 12 6',
      'One tunnel lost 13 7',
      'One VPN connection lost 14 7',
      'One customer gateway lost 24 12',
    ]);
  });

  it('draws what it says: where the confidence is passed, and what fits a tunnel', () => {
    const { curve, busiest } = viewOf(s3);
    if (curve === undefined) throw new Error('no curve');
    expect(curve.chart.marker).toEqual({ x: 12, label: '95 % at 12' });
    expect(busiest?.chart.marker).toEqual({ x: 11, label: '11 fit' });
    expect(curve.table.groups[0]?.rows.length).toBeLessThanOrEqual(13);
    const [x, y] = [curve.chart.x.domain[1], curve.chart.y.domain[1]];
    for (const point of curve.chart.series[0]?.points ?? []) {
      expect(point.x).toBeLessThanOrEqual(x);
      expect(point.y).toBeLessThanOrEqual(y);
    }
    expect(viewOf({ spread: 'lognormal', flows: '1000' }).busiest).toBeUndefined();
    expect(said({ spread: 'lognormal' })).toMatch(/none over with at least \d/);
    // Flows that take what they get have a mean, and no probability.
    const greedy = { behaviour: 'greedy', flows: '16', packet: '1400' } as const;
    expect(said(greedy)).toContain('on average');
    expect(said(greedy)).not.toContain('probability');
    expect(viewOf(greedy).curve).toBeUndefined();
  });
});
