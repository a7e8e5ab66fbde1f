import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { tunnelAnswer } from '../planner';
import { readTunnelQuestion, type TunnelTexts } from '../workspace/tunnel-question';
import { sentenceText } from './cell-text';
import { tunnelFindings } from './tunnel-findings';

const s3 = { flows: '60', utilisation: '100 %', survive: 'none' } as const;

function findings(texts: TunnelTexts): readonly string[] {
  const reading = readTunnelQuestion(texts);
  if (!reading.ok) throw new Error(JSON.stringify([...reading.problems]));
  const answer = tunnelAnswer(reading.question, currentEdition.id);
  return tunnelFindings(answer, reading.question).map(sentenceText);
}

describe('what to watch', () => {
  it('is nothing where nothing is other than one expects', () => {
    expect(findings(s3)).toEqual([]);
    expect(findings({ flows: '5000' })).toEqual([]);
    expect(findings({ demand: '1 Mbps', flows: '1' })).toEqual([]);
  });

  it('is a packet that no tunnel takes, from one byte too many on', () => {
    expect(findings({ ...s3, packet: '1446' })).toEqual([]);
    expect(findings({ ...s3, packet: '1447' })[0]).toMatch(/^A mean packet of 1,447 B/);
    expect(findings({ ...s3, packet: '8500' })).toEqual([
      'A mean packet of 8,500 B does not fit a tunnel, inside which at most 1,446 B go: it is counted as TCP that is clamped to that. What is not TCP is split there, or dropped.',
    ]);
  });

  it('is what a hash of addresses moves as one', () => {
    expect(findings({ ...s3, flows: '120', hash: '3-tuple', 'host-pairs': '60' })).toEqual([
      'A hash of addresses alone moves 120 flows as 60, one for each pair of hosts. Spread evenly, which is the best case, the fullest pair has 66.67 Mbps. Hashed with their ports, they would take 9.',
    ]);
    const one = findings({ ...s3, hash: '3-tuple', 'host-pairs': '1' });
    expect(one).toEqual([
      'A hash of addresses alone moves all 60 flows as one: they are of one pair of hosts, which has 4 Gbps.',
    ]);
    const slow = { ...s3, demand: '100 Mbps', hash: '3-tuple', 'host-pairs': '1' } as const;
    expect(findings(slow)).toEqual([
      'A hash of addresses alone moves all 60 flows as one: they are of one pair of hosts, which has 100 Mbps.',
    ]);
    expect(findings({ ...slow, flows: '1' })).toEqual([]);
  });

  it('is what a device before leaves of the tunnels, whether that is enough, and what mends it', () => {
    expect(findings({ ...s3, 'same-hash-paths': '4' })).toEqual([
      'A device before this one hashes alike over 4 paths, one of which leads here. By hash-threshold, as RFC 2992 describes (of a modulo hash other numbers hold), of 12 tunnels only 3 carry, where 12 must. It would take 48. With a seed of its own on each device the count above holds.',
    ]);
    expect(findings({ ...s3, 'same-hash-paths': '16' })[0]).toContain('only 1 carries, where 12');
    expect(findings({ ...s3, survive: 'customer-gateway', 'same-hash-paths': '2' })[0]).toContain(
      'of 24 tunnels only 12 carry, which is enough while all are up. Of the 12 left after the loss of one customer gateway, 6 carry, where 12 must. It would take 48, its spares counted. With a seed',
    );
    // Two of three carry, one of them twice what the other does: two even ones are what is needed.
    const uneven = { flows: '5000', demand: '1.2 Gbps', survive: 'tunnel' } as const;
    expect(findings({ ...uneven, 'same-hash-paths': '2' })[0]).toContain(
      'of 3 tunnels only 2 carry, with uneven shares, where 2 must. Of the 2 left after the loss of one tunnel, 1 carries, where 2 must. It would take 5, its spares counted.',
    );
    expect(findings({ ...s3, demand: '1 Mbps', 'same-hash-paths': '4' })).toEqual([]);
  });

  it('counts the spares on so many tunnels that enough carry behind a device before', () => {
    const of = (survive: string) =>
      findings({ ...s3, flows: '500', survive, 'same-hash-paths': '3' }).join();
    expect(of('none')).toContain(', where 7 must. It would take 21. With');
    expect(of('tunnel')).toContain('left after the loss of one tunnel, 3 carry, where 7 must.');
    expect(of('tunnel')).toContain('It would take 22, its spares counted.');
    expect(of('connection')).toContain('It would take 23, its spares counted.');
    expect(of('customer-gateway')).toContain('It would take 42, its spares counted.');
    // Where one tunnel carries it all, one is left, and that one carries.
    const one = { ...s3, demand: '100 Mbps', 'same-hash-paths': '2' } as const;
    expect(findings({ ...one, survive: 'customer-gateway' })).toEqual([
      'A device before this one hashes alike over 2 paths, one of which leads here. By hash-threshold, as RFC 2992 describes (of a modulo hash other numbers hold), of 2 tunnels only 1 carries, which is enough while all are up. Of the 1 left after the loss of one customer gateway, 1 carries, which is enough too.',
    ]);
  });

  it('is what AWS states of tunnels together, with how sure its reading is', () => {
    const many = { flows: '5000', demand: '60 Gbps', survive: 'customer-gateway' } as const;
    expect(findings({ ...s3, ...many })).toEqual([
      '120 VPN connections are more than the default quota of 50, read with high confidence: ask AWS to raise it before you order.',
      'All tunnels together are stated at 297.5 Gbps, and AWS speaks of up to 50 Gbps in one ECMP set, in a text older than large tunnels, read with medium confidence: ask AWS before you build more.',
    ]);
    const large = { ...s3, ...many, class: 'large', demand: '300 Gbps' } as const;
    expect(findings(large)[0]).toMatch(/default quota of 50, read with medium confidence/);
  });

  it('is flows so few that hashing takes more tunnels than an even spread', () => {
    expect(findings({ ...s3, flows: '59' })).toEqual([
      '59 flows are only 9.833 for each tunnel of an even spread, which would take 6: so few spread unevenly, and 12 must carry.',
    ]);
    const pairs = findings({ ...s3, flows: '120', hash: '3-tuple', 'host-pairs': '40' });
    expect(pairs[1]).toMatch(/^40 pairs of hosts are only 6.667 for each tunnel/);
    // Five small flows on one tunnel are few, and cost nothing.
    expect(findings({ demand: '10 Mbps', flows: '5' })).toEqual([]);
  });

  it('is a flow of more than half a tunnel, unless it is alone', () => {
    const large = { ...s3, flows: '500', 'largest-flow': '470.4 Mbps' } as const;
    expect(findings(large)).toEqual([
      'The largest flow takes 60 % of a tunnel by itself: what is hashed beside it has only the rest, however many tunnels there are.',
    ]);
    expect(findings({ ...large, 'largest-flow': '391 Mbps' })).toEqual([]);
    expect(findings({ classes: '1000 x 1 Mbps, 1 x 500 Mbps', packet: '1400' })).toHaveLength(1);
    const equal = findings({ ...s3, classes: '8 x 470.4 Mbps' });
    expect(equal.at(-1)).toBe('Each flow takes 60 % of a tunnel: two on one tunnel put it over.');
    expect(findings({ ...s3, classes: '1 x 700 Mbps' })).toEqual([]);
    // Flows that take what they get have no rate that could put a tunnel over.
    expect(findings({ behaviour: 'greedy', flows: '4' }).join()).not.toContain('takes');
  });
});
